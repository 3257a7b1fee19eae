/**
 * Every kind of phrase in English, in the order in which they are tried.
 *
 * The order decides only between phrases of equal place and length (the earlier wins): history before all that it could be mistaken for,
 * then the exact before the general.
 */
import type { PhraseParser } from '../../../phrase';
import { dates } from './dates';
import { durations } from './durations';
import { histories } from './history';
import { monthsAndYears } from './months-and-years';
import { namedDays } from './named-days';
import { nearDays } from './near-days';
import { weekdays } from './weekdays';
import { weeks } from './weeks';

export const PHRASES: readonly PhraseParser[] = [
  ...histories,
  ...dates,
  ...namedDays,
  ...weekdays,
  ...nearDays,
  ...weeks,
  ...monthsAndYears,
  ...durations,
];
