/**
 * Named periods as spans of days: weeks, months, quarters, seasons, years, and their parts.
 *
 * In: days and parts. Out: spans, both ends included. Not here: words (`locales/`), bounds such as "by" (`bounds.ts`).
 */
import {
  addDays,
  addMonths,
  earlier,
  endOfMonth,
  firstOfMonth,
  later,
  partsOf,
  startOfWeek,
  weekdayOf,
  type Day,
  type Weekday,
} from '../calendar/day';

/** Days from `first` to `last`, both included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** What a span is, since "end of" and "by" depend on it. */
export type Grain = 'day' | 'duration' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year';

export type Part = 'early' | 'middle' | 'late' | 'first half' | 'second half';

/** A span of one day: Friday 2026-11-20 is 2026-11-20 to 2026-11-20. */
export const oneDay = (of: Day): Span => ({ first: of, last: of });

/** No heading names more days. */
const MOST_DAYS = 31;

/** The days of a span one by one, a month of them at the most: Monday 2026-12-07 to Tuesday 12-08 are two. */
export function daysIn({ first, last }: Span): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Monday to Friday of the week that holds the day: of Monday 2026-12-07 that day to Friday 2026-12-11. */
export const weekOf = (of: Day): Span => ({ first: startOfWeek(of), last: addDays(startOfWeek(of), 4) });

/** "This week": Monday to Friday; on a Saturday or Sunday the week that starts on the coming Monday. */
export const thisWeek = (saidOn: Day): Span => weekOf(weekdayOf(saidOn) > 5 ? addDays(saidOn, 2) : saidOn);

/** "Next week": said on Wednesday 2026-11-18 it is Monday 2026-11-23 to Friday 2026-11-27; on a Sunday the week of the coming Monday. */
export const nextWeek = (saidOn: Day): Span => weekOf(addDays(saidOn, 7 - (weekdayOf(saidOn) > 5 ? 5 : 0)));

/** The same working week some weeks later. */
export const weeksLater = (week: Span, weeks: number): Span => ({
  first: addDays(week.first, 7 * weeks),
  last: addDays(week.last, 7 * weeks),
});

/** The ISO week of a year, Monday to Friday: week 50 of 2026 is Monday 2026-12-07 to Friday 2026-12-11. */
export const isoWeek = (year: number, week: number): Span => weeksLater(weekOf(addDays(firstOfMonth(year, 1), 3)), week - 1);

/** The first such weekday after the day, never the day itself: Friday after Wednesday 2026-11-18 is 2026-11-20. */
export const weekdayAfter = (start: Day, weekday: Weekday): Day => addDays(start, ((weekday - weekdayOf(start) + 6) % 7) + 1);

/** The months that notes have asked for, by their number since the year 0. */
const MONTHS = new Map<number, Span>();

/** A month: 2026 and 12 is Tuesday 2026-12-01 to Thursday 2026-12-31. Months beyond 12 run on into the next year. */
export function monthOf(year: number, month: number): Span {
  const number = year * 12 + month;
  const known = MONTHS.get(number);
  if (known !== undefined) return known;
  const first = addMonths(firstOfMonth(year, 1), month - 1);
  const found = { first, last: endOfMonth(first) };
  MONTHS.set(number, found);
  return found;
}

/** Months in a row, such as a quarter or a season: 2026, 12 and 3 is Tuesday 2026-12-01 to Sunday 2027-02-28. */
export const monthsOf = (year: number, month: number, count: number): Span => ({
  first: monthOf(year, month).first,
  last: monthOf(year, month + count - 1).last,
});

/** The whole year. */
export const yearOf = (year: number): Span => monthsOf(year, 1, 12);

/**
 * The part of a span. Weeks: early Monday and Tuesday, middle Wednesday, late Thursday and Friday; halves share the Wednesday.
 * Months and longer: thirds, of ten days or of whole months; "early" in a year is January alone.
 */
export function partOf(span: Span, grain: Grain, part: Part): Span {
  if (grain === 'week' || grain === 'weekend') {
    const [from, to] = { early: [0, 1], middle: [2, 2], late: [3, 4], 'first half': [0, 2], 'second half': [2, 4] }[part] as [
      number,
      number,
    ];
    return { first: addDays(span.first, from), last: addDays(span.first, to) };
  }
  if (grain === 'month') {
    const [from, to] = { early: [1, 10], middle: [11, 20], late: [21, 31], 'first half': [1, 15], 'second half': [16, 31] }[part] as [
      number,
      number,
    ];
    return { first: addDays(span.first, from - 1), last: earlier(addDays(span.first, to - 1), span.last) };
  }
  if (grain === 'day' || grain === 'duration') return span;
  const months = grain === 'year' ? 12 : 3;
  const { year, month } = partsOf(span.first);
  const middleOfSpan = addDays(monthsOf(year, month, Math.ceil(months / 2)).last, months % 2 === 0 ? 0 : -15);
  if (part === 'first half') return { first: span.first, last: middleOfSpan };
  if (part === 'second half') return { first: addDays(middleOfSpan, 1), last: span.last };
  if (part === 'early') return monthOf(year, month);
  if (part === 'middle') return grain === 'year' ? monthsOf(year, 5, 4) : monthOf(year, month + 1);
  return grain === 'year' ? monthsOf(year, 9, 4) : monthOf(year, month + 2);
}

/** No month touches more weeks. */
const MOST_WEEKS = 6;

/** The weeks of a month, Monday to Friday, cut to the month; a week belongs to the month that holds at least three of its business days. */
function weeksOfMonth(month: Span): Span[] {
  const weeks: Span[] = [];
  for (let number = 0; number < MOST_WEEKS; number++) {
    const week = weeksLater(weekOf(month.first), number);
    const middle = addDays(week.first, 2);
    if (middle >= month.first && middle <= month.last)
      weeks.push({ first: later(week.first, month.first), last: earlier(week.last, month.last) });
  }
  return weeks;
}

/** A week of a month, 1 to 5 or -1 for the last, or null: the first of December 2026 is Tuesday 2026-12-01 to Friday 2026-12-04. */
export const weekOfMonth = (month: Span, nth: number): Span | null => weeksOfMonth(month).at(nth < 0 ? nth : nth - 1) ?? null;
