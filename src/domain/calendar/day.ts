/**
 * Calendar days.
 *
 * In: text, numbers, other days. Out: `Day`, a string `yyyy-mm-dd` that sorts as it reads, from `FIRST_DAY` to `LAST_DAY`: what would
 * lie beyond either end is that end, so that everything that counts on comes to an end. Not here: instants, time zones, clocks, weekends
 * (see `business-days.ts`). A `Date` lives only inside this file and only in UTC, where every day has 24 hours and none is left out:
 * Samoa's own time has no Friday 2011-12-30.
 */
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

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day's number, counted from 1970-01-01. */
function numberOf(of: Day): number {
  const { year, month, dayOfMonth } = partsOf(of);
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS;
}

/** A number as two digits: 7 is `07`. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

const dayNumbered = (number: number): Day => {
  const date = new Date(Math.min(Math.max(number, FIRST_NUMBER), LAST_NUMBER) * MILLISECONDS);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as Day;
};
const FIRST_NUMBER = numberOf(FIRST_DAY);
const LAST_NUMBER = numberOf(LAST_DAY);

/** Reads exactly `yyyy-mm-dd`, or null: `parseDay('2026-11-18')` is Wednesday 2026-11-18, `parseDay('2026-02-31')` is null. */
export const parseDay = (text: string): Day | null =>
  // A day that the calendar lacks comes back as another one.
  /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayNumbered(numberOf(text as Day)) === text ? (text as Day) : null;

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

/** Adds calendar days, negative ones too: Wednesday 2026-11-18 and 7 is Wednesday 2026-11-25. */
export const addDays = (start: Day, days: number): Day => dayNumbered(numberOf(start) + days);

const MOST_MONTHS = 12 * 10_000;

/** How many days a month has; months beyond 12 are those of the next years. */
const daysInMonth = ({ year, month }: { year: number; month: number }): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Adds calendar months and clamps to the month's end: Sunday 2027-01-31 and 1 is Sunday 2027-02-28. */
export function addMonths(start: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(start);
  // No `Date` holds a number of months that leads far beyond both ends.
  const to = month + Math.min(Math.max(months, -MOST_MONTHS), MOST_MONTHS);
  return dayNumbered(Date.UTC(year, to - 1, Math.min(dayOfMonth, daysInMonth({ year, month: to }))) / MILLISECONDS);
}

/** Calendar days from `start` to `end`, negative when `end` is earlier: Wednesday 2026-11-18 to Friday 2026-11-20 is 2. */
export const daysBetween = (start: Day, end: Day): number => numberOf(end) - numberOf(start);

/** The ISO weekday: Wednesday 2026-11-18 is 3. */
export const weekdayOf = (of: Day): Weekday => (new Date(numberOf(of) * MILLISECONDS).getUTCDay() || 7) as Weekday;

/** The last day of the month: Wednesday 2026-11-18 gives Monday 2026-11-30. */
export const endOfMonth = (of: Day): Day => addDays(`${of.slice(0, 8)}01` as Day, daysInMonth(partsOf(of)) - 1);

/** The Monday of the ISO week: Wednesday 2026-11-18 gives Monday 2026-11-16. */
export const startOfWeek = (of: Day): Day => addDays(of, 1 - weekdayOf(of));

/** The earlier of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Wednesday. */
export const earlier = (a: Day, b: Day): Day => (a <= b ? a : b);

/** The later of two days: of Wednesday 2026-11-18 and Friday 2026-11-20 the Friday. */
export const later = (a: Day, b: Day): Day => (a >= b ? a : b);
