/**
 * Weekdays counted within a month.
 *
 * In: a month, a weekday and a number. Out: a day. Not here: holidays that fall on them (`holidays.ts`).
 */
import { dayOf, endOfMonth, firstOfMonth, partsOf, weekdayOf, type Day, type Weekday } from './day';

/** The nth such weekday of the day's month, -1 for the last, or null: the fourth Thursday of November 2026 is Thursday 2026-11-26. */
export function nthWeekday(month: Day, weekday: Weekday, nth: number): Day | null {
  const { year, month: number } = partsOf(month);
  const first = firstOfMonth(year, number);
  const last = endOfMonth(first);
  const dayOfMonth =
    nth < 0 ? partsOf(last).dayOfMonth - ((weekdayOf(last) - weekday + 7) % 7) : 1 + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return dayOf(year, number, dayOfMonth);
}
