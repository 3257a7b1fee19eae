import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { timesIn, toldEverywhere } from './notes';

describe('a weekday on which something has happened', () => {
  it.each([
    ['They had me in on Monday and will phone Thursday.', '2026-11-19'],
    ['HR rang on Tuesday, the decision is on Friday.', '2026-11-20'],
    ['She called me on Sunday night and it is on again for Thursday.', '2026-11-19'],
    ['His sous texted on Sunday that he would sit down with me on Thursday.', '2026-11-19'],
    ['I wrote to the HR on Friday, they answer on Thursday.', '2026-11-19'],
    ['Put forward on Monday, seen on Tuesday, told on Friday.', '2026-11-20'],
    ['On Friday I was rung, they would like me in on Thursday.', '2026-11-19'],
    ['On Friday night the manager texted me, the answer comes by Tuesday.', '..2026-11-24'],
    ['Interviewed on the Monday, the answer comes on Thursday.', '2026-11-19'],
    ["It's Wednesday, they vote on Thursday.", '2026-11-19'],
    ['[Wed 09:40] Lars: she calls on Friday', '2026-11-20'],
    ['Wednesday 12.31: she calls on Friday', '2026-11-20'],
    ['Weds. Mail from HR: a visit by Friday', '..2026-11-20'],
  ])('is neither a promise nor counted from: %s', (sentence, expected) => expect(timesIn(sentence)).toBe(expected));

  it.each([
    ['a step of theirs that lies ahead', 'Debrief Monday, decision Tuesday.', '2026-11-23 | 2026-11-24'],
    ['one that they are asked to', 'They asked me to come on Monday and decide on Tuesday.', '2026-11-23 | 2026-11-24'],
    ['one on which somebody will be seen', 'I will be seen on Monday, told on Tuesday.', '2026-11-23 | 2026-11-24'],
    ['one that stands under a condition', 'If they had me in on Monday they would decide on Tuesday.', '2026-11-23 | 2026-11-24'],
    ['one of which they have told', 'She told me on Monday they vote, on Tuesday they decide.', '2026-11-23 | 2026-11-24'],
    ['letters that go out', 'Letters sent on Monday, calls on Tuesday.', '2026-11-23 | 2026-11-24'],
    ['an appointment that was fixed', 'They booked me in on Monday and decide on Tuesday.', '2026-11-23 | 2026-11-24'],
    ['a day with a time that is no stamp', 'Friday 10:30 interview, decision Monday', '2026-11-20 | 2026-11-23'],
  ])('is not %s', (_, sentence, expected) => expect(timesIn(sentence)).toBe(expected));

  it.each([
    ['They had me in on Monday and will let me know on Thursday.', '2026-11-19'],
    ['**They had me in on Monday** and will let me know on **Thursday**.', '2026-11-19'],
    ['They had me in on Monday and\nwill let me know on Thursday.', '2026-11-19'],
    ['On Monday the manager told me that they decide within a week.', '..2026-11-23'],
  ])('in a note: %s', (body, expected) => expect(toldEverywhere(body)).toBe(expected));
});

describe('days of a month in a row', () => {
  it.each([
    ['2026-12-30', 'by the 9th, so look for something on the 4th or the 5th', '..2027-01-09 | 2027-01-04..2027-01-05'],
    ['2026-08-17', 'knows about the 27th and promised an answer by Tuesday the 25th', '2026-08-27 | ..2026-08-25'],
    ['2027-10-27', 'before he goes on leave on November 8, so by the 5th', '2027-11-08 | ..2027-11-05'],
    ['2027-01-21', 'one more on the 20th, the debrief is on the 22nd, a call by the 29th', '2027-01-22 | ..2027-01-29'],
    ['2026-11-18', 'they rang on the 12th, and decide on the 20th', '2026-11-20'],
  ])('said on %s: "%s" is %s', (saidOn, sentence, expected) => expect(timesIn(sentence, day(saidOn))).toBe(expected));

  it.each([
    [
      'go on in the month named before them',
      '2026-08-05',
      'interviews Sept 14-18, offers on the 25th',
      '2026-09-14..2026-09-18 | 2026-09-25',
    ],
    [
      'go on with each other',
      '2026-08-05',
      'interviews Sept 14-18, offers the 25th, start on the 30th',
      '2026-09-14..2026-09-18 | 2026-09-25 | 2026-09-30',
    ],
    ['go on into the next month', '2026-08-05', 'interviews Sept 28, offers on the 5th', '2026-09-28 | 2026-10-05'],
    ['climb into the next month from the day', '2026-11-25', 'a call on the 10th, the answer on the 15th', '2026-12-10 | 2026-12-15'],
  ])('%s', (_, saidOn, sentence, expected) => expect(timesIn(sentence, day(saidOn))).toBe(expected));
});

describe('what counts from a day named before it', () => {
  it.each([
    ['the board sits on Dec 8 and the letter comes the week after', '2026-12-08 | 2026-12-14..2026-12-18'],
    ['the board sits on Dec 8, letters in the week following', '2026-12-08 | 2026-12-14..2026-12-18'],
    ['the board sits on Dec 8, letters the following week', '2026-12-08 | 2026-12-14..2026-12-18'],
    ['back on Dec 7, calls that week', '2026-12-07 | 2026-12-07..2026-12-11'],
    ['back on Dec 7, calls in the course of that same week', '2026-12-07 | 2026-12-07..2026-12-11'],
    ['the vote is on Dec 8, a call by the end of that week', '2026-12-08 | ..2026-12-11'],
    ['the vote is on Dec 8, a call by the close of that week', '2026-12-08 | ..2026-12-11'],
    ['the vote is on Dec 8, a call the day after that', '2026-12-08 | 2026-12-09'],
    ['the vote is on Dec 8, a call the morning after', '2026-12-08 | 2026-12-09'],
    ['the vote is on Dec 8, a call that same evening', '2026-12-08 | 2026-12-08'],
    ['the vote is on the first Thursday in December, a call the same evening', '2026-12-03 | 2026-12-03'],
    ['the vote is on the last working day of November, a call the day after', '2026-11-30 | 2026-12-01'],
    ['the vote is in the first week of December, a call the week after', '2026-12-01..2026-12-04 | 2026-12-07..2026-12-11'],
    ['the vote is on Thursday, a call the same evening', '2026-11-19 | 2026-11-19'],
    ['the vote is on Monday and you hear within two days of that', '2026-11-23 | ..2026-11-25'],
  ])('%s: %s', (sentence, expected) => expect(timesIn(sentence)).toBe(expected));

  it.each([
    ['with no day before it "that week" looks back', 'they were all away that week', ''],
    ['with no day before it "the following week" is next week', 'letters the following week', '2026-11-23..2026-11-27'],
    ['a past day is none', 'they had me in on Monday, letters the following week', '2026-11-23..2026-11-27'],
    ['"the week" is this one', 'the vote is on Dec 8, the form by the end of the week', '2026-12-08 | ..2026-11-20'],
    ['"the day after" an event is not the next one', 'you hear the day after the clinic', ''],
    ['a week is no day to count the next one from', 'they vote next week, a call the day after', '2026-11-23..2026-11-27 | 2026-11-19'],
  ])('%s', (_, sentence, expected) => expect(timesIn(sentence)).toBe(expected));
});
