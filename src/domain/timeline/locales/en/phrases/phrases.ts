/**
 * Every family of phrases in English, as chrono runs them.
 *
 * The order decides only between phrases of equal place and length (the earlier wins): history before all that it could be mistaken for,
 * then the exact before the general.
 */
import type { Family } from '../../../phrase';
import { dates } from './dates';
import { durations } from './durations';
import { histories } from './history';
import { hours } from './hours';
import { monthsAndYears } from './months-and-years';
import { namedDays } from './named-days';
import { nearDays } from './near-days';
import { weekdays } from './weekdays';
import { weeks } from './weeks';

export const PHRASES: readonly Family[] = [histories, dates, namedDays, weekdays, nearDays, weeks, monthsAndYears, durations, hours];
