/**
 * What is done to the phrases of a sentence, in order.
 *
 * Each step needs what the one before it has settled: which words are a phrase, which phrases name one day, the part of a period that is meant,
 * the day that a stretch counts from, the two ends of a range, how exact it is, on which side it is open, and which times are one.
 */
import type { Refiner } from 'chrono-node';
import { afterEvents, approximations, bounds, eventBound } from './bounds';
import { dayBeside, stretchFromDay, weekdayAndDate, weekdaysInARow } from './joined-days';
import { longestWins } from './overlaps';
import { nthOfMonth, parts, restOfPeriod, weekAround } from './parts';
import { alternatives, ranges } from './unions';

export const REFINERS: readonly Refiner[] = [
  longestWins,
  weekdayAndDate,
  weekdaysInARow,
  dayBeside,
  weekAround,
  nthOfMonth,
  parts,
  restOfPeriod,
  stretchFromDay,
  ranges,
  eventBound,
  approximations,
  bounds,
  afterEvents,
  alternatives,
];
