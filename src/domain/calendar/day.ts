/**
 * Calendar days.
 *
 * In: text, numbers, other days. Out: `Day`, a string `yyyy-mm-dd` that sorts as it reads, from `FIRST_DAY` to `LAST_DAY`: what would
 * lie beyond either end is that end, so that everything that counts on comes to an end. Not here: instants, time zones, clocks, weekends
 * (see `business-days.ts`). A `Date` lives only inside this file, at local noon, so that no change of clocks can move a day.
 */
import { addDays as shiftDays, addMonths as shiftMonths, differenceInCalendarDays, getISODay, lastDayOfMonth } from 'date-fns';

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

/** The first day of the calendar that is in use, a Saturday. */
export const FIRST_DAY = '1583-01-01' as Day;

/** The last day that four digits can write, a Friday; people write it for "never". */
export const LAST_DAY = '9999-12-31' as Day;

function toDate(of: Day): Date {
  const { year, month, dayOfMonth } = partsOf(of);
  return new Date(year, month - 1, dayOfMonth, 12);
}

/** A number as two digits: 7 is `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

function fromDate(date: Date): Day {
  const year = date.getFullYear();
  if (year < 1583) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  return `${year}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as Day;
}

/** Reads exactly `yyyy-mm-dd`, or null: `parseDay('2026-11-18')` is Wednesday 2026-11-18, `parseDay('2026-02-31')` is null. */
export const parseDay = (text: string): Day | null =>
  // A day that the calendar lacks comes back as another one.
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && fromDate(toDate(text as Day)) === text ? (text as Day) : null;

/** The day of a year, month (1 to 12) and day of the month, or null where the calendar has none: `dayOf(2026, 2, 31)` is null. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | null =>
  parseDay(`${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);

/** The first day of a month (1 to 12): of 2026 and 3 it is Sunday 2026-03-01; of a year that lies beyond either end it is that end. */
export const firstOfMonth = (year: number, month: number): Day => dayOf(year, month, 1) ?? (year > 9999 ? LAST_DAY : FIRST_DAY);

/** A day that is known to exist, for tables and tests; throws a RangeError otherwise. `day('2026-11-18')` is a Wednesday. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`There is no day "${text}".`);
  return parsed;
}

/** More than lie between both ends; a `Date` still holds what is that far away. */
const MOST_DAYS = 4_000_000;

const within = (count: number, most: number): number => Math.min(Math.max(count, -most), most);

/** Adds calendar days, negative ones too: Wednesday 2026-11-18 and 7 is Wednesday 2026-11-25. */
export const addDays = (start: Day, days: number): Day => fromDate(shiftDays(toDate(start), within(days, MOST_DAYS)));

/** Adds calendar months and clamps to the month's end: Sunday 2027-01-31 and 1 is Sunday 2027-02-28. */
export const addMonths = (start: Day, months: number): Day => fromDate(shiftMonths(toDate(start), within(months, MOST_DAYS / 30)));

/** Calendar days from `start` to `end`, negative when `end` is earlier: Wednesday 2026-11-18 to Friday 2026-11-20 is 2. */
export const daysBetween = (start: Day, end: Day): number => differenceInCalendarDays(toDate(end), toDate(start));

/** The ISO weekday: Wednesday 2026-11-18 is 3. */
export const weekdayOf = (of: Day): Weekday => getISODay(toDate(of)) as Weekday;

/** The last day of the month: Wednesday 2026-11-18 gives Monday 2026-11-30. */
export const endOfMonth = (of: Day): Day => fromDate(lastDayOfMonth(toDate(of)));

/** The Monday of the ISO week: Wednesday 2026-11-18 gives Monday 2026-11-16. */
export const startOfWeek = (of: Day): Day => addDays(of, 1 - weekdayOf(of));

/** The earlier of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Wednesday. */
export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);

/** The later of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Friday. */
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);
