/** What times of a sentence make of each other: joined to one, counted on from the one before, cut to a part, or left out. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { readTimes } from '../../../src/domain/timeline/read-times';
import { OPTIONS, timesIn, WEDNESDAY } from './notes';

type Row = readonly [words: string, times: string];
type RowOfDay = readonly [saidOn: string, words: string, times: string];

const onDay = (saidOn: string, words: string): string => timesIn(words, day(saidOn));

describe('two names of one day, said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['Wednesday, December 2', '2026-12-02'],
    ['Thursday the 3rd', '2026-12-03'],
    ['Friday (11/27)', '2026-11-27'],
    ['11/27 (Friday)', '2026-11-27'],
    ['Tuesday of next week', '2026-11-24'],
    ['Tuesday, next week', '2026-11-23..2026-11-27'],
    ['next week, Tuesday', '2026-11-24'],
    ['next week on Tuesday', '2026-11-24'],
    ['this week Friday', '2026-11-20'],
    ['end of the week, Friday', '..2026-11-20'],
    ['October 9 this year', '2026-10-09'],
    ['tomorrow, Thursday', '2026-11-19'],
    ['tomorrow (Thursday)', '2026-11-19'],
    ['tomorrow, Friday', '2026-11-19..2026-11-20'],
    ['the Tuesday after Thanksgiving', '2026-12-01'],
    ['the Thursday after Thanksgiving', '2026-12-03'],
    ['the Friday before the 10th', '2026-12-04'],
    ['the Monday before Thanksgiving', '2026-11-23'],
    ['the Thursday before Thanksgiving', '2026-11-19'],
    ['the Friday after tomorrow', '2026-11-20..2026-11-26'],
    ['a week from Friday', '2026-11-27'],
    ['two weeks after Thanksgiving', '2026-12-10'],
    ['within two weeks of the 1st', '..2026-12-15'],
    ['a week from two weeks', '2026-11-25 | 2026-12-02'],
    ['a week at Thanksgiving', '2026-11-25 | 2026-11-26'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});

describe('several times that are one, said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['Monday to Wednesday', '2026-11-23..2026-11-25'],
    ['from Monday to Wednesday', '2026-11-23..2026-11-25'],
    ['either Monday or Wednesday', '2026-11-23..2026-11-25'],
    ['Thursday to Thursday', '2026-11-19'],
    ['Friday to Thursday', '2026-11-20..2026-11-26'],
    ['December 10 to December 3', '2026-12-10 | 2026-12-03'],
    ['between December 3 and December 10', '2026-12-03..2026-12-10'],
    ['the weeks of Dec 7 and Dec 14', '2026-12-07..2026-12-18'],
    ['moved from Tuesday to Thursday', '2026-11-26'],
    ['off from Tuesday to Thursday', '2026-11-24..2026-11-26'],
    ['Friday, Monday at the latest', '2026-11-20..2026-11-23'],
    ['Friday, maybe Monday', '2026-11-20..2026-11-23'],
    ['Friday or Thursday', '2026-11-20..2026-11-26'],
    ['an hour on Monday', '2026-11-23'],
    ['a week or Monday', '2026-11-25 | 2026-11-23'],
    ['Monday or a week', '2026-11-23..2026-11-25'],
    ['Monday and in December', '2026-11-23 | 2026-12-01..2026-12-31'],
    ['yesterday or Friday', '2026-11-20'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});

describe('a time that counts on from the one before', () => {
  it.each<Row>([
    ['debrief Monday, decision Tuesday', '2026-11-23 | 2026-11-24'],
    ['debrief Friday, decision Thursday', '2026-11-20 | 2026-11-26'],
    ['they meet on Friday, and call on Friday', '2026-11-20 | 2026-11-20'],
    ['they meet on December 4 and call the following Wednesday', '2026-12-04 | 2026-12-09'],
    ['they meet on December 4 and call Wednesday', '2026-12-04 | 2026-11-25'],
    ['they meet next Thursday and call Monday', '2026-11-26 | 2026-11-30'],
    ['they meet next Thursday and want the papers by Monday', '2026-11-26 | ..2026-11-23'],
    ['they meet on December 4 and call the next day', '2026-12-04 | 2026-12-05'],
    ['they meet on December 4 and call that day', '2026-12-04 | 2026-12-04'],
    ['they meet on December 4 and call that week', '2026-12-04 | 2026-11-30..2026-12-04'],
    ['they meet on December 4 and call the following week', '2026-12-04 | 2026-12-07..2026-12-11'],
    ['they meet in December and call the following week', '2026-12-01..2026-12-31 | 2026-11-23..2026-11-27'],
    ['they call the following week', '2026-11-23..2026-11-27'],
    ['by the end of this month or the end of next', '..2026-12-31'],
    ['they shut in December, and call by the end of it', '2026-12-01..2026-12-31 | ..2026-12-31'],
    ['they shut next week, and call by the end of it', '2026-11-23..2026-11-27 | ..2026-11-27'],
    ['they shut in December, and call before then', '2026-12-01..2026-12-31 | ..2026-12-30'],
    ['the board is on Monday, I should hear within two days of that', '2026-11-23 | ..2026-11-25'],
    ['the board is on Monday, they write two days later', '2026-11-23 | 2026-11-25'],
    ['the board is on Monday, they write an hour later', '2026-11-23'],
    ['they write two days later than that', '2026-11-20'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));

  it.each<RowOfDay>([
    ['2027-01-21', 'one more on the 20th, debrief on the 22nd', '2027-01-22'],
    ['2027-01-21', 'one more on the 20th, debrief on the 20th', '2027-02-20 | 2027-02-20'],
    ['2027-01-21', 'one more on the 23rd, debrief on the 22nd', '2027-01-23 | 2027-01-22'],
    ['2026-08-05', 'interviews Sept 14, offers on the 25th', '2026-09-14 | 2026-09-25'],
    ['2026-08-05', 'interviews by Sept 14, offers on the 25th', '..2026-09-14 | 2026-08-25'],
    ['2026-08-05', 'interviews Sept 25, offers on the 14th', '2026-09-25 | 2026-10-14'],
    ['2026-08-05', 'interviews in September, offers on the 14th', '2026-09-01..2026-09-30 | 2026-08-14'],
  ])('said on %s: "%s" is "%s"', (saidOn, words, expected) => expect(onDay(saidOn, words)).toBe(expected));
});

describe('a part of a time, said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['early December', '2026-12-01..2026-12-10'],
    ['early to mid December', '2026-12-01..2026-12-20'],
    ['mid to late December', '2026-12-11..2026-12-31'],
    ['end of December', '..2026-12-31'],
    ['end of this week', '..2026-11-20'],
    ['end of next week', '2026-11-26..2026-11-27'],
    ['late next week', '2026-11-26..2026-11-27'],
    ['early Friday', '2026-11-20'],
    ['the day after Thanksgiving', '2026-11-27'],
    ['the day before Thanksgiving', '2026-11-25'],
    ['the week after Thanksgiving', '2026-11-30..2026-12-04'],
    ['the week before Thanksgiving', '2026-11-16..2026-11-20'],
    ['Thanksgiving week', '2026-11-23..2026-11-27'],
    ['week ending Dec 11', '..2026-12-11'],
    ['the week of December 9', '2026-12-07..2026-12-11'],
    ['the first week of December', '2026-12-01..2026-12-04'],
    ['the second week of January', '2027-01-11..2027-01-15'],
    ['the last week of January', '2027-01-25..2027-01-29'],
    ['the first two weeks of January', '2027-01-04..2027-01-15'],
    ['the last two weeks of January', '2027-01-18..2027-01-29'],
    ['the first Monday of January', '2027-01-04'],
    ['the last Friday of January', '2027-01-29'],
    ['the second Tuesday in December', '2026-12-08'],
    ['the first week of Q1', '2027-01-04..2027-01-08'],
    ['the first week of next week', '2026-11-23..2026-11-27'],
    ['later in December', '2026-12-01..2026-12-31'],
    ['later this month', '2026-11-18..2026-11-30'],
    ['the rest of this week', '2026-11-18..2026-11-20'],
    ['before next month is out', '..2026-12-31'],
    ['before the weekend is over', '..2026-11-22'],
    ['before Friday is out', '..2026-11-20'],
    ['Friday is over', '2026-11-20'],
    ["next week's end", '2026-11-26..2026-11-27'],
    ["December's end", '..2026-12-31'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});

describe('a time that is left out beside another', () => {
  it.each<Row>([
    ["they'll ring on Monday with the job beginning on 4 January", '2026-11-23'],
    ['the job begins on 4 January', '2027-01-04'],
    ['they rang yesterday, with the job beginning on 4 January', '2027-01-04..2027-01-11'],
    ["they'll ring me on Monday at six", '2026-11-23'],
    ["they rang yesterday, she'll ring me at six", '2026-11-18'],
    ['put off the panel that was set down for Thursday, they call on Friday', '2026-11-20'],
    ['put off the panel to Thursday', '2026-11-19'],
    ["it's Wednesday, she calls on Friday", '2026-11-20'],
    ["it's Thursday, she calls on Friday", '2026-11-19 | 2026-11-20'],
    ['they rang on the 12th, and decide on the 20th', '2026-11-20'],
    ['they rang on December 12, and decide on the 20th', '2026-12-12 | 2026-12-20'],
  ])('"%s" is "%s"', (words, expected) => expect(timesIn(words)).toBe(expected));
});

describe('the day on which it was said, told on Wednesday 2026-11-18', () => {
  const reported = (sentence: string): string | null =>
    en.reportedDay(sentence, () => readTimes(sentence, { ...OPTIONS, saidOn: WEDNESDAY, time: null }, en), WEDNESDAY)?.day ?? null;

  it.each([
    ["At the interview on Tuesday they said I'd hear on Friday", '2026-11-17'],
    ["At the interview on Wednesday they said I'd hear on Friday", '2026-11-18'],
    ["At the interview on Thursday they said I'd hear on Friday", '2026-11-12'],
    ['On November 16 they said they decide on Friday', '2026-11-16'],
    ['They told me on Monday that they decide on Friday', '2026-11-16'],
    ['They told me during the call on Monday that they decide on Friday', '2026-11-16'],
    ["The interview was on Monday, they'd decide on Friday", '2026-11-16'],
    ['The interview was on Monday, we talk on Friday', null],
    ['On Monday they said so', null],
    ['On Monday they said so yesterday', null],
    ['By Monday they said they decide on Friday', null],
    ['Next week they said they decide on Friday', null],
    ['On Monday or Tuesday they said they decide on Friday', null],
    ['They decide on Friday, she is nice', null],
    ['Yesterday they said they decide on Friday', null],
  ])('is named in "%s": %s', (sentence, expected) => expect(reported(sentence)).toBe(expected));
});
