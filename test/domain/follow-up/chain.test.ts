/** The chain: first check-in, second check-in, final follow-up, closing note, and what moves their days. One clause of the etiquette a row. */
import { describe, expect, it } from 'vitest';
import { day, parseDay } from '../../../src/domain/calendar/day';
import { chainOn, OPTIONS, planOn, type NoteInBrief } from './notes';

/** A story, its notes, and rows of a day; a row that begins with "no " must not be there. */
type Case = readonly [title: string, notes: readonly NoteInBrief[], on: string, rows: readonly string[]];

const holds = (_: string, notes: readonly NoteInBrief[], on: string, rows: readonly string[]): void => {
  const listed = chainOn(notes, on);
  for (const row of rows) {
    if (row === 'nothing') expect(listed).toEqual([]);
    else if (row.startsWith('no ')) expect(listed.filter((other) => other.startsWith(row.slice(3)))).toEqual([]);
    else expect(listed).toContain(row);
  }
};

// Monday 16 November; "by" is Tuesday 24 November.
const stated: NoteInBrief = { day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-11-24' }] };
const silent: NoteInBrief = { day: '2026-11-18' };
const withLog = (note: NoteInBrief, ...log: string[]): NoteInBrief => ({ ...note, log });

describe('the first check-in', () => {
  it.each<Case>([
    ['is planned while the promise still runs', [stated], '2026-11-24', ['first-check-in planned from 2026-11-25 to 2026-12-01 (T7)']],
    ['opens one business day after the stated day', [stated], '2026-11-25', ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)']],
    ['is still in time a week after the stated day', [stated], '2026-12-01', ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)']],
    ['is overdue on the day after that', [stated], '2026-12-02', ['first-check-in overdue from 2026-11-25 to 2026-12-01 (T7)']],
    [
      'opens on Monday where the stated day is a Friday',
      [{ day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-11-20' }] }],
      '2026-11-23',
      ['first-check-in due from 2026-11-23 to 2026-11-27 (T7)'],
    ],
    [
      'opens a business day later where the promise is approximate',
      [{ day: '2026-11-18', promises: [{ said: '2026-11-18', by: '2026-11-25', approximate: true }] }],
      '2026-11-27',
      ['first-check-in due from 2026-11-27 to 2026-12-02 (T7)'],
    ],
    [
      'waits five business days and one where nothing was said',
      [silent],
      '2026-11-26',
      ['first-check-in due from 2026-11-26 to 2026-12-02 (T8)'],
    ],
    [
      'counts from the day on which vague words were said',
      [{ day: '2026-11-18', promises: [{ said: '2026-11-20' }] }],
      '2026-11-30',
      ['first-check-in due from 2026-11-30 to 2026-12-04 (T8)'],
    ],
    [
      'counts from the last answer where nothing names a day',
      [withLog(silent, '2026-11-20 heard they are at it')],
      '2026-11-30',
      ['first-check-in due from 2026-11-30 to 2026-12-04 (T8)'],
    ],
    [
      'waits for the earliest of several promises',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-12-18' },
            { said: '2026-11-16', by: '2026-11-24' },
          ],
        },
      ],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'does not wait for a promise that a later one replaced',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24' },
            { said: '2026-11-23', by: '2026-12-04' },
          ],
        },
      ],
      '2026-12-07',
      ['first-check-in due from 2026-12-07 to 2026-12-11 (T7)'],
    ],
    [
      'keeps a promise that was followed by an earlier one',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-12-04' },
            { said: '2026-11-23', by: '2026-11-27' },
          ],
        },
      ],
      '2026-11-30',
      ['first-check-in due from 2026-11-30 to 2026-12-04 (T7)'],
    ],
    [
      'of two promises of one day neither replaces the other',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24' },
            { said: '2026-11-16', by: '2026-12-04' },
          ],
        },
      ],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'does not know what is said only tomorrow',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24' },
            { said: '2026-11-26', by: '2026-12-04' },
          ],
        },
      ],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'goes by the property rather than the body',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24' },
            { said: '2026-11-16', by: '2026-12-04', source: 'property' },
          ],
        },
      ],
      '2026-11-25',
      ['first-check-in planned from 2026-12-07 to 2026-12-11 (T7)'],
    ],
    [
      'goes by a later answer rather than the property',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24', source: 'property' },
            { said: '2026-11-23', by: '2026-12-04', source: 'log' },
          ],
          log: ['2026-11-23 heard by Dec 4'],
        },
      ],
      '2026-11-25',
      ['first-check-in planned from 2026-12-07 to 2026-12-11 (T7)'],
    ],
    [
      'ignores the body where the timeline is "none"',
      [{ ...stated, timeline: 'none' }],
      '2026-11-24',
      ['first-check-in due from 2026-11-24 to 2026-11-30 (T8)'],
    ],
    [
      'takes the later of the old promise and a usual time after an answer that names no day',
      [withLog({ day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-12-11' }] }, '2026-11-23 heard still on it')],
      '2026-12-14',
      ['first-check-in due from 2026-12-14 to 2026-12-18 (T7)'],
    ],
    [
      'takes the usual time where that is the later one',
      [withLog({ day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-11-26' }] }, '2026-11-24 heard still on it')],
      '2026-12-02',
      ['first-check-in due from 2026-12-02 to 2026-12-08 (T8)'],
    ],
    [
      'does not count from an answer that came before the interview',
      [withLog(stated, '2026-11-10 heard come and see us')],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'has a promise met by the interview that it announced',
      [{ day: '2026-11-18', promises: [{ said: '2026-11-02', by: '2026-11-06' }] }],
      '2026-11-26',
      ['first-check-in due from 2026-11-26 to 2026-12-02 (T8)'],
    ],
    [
      'lapses 30 days after its overdue day, from the day after',
      [stated],
      '2026-12-31',
      ['first-check-in overdue from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'is lapsed on the day after that, and nothing is listed behind it',
      [stated],
      '2027-01-01',
      ['first-check-in lapsed from 2026-11-25 to 2026-12-01 (T7)', 'no second-check-in', 'no final-follow-up', 'no closing-note'],
    ],
  ])('%s', holds);

  it('counts business days by the holidays that were chosen', () => {
    const holidays = new Set([day('2026-11-25'), day('2026-11-26')]);
    expect(chainOn([stated], '2026-11-27', { ...OPTIONS, holidays })[0]).toBe('first-check-in due from 2026-11-27 to 2026-12-01 (T7)');
  });
});

describe('the steps behind it', () => {
  it.each<Case>([
    [
      'are planned with the days that they would have',
      [stated],
      '2026-11-20',
      [
        'second-check-in planned from 2026-12-09 to 2026-12-16 (T3)',
        'final-follow-up planned from 2026-12-21 to 2026-12-28 (T11)',
        'closing-note planned from 2026-12-31, optional (T5)',
      ],
    ],
    ['count an open step as sent today', [stated], '2026-11-30', ['second-check-in planned from 2026-12-14 to 2026-12-21 (T3)']],
    [
      'second check-in: two weeks after the first was sent',
      [withLog(stated, '2026-11-26 sent first-check-in')],
      '2026-12-10',
      ['second-check-in due from 2026-12-10 to 2026-12-17 (T3)', 'first-check-in done from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'second check-in: two weeks after the first was skipped',
      [withLog(stated, '2026-11-26 skipped first-check-in')],
      '2026-12-10',
      ['second-check-in due from 2026-12-10 to 2026-12-17 (T3)', 'first-check-in skipped from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'sent beats skipped',
      [withLog(stated, '2026-11-26 skipped first-check-in', '2026-11-27 sent first-check-in')],
      '2026-12-10',
      ['first-check-in done from 2026-11-25 to 2026-12-01 (T7)', 'second-check-in planned from 2026-12-11 to 2026-12-18 (T3)'],
    ],
    [
      'second check-in: overdue a week after it opened',
      [withLog(stated, '2026-11-26 sent first-check-in')],
      '2026-12-18',
      ['second-check-in overdue from 2026-12-10 to 2026-12-17 (T3)'],
    ],
    [
      'second check-in: held while a later promise runs',
      [
        withLog(
          {
            day: '2026-11-16',
            promises: [
              { said: '2026-11-16', by: '2026-11-24' },
              { said: '2026-11-16', by: '2026-12-18' },
            ],
          },
          '2026-11-26 sent first-check-in',
        ),
      ],
      '2026-12-10',
      ['second-check-in held from 2026-12-21 to 2026-12-28 (T7)'],
    ],
    [
      'final follow-up: a month after the interview',
      [withLog(stated, '2026-11-20 sent first-check-in', '2026-12-04 sent second-check-in')],
      '2026-12-16',
      ['final-follow-up due from 2026-12-16 to 2026-12-23 (T4)'],
    ],
    [
      'final follow-up: held back by spacing',
      [withLog(stated, '2026-11-26 sent first-check-in', '2026-12-10 sent second-check-in')],
      '2026-12-16',
      ['final-follow-up held from 2026-12-21 to 2026-12-28 (T11)'],
    ],
    [
      'final follow-up: a month clamps to its end, and then moves to a business day',
      [withLog({ day: '2027-01-29' }, '2027-02-08 sent first-check-in', '2027-02-18 sent second-check-in')],
      '2027-02-26',
      ['final-follow-up planned from 2027-03-01 to 2027-03-08 (T4)'],
    ],
    [
      'closing note: opens by spacing alone',
      [withLog(stated, '2026-11-26 sent first-check-in', '2026-12-10 sent second-check-in', '2026-12-21 sent final-follow-up')],
      '2026-12-31',
      ['closing-note due from 2026-12-31, optional (T5)'],
    ],
    [
      'closing note: never overdue, and lapsed 30 days after it opened',
      [withLog(stated, '2026-12-21 sent final-follow-up')],
      '2027-01-30',
      ['closing-note due from 2026-12-31, optional (T5)'],
    ],
    [
      'closing note: the lapse takes effect the day after',
      [withLog(stated, '2026-12-21 sent final-follow-up')],
      '2027-01-31',
      ['closing-note lapsed from 2026-12-31, optional (T5)'],
    ],
    [
      'closing note: held while a promise runs, also behind a skipped step',
      [
        withLog(
          {
            day: '2026-11-18',
            level: 'entry',
            promises: [
              { said: '2026-11-18', by: '2026-11-19' },
              { said: '2026-11-18', by: '2026-12-31' },
            ],
          },
          '2026-11-20 sent first-check-in',
          '2026-12-04 skipped second-check-in',
        ),
      ],
      '2026-12-15',
      ['closing-note held from 2027-01-01, optional (T7)'],
    ],
    [
      'a logged later step closes the earlier ones',
      [withLog(stated, '2026-12-10 sent second-check-in')],
      '2026-12-11',
      [
        'first-check-in skipped from 2026-11-25 to 2026-12-01 (T7)',
        'second-check-in done from 2026-12-24 to 2026-12-31 (T3)',
        'final-follow-up planned from 2026-12-21 to 2026-12-28 (T11)',
      ],
    ],
    [
      'at entry level the closing note follows the second check-in',
      [withLog({ day: '2026-11-02', level: 'entry' }, '2026-11-11 sent first-check-in', '2026-11-25 sent second-check-in')],
      '2026-12-02',
      ['closing-note due from 2026-12-02, optional (T5)', 'final-follow-up dropped (T5)'],
    ],
    [
      'what is left out there stays listed when the closing note has gone quiet',
      [withLog({ day: '2026-11-02', level: 'entry' }, '2026-11-11 sent first-check-in', '2026-11-25 sent second-check-in')],
      '2027-01-02',
      ['closing-note lapsed from 2026-12-02, optional (T5)', 'final-follow-up dropped (T5)'],
    ],
    [
      'but not behind a step that has gone quiet',
      [withLog({ day: '2026-11-02', level: 'entry' }, '2026-11-11 sent first-check-in')],
      '2027-01-02',
      ['second-check-in lapsed from 2026-11-25 to 2026-12-02 (T3)', 'no final-follow-up', 'no closing-note'],
    ],
    [
      'the same line twice counts once',
      [withLog(stated, '2026-11-26 sent first-check-in', '2026-11-26 sent first-check-in')],
      '2026-12-10',
      ['second-check-in due from 2026-12-10 to 2026-12-17 (T3)'],
    ],
    [
      'lines later than today do not count',
      [withLog(stated, '2026-11-30 sent first-check-in')],
      '2026-11-26',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'done rows keep the days that they had, whatever is said later',
      [
        {
          day: '2026-11-16',
          promises: [
            { said: '2026-11-16', by: '2026-11-24' },
            { said: '2026-12-01', by: '2026-12-31' },
          ],
          log: ['2026-11-26 sent first-check-in'],
        },
      ],
      '2026-12-02',
      ['first-check-in done from 2026-11-25 to 2026-12-01 (T7)', 'second-check-in planned from 2027-01-01 to 2027-01-08 (T7)'],
    ],
    [
      'a message sent too early keeps the days that were planned',
      [withLog(stated, '2026-11-19 sent first-check-in')],
      '2026-11-20',
      ['first-check-in done from 2026-11-25 to 2026-12-01 (T7)', 'second-check-in planned from 2026-12-03 to 2026-12-10 (T3)'],
    ],
  ])('%s', holds);
});

describe('an answer', () => {
  it.each<Case>([
    [
      'starts the chain anew with its own timeline',
      [
        {
          day: '2026-11-16',
          promises: [{ said: '2026-12-02', by: '2026-12-11', source: 'log' }],
          log: ['2026-11-26 sent first-check-in', '2026-12-02 heard decision by Dec 11'],
        },
      ],
      '2026-12-14',
      [
        'first-check-in due from 2026-12-14 to 2026-12-18 (T7)',
        'first-check-in done from 2026-11-24 to 2026-11-30 (T8)',
        'no second-check-in due',
      ],
    ],
    [
      'holds the next check-in at a distance to the last message all the same',
      [withLog(stated, '2026-12-02 sent first-check-in', '2026-12-02 heard not yet')],
      '2026-12-10',
      ['first-check-in held from 2026-12-14 to 2026-12-21 (T11)'],
    ],
    [
      'counts after a message of the same day',
      [withLog(stated, '2026-11-25 sent first-check-in', '2026-11-25 heard soon')],
      '2026-12-10',
      ['first-check-in done from 2026-11-25 to 2026-12-01 (T7)', 'first-check-in due from 2026-12-07 to 2026-12-14 (T11)'],
    ],
    [
      'drops the unsent steps of the chain before without a row',
      [withLog(stated, '2026-11-26 sent first-check-in', '2026-12-02 heard soon')],
      '2026-12-03',
      ['second-check-in planned from 2026-12-24 to 2026-12-31 (T3)', 'no second-check-in held'],
    ],
    [
      'after the closing note starts anew and drops the networking check-in',
      [withLog(stated, '2026-12-21 sent closing-note', '2027-01-11 heard we are back')],
      '2027-01-12',
      ['first-check-in planned from 2027-01-19 to 2027-01-25 (T8)', 'no networking-check-in'],
    ],
    [
      'moves the final follow-up: it counts from the answer',
      [withLog(stated, '2026-12-02 heard soon', '2026-12-04 sent first-check-in', '2026-12-18 sent second-check-in')],
      '2027-01-04',
      ['final-follow-up due from 2027-01-04 to 2027-01-11 (T4)'],
    ],
    [
      'an automatic receipt, logged as a note, is none',
      [withLog(stated, '2026-11-20 note automatic receipt')],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
  ])('%s', holds);
});

describe('rounds', () => {
  const second: NoteInBrief = { path: 'second.md', day: '2026-12-02' };
  it.each<Case>([
    [
      'one that lies ahead leaves the plan as it is until its own day',
      [stated, second],
      '2026-11-20',
      ['first-check-in planned from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'one that lies ahead holds what has opened, without days, and what is behind it',
      [stated, second],
      '2026-11-25',
      ['first-check-in held (T7)', 'second-check-in planned (T3)', 'final-follow-up planned (T4)', 'closing-note planned, optional (T5)'],
    ],
    [
      'on its own day the chain is planned with the days of tomorrow',
      [stated, second],
      '2026-12-02',
      ['first-check-in planned from 2026-12-10 to 2026-12-16 (T8)', 'no first-check-in held'],
    ],
    ['one that took place restarts the chain', [stated, second], '2026-12-10', ['first-check-in due from 2026-12-10 to 2026-12-16 (T8)']],
    [
      'one that took place meets the promises up to its day',
      [{ ...stated, promises: [{ said: '2026-11-16', by: '2026-12-02' }] }, second],
      '2026-12-10',
      ['first-check-in due from 2026-12-10 to 2026-12-16 (T8)'],
    ],
    [
      'one that took place leaves a promise beyond it appState',
      [{ ...stated, promises: [{ said: '2026-11-16', by: '2026-12-18' }] }, second],
      '2026-12-10',
      ['first-check-in planned from 2026-12-21 to 2026-12-25 (T7)'],
    ],
    ['one that was moved stands on its new day', [withLog(stated, '2026-11-16 moved to 2026-11-23')], '2026-11-20', ['nothing']],
    [
      'one that was missed has not taken place',
      [withLog(stated, '2026-11-16 missed by them')],
      '2026-11-25',
      ['no first-check-in', 'no second-check-in', 'no timeline-question'],
    ],
    [
      'one that was missed and then given a new day has taken place then',
      [withLog({ day: '2026-11-16' }, '2026-11-16 missed by them', '2026-11-16 moved to 2026-11-18')],
      '2026-11-26',
      ['first-check-in due from 2026-11-26 to 2026-12-02 (T8)'],
    ],
    [
      'a later round that was missed restarts nothing',
      [stated, { ...second, day: '2026-11-20', log: ['2026-11-20 missed by us'] }],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'a check-in of the day of a later round belongs to the chain before it, and keeps the new one away',
      [withLog({ day: '2026-11-02' }, '2026-11-16 sent first-check-in'), { path: 'second.md', day: '2026-11-16' }],
      '2026-11-18',
      ['first-check-in done from 2026-11-10 to 2026-11-16 (T8)', 'first-check-in planned from 2026-11-26 to 2026-12-03 (T11)'],
    ],
    ['before the first interview there is no chain', [stated], '2026-11-15', ['nothing']],
  ])('%s', holds);
});

describe('spacing at one company', () => {
  const analyst: NoteInBrief = { ...stated, path: 'a.md', position: 'Analyst' };
  const engineer: NoteInBrief = { ...stated, path: 'b.md', position: 'Engineer', company: 'ACME Corp.' };
  it.each<Case>([
    [
      'of two positions the one that opened earlier goes first',
      [{ ...analyst, day: '2026-11-18', promises: [] }, engineer],
      '2026-11-26',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)', 'first-check-in held from 2026-12-07 to 2026-12-14 (T11)'],
    ],
    [
      'ties go by position, and the hold ends ten days after today',
      [engineer, analyst],
      '2026-11-26',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)', 'first-check-in held from 2026-12-07 to 2026-12-14 (T11)'],
    ],
    [
      'a message for one position holds the other back',
      [withLog(analyst, '2026-11-25 sent first-check-in'), engineer],
      '2026-11-27',
      ['first-check-in held from 2026-12-07 to 2026-12-14 (T11)'],
    ],
    [
      'a skipped message for one position does not',
      [withLog(analyst, '2026-11-25 skipped first-check-in'), engineer],
      '2026-11-27',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'a thank-you does not',
      [withLog(analyst, '2026-11-25 sent thank-you'), { ...engineer, path: 'b.md' }],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'a lapsed message holds nobody back',
      [{ ...analyst, day: '2026-06-01', promises: [] }, engineer],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'three positions go one after the other, however late it is',
      [
        { ...analyst, promises: [] },
        { ...engineer, promises: [] },
        { ...engineer, path: 'c.md', position: 'Tester', promises: [] },
      ],
      '2026-11-25',
      [
        'first-check-in due from 2026-11-24 to 2026-11-30 (T8)',
        'first-check-in held from 2026-12-07 to 2026-12-14 (T11)',
        'first-check-in held from 2026-12-17 to 2026-12-24 (T11)',
      ],
    ],
    [
      'one that stands still for an interview ahead holds nobody back',
      [analyst, { ...analyst, path: 'c.md', day: '2026-12-02', promises: [] }, engineer],
      '2026-11-25',
      ['first-check-in held (T7)', 'first-check-in due from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'another company is free',
      [analyst, { ...engineer, company: 'Bolt' }],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)', 'no first-check-in held'],
    ],
    [
      'each application keeps its own distance: fourteen days for a senior post',
      [withLog(analyst, '2026-11-25 sent first-check-in'), { ...engineer, level: 'senior' }],
      '2026-11-27',
      ['first-check-in held from 2026-12-09 to 2026-12-16 (T11)'],
    ],
  ])('%s', holds);
});

describe('a put-off', () => {
  it.each<Case>([
    [
      'plans the step for its day',
      [withLog(stated, '2026-11-25 put off first-check-in until 2026-12-03')],
      '2026-12-02',
      ['first-check-in planned from 2026-12-03 to 2026-12-10 (T7)'],
    ],
    [
      'opens on a business day',
      [withLog(stated, '2026-11-25 put off first-check-in until 2026-12-05')],
      '2026-12-07',
      ['first-check-in due from 2026-12-07 to 2026-12-14 (T7)'],
    ],
    [
      'never makes a step earlier',
      [withLog(stated, '2026-11-17 put off first-check-in until 2026-11-20')],
      '2026-11-20',
      ['first-check-in planned from 2026-11-25 to 2026-12-01 (T7)'],
    ],
    [
      'is ended by an answer',
      [withLog(stated, '2026-11-25 put off first-check-in until 2026-12-20', '2026-11-26 heard soon')],
      '2026-12-04',
      ['first-check-in due from 2026-12-04 to 2026-12-10 (T8)'],
    ],
    [
      'of another step changes nothing',
      [withLog(stated, '2026-11-25 put off second-check-in until 2026-12-20')],
      '2026-11-25',
      ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)', 'second-check-in planned from 2026-12-21 to 2026-12-28 (T3)'],
    ],
    [
      'until today revives what has gone quiet',
      [withLog(stated, '2027-01-11 put off first-check-in until 2027-01-11')],
      '2027-01-11',
      ['first-check-in due from 2027-01-11 to 2027-01-18 (T7)'],
    ],
  ])('%s', holds);
});

describe('words that forbid contact', () => {
  const forbidden: NoteInBrief = { day: '2026-11-18', promises: [{ said: '2026-11-18', noContact: true }] };
  it.each<Case>([
    ['hold the chain without days', [forbidden], '2026-11-26', ['first-check-in held (T8)', 'second-check-in planned (T3)']],
    ['hold it for as long as nothing is heard', [forbidden], '2027-06-01', ['first-check-in held (T8)']],
    [
      'hold it until something is heard',
      [withLog(forbidden, '2026-11-20 heard we are looking at it')],
      '2026-11-30',
      ['first-check-in due from 2026-11-30 to 2026-12-04 (T8)'],
    ],
    [
      'said in an answer hold until the next one',
      [{ ...forbidden, promises: [{ said: '2026-11-20', noContact: true, source: 'log' }], log: ['2026-11-20 heard do not call us'] }],
      '2026-12-10',
      ['first-check-in held (T8)'],
    ],
  ])('%s', holds);
});

describe('a status', () => {
  const dropped = [
    'first-check-in dropped (T13)',
    'second-check-in dropped (T13)',
    'final-follow-up dropped (T13)',
    'closing-note dropped, optional (T13)',
  ];
  it.each<Case>([
    ...(['offer', 'accepted', 'rejected', 'withdrawn', 'closed'] as const).map(
      (status): Case => [`${status} drops the open chain`, [{ ...stated, status }], '2026-11-25', dropped],
    ),
    ['waiting drops nothing', [{ ...stated, status: 'waiting' }], '2026-11-25', ['first-check-in due from 2026-11-25 to 2026-12-01 (T7)']],
    [
      'rejected: what was sent stays as done',
      [{ ...withLog(stated, '2026-11-25 sent first-check-in'), status: 'rejected' }],
      '2026-12-01',
      ['first-check-in done from 2026-11-25 to 2026-12-01 (T7)', 'second-check-in dropped (T13)', 'no first-check-in dropped'],
    ],
    [
      'in a short chain the final follow-up is dropped by its own rule',
      [{ ...stated, level: 'entry', status: 'rejected' }],
      '2026-11-25',
      ['final-follow-up dropped (T5)', 'closing-note dropped, optional (T13)'],
    ],
    [
      'is that of the latest note that has one',
      [
        { ...stated, path: 'a.md', status: 'rejected' },
        { ...stated, path: 'b.md', day: '2026-11-18', status: 'waiting' },
      ],
      '2026-11-25',
      ['no first-check-in dropped'],
    ],
    [
      'is void once a later round took place',
      [
        { ...stated, status: 'rejected' },
        { path: 'b.md', day: '2026-11-18' },
      ],
      '2026-11-26',
      ['no first-check-in dropped', 'no networking-check-in'],
    ],
    [
      'is not void before that round has taken place',
      [
        { ...stated, status: 'rejected' },
        { path: 'b.md', day: '2026-12-02' },
      ],
      '2026-11-26',
      ['first-check-in dropped (T13)'],
    ],
    [
      'accepted and withdrawn bring no networking check-in',
      [
        { ...stated, status: 'accepted' },
        { ...stated, company: 'Bolt', status: 'withdrawn' },
      ],
      '2027-01-20',
      ['no networking-check-in'],
    ],
  ])('%s', holds);
});

describe('the networking check-in', () => {
  const rejected: NoteInBrief = { ...stated, status: 'rejected' };
  it.each<Case>([
    [
      'counts from the interview where the log is empty',
      [rejected],
      '2027-01-18',
      ['networking-check-in due from 2027-01-18, optional (T6)'],
    ],
    [
      'counts from the last line of the log',
      [withLog(rejected, '2026-11-20 heard no')],
      '2027-01-18',
      ['networking-check-in planned from 2027-01-20, optional (T6)'],
    ],
    [
      'comes after a closing note that was sent',
      [withLog(stated, '2026-12-22 sent closing-note')],
      '2027-02-22',
      ['networking-check-in due from 2027-02-22, optional (T6)'],
    ],
    [
      'comes after a closing note that was skipped',
      [withLog(stated, '2026-12-22 skipped closing-note')],
      '2027-02-22',
      ['networking-check-in due from 2027-02-22, optional (T6)'],
    ],
    [
      'is not moved by the lines about itself',
      [withLog(rejected, '2027-01-20 put off networking-check-in until 2027-02-01')],
      '2027-01-21',
      ['networking-check-in planned from 2027-02-01, optional (T6)'],
    ],
    [
      'comes again after the same time when it was sent',
      [withLog(rejected, '2027-01-20 sent networking-check-in')],
      '2027-01-21',
      ['networking-check-in done from 2027-01-18, optional (T6)', 'networking-check-in planned from 2027-03-22, optional (T6)'],
    ],
    [
      'comes no more when it was skipped',
      [withLog(rejected, '2027-01-20 skipped networking-check-in')],
      '2027-06-01',
      ['networking-check-in skipped from 2027-01-18, optional (T6)', 'no networking-check-in planned', 'no networking-check-in due'],
    ],
    ['is open until a month after the third', [rejected], '2027-03-16', ['networking-check-in due from 2027-01-18, optional (T6)']],
    ['is lapsed on the day after', [rejected], '2027-03-17', ['networking-check-in lapsed from 2027-01-18, optional (T6)']],
    ['is not listed while the process goes on', [stated], '2026-11-25', ['no networking-check-in']],
  ])('%s', holds);
});

describe('the timeline question', () => {
  const offer: NoteInBrief = {
    path: 'offer.md',
    company: 'Bolt',
    day: '2026-11-12',
    status: 'offer',
    answerBy: '2026-12-04',
    log: ['2026-11-24 heard they make an offer'],
  };
  it.each<Case>([
    [
      'goes at once to every other open application',
      [silent, offer],
      '2026-11-24',
      ['timeline-question due from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'is overdue after the day of the answer',
      [silent, offer],
      '2026-12-05',
      ['timeline-question overdue from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'is asked once',
      [withLog(silent, '2026-11-25 sent timeline-question'), offer],
      '2026-11-26',
      ['timeline-question done from 2026-11-24 to 2026-12-04 (T17)', 'no timeline-question due'],
    ],
    [
      'is not held by spacing, but the next step keeps its distance to it',
      [withLog(silent, '2026-11-25 sent timeline-question'), offer],
      '2026-11-26',
      ['first-check-in held from 2026-12-07 to 2026-12-14 (T11)'],
    ],
    [
      'counts from the interview where the offer note has no log',
      [silent, { ...offer, log: [] }],
      '2026-11-24',
      ['timeline-question due from 2026-11-12 to 2026-12-04 (T17)'],
    ],
    ['goes to nobody whose process has ended', [{ ...silent, status: 'rejected' }, offer], '2026-11-26', ['no timeline-question']],
    [
      'goes to nobody who got a closing note',
      [withLog(silent, '2026-11-25 sent closing-note'), offer],
      '2026-11-26',
      ['no timeline-question'],
    ],
    ['goes to nobody who is at rest', [{ day: '2026-06-01' }, offer], '2026-11-26', ['no timeline-question']],
    [
      'goes to one who was at rest and has a new line in the log',
      [withLog({ day: '2026-06-01' }, '2026-11-20 note met their lead'), offer],
      '2026-11-26',
      ['timeline-question due from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'goes to one whose interview lies ahead',
      [{ day: '2026-12-10' }, offer],
      '2026-11-26',
      ['timeline-question due from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    ['wants an answer-by day', [silent, { day: '2026-11-12', company: 'Bolt', status: 'offer' }], '2026-11-26', ['no timeline-question']],
    ['is over once the offer is accepted', [silent, { ...offer, status: 'accepted' }], '2026-11-26', ['no timeline-question']],
    [
      'keeps the days that it had when the offer is accepted',
      [withLog(silent, '2026-11-25 sent timeline-question'), { ...offer, status: 'accepted' }],
      '2026-12-01',
      ['timeline-question done from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'keeps them when the process that was asked about has ended',
      [{ ...withLog(silent, '2026-11-25 sent timeline-question'), status: 'rejected' }, offer],
      '2026-12-01',
      ['timeline-question done from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'keeps them when the offer note has a new line',
      [withLog(silent, '2026-11-25 sent timeline-question'), withLog(offer, ...(offer.log ?? []), '2026-11-30 note asked about pay')],
      '2026-12-01',
      ['timeline-question done from 2026-11-24 to 2026-12-04 (T17)'],
    ],
    [
      'moves to a business day',
      [silent, { ...offer, log: ['2026-11-28 heard they make an offer'] }],
      '2026-11-29',
      ['timeline-question planned from 2026-11-30 to 2026-12-04 (T17)'],
    ],
  ])('%s', holds);
});

describe('the application that made the offer', () => {
  it('is not asked itself', () => {
    expect(
      chainOn([{ ...silent, status: 'offer', answerBy: '2026-12-04' }], '2026-11-26').filter((row) => row.startsWith('timeline')),
    ).toEqual([]);
  });
});

describe('a day too far', () => {
  it.each(['9999-12-31', '9999-12-30', '9000-01-01'])('put off until %s, which people write for "never", is planned and ends', (until) => {
    const notes = [{ day: '2026-11-18', log: [`2026-11-19 put off first-check-in until ${until}`] }];
    const rows = planOn(notes, '2026-11-25').followUps.filter(({ kind }) => kind !== 'thank-you');
    expect(rows.map(({ state }) => state)).toEqual(['planned', 'planned', 'planned', 'planned']);
    for (const { opens, overdueAfter } of rows)
      for (const on of [opens, overdueAfter]) expect(on === null || parseDay(on) === on).toBe(true);
  });

  it('looked at from either end of the calendar the plan ends', () => {
    for (const on of ['1583-01-01', '9999-12-31']) expect(planOn([{ day: on }], on).followUps).toHaveLength(5);
  });
});
