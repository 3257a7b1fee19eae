/**
 * Business days: Monday to Friday without the public holidays that the caller hands in.
 *
 * In: days, and a set of public holidays. Out: days and counts. Not here: which holidays a country has (`holidays.ts`).
 */
import { addDays, daysBetween, LAST_DAY, weekdayOf, type Day } from './day';

/** The public holidays that count; `NO_HOLIDAYS` where the user has chosen no country. */
export type Holidays = ReadonlySet<Day>;

export const NO_HOLIDAYS: Holidays = new Set();

/** Whether offices are open: Wednesday 2026-11-18 is a business day, Saturday 2026-11-21 is none. */
export const isBusinessDay = (of: Day, holidays: Holidays): boolean => weekdayOf(of) <= 5 && !holidays.has(of);

/** The day itself or, where it is none, the next business day: Saturday 2026-11-21 gives Monday 2026-11-23. */
export function onBusinessDay(of: Day, holidays: Holidays): Day {
  let result = of;
  while (!isBusinessDay(result, holidays) && result < LAST_DAY) result = addDays(result, 1);
  return result;
}

/** Adds business days (0 or more), beginning to count on the day after: Friday 2026-11-20 and 1 is Monday 2026-11-23. */
export function addBusinessDays(start: Day, businessDays: number, holidays: Holidays): Day {
  let result = start;
  for (let left = businessDays; left > 0 && result < LAST_DAY; left--) result = onBusinessDay(addDays(result, 1), holidays);
  return result;
}

/** Business days after `start` up to and with `end`, 0 when `end` is not later: Friday 2026-11-20 to Tuesday 2026-11-24 is 2. */
export function businessDaysBetween(start: Day, end: Day, holidays: Holidays): number {
  const days = daysBetween(start, end);
  if (days <= 0) return 0;
  // Whole weeks have five each, so that a span of centuries is counted as fast as one of days.
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let left = days % 7; left > 0; left--) if (weekdayOf(addDays(end, 1 - left)) <= 5) count++;
  for (const holiday of holidays) if (holiday > start && holiday <= end && weekdayOf(holiday) <= 5) count--;
  return count;
}
