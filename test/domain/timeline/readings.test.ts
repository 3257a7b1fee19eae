import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { holidaysOf } from '../../../src/domain/calendar/holidays';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import { allTold, OPTIONS, promisesIn, WEDNESDAY } from './notes';
import { READINGS } from './readings';

describe('a phrase of time in an answer heard on Wednesday 2026-11-18', () => {
  it.each(READINGS)('"%s" is %s', (phrase, expected) =>
    expect(allTold(readAnswer(`decision ${phrase}`, WEDNESDAY, OPTIONS))).toBe(expected),
  );
});

describe('the same phrases in what an employer says', () => {
  // The ones that make a sentence of "We will let you know ...".
  const said = READINGS.filter(([phrase]) => !/^(?:wait|not |end of|EO|COB|hopefully)/.test(phrase));
  it.each(said)('"We will let you know %s." is %s', (phrase, expected) =>
    expect(allTold(promisesIn(`We will let you know ${phrase}.`))).toBe(expected),
  );
});

describe('phrases that hang on the day on which they are said', () => {
  it.each([
    ['2026-11-16', 'a Monday', 'next Tuesday', '2026-11-24'],
    ['2026-11-16', 'a Monday', 'Tuesday', '2026-11-17'],
    ['2026-11-20', 'a Friday', 'Friday', '2026-11-27'],
    ['2026-11-20', 'a Friday', 'end of the week', '..2026-11-20'],
    ['2026-11-20', 'a Friday', 'EOW', '..2026-11-20'],
    ['2026-11-20', 'a Friday', 'this week', '2026-11-20'],
    ['2026-11-21', 'a Saturday', 'this week', '2026-11-23..2026-11-27'],
    ['2026-11-22', 'a Sunday', 'next week', '2026-11-23..2026-11-27'],
    ['2026-11-22', 'a Sunday', 'the week after next', '2026-11-30..2026-12-04'],
    ['2026-11-22', 'a Sunday', 'end of the week', '..2026-11-27'],
    ['2026-11-22', 'a Sunday', 'next Tuesday', '2026-11-24'],
    ['2026-11-15', 'a Sunday', 'by the weekend', '..2026-11-15'],
    ['2027-01-31', 'a month end', 'in a month', '2027-02-28'],
    ['2026-12-28', 'the turn of a year', 'early January', '2027-01-01..2027-01-10'],
    ['2026-12-30', 'the turn of a year', 'Jan 5', '2027-01-05'],
    ['2026-12-31', 'the last day of a year', 'EOY', '..2026-12-31'],
    ['2027-01-05', 'early January', 'by the 31st', '..2027-01-31'],
    ['2027-02-05', 'February', 'by the 31st', '..2027-03-31'],
    ['2028-02-01', 'a leap year', 'Feb 29', '2028-02-29'],
    ['2026-10-06', 'October', 'by Halloween', '..2026-10-31'],
    ['2026-11-15', 'the 15th itself', 'by the 15th', '..2026-12-15'],
  ])('said on %s, %s: "%s" is %s', (saidOn, _, phrase, expected) =>
    expect(allTold(readAnswer(`decision ${phrase}`, day(saidOn), OPTIONS))).toBe(expected),
  );
});

describe('history', () => {
  it.each([
    ['two weeks ago'],
    ['last Friday'],
    ['Nov 3'],
    ['yesterday'],
    ['on October 1st'],
    ['2026-11-17'],
    ['in the past month'],
    ['since Monday'],
    ['3 weeks earlier'],
  ])('"%s" is no promise', (phrase) => expect(allTold(readAnswer(`they answered ${phrase}`, WEDNESDAY, OPTIONS))).toBe('nothing'));

  it.each([
    ["a date without a year that has gone by for more than 60 days is next year's", 'decision Sept 1', '2027-09-01'],
    ['a named day is history as long as a date is', 'decision by Labor Day', '..2027-09-06'],
  ])('%s', (_, text, expected) => expect(allTold(readAnswer(text, WEDNESDAY, OPTIONS))).toBe(expected));
});

describe('business days', () => {
  it('leave out the holidays of the chosen country: 5 from Wednesday 2026-11-18 is Wednesday, 6 is Friday behind Thanksgiving', () => {
    const us = { ...OPTIONS, holidays: holidaysOf('US') };
    expect(allTold(readAnswer('5 business days', WEDNESDAY, us))).toBe('2026-11-25');
    expect(allTold(readAnswer('6 business days', WEDNESDAY, us))).toBe('2026-11-27');
    expect(allTold(readAnswer('6 business days', WEDNESDAY, OPTIONS))).toBe('2026-11-26');
  });
});

describe('ambiguous phrases', () => {
  const other = (text: string, options = OPTIONS): unknown => readAnswer(text, WEDNESDAY, options)[0]?.otherReading;

  it('carry the other reading of "next Friday", and swap the two under the other setting', () => {
    expect(other('decision next Friday')).toEqual({ from: '2026-11-20', by: '2026-11-20', setting: 'nextWeekday' });
    const coming = { ...OPTIONS, nextWeekday: 'coming' } as const;
    expect(allTold(readAnswer('decision next Friday', WEDNESDAY, coming))).toBe('2026-11-20');
    expect(other('decision next Friday', coming)).toEqual({ from: '2026-11-27', by: '2026-11-27', setting: 'nextWeekday' });
  });

  it('carry the other reading of 3/12, by the order of numbers', () => {
    expect(other('decision by 3/12')).toEqual({ from: null, by: '2026-12-03', setting: 'dateOrder' });
    expect(allTold(readAnswer('decision by 3/12', WEDNESDAY, { ...OPTIONS, dateOrder: 'day-first' }))).toBe('..2026-12-03');
  });

  it.each([['decision next week'], ['decision by 25/12'], ['decision by 12/12'], ['decision on Friday'], ['soon']])(
    'are not seen in "%s"',
    (text) => expect(other(text) ?? null).toBeNull(),
  );
});
