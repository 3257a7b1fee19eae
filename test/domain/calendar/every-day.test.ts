/**
 * Each function of the calendar against a calendar that counts on its fingers, for every day of one whole turn of it: after 400 years, a
 * whole number of weeks, all comes again. And at both ends, where there is nothing to count to.
 */
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  NO_HOLIDAYS,
  onBusinessDay,
} from '../../../src/domain/calendar/business-days';
import {
  addDays,
  addMonths,
  day,
  dayOf,
  daysBetween,
  earlier,
  endOfMonth,
  FIRST_DAY,
  firstOfMonth,
  LAST_DAY,
  later,
  parseDay,
  partsOf,
  startOfWeek,
  twoDigits,
  weekdayOf,
  type Day,
  type Weekday,
} from '../../../src/domain/calendar/day';
import { easterOf } from '../../../src/domain/calendar/easter';
import { nthWeekday } from '../../../src/domain/calendar/nth-weekday';
import { sayDay } from '../../../src/domain/calendar/say-day';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

interface Counted {
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
  /** How many days it lies behind the first. */
  readonly number: number;
}

/** The days of some years, one after the other, from the weekday that the first of them falls on. */
function* countedDays(from: number, years: number, weekday: number): Generator<Counted> {
  let number = 0;
  for (let year = from; year < from + years; year++)
    for (let month = 1; month <= 12; month++)
      for (let dayOfMonth = 1; dayOfMonth <= lengthOf(year, month); dayOfMonth++, number++) {
        const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
        yield { text, year, month, dayOfMonth, weekday: ((weekday - 1 + number) % 7) + 1, number };
      }
}

/** What the calendar says of a day, in words; and what the fingers say. */
function saidOf(of: Day, first: Day): string {
  const { year, month, dayOfMonth } = partsOf(of);
  const weekday = weekdayOf(of);
  const nth = Math.ceil(dayOfMonth / 7);
  return [
    dayOf(year, month, dayOfMonth),
    weekday,
    daysBetween(first, of),
    sayDay(of, of),
    startOfWeek(of) === FIRST_DAY ? '' : daysBetween(startOfWeek(of), of),
    endOfMonth(of),
    nthWeekday(of, weekday, nth),
    isBusinessDay(of, NO_HOLIDAYS),
  ].join(' ');
}

function countedOf({ text, year, month, dayOfMonth, weekday, number }: Counted): string {
  return [
    text,
    weekday,
    number,
    `${WEEKDAYS[weekday - 1] ?? ''} ${dayOfMonth} ${MONTHS[month - 1] ?? ''}`,
    number < 2 && year === 1583 ? '' : weekday - 1,
    `${text.slice(0, 7)}-${lengthOf(year, month)}`,
    text,
    weekday <= 5,
  ].join(' ');
}

describe.each([
  ['400 years from the first', 1583, 400, 6],
  ['the 40 years that we live in', 2000, 40, 6],
  ['the last 20', 9980, 20, 2],
])('every day of %s', (_, from, years, weekday) => {
  const first = day(`${from}-01-01`);

  it('is the one behind the day before, and what the fingers say', () => {
    const wrong: string[] = [];
    let before: Day | null = null;
    let open: Day | null = null;
    for (const counted of countedDays(from, years, weekday)) {
      const of = parseDay(counted.text);
      if (of === null || saidOf(of, first) !== countedOf(counted)) wrong.push(counted.text);
      if (of === null) continue;
      if (before !== null && (addDays(before, 1) !== of || addDays(of, -1) !== before)) wrong.push(`${before} to ${of}`);
      if (counted.weekday <= 5) {
        if (open !== null && addBusinessDays(open, 1, NO_HOLIDAYS) !== of) wrong.push(`business day after ${open}`);
        open = of;
      } else if (weekdayOf(onBusinessDay(of, NO_HOLIDAYS)) !== 1 && of < '9999-12-31') wrong.push(`opens after ${of}`);
      before = of;
    }
    expect(wrong).toEqual([]);
  });
});

describe('every month', () => {
  it('has no day 0, and none behind its last', () => {
    const wrong: string[] = [];
    for (let year = 1583; year <= 9999; year++)
      for (let month = 1; month <= 12; month++) {
        const length = lengthOf(year, month);
        const [first, last] = [firstOfMonth(year, month), dayOf(year, month, length)];
        if (last === null || dayOf(year, month, length + 1) !== null || dayOf(year, month, 0) !== null || endOfMonth(first) !== last)
          wrong.push(first);
      }
    expect(wrong).toEqual([]);
  });

  it('is followed by the next one, and its end by that one’s end', () => {
    expect(addMonths(day('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(day('2027-11-30'), 3)).toBe('2028-02-29');
    expect(addMonths(day('2028-02-29'), 12)).toBe('2029-02-28');
    expect(addMonths(day('2027-01-15'), -1)).toBe('2026-12-15');
    expect(addMonths(day('2026-11-18'), 0)).toBe('2026-11-18');
  });
});

describe('Easter', () => {
  /** The rule of Gauss as the Catholic Church corrected it, to stand against the one of 1876. */
  function gauss(year: number): string {
    const [a, b, c, k] = [year % 19, year % 4, year % 7, Math.floor(year / 100)];
    const p = Math.floor((13 + 8 * k) / 25);
    const q = Math.floor(k / 4);
    const d = (19 * a + ((15 - p + k - q) % 30)) % 30;
    const e = (2 * b + 4 * c + 6 * d + ((4 + k - q) % 7)) % 7;
    const inMarch = 22 + d + e;
    if (d === 29 && e === 6) return '04-19';
    if (d === 28 && e === 6 && (11 * ((15 - p + k - q) % 30) + 11) % 30 < 19) return '04-18';
    return inMarch <= 31 ? `03-${inMarch}` : `04-${twoDigits(inMarch - 31)}`;
  }

  it('is the Sunday that another rule gives, in every year from 1583 to 9999', () => {
    const wrong: number[] = [];
    for (let year = 1583; year <= 9999; year++) if (easterOf(year) !== `${year}-${gauss(year)}`) wrong.push(year);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['long before the calendar', -500, FIRST_DAY],
    ['the year before it', 1582, FIRST_DAY],
    ['the year behind it', 10_000, LAST_DAY],
    ['long behind it', 1e9, LAST_DAY],
  ])('of %s is its end', (_, year, end) => {
    expect(easterOf(year)).toBe(end);
  });
});

describe('weekdays within a month', () => {
  const november = day('2026-11-11');
  it.each<[string, Weekday, number, string | null]>([
    ['the first Sunday, which is the first day', 7, 1, '2026-11-01'],
    ['the first Saturday, the last day of its first week', 6, 1, '2026-11-07'],
    ['the fourth Thursday', 4, 4, '2026-11-26'],
    ['the fifth Monday, the last day', 1, 5, '2026-11-30'],
    ['the last Monday', 1, -1, '2026-11-30'],
    ['the last Tuesday, of four', 2, -1, '2026-11-24'],
    ['a fifth Tuesday', 2, 5, null],
    ['a sixth Monday', 1, 6, null],
    ['no Monday', 1, 0, null],
    ['the Monday after a thousand million', 1, 1e9, null],
    ['the Monday after all', 1, Infinity, null],
  ])('%s', (_, weekday, nth, expected) => {
    expect(nthWeekday(november, weekday, nth)).toBe(expected);
  });

  it('gives the days of a month once each, in the month of whatever day is asked', () => {
    const days = ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) => [1, 2, 3, 4, 5].map((nth) => nthWeekday(november, weekday, nth)));
    const found = days.filter((of) => of !== null).sort();
    expect(found).toEqual(Array.from({ length: 30 }, (_, index) => addDays(day('2026-11-01'), index)));
  });
});

describe('business days', () => {
  const closedAlways = { has: () => true } as unknown as ReadonlySet<Day>;
  it.each<[string, Day, string]>([
    ['none from a Saturday stay there', addBusinessDays(day('2026-11-21'), 0, NO_HOLIDAYS), '2026-11-21'],
    ['fewer than none are none', addBusinessDays(day('2026-11-20'), -3, NO_HOLIDAYS), '2026-11-20'],
    ['one from a Saturday is the Monday', addBusinessDays(day('2026-11-21'), 1, NO_HOLIDAYS), '2026-11-23'],
    ['five from a Friday are the next', addBusinessDays(day('2026-11-20'), 5, NO_HOLIDAYS), '2026-11-27'],
    ['one from the last day is the last day', addBusinessDays(LAST_DAY, 1, NO_HOLIDAYS), LAST_DAY],
    ['as many as there are end there', addBusinessDays(addDays(LAST_DAY, -9), Infinity, NO_HOLIDAYS), LAST_DAY],
    ['where offices never open, the last day', onBusinessDay(addDays(LAST_DAY, -9), closedAlways), LAST_DAY],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each<[string, string, string, readonly string[], number]>([
    ['a day and itself', '2026-11-20', '2026-11-20', [], 0],
    ['a day and an earlier one', '2026-11-20', '2026-11-18', [], 0],
    ['Friday and Saturday', '2026-11-20', '2026-11-21', [], 0],
    ['Friday and Monday', '2026-11-20', '2026-11-23', [], 1],
    ['Sunday and Friday', '2026-11-22', '2026-11-27', [], 5],
    ['Friday and the Friday after, with a holiday between', '2026-11-20', '2026-11-27', ['2026-11-26'], 4],
    ['with a holiday on the last day', '2026-11-20', '2026-11-26', ['2026-11-26'], 3],
    ['with a holiday on the first day, which is not counted anyway', '2026-11-26', '2026-11-27', ['2026-11-26'], 1],
    ['with a holiday after', '2026-11-20', '2026-11-25', ['2026-11-26'], 3],
    ['with a holiday on a Friday', '2026-11-20', '2026-12-01', ['2026-11-27'], 6],
    ['with a holiday on a Saturday', '2026-11-20', '2026-11-27', ['2026-11-21'], 5],
    ['both ends of the calendar', FIRST_DAY, LAST_DAY, [], 2_195_890],
  ])('between %s', (_, from, to, holidays, count) => {
    expect(businessDaysBetween(day(from), day(to), new Set(holidays.map(day)))).toBe(count);
  });
});

describe('two days', () => {
  it.each([
    ['2026-11-18', '2026-11-20'],
    ['2026-11-20', '2026-11-18'],
    ['1583-01-01', '9999-12-31'],
    ['2026-11-18', '2026-11-18'],
  ])('%s and %s have an earlier and a later one', (a, b) => {
    expect([earlier(day(a), day(b)), later(day(a), day(b))]).toEqual([a, b].sort());
  });
});

describe('a day that is far away is said with its year', () => {
  it.each([
    ['2026-11-18', '2026-01-01', 'Wed 18 Nov'],
    ['2027-01-04', '2026-12-31', 'Mon 4 Jan 2027'],
    ['1583-01-01', '2026-11-29', 'Sat 1 Jan 1583'],
    ['9999-12-31', '2026-11-29', 'Fri 31 Dec 9999'],
  ])('%s beside %s: "%s"', (of, near, words) => {
    expect(sayDay(day(of), day(near))).toBe(words);
  });
});

describe('months beyond the ends are those ends', () => {
  it.each([
    [1582, 12, FIRST_DAY],
    [10_000, 1, LAST_DAY],
    [-1, 1, FIRST_DAY],
  ])('%d-%d: %s', (year, month, end) => {
    expect(firstOfMonth(year, month)).toBe(end);
  });

  it.each(['2026-1-1', '2026-00-10', '2026-04-31', '2026-11-18 ', ' 2026-11-18', '2026/11/18', 'x2026-11-18'])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(new RangeError(`There is no day "${text}".`));
  });
});
