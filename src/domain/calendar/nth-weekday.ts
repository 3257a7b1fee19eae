/**
 * Weekdays counted within a month.
 *
 * In: a month, a weekday and a number. Out: a day. Not here: holidays that fall on them (`holidays.ts`).
 */
import { addDays, dayOf, endOfMonth, partsOf, weekdayOf, type Day, type Weekday } from './day';

/** The nth such weekday of the day's month, -1 for the last, or null: the fourth Thursday of November 2026 is Thursday 2026-11-26. */
export function nthWeekday(month: Day, weekday: Weekday, nth: number): Day | null {
  const parts = partsOf(month);
  const first = dayOf(parts.year, parts.month, 1);
  if (first === null) return null;
  const last = endOfMonth(first);
  const found =
    nth < 0
      ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
      : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return found >= first && found <= last ? found : null;
}
