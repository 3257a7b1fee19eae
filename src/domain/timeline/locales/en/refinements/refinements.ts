/**
 * What is done to the phrases of a sentence, in order.
 *
 * Each step needs what the ones before it have settled: which words are a phrase, which hours are of a day, which phrases name one day, which
 * days are the heading's, which are past, which count from others, the part of a period that is meant (and once more which phrases are left and which count from
 * others), the day that a stretch counts from, the two ends of a range, what is named only beside the others, how exact it is, on which side
 * it is open, and which times are one.
 */
import type { Refiner } from 'chrono-node';
import { startsOfWork } from './asides';
import { bounds, exactness } from './bounds';
import { afterEvents, eventBound } from './events';
import { hoursOfADay } from './hours';
import { daysOfHeading, daysOfMonthInARow, daysOfPartsInARow, stretchOfThat, weekdaysInARow } from './in-a-row';
import { stretchFromDay, weekdayAndDate } from './joined-days';
import { longestWins } from './overlaps';
import { parts } from './parts';
import { pastDays } from './past-days';
import { choices, ranges } from './unions';

export const REFINEMENTS: readonly Refiner[] = [
  longestWins,
  hoursOfADay,
  weekdayAndDate,
  daysOfHeading,
  pastDays,
  weekdaysInARow,
  daysOfMonthInARow,
  parts,
  longestWins,
  daysOfPartsInARow,
  stretchFromDay,
  stretchOfThat,
  ranges,
  startsOfWork,
  eventBound,
  exactness,
  bounds,
  afterEvents,
  choices,
];
