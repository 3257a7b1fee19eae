/** Stretches of time and their bounds at the edges: the largest numbers that are promises, both ends of "one to two", and words that open a side. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { readAnswer } from '../../../src/domain/timeline/read-answer';
import { allTold, OPTIONS } from './notes';

const told = (phrase: string): string => allTold(readAnswer(`decision ${phrase}`, day('2026-11-18'), OPTIONS));

type Row = readonly [phrase: string, told: string];

describe('a stretch that is said on Wednesday 2026-11-18', () => {
  it.each<Row>([
    ['24 hours', '2026-11-19'],
    ['25 hours', '2026-11-20'],
    ['48 hours', '2026-11-20'],
    ['in an hour', '2026-11-19'],
    ['1.5 weeks', '2026-11-29'],
    ['2.5 months', '2027-02-02'],
    ['a fortnight', '2026-12-02'],
    ['acht Tagen', '2026-11-26'],
    ['quinze jours', '2026-12-03'],
    ['2 to 3 weeks', '2026-12-02..2026-12-09'],
    ['2 weeks or 3', '2026-12-02..2026-12-09'],
    ['a week, maybe two', '2026-11-25..2026-12-02'],
    ['10+ days', '2026-11-28..2026-12-05'],
    ['two-ish weeks', '2026-12-02 about'],
    ['2ish to 3 weeks', '2026-12-02..2026-12-09 about'],
  ])('"%s" is %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });

  it.each<Row>([
    ['a week, two at most', '2026-11-25..2026-12-02'],
    ['two weeks, one at most', '..2026-12-02'],
    ['Nov 23, 2 weeks', '2026-11-23..2026-12-02'],
    ['2, 2 weeks', '2026-12-02'],
    ['half a day', 'nothing'],
    ['an HR person', 'nothing'],
    ['a three-day visit', 'nothing'],
    ['a three-day turnaround', '2026-11-21'],
    ["three weeks' induction", 'nothing'],
    ['in half a year', '2027-05-18'],
    ['for half a year', 'nothing'],
    ['in the next day or two', '..2026-11-20'],
    ['the coming business days', '..2026-11-23'],
    ['in the next month or so', '..2026-12-18 about'],
  ])('of one or two, or of something else: "%s" is %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });

  it.each<Row>([
    ['240 hours', '2026-11-28'],
    ['241 hours', 'nothing'],
    ['200 days', '2027-06-06'],
    ['201 days', 'nothing'],
    ['130 business days', '2027-05-19'],
    ['131 business days', 'nothing'],
    ['52 weeks', '2027-11-17'],
    ['53 weeks', 'nothing'],
    ['18 months', '2028-05-18'],
    ['19 months', 'nothing'],
    ['50 to 53 weeks', 'nothing'],
    ['0 days', 'nothing'],
  ])('is a promise up to a length, and no promise beyond: "%s", %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });

  it.each<Row>([
    ['which takes one hour', 'nothing'],
    ['which takes eight hours', 'nothing'],
    ['which takes nine hours', '2026-11-19'],
    ['which takes two weeks', '2026-12-02'],
  ])('that somebody sits through is none: "%s", %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });
});

describe('a bound', () => {
  it.each<Row>([
    ['within 10 days', '..2026-11-28'],
    ['within 7 to 10 days', '2026-11-25..2026-11-28'],
    ['over the next week', '..2026-11-25'],
    ['over a week', '2026-11-25..2026-12-02'],
    ['over on Friday', '2026-11-20'],
    ['two weeks minimum', '2026-12-02..2026-12-09'],
    ['two weeks or less', '..2026-12-02'],
    ['in 4 weeks max', '..2026-12-16'],
    ['Friday or earlier', '..2026-11-20'],
    ['Friday, end of day', '..2026-11-20'],
    ['COB on Friday', '..2026-11-20'],
    ['end of day next week', '..2026-11-27'],
    ['between now and Friday', '2026-11-18..2026-11-20'],
    ['between today and the 29th', '2026-11-18..2026-11-29'],
    ['starting next week', '2026-11-23..2026-11-30'],
    ['from Monday', '2026-11-23..2026-11-30'],
    ['ahead of Friday', '..2026-11-19'],
    ['before the end of next week', '..2026-11-27'],
    ["won't hear before Friday", '2026-11-20..2026-11-27'],
    ["won't hear before December", '2026-12-01..2026-12-31'],
  ])('"%s" is %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });

  it.each<Row>([
    ['before noon tomorrow', '..2026-11-19'],
    ['before Sunday night', '..2026-11-22'],
    ['by Sunday night', '..2026-11-22'],
    ['before Sunday', '..2026-11-21'],
    ['after four this afternoon', '2026-11-18'],
  ])('of an hour is on that day itself: "%s", %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });

  it.each<Row>([
    ['after the board meets on Tuesday', '2026-11-25..2026-12-01'],
    ['interviews tomorrow, decision after that', '2026-11-20..2026-11-26'],
    ['after the board meets in two weeks', '2026-12-02'],
    ['two weeks, decision after that', '2026-12-02'],
    ['a week after the interview', '2026-11-25'],
    ['within two weeks of the closing date', 'vague'],
    ['within 3 days of receiving it', 'vague'],
  ])('by an event is later than its day, and no day where that is not known: "%s", %s', (phrase, expected) => {
    expect(told(phrase)).toBe(expected);
  });
});
