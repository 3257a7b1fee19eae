import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { holidaysOf } from '../../../src/domain/calendar/holidays';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import { allTold, OPTIONS, promisesIn, WEDNESDAY } from './notes';

/** Each phrase and what it means when it is said on Wednesday 2026-11-18. */
const READINGS: readonly (readonly [phrase: string, told: string])[] = [
  ['today', '2026-11-18'],
  ['EOD', '2026-11-18'],
  ['COB', '2026-11-18'],
  ['tonight', '2026-11-18'],
  ['tomorrow', '2026-11-19'],
  ['tmrw', '2026-11-19'],
  ['the day after tomorrow', '2026-11-20'],
  ['Friday', '2026-11-20'],
  ['on Friday', '2026-11-20'],
  ['this Friday', '2026-11-20'],
  ['coming Friday', '2026-11-20'],
  ['Monday', '2026-11-23'],
  ['Wednesday', '2026-11-25'],
  ['wendesday', '2026-11-25'],
  ['by Friday', '..2026-11-20'],
  ['no later than Friday', '..2026-11-20'],
  ['until Friday', '..2026-11-20'],
  ['Friday at the latest', '..2026-11-20'],
  ['EOD Friday', '..2026-11-20'],
  ['COB Friday', '..2026-11-20'],
  ['end of day Friday', '..2026-11-20'],
  ['EOB Friday', '..2026-11-20'],
  ['Friday-ish', '2026-11-20 about'],
  ['Fridayish', '2026-11-20 about'],
  ['no more than two weeks', '..2026-12-02'],
  ['not longer than a week', '..2026-11-25'],
  ['wihtin a week', '..2026-11-25'],
  ['in the course of December', '2026-12-01..2026-12-31'],
  ['before Friday', '..2026-11-19'],
  ['before December', '..2026-11-30'],
  ['before the end of the week', '..2026-11-20'],
  ['next Tuesday', '2026-11-24'],
  ['next Friday', '2026-11-27'],
  ['Friday week', '2026-11-27'],
  ['a week from Friday', '2026-11-27'],
  ['a week on Friday', '2026-11-27'],
  ['a week from today', '2026-11-25'],
  ['a week from now', '2026-11-25'],
  ['this week', '2026-11-18..2026-11-20'],
  ['later this week', '2026-11-18..2026-11-20'],
  ['this week or next', '2026-11-18..2026-11-27'],
  ['this arvo', '2026-11-18'],
  ['Friday evening at the latest', '..2026-11-20'],
  ['end of week', '..2026-11-20'],
  ['end of the week', '..2026-11-20'],
  ['end of this week', '..2026-11-20'],
  ['EOW', '..2026-11-20'],
  ['by the end of the week', '..2026-11-20'],
  ['next week', '2026-11-23..2026-11-27'],
  ['sometime next week', '2026-11-23..2026-11-27'],
  ['by next week', '..2026-11-27'],
  ['early next week', '2026-11-23..2026-11-24'],
  ['beginning of next week', '2026-11-23..2026-11-24'],
  ['start of next week', '2026-11-23..2026-11-24'],
  ['mid next week', '2026-11-25'],
  ['middle of next week', '2026-11-25'],
  ['late next week', '2026-11-26..2026-11-27'],
  ['end of next week', '2026-11-26..2026-11-27'],
  ["next week's end", '2026-11-26..2026-11-27'],
  ['by the end of next week', '..2026-11-27'],
  ['first half of next week', '2026-11-23..2026-11-25'],
  ['second half of next week', '2026-11-25..2026-11-27'],
  ['latter half of next week', '2026-11-25..2026-11-27'],
  ['the week after next', '2026-11-30..2026-12-04'],
  ['week of Dec 7', '2026-12-07..2026-12-11'],
  ['w/c 7 Dec', '2026-12-07..2026-12-11'],
  ['week commencing Dec 7', '2026-12-07..2026-12-11'],
  ['week beginning Dec 9', '2026-12-07..2026-12-11'],
  ['week ending Dec 11', '..2026-12-11'],
  ['w/e 11 Dec', '..2026-12-11'],
  ['in 10 days', '2026-11-28'],
  ['within 10 days', '..2026-11-28'],
  ['in the next 10 days', '..2026-11-28'],
  ['inside 10 days', '..2026-11-28'],
  ['under 10 days', '..2026-11-28'],
  ['up to 10 days', '..2026-11-28'],
  ['10 days max', '..2026-11-28'],
  ['5 business days', '2026-11-25'],
  ['5 working days', '2026-11-25'],
  ['5 bus. days', '2026-11-25'],
  ['5 bd', '2026-11-25'],
  ['7-10 business days', '2026-11-27..2026-12-02'],
  ['7 to 10 business days', '2026-11-27..2026-12-02'],
  ['within ten (10) business days', '..2026-12-02'],
  ['48 hours', '2026-11-20'],
  ['24-72 hours', '2026-11-19..2026-11-21'],
  ['in two weeks', '2026-12-02'],
  ['2 wks', '2026-12-02'],
  ['a fortnight', '2026-12-02'],
  ['a couple of weeks', '2026-12-02'],
  ['a few days', '2026-11-21'],
  ['several days', '2026-11-22'],
  ['a week or two', '2026-11-25..2026-12-02'],
  ['one to two weeks', '2026-11-25..2026-12-02'],
  ['2-3 weeks', '2026-12-02..2026-12-09'],
  ['in the next couple of weeks', '..2026-12-02'],
  ['over the next two weeks', '..2026-12-02'],
  ['in the coming two weeks', '..2026-12-02'],
  ['in the next few days', '..2026-11-21'],
  ['in the coming days', '..2026-11-21'],
  ['in the coming weeks', '..2026-12-09'],
  ['in the next day or two', '..2026-11-20'],
  ['within the week', '..2026-11-25'],
  ['within a week', '..2026-11-25'],
  ['about a week', '2026-11-25 about'],
  ['a week or so', '2026-11-25 about'],
  ['~1 week', '2026-11-25 about'],
  ['within a week or so', '..2026-11-25 about'],
  ['at least two weeks', '2026-12-02..2026-12-09'],
  ['two weeks minimum', '2026-12-02..2026-12-09'],
  ['more than two weeks', '2026-12-02..2026-12-09'],
  ['a month', '2026-12-18'],
  ['in a month', '2026-12-18'],
  ['4-6 weeks', '2026-12-16..2026-12-30'],
  ['end of the month', '..2026-11-30'],
  ['EOM', '..2026-11-30'],
  ['month-end', '..2026-11-30'],
  ['end of December', '..2026-12-31'],
  ['this month', '2026-11-18..2026-11-30'],
  ['next month', '2026-12-01..2026-12-31'],
  ['in December', '2026-12-01..2026-12-31'],
  ['early December', '2026-12-01..2026-12-10'],
  ['mid December', '2026-12-11..2026-12-20'],
  ['late December', '2026-12-21..2026-12-31'],
  ['by mid-December', '..2026-12-20'],
  ['early to mid December', '2026-12-01..2026-12-20'],
  ['by December', '..2026-12-01'],
  ['first week of January', '2027-01-04..2027-01-08'],
  ['second week of January', '2027-01-11..2027-01-15'],
  ['last week of January', '2027-01-25..2027-01-29'],
  ['first week of December 2026', '2026-12-01..2026-12-04'],
  ['Q1', '2027-01-01..2027-03-31'],
  ['Q4', '2026-11-18..2026-12-31'],
  ['early Q1', '2027-01-01..2027-01-31'],
  ['mid Q1', '2027-02-01..2027-02-28'],
  ['late Q1', '2027-03-01..2027-03-31'],
  ['end of Q1', '..2027-03-31'],
  ['end of the year', '..2026-12-31'],
  ['EOY', '..2026-12-31'],
  ['before year-end', '..2026-12-31'],
  ['new year', '2027-01-01..2027-01-31'],
  ['in the new year', '2027-01-01..2027-01-31'],
  ['early next year', '2027-01-01..2027-01-31'],
  ['early January', '2027-01-01..2027-01-10'],
  ['by the 15th', '..2026-12-15'],
  ['Dec 5', '2026-12-05'],
  ['December 5th', '2026-12-05'],
  ['5 December', '2026-12-05'],
  ['5th of Dec', '2026-12-05'],
  ['2026-12-05', '2026-12-05'],
  ['Dec 5 2026', '2026-12-05'],
  ['the twentieth of February', '2027-02-20'],
  ['Wednesday, December 2', '2026-12-02'],
  ['12/5', '2026-12-05'],
  ['25/12', '2026-12-25'],
  ['5.12.', '2026-12-05'],
  ['Thursday or Friday', '2026-11-19..2026-11-20'],
  ['Thursday/Friday', '2026-11-19..2026-11-20'],
  ['Thu-Fri', '2026-11-19..2026-11-20'],
  ['between the 3rd and the 10th', '2026-12-03..2026-12-10'],
  ['Dec 3-10', '2026-12-03..2026-12-10'],
  ['Nov 30 - Dec 4', '2026-11-30..2026-12-04'],
  ['Mon through Wed', '2026-11-23..2026-11-25'],
  ['hopefully Friday, Monday at the latest', '2026-11-20..2026-11-23'],
  ['after Thanksgiving', '2026-11-27..2026-12-03'],
  ['not before Dec 10', '2026-12-10..2026-12-17'],
  ['Dec 10 at the earliest', '2026-12-10..2026-12-17'],
  ['starting Dec 10', '2026-12-10..2026-12-17'],
  ['from Dec 10', '2026-12-10..2026-12-17'],
  ['by Christmas', '..2026-12-25'],
  ['before Christmas', '..2026-12-24'],
  ['after the holidays', '2027-01-02..2027-01-08'],
  ['after the new year', '2027-01-02..2027-01-08'],
  ['after the break', '2027-01-02..2027-01-08'],
  ['not until December', '2026-12-01..2026-12-31'],
  ['wait until Friday', '2026-11-20'],
  ['not until Friday', '2026-11-20..2026-11-27'],
  ['the following week', '2026-11-23..2026-11-27'],
  ['by the weekend', '..2026-11-22'],
  ['week 50', '2026-12-07..2026-12-11'],
  ['KW 50', '2026-12-07..2026-12-11'],
  ['first half of December', '2026-12-01..2026-12-15'],
  ['second half of December', '2026-12-16..2026-12-31'],
  ['this spring', '2027-03-01..2027-05-31'],
  ['in the summer', '2027-06-01..2027-08-31'],
  ['later this year', '2026-11-18..2026-12-31'],
  ["by year's end", '..2026-12-31'],
  ['within 21 days of the closing date', 'vague'],
  ['a week after references are in', 'vague'],
  ['a week after the interview', '2026-11-25'],
  ['the week after Thanksgiving', '2026-11-30..2026-12-04'],
  ['the day after Thanksgiving', '2026-11-27'],
  ['Tuesday of next week', '2026-11-24'],
  ['Wednesday the 2nd', '2026-12-02'],
  ['two weeks from Monday', '2026-12-07'],
  ['last Friday of December', '2026-12-25'],
  ['first two weeks of January', '2027-01-04..2027-01-15'],
  ['back end of next week', '2026-11-26..2026-11-27'],
  ['early in the new year', '2027-01-01..2027-01-31'],
  ['between Dec 14 and 18', '2026-12-14..2026-12-18'],
  ['between 7 and 11 December', '2026-12-07..2026-12-11'],
  ['within 7 to 10 days', '2026-11-25..2026-11-28'],
  ['within the fortnight', '..2026-12-02'],
  ['as early as tomorrow, Friday at worst', '2026-11-19..2026-11-20'],
  ['next business day', '2026-11-19'],
  ['a week and a half', '2026-11-29'],
  ['Friday EOD', '..2026-11-20'],
  ['tomorrow afternoon', '2026-11-19'],
  ['Monday or Tuesday, hopefully Monday', '2026-11-23..2026-11-24'],
];

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
