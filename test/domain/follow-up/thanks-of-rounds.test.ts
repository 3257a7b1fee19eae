/** Whose thank-you a line of the log is, where there are several rounds; and when it is asked for. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { because, inBrief, interview, OPTIONS, planOn, thanksOn, type NoteInBrief } from './notes';

type Case = readonly [title: string, notes: readonly NoteInBrief[], on: string, rows: readonly string[]];

const first: NoteInBrief = { path: '1.md', day: '2026-11-18', interviewers: ['Jane Smith'] };
const second: NoteInBrief = { path: '2.md', day: '2026-11-25', interviewers: ['Jane Smith'] };
const withLog = (note: NoteInBrief, ...log: string[]): NoteInBrief => ({ ...note, log });

const ROW = { first: 'from 2026-11-18 to 2026-11-19 (T1)', second: 'from 2026-11-25 to 2026-11-26 (T1)' };

describe('a line about a thank-you, where two rounds have the same person', () => {
  it.each<Case>([
    [
      'is about the round of its own note, though another one came later',
      [withLog(first, '2026-11-26 sent thank-you to Jane'), second],
      '2026-11-26',
      [`thank-you to Jane Smith done ${ROW.first}`, `thank-you to Jane Smith due ${ROW.second}`],
    ],
    [
      'is about the latest round in the note of a third that does not have them',
      [first, second, { path: '3.md', day: '2026-11-30', interviewers: ['Bob Lee'], log: ['2026-11-30 sent thank-you to Jane'] }],
      '2026-11-30',
      [
        `thank-you to Jane Smith lapsed ${ROW.first}`,
        `thank-you to Jane Smith done ${ROW.second}`,
        'thank-you to Bob Lee due from 2026-11-30 to 2026-12-01 (T1)',
      ],
    ],
    [
      'is about the round that took place, not the one ahead',
      [first, withLog(second, '2026-11-20 sent thank-you to Jane')],
      '2026-11-20',
      [`thank-you to Jane Smith done ${ROW.first}`, `thank-you to Jane Smith planned ${ROW.second}`],
    ],
    [
      'puts off the round of its own note, that ahead too',
      [first, withLog(second, '2026-11-20 put off thank-you to Jane until 2026-11-28')],
      '2026-11-20',
      [`thank-you to Jane Smith overdue ${ROW.first}`, 'thank-you to Jane Smith planned from 2026-11-28 to 2026-11-29 (T1)'],
    ],
  ])('%s', (_, notes, on, rows) => {
    expect(thanksOn(notes, on)).toEqual(rows);
  });
});

describe('a thank-you lapses', () => {
  it.each<Case>([
    [
      'not by a check-in on the day of the interview, which cannot carry the thanks',
      [withLog({ day: '2026-11-18' }, '2026-11-18 sent first-check-in')],
      '2026-11-21',
      [`thank-you overdue ${ROW.first}`],
    ],
    [
      'not on the day of a check-in after it',
      [withLog({ day: '2026-11-18' }, '2026-11-20 sent first-check-in')],
      '2026-11-20',
      [`thank-you overdue ${ROW.first}`],
    ],
    [
      'not by a check-in that was skipped',
      [withLog({ day: '2026-11-18' }, '2026-11-19 skipped first-check-in')],
      '2026-11-21',
      [`thank-you overdue ${ROW.first}`],
    ],
    [
      'a week after the day until which it was put off',
      [withLog({ day: '2026-11-18' }, '2026-11-18 put off thank-you until 2026-11-23')],
      '2026-11-30',
      ['thank-you overdue from 2026-11-23 to 2026-11-24 (T1)'],
    ],
    [
      'and no later',
      [withLog({ day: '2026-11-18' }, '2026-11-18 put off thank-you until 2026-11-23')],
      '2026-12-01',
      ['thank-you lapsed from 2026-11-23 to 2026-11-24 (T1)'],
    ],
  ])('%s', (_, notes, on, rows) => {
    expect(thanksOn(notes, on)).toEqual(rows);
  });
});

describe('the hour of the interview', () => {
  const at = (notes: readonly NoteInBrief[], on: string, time: string): string[] =>
    planFollowUps(notes.map(interview), OPTIONS, { day: day(on), time })
      .followUps.filter(({ kind }) => kind === 'thank-you')
      .map(inBrief);
  const afternoon: NoteInBrief = { ...first, time: '15:00' };

  it.each<[string, NoteInBrief[], string, string, string]>([
    ['is waited for on its day', [afternoon], '2026-11-18', '09:00', `planned ${ROW.first}`],
    ['is waited for to the minute', [afternoon], '2026-11-18', '15:00', `due ${ROW.first}`],
    ['says nothing on the morning after', [afternoon], '2026-11-19', '09:00', `due ${ROW.first}`],
    ['says nothing days after', [afternoon], '2026-11-21', '09:00', `overdue ${ROW.first}`],
    [
      'is that of a second note about the same interview',
      [first, { ...afternoon, path: '2.md' }],
      '2026-11-18',
      '09:00',
      `planned ${ROW.first}`,
    ],
    [
      'is that of the first of two notes that both have one',
      [afternoon, { ...afternoon, path: '2.md', time: '17:00' }],
      '2026-11-18',
      '16:00',
      `due ${ROW.first}`,
    ],
    [
      'is not that of the day on which an interview was first to be',
      [withLog(afternoon, '2026-11-17 moved to 2026-11-20')],
      '2026-11-20',
      '09:00',
      'due from 2026-11-20 to 2026-11-21 (T1)',
    ],
  ])('%s', (_, notes, on, time, row) => {
    expect(at(notes, on, time)).toEqual([`thank-you to Jane Smith ${row}`]);
  });
});

describe('two notes of one day', () => {
  const phone: NoteInBrief = { ...first, path: 'a.md', types: ['phone'] };
  const sentences = (notes: readonly NoteInBrief[], recipient: string): string =>
    because(
      planOn(notes, '2026-11-18').followUps.find((row) => row.recipient === recipient),
      '2026-11-18',
    ).join(' ');

  it('are two interviews where other people held them: what is said of one is not said of the other', () => {
    const notes = [phone, { ...first, path: 'b.md', interviewers: ['Bob Lee'] }];
    expect(sentences(notes, 'Jane Smith')).toContain('phone screen');
    expect(sentences(notes, 'Bob Lee')).not.toContain('phone screen');
  });

  it('are one where they share a person, however the name is written, and two have three people', () => {
    const notes = [phone, { ...first, path: 'b.md', interviewers: ['jane smith'] }];
    expect(thanksOn(notes, '2026-11-18')).toEqual([`thank-you to Jane Smith due ${ROW.first}`]);
    const panel = [
      phone,
      { ...first, path: 'b.md', interviewers: ['Bob Lee'] },
      { ...first, path: 'c.md', interviewers: ['Bob Lee', 'Jane Smith'] },
    ];
    expect(thanksOn(panel, '2026-11-18')).toEqual([`thank-you to Bob Lee due ${ROW.first}`, `thank-you to Jane Smith due ${ROW.first}`]);
  });

  it('are two where the same person held them on two days', () => {
    expect(thanksOn([first, { ...second, day: '2026-11-19' }], '2026-11-19')).toHaveLength(2);
  });
});

describe('a thank-you that was passed', () => {
  const loggedOn = (...log: string[]): string | null =>
    planOn([withLog(first, ...log)], '2026-11-22').followUps.find(({ kind }) => kind === 'thank-you')?.loggedOn ?? null;
  it.each([
    ['was skipped on the last day that says so', ['2026-11-18 skipped thank-you', '2026-11-20 skipped thank-you'], '2026-11-20'],
    [
      'was sent on the day of sending, whatever was skipped later',
      ['2026-11-19 sent thank-you', '2026-11-20 skipped thank-you'],
      '2026-11-19',
    ],
    ['was sent on the last day that says so', ['2026-11-19 sent thank-you', '2026-11-21 sent thank-you'], '2026-11-21'],
  ])('%s', (_, log, on) => {
    expect(loggedOn(...log)).toBe(on);
  });
});

describe('a line that thanks nobody who is known', () => {
  const messages = (notes: readonly NoteInBrief[], on: string): string[] => planOn(notes, on).problems.map(({ message }) => message);
  it.each<Case>([
    [
      'is no trouble where there is no interview to thank for',
      [withLog(first, '2026-11-18 missed by us', '2026-11-18 sent thank-you to Bob')],
      '2026-11-19',
      [],
    ],
    [
      'is told as such, though a later round of another note has them',
      [withLog({ ...first, interviewers: ['Bob Lee'] }, '2026-11-19 sent thank-you to Jane'), second],
      '2026-11-19',
      ['Nobody under interviewers is certainly "Jane". Write the name as it stands there.'],
    ],
    ['is none where it names nobody', [withLog(first, '2026-11-19 sent thank-you')], '2026-11-19', []],
    [
      'is none where the round names nobody',
      [withLog({ ...first, interviewers: [] }, '2026-11-19 sent thank-you to Jane')],
      '2026-11-19',
      [],
    ],
    [
      'is told where it skips one',
      [withLog(first, '2026-11-19 skipped thank-you to Dana')],
      '2026-11-19',
      ['Nobody under interviewers is certainly "Dana". Write the name as it stands there.'],
    ],
    ['is none where it skips one in good time', [withLog(first, '2026-11-17 skipped thank-you to Jane')], '2026-11-17', []],
  ])('%s', (_, notes, on, expected) => {
    expect(messages(notes, on)).toEqual(expected);
  });
});
