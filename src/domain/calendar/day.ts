/**
 * Calendar days.
 *
 * In: text, numbers, other days. Out: `Day`, a string `yyyy-mm-dd` that sorts as it reads.
 * Not here: instants, time zones, clocks, weekends (see `business-days.ts`). A `Date` lives only inside this file, at local
 * noon, so that no time zone and no change of clocks can move a day.
 */
import { addDays as shiftDays, addMonths as shiftMonths, differenceInCalendarDays, getISODay } from 'date-fns';

declare const dayBrand: unique symbol;

/** A calendar day `yyyy-mm-dd`; compare with `<` and `===`. */
export type Day = string & { readonly [dayBrand]: true };

/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Year, month (1 to 12) and day of the month: Wednesday 2026-11-18 is 2026, 11, 18. */
export const partsOf = (of: Day): { year: number; month: number; dayOfMonth: number } => ({
  year: Number(of.slice(0, 4)),
  month: Number(of.slice(5, 7)),
  dayOfMonth: Number(of.slice(8)),
});

function toDate(of: Day): Date {
  const { year, month, dayOfMonth } = partsOf(of);
  return new Date(year, month - 1, dayOfMonth, 12);
}

/** A number as two digits: 7 is `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

const fromDate = (date: Date): Day => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as Day;

/** Reads exactly `yyyy-mm-dd`, or null: `parseDay('2026-11-18')` is Wednesday 2026-11-18, `parseDay('2026-02-31')` is null. */
export const parseDay = (text: string): Day | null =>
  // A day that the calendar lacks comes back as another one.
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && fromDate(toDate(text as Day)) === text ? (text as Day) : null;

/** The day of a year, month (1 to 12) and day of the month, or null where the calendar has none: `dayOf(2026, 2, 31)` is null. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null =>
  parseDay(`${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);

/** A day that is known to exist, for tables and tests; throws a RangeError otherwise. `day('2026-11-18')` is a Wednesday. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`There is no day "${text}".`);
  return parsed;
}

/** Adds calendar days, negative ones too: Wednesday 2026-11-18 and 7 is Wednesday 2026-11-25. */
export const addDays = (start: Day, days: number): Day => fromDate(shiftDays(toDate(start), days));

/** Adds calendar months and clamps to the month's end: Sunday 2027-01-31 and 1 is Sunday 2027-02-28. */
export const addMonths = (start: Day, months: number): Day => fromDate(shiftMonths(toDate(start), months));

/** Calendar days from `start` to `end`, negative when `end` is earlier: Wednesday 2026-11-18 to Friday 2026-11-20 is 2. */
export const daysBetween = (start: Day, end: Day): number => differenceInCalendarDays(toDate(end), toDate(start));

/** The ISO weekday: Wednesday 2026-11-18 is 3. */
export const weekdayOf = (of: Day): Weekday => getISODay(toDate(of)) as Weekday;

/** The last day of the month: Wednesday 2026-11-18 gives Monday 2026-11-30. */
export const endOfMonth = (of: Day): Day => addDays(addMonths(`${of.slice(0, 8)}01` as Day, 1), -1);

/** The Monday of the ISO week: Wednesday 2026-11-18 gives Monday 2026-11-16. */
export const startOfWeek = (of: Day): Day => addDays(of, 1 - weekdayOf(of));

/** The earlier of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Wednesday. */
export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);

/** The later of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Friday. */
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);
