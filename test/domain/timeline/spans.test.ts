/** Named periods and their parts as days. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import {
  isoWeek,
  monthOf,
  monthsOf,
  nextWeek,
  partOf,
  thisWeek,
  weekdayAfter,
  weekOf,
  weekOfMonth,
  yearOf,
  type Grain,
  type Part,
  type Span,
} from '../../../src/domain/timeline/spans';

const told = (span: Span | null): string => (span === null ? 'none' : `${span.first}..${span.last}`);

describe('a week, Monday to Friday', () => {
  it.each([
    ['Wednesday', '2026-11-18', '2026-11-16..2026-11-20', '2026-11-16..2026-11-20', '2026-11-23..2026-11-27'],
    ['Friday', '2026-11-20', '2026-11-16..2026-11-20', '2026-11-16..2026-11-20', '2026-11-23..2026-11-27'],
    ['Saturday', '2026-11-21', '2026-11-16..2026-11-20', '2026-11-23..2026-11-27', '2026-11-23..2026-11-27'],
    ['Sunday', '2026-11-22', '2026-11-16..2026-11-20', '2026-11-23..2026-11-27', '2026-11-23..2026-11-27'],
    ['Monday', '2026-11-23', '2026-11-23..2026-11-27', '2026-11-23..2026-11-27', '2026-11-30..2026-12-04'],
  ])('that holds a %s (%s), "this week" and "next week" said on it: %s, %s, %s', (_, of, ...weeks) =>
    expect([weekOf, thisWeek, nextWeek].map((week) => told(week(day(of))))).toEqual(weeks),
  );

  it.each([
    [2026, 1, '2025-12-29..2026-01-02'],
    [2026, 50, '2026-12-07..2026-12-11'],
    [2027, 1, '2027-01-04..2027-01-08'],
  ])('by its number: of %i the %i. is %s', (year, week, expected) => expect(told(isoWeek(year, week))).toBe(expected));

  it.each([
    ['Friday behind Wednesday', '2026-11-18', 5, '2026-11-20'],
    ['Wednesday behind Wednesday', '2026-11-18', 3, '2026-11-25'],
    ['Monday behind Sunday', '2026-11-22', 1, '2026-11-23'],
    ['Sunday behind Sunday', '2026-11-22', 7, '2026-11-29'],
  ] as const)('and the next %s', (_, start, weekday, expected) => expect(weekdayAfter(day(start), weekday)).toBe(expected));
});

describe('months', () => {
  it.each([
    [2026, 12, 1, '2026-12-01..2026-12-31'],
    [2026, 13, 1, '2027-01-01..2027-01-31'],
    [2026, 12, 3, '2026-12-01..2027-02-28'],
    [2028, 2, 1, '2028-02-01..2028-02-29'],
  ])('of %i, from the %i., so many: %i, are %s', (year, month, count, expected) => {
    expect(told(monthsOf(year, month, count))).toBe(expected);
    if (count === 1) expect(told(monthOf(year, month))).toBe(expected);
  });
});

describe('a part of a period', () => {
  const PERIODS: Readonly<Record<string, readonly [Grain, Span]>> = {
    'the week of Monday 2026-12-07': ['week', weekOf(day('2026-12-07'))],
    'December 2026': ['month', monthOf(2026, 12)],
    'February 2027': ['month', monthOf(2027, 2)],
    'the first quarter of 2027': ['quarter', monthsOf(2027, 1, 3)],
    'the winter of 2026': ['season', monthsOf(2026, 12, 3)],
    'the year 2027': ['year', yearOf(2027)],
  };

  it.each<readonly [name: string, part: Part, expected: string]>([
    ['the week of Monday 2026-12-07', 'early', '2026-12-07..2026-12-08'],
    ['the week of Monday 2026-12-07', 'middle', '2026-12-09..2026-12-09'],
    ['the week of Monday 2026-12-07', 'late', '2026-12-10..2026-12-11'],
    ['the week of Monday 2026-12-07', 'first half', '2026-12-07..2026-12-09'],
    ['the week of Monday 2026-12-07', 'second half', '2026-12-09..2026-12-11'],
    ['December 2026', 'early', '2026-12-01..2026-12-10'],
    ['December 2026', 'middle', '2026-12-11..2026-12-20'],
    ['December 2026', 'late', '2026-12-21..2026-12-31'],
    ['December 2026', 'first half', '2026-12-01..2026-12-15'],
    ['December 2026', 'second half', '2026-12-16..2026-12-31'],
    ['February 2027', 'late', '2027-02-21..2027-02-28'],
    ['the first quarter of 2027', 'early', '2027-01-01..2027-01-31'],
    ['the first quarter of 2027', 'middle', '2027-02-01..2027-02-28'],
    ['the first quarter of 2027', 'late', '2027-03-01..2027-03-31'],
    ['the first quarter of 2027', 'first half', '2027-01-01..2027-02-13'],
    ['the first quarter of 2027', 'second half', '2027-02-14..2027-03-31'],
    ['the winter of 2026', 'late', '2027-02-01..2027-02-28'],
    ['the year 2027', 'early', '2027-01-01..2027-01-31'],
    ['the year 2027', 'middle', '2027-05-01..2027-08-31'],
    ['the year 2027', 'late', '2027-09-01..2027-12-31'],
    ['the year 2027', 'first half', '2027-01-01..2027-06-30'],
    ['the year 2027', 'second half', '2027-07-01..2027-12-31'],
  ])('of %s, %s: %s', (name, part, expected) => {
    const [grain, span] = PERIODS[name] ?? [];
    expect(grain && span && told(partOf(span, grain, part))).toBe(expected);
  });

  it('is the whole of a day', () =>
    expect(told(partOf({ first: day('2026-12-07'), last: day('2026-12-07') }, 'day', 'late'))).toBe('2026-12-07..2026-12-07'));
});

describe('the weeks of a month, each with at least three of its business days', () => {
  it.each([
    ['December 2026, which begins on a Tuesday', 2026, 12, 1, '2026-12-01..2026-12-04'],
    ['January 2027, which begins on a Friday', 2027, 1, 1, '2027-01-04..2027-01-08'],
    ['July 2026, which begins on a Wednesday', 2026, 7, 1, '2026-07-01..2026-07-03'],
    ['July 2026, its last week', 2026, 7, -1, '2026-07-27..2026-07-31'],
    ['September 2026, which ends on a Wednesday', 2026, 9, -1, '2026-09-28..2026-09-30'],
    ['June 2026, which ends on a Tuesday', 2026, 6, -1, '2026-06-22..2026-06-26'],
    ['December 2026, its fifth', 2026, 12, 5, '2026-12-28..2026-12-31'],
    ['February 2027, its fifth', 2027, 2, 5, 'none'],
  ])('%s', (_, year, month, nth, expected) => expect(told(weekOfMonth(monthOf(year, month), nth))).toBe(expected));
});
