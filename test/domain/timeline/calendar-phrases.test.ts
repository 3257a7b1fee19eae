/** Dates, weeks, months, quarters, seasons and named days at their edges: the turn of a year, history, words that only look like one. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { readTimes } from '../../../src/domain/timeline/read-times';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { OPTIONS, timesIn } from './notes';

type Row = readonly [words: string, times: string];
type RowOfDay = readonly [saidOn: string, weekday: string, words: string, times: string];

const onDay = (saidOn: string, words: string): string => timesIn(words, day(saidOn));

describe('a date that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['by 2026-12-05', '..2026-12-05'],
    ['on 2026/12/05', '2026-12-05'],
    ['2026-12-051', ''],
    ['on 2026-13-05', ''],
    ['Dec 5 2027', '2027-12-05'],
    ['5 December 2027', '2027-12-05'],
    ['Dec 3, 4 and 7', '2026-12-03..2026-12-07'],
    ['Dec 3 and 7 people', '2026-12-03'],
    ['Dec 7-3', ''],
    ['Dec 31-32', ''],
    ['Feb 30', ''],
    ['7-11 Dec', '2026-12-07..2026-12-11'],
    ['11-7 Dec', '2026-12-07'],
    ['the last third of August', '2027-08-01..2027-08-31'],
    ['12/5', '2026-12-05'],
    ['12/5/2027', '2027-12-05'],
    ['12/5/27', '2027-12-05'],
    ['13/12', '2026-12-13'],
    ['12/13', '2026-12-13'],
    ['13/13', ''],
    ['0/5', ''],
    ['5.12.', '2026-12-05'],
    ['5.12.2027', '2027-12-05'],
    ['13.12.', '2026-12-13'],
    ['12.13.', ''],
    ['12.13.2027', '2027-12-13'],
    ['5.12', ''],
    ['$12/5', ''],
    ['1/12/5', ''],
    ['24/7', ''],
    ['24/8', '2027-08-24'],
    ['12/16-17', '2026-12-16..2026-12-17'],
    ['12/16-15', ''],
    ['12/02/2027', '2027-12-02'],
    ['3/12/2026', '2026-12-03'],
    ['3/12/26', '2026-12-03'],
    ['11/18/2026', '2026-11-18'],
    ['1/2/2026', '2026-01-02'],
    ['2 December, 11.20.', '2026-12-02'],
    ['2 December at 11.10.', '2026-12-02'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<Row>([
    ['by the 15th', '..2026-12-15'],
    ['by the 18th', '..2026-12-18'],
    ['by the 19th', '..2026-11-19'],
    ['by the 31st', '..2026-12-31'],
    ['by 15th', '..2026-12-15'],
    ['we like 15th', ''],
    ['the 15th', '2026-12-15'],
    ['15th', '2026-12-15'],
    ['fifteenth', ''],
    ['by the fifteenth', '..2026-12-15'],
    ['the fifteenth', '2026-12-15'],
    ['the fifteenth candidate', ''],
    ['by the second', '..2026-12-02'],
    ['the second', ''],
    ['the ninth', ''],
    ['the tenth', '2026-12-10'],
    ['the second of this month', '2026-12-02'],
    ['the 2nd of next month', '2026-12-02'],
    ['the 25th of next month', '2026-12-25'],
    ['the 25th of this month', '2026-11-25'],
    ['the 2nd round', ''],
    ['by the 2nd round', ''],
    ['by the 30th take it as a no', '..2026-11-30'],
    ['the 30th take it as a no', ''],
    ['Mon 30th take it as a no', '2026-11-30'],
  ])('a day of a month: "%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<RowOfDay>([
    ['2026-11-18', 'a Wednesday', 'Sept 19', '2027-09-19'],
    ['2026-11-18', 'a Wednesday, 59 days behind it', 'Sept 20', '2026-09-20'],
    ['2026-12-20', 'a Sunday', 'Jan 5', '2027-01-05'],
    ['2027-01-05', 'a Tuesday, a few days behind it', 'Dec 20', '2026-12-20'],
    ['2027-03-01', 'a Monday, a year before a leap year', 'Feb 29', '2028-02-29'],
    ['2026-03-02', 'a Monday, two years before a leap year', 'Feb 29', '2028-02-29'],
    ['2024-06-03', 'a Monday, in a leap year', 'Feb 29', ''],
    ['2025-06-02', 'a Monday, three years before a leap year', 'Feb 29', '2028-02-29'],
    ['2027-01-30', 'a Saturday, before a month without a 31st', 'by the 30th', '..2027-03-30'],
    ['2026-11-30', 'a Monday, the last of its month', 'by the 1st', '..2026-12-01'],
    ['2026-11-30', 'a Monday, the last of its month', 'the 1st of next month', '2026-12-01'],
  ])('on %s, %s: "%s" is "%s"', (saidOn, _, words, expected) => expect(onDay(saidOn, words)).toBe(expected));

  it.each<Row>([
    ['by 3/12', '..2026-12-03'],
    ['by 12/3', '..2027-03-12'],
    ['by 12/13', '..2026-12-13'],
    ['by 3/12/2026', '..2026-12-03'],
    ['by 12/1/2026', '..2026-12-01'],
  ])('of those who write the day first: "%s" is "%s"', (words, expected) => {
    const times = readTimes(words, { ...OPTIONS, dateOrder: 'day-first', saidOn: day('2026-11-18'), time: null }, en);
    expect(times.map(({ reading: { last } }) => `..${last}`).join()).toBe(expected);
  });
});

describe('a month that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['in December', '2026-12-01..2026-12-31'],
    ['in December 2027', '2027-12-01..2027-12-31'],
    ['in November', '2026-11-01..2026-11-30'],
    ['in October', '2026-10-01..2026-10-31'],
    ['in September', '2026-09-01..2026-09-30'],
    ['in August', '2027-08-01..2027-08-31'],
    ['last December', ''],
    ['they may call', ''],
    ['May Ling calls', ''],
    ['in may', '2027-05-01..2027-05-31'],
    ['this may', ''],
    ['this May', '2027-05-01..2027-05-31'],
    ['march on', ''],
    ['March: the board decides', '2027-03-01..2027-03-31'],
    ["It'd be March before anyone answers", '2027-03-01..2027-03-31'],
    ["It'd be march before anyone answers", ''],
    ['she says March, you know', '2027-03-01..2027-03-31'],
    ['she says March is nice', ''],
    ['jan', ''],
    ['by jan', '..2027-01-01'],
    ['next month', '2026-12-01..2026-12-31'],
    ['the following month', '2026-12-01..2026-12-31'],
    ['this month', '2026-11-01..2026-11-30'],
    ['the month', ''],
    ['the end of the month', '..2026-11-30'],
    ['during the month', '2026-11-01..2026-11-30'],
    ['within the month', '..2026-12-18'],
    ['within this month', '2026-11-01..2026-11-30'],
    ['the month after next', '2027-01-01..2027-01-31'],
    ['by mid-month', '..2026-12-20'],
    ['EOM', '..2026-11-30'],
    ['EOQ', '..2026-12-31'],
    ['EOY', '..2026-12-31'],
    ['quarter end', '..2026-12-31'],
    ["the year's out", '..2026-12-31'],
    ['the month is done', '..2026-11-30'],
    ['the quarter is over', '..2026-12-31'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<RowOfDay>([
    ['2026-11-21', 'a Saturday, behind the middle', 'by mid-month', '..2026-12-20'],
    ['2026-11-16', 'a Monday, behind the 15th', 'by mid-month', '..2026-12-20'],
    ['2026-11-13', 'a Friday, before the 15th', 'by mid-month', '..2026-11-20'],
    ['2026-12-14', 'a Monday', 'by mid-month', '..2026-12-20'],
    ['2026-12-21', 'a Monday', 'by mid-month', '..2027-01-20'],
    ['2026-07-01', 'a Wednesday', 'EOQ', '..2026-09-30'],
    ['2026-08-03', 'a Monday', 'EOQ', '..2026-09-30'],
    ['2026-09-30', 'a Wednesday', 'EOQ', '..2026-09-30'],
    ['2026-12-29', 'a Tuesday, 59 days behind it', 'in October', '2026-10-01..2026-10-31'],
    ['2026-12-30', 'a Wednesday, 60 days behind it', 'in October', '2027-10-01..2027-10-31'],
    ['2027-01-04', 'a Monday', 'in December', '2026-12-01..2026-12-31'],
  ])('on %s, %s: "%s" is "%s"', (saidOn, _, words, expected) => expect(onDay(saidOn, words)).toBe(expected));
});

describe('a quarter, a season, a year that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['Q1', '2027-01-01..2027-03-31'],
    ['Q3', '2027-07-01..2027-09-30'],
    ['Q4', '2026-10-01..2026-12-31'],
    ['Q2 2028', '2028-04-01..2028-06-30'],
    ['next quarter', '2027-01-01..2027-03-31'],
    ['this quarter', '2026-10-01..2026-12-31'],
    ['the quarter', ''],
    ['in the quarter', '2026-10-01..2026-12-31'],
    ['the first quarter', '2027-01-01..2027-03-31'],
    ['the last quarter', '2026-10-01..2026-12-31'],
    ['this spring', '2027-03-01..2027-05-31'],
    ['spring', ''],
    ['in spring', '2027-03-01..2027-05-31'],
    ['in autumn', '2026-09-01..2026-11-30'],
    ['this winter', '2026-12-01..2027-02-28'],
    ['in spring 2028', '2028-03-01..2028-05-31'],
    ['next year', '2027-01-01..2027-12-31'],
    ['this year', '2026-01-01..2026-12-31'],
    ['in 2028', '2028-01-01..2028-12-31'],
    ['2028', ''],
    ['2028 people', ''],
    ['of the year', '2026-01-01..2026-12-31'],
    ['the year', ''],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});

describe('a week that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['the week', ''],
    ['in the week', '2026-11-16..2026-11-20'],
    ['next week', '2026-11-23..2026-11-27'],
    ['the week after', '2026-11-30..2026-12-04'],
    ['a weekend', ''],
    ['every weekend', ''],
    ['this weekend', '2026-11-21..2026-11-22'],
    ['next weekend', '2026-11-28..2026-11-29'],
    ['midweek', '2026-11-25'],
    ['week 47', '2026-11-16..2026-11-20'],
    ['week 46', '2027-11-15..2027-11-19'],
    ['week 1', '2027-01-04..2027-01-08'],
    ['week 53', '2026-12-28..2027-01-01'],
    ['week 0', ''],
    ['week 54', ''],
    ['week 2 of 3', ''],
    ['by the end of next', '..2026-11-27'],
    ['who is next', ''],
    ['this week or next', '2026-11-16..2026-11-27'],
    ['Tuesday of next', '2026-11-24'],
    ['by the end of it', ''],
    ['by the end of this one', '..2026-11-20'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<RowOfDay>([
    ['2026-11-16', 'a Monday', 'midweek', '2026-11-18'],
    ['2026-11-17', 'a Tuesday', 'midweek', '2026-11-18'],
    ['2026-11-17', 'a Tuesday', 'midweek next week', '2026-11-25'],
    ['2026-11-22', 'a Sunday', 'this weekend', '2026-11-22'],
    ['2026-11-21', 'a Saturday', 'this weekend', '2026-11-21..2026-11-22'],
    ['2026-11-22', 'a Sunday', 'next weekend', '2026-11-28..2026-11-29'],
  ])('on %s, %s: "%s" is "%s"', (saidOn, _, words, expected) => expect(onDay(saidOn, words)).toBe(expected));
});

describe('a named day that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['Christmas Eve', '2026-12-24'],
    ['xmas', '2026-12-25'],
    ["New Year's Eve", '2026-12-31'],
    ['Halloween', '2026-10-31'],
    ['by Labour Day', '..2027-09-06'],
    ['the Christmas party', ''],
    ['after the break', '2027-01-02..2027-01-08'],
    ['the break', ''],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<RowOfDay>([
    ['2026-12-29', 'a Tuesday, 59 days behind it', 'Halloween', '2026-10-31'],
    ['2026-12-30', 'a Wednesday, 60 days behind it', 'Halloween', '2027-10-31'],
    ['2027-01-04', 'a Monday, behind Christmas', 'Christmas', '2026-12-25'],
    ['2027-05-03', 'a Monday', 'Memorial Day', '2027-05-31'],
  ])('on %s, %s: "%s" is "%s"', (saidOn, _, words, expected) => expect(onDay(saidOn, words)).toBe(expected));
});

describe('a near day that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['a week today', '2026-11-25'],
    ['a week tomorrow', '2026-11-26'],
    ['tomorrow week', '2026-11-26'],
    ['today week', '2026-11-25'],
    ['two weeks tomorrow', '2026-12-03'],
    ['three weeks today', '2026-12-09'],
    ['a fortnight today', '2026-12-02'],
    ['this time next week', '2026-11-25'],
    ['ask Tom about it', ''],
    ['she rings tom', '2026-11-19'],
    ['they call on Friday, I decide by then', '2026-11-20 | ..2026-11-20'],
    ['they will call me at six', '2026-11-18'],
    ['they will call me for six', ''],
    ['they called me at six', ''],
    ['they will leave at six', ''],
    ['the call was to be at six', ''],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});
