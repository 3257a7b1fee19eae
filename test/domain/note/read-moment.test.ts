import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { daysBeside, momentsIn, readMoment } from '../../../src/domain/note/read-moment';

describe('a day as people and Obsidian write it', () => {
  it.each([
    ['2026-11-18', null],
    ['2026-11-18T15:00:00', '15:00'],
    ['2026-11-18T15:00', '15:00'],
    ['2026-11-18 15:00', '15:00'],
    ['2026-11-18 9:05', '09:05'],
    ['2026-11-18T23:30:00+02:00', '23:30'],
    ['2026-11-18T00:30:00.000Z', '00:30'],
    ['2026-11-18, 3 pm', '15:00'],
    ['2026-11-18 at 3:30 p.m.', '15:30'],
    ['2026-11-18 12:15 am', '00:15'],
    ['2026-11-18 12 pm', '12:00'],
    ['2026-11-18 15:00-16:00 CET', '15:00'],
    ['2026-11-18 (moved from Monday)', null],
    ['2026-11-18T', null],
    ['2026/11/18', null],
    ['2026.11.18', null],
    ['2026 11 18', null],
    ['20261118', null],
    ['[[2026-11-18]]', null],
    ['[[2026-11-18|that Wednesday]]', null],
    ['[[Daily/2026-11-18]]', null],
    ['18 Nov 2026', null],
    ['18 November 2026 10:00', '10:00'],
    ['18th of November, 2026', null],
    ['18-Nov-2026', null],
    ['Nov 18, 2026', null],
    ['November 18th 2026, 4pm', '16:00'],
    ['Wed, 18 Nov 2026', null],
    ['Wednesday Nov 18, 2026', null],
    ['18.11.2026', null],
    ['18/11/2026', null],
    ['11/18/2026', null],
    ['11/18/2026 10:00', '10:00'],
  ])('"%s" is Wednesday 2026-11-18, at %s', (text, time) => {
    expect(readMoment(text, 'month-first')).toEqual({ day: '2026-11-18', time });
  });

  it.each([
    ['a list that holds one', ['2026-11-18']],
    ['a link without quotes, a list in a list for YAML', [['2026-11-18']]],
    ['a number', 20261118],
    ['a Date of a parser for older YAML', new Date(Date.UTC(2026, 10, 18))],
  ])('%s is the same day', (_, value) => {
    expect(readMoment(value, 'month-first')).toEqual({ day: '2026-11-18', time: null });
  });

  it('with an hour that no clock has keeps its day', () => {
    expect(readMoment('2026-11-18 25:00', 'month-first')).toEqual({ day: '2026-11-18', time: null });
  });
});

describe('what is no day, and why', () => {
  it.each([
    ['2026-02-31', '"2026-02-31" is not read as a day'],
    ['2026-13-01', 'is not read as a day'],
    ['31 Feb 2026', 'is not read as a day'],
    ['18 Foo 2026', 'is not read as a day'],
    ['next Tuesday', 'is not read as a day'],
    ['18 Nov', 'is not read as a day'],
    ['TBD', 'is not read as a day'],
    ['15:00', 'is not read as a day'],
    [2026, 'is not read as a day'],
    [true, 'is not read as a day'],
    [['2026-11-18', '2026-11-19'], 'not read as a single day'],
    [{ start: '2026-11-18', end: '2026-11-19' }, 'not read as a single day'],
    [new Date(NaN), 'not read as a day'],
  ])('%j: %s', (value, problem) => {
    expect(readMoment(value, 'month-first')).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  it.each([
    ['9. Dezember 2026', '2026-12-09'],
    ['18 de noviembre de 2026', '2026-11-18'],
    ['le 18 novembre 2026', '2026-11-18'],
    ['18 grudnia 2026', '2026-12-18'],
    ['Mittwoch, 18.11.2026, 14 Uhr', '2026-11-18'],
    ['[Wed 18th](Daily/2026-11-18.md)', '2026-11-18'],
    ['202611181030', '2026-11-18'],
    ['17-18 Nov 2026', '2026-11-18'],
    ['2026-11-17 to 2026-11-19', '2026-11-19'],
    ['moved: now on Wednesday, 2026-11-18', '2026-11-18'],
  ])('but "%s" is %s', (text, expected) => {
    expect(readMoment(text, 'month-first')).toMatchObject({ day: expected });
  });

  it('reads numbers in the order of the setting, and with dots the day first', () => {
    expect(readMoment('05/11/2026', 'day-first')).toMatchObject({ day: '2026-11-05' });
    expect(readMoment('05/11/2026', 'month-first')).toMatchObject({ day: '2026-05-11' });
    expect(readMoment('05.11.2026', 'month-first')).toMatchObject({ day: '2026-11-05' });
    expect(readMoment('18/11/2026', 'month-first')).toMatchObject({ day: '2026-11-18' });
  });

  it('gives a day without a year the year nearest to another day', () => {
    const near = (text: string, to: string) => momentsIn(text, 'month-first', day(to)).map((moment) => moment.day);
    expect(near('Round 2 - 25 Nov, panel with Ray', '2026-12-02')).toEqual(['2026-11-25']);
    expect(near('3 Jan', '2026-12-28')).toEqual(['2027-01-03']);
    expect(near('Dec 28', '2027-01-03')).toEqual(['2026-12-28']);
    expect(near('Stage 1, 30 min', '2026-12-02')).toEqual([]);
  });

  it('reads 5/5/2026, which is the same day both ways', () => {
    expect(readMoment('5/5/2026', 'month-first')).toEqual({ day: '2026-05-05', time: null });
  });
});

describe("a day in a file's name", () => {
  it.each([
    ['2026-11-18 Acme', '2026-11-18'],
    ['Acme 2026-11-18', '2026-11-18'],
    ['Acme (2026_11_18)', '2026-11-18'],
    ['20261118-acme', '2026-11-18'],
    ['Acme, 18 Nov 2026', '2026-11-18'],
    ['2026-11-18', '2026-11-18'],
    ['2026-11-18T15 Acme', '2026-11-18'],
    ['2026-02-31 Acme', null],
    ['Acme 3-4-2026', '2026-03-04'],
    ['Acme 2026', null],
    ['Ticket 120261118', null],
    ['Room 2026-111-18', null],
    ['', null],
  ])('%s: %s', (name, day) => {
    expect(momentsIn(name, 'month-first')[0]?.day ?? null).toBe(day);
  });
});

describe('at the edges of what numbers can mean', () => {
  it.each([
    ['12/11/2026', 'month-first', '2026-12-11'],
    ['11/12/2026', 'month-first', '2026-11-12'],
    ['11/12/2026', 'day-first', '2026-12-11'],
    ['12/12/2026', 'day-first', '2026-12-12'],
    ['13/11/2026', 'month-first', '2026-11-13'],
    ['11/13/2026', 'day-first', '2026-11-13'],
    ['12.11.2026', 'month-first', '2026-11-12'],
    ['31/12/2026', 'month-first', '2026-12-31'],
  ] as const)('"%s", %s, is %s', (text, order, expected) => {
    expect(readMoment(text, order)).toMatchObject({ day: expected });
  });

  it.each([
    ['2026-11-18 9:59', '09:59'],
    ['2026-11-18 0:59', '00:59'],
    ['2026-11-18 23:59', '23:59'],
    ['2026-11-18 00:00', '00:00'],
    ['2026-11-18 1 am', '01:00'],
    ['2026-11-18 11:59 pm', '23:59'],
    ['2026-11-18 23:60', null],
    ['2026-11-18 24:00', null],
  ])('"%s" is at %s', (text, time) => {
    expect(readMoment(text, 'month-first')).toEqual({ day: '2026-11-18', time });
  });

  it.each([
    ['the latest day of a list counts, wherever it stands', '2026-11-19 or 2026-11-18', '2026-11-19', null],
    ['of one day written twice the later one, with its time', '2026-11-18 10:00, then 2026-11-18 14:00', '2026-11-18', '14:00'],
    ['the latest of three', '2026-11-17, 2026-11-20 at 9:00 or 2026-11-18', '2026-11-20', '09:00'],
  ])('%s', (_, text, expected, time) => {
    expect(readMoment(text, 'month-first')).toEqual({ day: expected, time });
  });

  it.each([
    ['2025-12-20', 'Dec 20'],
    ['2026-12-10', 'Dec 10'],
    ['2026-01-20', 'Jan 20'],
    ['2026-06-14', 'June 14'],
    ['2026-06-16', 'June 16'],
  ])('from Monday 2026-06-15 the nearest is %s for "%s"', (expected, text) => {
    expect(momentsIn(text, 'month-first', day('2026-06-15')).map((moment) => moment.day)).toEqual([expected]);
  });
});

describe('where a day stands in a text', () => {
  const places = (text: string): string[] =>
    momentsIn(text, 'month-first', day('2026-11-18')).map(({ start, end }) => text.slice(start, end).trim());

  it.each([
    ['met on 2026-11-18 in town', ['2026-11-18']],
    ['met on 2026-11-18, 3 pm in town', ['2026-11-18, 3 pm']],
    ['met on 2026-11-18T15:00 in town', ['2026-11-18T15:00']],
    ['on 2 Nov 2026, 11/17/2026 and 18/11/2026', ['2 Nov 2026', '11/17/2026', '18/11/2026']],
    ['room 2026-11-182', []],
    ['no number at all', []],
  ])('"%s": %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('numbers that can be two days', () => {
  it.each([
    ['Tuesday 10/11/2026', 'month-first', '2026-11-10'],
    ['Tues 10/11/2026', 'month-first', '2026-11-10'],
    ['10/11/2026 (Tue)', 'month-first', '2026-11-10'],
    ['10/11/2026, Dienstag', 'month-first', '2026-11-10'],
    ['Sunday 10/11/2026', 'month-first', '2026-10-11'],
    ['Weds 11/18/2026', 'day-first', '2026-11-18'],
    ['thurs 12/10/2026', 'day-first', '2026-12-10'],
    // Neither is a Friday, so the setting says.
    ['Friday 10/11/2026', 'month-first', '2026-10-11'],
    // The weekday that they call on is not the date's.
    ['10/11/2026 Tuesday they call', 'month-first', '2026-10-11'],
    // With dots the day comes first, whatever the weekday.
    ['Sunday 10.11.2026', 'month-first', '2026-11-10'],
    ['Tuesday 2026-10-11', 'month-first', '2026-10-11'],
  ] as const)('"%s", %s, is %s: the weekday beside them decides, else the setting', (text, order, on) =>
    expect(readMoment(text, order)).toMatchObject({ day: on }),
  );

  it.each([
    ['12/11/2026', true],
    ['Friday 12/11/2026', false],
    ['11/11/2026', false],
    ['25/11/2026', false],
    ['12.11.2026', false],
    ['12 Nov 2026', false],
  ])('"%s" are read by the order alone: %s', (text, byOrder) => expect(momentsIn(text, 'month-first')[0]?.byOrder).toBe(byOrder));

  it.each([
    ['thurs 12/3 at 7am', '2026-12-03'],
    ['Tue 10/11', '2026-11-10'],
  ])('without a year, "%s" near a day is %s', (text, on) => expect(momentsIn(text, 'month-first', day('2026-11-29'))[0]?.day).toBe(on));
});

describe('a day that no calendar has', () => {
  it.each([
    ['2026-02-30', ['2026-02-28', '2026-03-01']],
    ['Nov. 31 2026', ['2026-11-30', '2026-12-01']],
    ['2026-13-11', ['2026-11-13']],
    ['31/12/2026', ['2026-12-31', '2027-01-01']],
    ['0000-00-00', []],
    ['next tuesday', []],
  ])('"%s" lies beside %j', (text, days) => expect(daysBeside(text, 'day-first')).toEqual(days));
});
