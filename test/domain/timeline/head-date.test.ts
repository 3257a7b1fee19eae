/** The date that heads a line: which it is, what is left behind it, and whether a sign says for certain that it heads the line. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { fieldDayOf, headDateOf, headingDateOf, isDate } from '../../../src/domain/timeline/said-on';
import { OPTIONS } from './notes';

const SAID = day('2026-11-18');
const READING = { ...OPTIONS, saidOn: SAID };

describe('a line is headed', () => {
  it.each<[raw: string, day: string, behind: string, sure: boolean]>([
    ['2026-11-25: recruiter mailed', '2026-11-25', 'recruiter mailed', true],
    ['2026-11-25 - recruiter mailed', '2026-11-25', 'recruiter mailed', true],
    ['**2026-11-25** | recruiter mailed', '2026-11-25', 'recruiter mailed', true],
    ['2026-11-25 10:30, recruiter mailed', '2026-11-25', 'recruiter mailed', true],
    ['2026-11-25 recruiter mailed', '2026-11-25', ' recruiter mailed', false],
    ['2026-11-25 10:30 recruiter mailed', '2026-11-25', ' recruiter mailed', false],
    ['[[2026-11-25]] HR rang', '2026-11-25', ' HR rang', true],
    ['[[2026-11-25]]: HR rang', '2026-11-25', 'HR rang', true],
    ['[[Daily/2026-11-25|Wednesday]] - HR rang', '2026-11-25', 'HR rang', true],
    ['[Wednesday](Daily/2026-11-25.md), HR rang', '2026-11-25', 'HR rang', true],
    ['Update (Nov 25): HR rang', '2026-11-25', ' HR rang', false],
    ['**Nov 25:** HR rang', '2026-11-25', 'HR rang', true],
  ])('"%s" by %s, and "%s" is said on it', (raw, on, behind, sure) => {
    const head = headDateOf(raw, SAID, READING);
    expect([head?.day, raw.slice(head?.end ?? 0), head?.sure]).toEqual([on, behind, sure]);
  });

  it.each([
    ['by no day of which the words say something', 'December 15 is when they decide'],
    ['by no link behind other words', 'HR rang on [[2026-11-25]] and said so'],
    ['by no date behind other words', 'HR rang on 2026-11-25 and said so'],
    ['by no date behind the colon', 'Update: HR rang on Nov 25'],
    ['by no day that there is none of', '[[2026-02-31]] HR rang'],
    ['by no weekday', 'Friday: HR rang'],
    ['by no words without a number', 'HR rang'],
    ['by no span of days', 'Nov 25 to Nov 27: they decide'],
  ])('%s: "%s"', (_, raw) => {
    expect(headDateOf(raw, SAID, READING)).toBeNull();
  });
});

describe('a heading is dated', () => {
  it.each([
    ['Call with HR, Nov 25', '2026-11-25'],
    ['Call on [[2026-11-25|Wednesday]]', '2026-11-25'],
    ['Call with HR', null],
    ['Round 2', null],
  ])('"%s": %s', (raw, on) => {
    expect(headingDateOf(raw, SAID, READING)).toBe(on);
  });
});

describe('words are a date alone', () => {
  it.each<[string, boolean, boolean]>([
    ['2 December 2026', false, true],
    ['2 December 2026, 3 pm', false, true],
    ['[[2026-12-02]]', false, true],
    ['Update: 2 December 2026', true, true],
    ['Update: 2 December 2026', false, false],
    ['2 December 2026 in town', false, false],
    ['2 December 2026, room 214', false, false],
    ['no number', true, false],
    ['room 21', false, false],
    [`${' '.repeat(64)}2 December 2026`, false, false],
  ])('"%s", with a label %s: %s', (raw, label, expected) => {
    expect(isDate(raw, READING, label)).toBe(expected);
  });
});

describe('a labelled line tells its day', () => {
  it.each([
    ['**Date:** 2026-11-25', '2026-11-25'],
    ['Sent: Tuesday, December 1, 2026 9:12 AM', '2026-12-01'],
    ['Date: [[2026-11-25]]', '2026-11-25'],
    ['Date: to be agreed, perhaps 2026-11-25', null],
    ['Company: 2026-11-25', null],
    ['Date: soon', null],
    [`Date: ${' '.repeat(128)}2026-11-25`, null],
  ])('"%s": %s', (raw, on) => {
    expect(fieldDayOf(raw, SAID, READING)).toBe(on);
  });
});
