/**
 * Every phrase family of English, as chrono runs them.
 *
 * The order decides only between phrases of equal place and length (the earlier wins): history before all that it could be mistaken for,
 * then the exact before the general.
 */
import type { Phrase } from '../../../phrase';
import { dayOfMonth, dayThenMonth, isoDate, monthThenDay, numericDate } from './dates';
import { comingStretch, fortnight, stretch } from './durations';
import { history } from './history';
import { endOfPeriod, namedMonth, newYear, quarter, relativeMonth, season, year } from './months-and-years';
import { holidays, namedDay } from './named-days';
import { nextBusinessDay, today, tomorrow } from './near-days';
import { weekday, weekdayWeek } from './weekdays';
import { endOfWeek, numberedWeek, week, weekend, withinTheWeek } from './weeks';

export const PHRASES: readonly Phrase[] = [
  history,
  isoDate, monthThenDay, dayThenMonth, numericDate, dayOfMonth,
  namedDay, holidays,
  weekdayWeek, weekday,
  today, tomorrow, nextBusinessDay,
  withinTheWeek, week, endOfWeek, numberedWeek, weekend,
  newYear, namedMonth, relativeMonth, endOfPeriod, quarter, season, year,
  fortnight, comingStretch, stretch,
];
