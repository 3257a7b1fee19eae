import { describe, expect, it } from 'vitest';
import { dayInFileName, readMoment } from '../../../src/domain/note/read-moment';

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
    expect(readMoment(text)).toEqual({ day: '2026-11-18', time });
  });

  it.each([
    ['a list that holds one', ['2026-11-18']],
    ['a link without quotes, a list in a list for YAML', [['2026-11-18']]],
    ['a number', 20261118],
    ['a Date of a parser for older YAML', new Date(Date.UTC(2026, 10, 18))],
  ])('%s is the same day', (_, value) => {
    expect(readMoment(value)).toEqual({ day: '2026-11-18', time: null });
  });

  it('with an hour that no clock has keeps its day', () => {
    expect(readMoment('2026-11-18 25:00')).toEqual({ day: '2026-11-18', time: null });
  });
});

describe('what is no day, and why', () => {
  it.each([
    ['2026-02-31', 'There is no day "2026-02-31"'],
    ['2026-13-01', 'There is no day'],
    ['31 Feb 2026', 'There is no day'],
    ['18 Foo 2026', 'There is no day'],
    ['3/4/2026', 'could be two different days'],
    ['12-05-2026', 'could be two different days'],
    ['next Tuesday', 'is no day that can be read'],
    ['18 Nov', 'is no day that can be read'],
    ['TBD', 'is no day that can be read'],
    ['15:00', 'is no day that can be read'],
    [2026, 'is no day that can be read'],
    [true, 'is no day that can be read'],
    [['2026-11-18', '2026-11-19'], 'no single day'],
    [{ start: '2026-11-18', end: '2026-11-19' }, 'no single day'],
    [new Date(NaN), 'no day'],
  ])('%j: %s', (value, problem) => {
    expect(readMoment(value)).toEqual({ problem: expect.stringContaining(problem) as string });
  });

  it('reads 5/5/2026, which is the same day both ways', () => {
    expect(readMoment('5/5/2026')).toEqual({ day: '2026-05-05', time: null });
  });
});

describe("a day in a file's name", () => {
  it.each([
    ['Interviews/2026-11-18 Acme.md', '2026-11-18'],
    ['Acme 2026-11-18.md', '2026-11-18'],
    ['Acme (2026_11_18).md', '2026-11-18'],
    ['20261118-acme.md', '2026-11-18'],
    ['Acme, 18 Nov 2026.md', '2026-11-18'],
    ['2026-11-18.md', '2026-11-18'],
    ['2026-11-18T15 Acme.md', '2026-11-18'],
    ['2026-02-31 Acme.md', null],
    ['Acme 3-4-2026.md', null],
    ['2026-11-18/Acme.md', null],
    ['Acme 2026.md', null],
    ['Ticket 120261118.md', null],
    ['Room 2026-111-18.md', null],
    ['', null],
  ])('%s: %s', (path, day) => {
    expect(dayInFileName(path)).toBe(day);
  });
});
