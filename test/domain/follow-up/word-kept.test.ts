import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { median, wordsKept, type WordsKept } from '../../../src/domain/follow-up/word-kept';
import { interview, type NoteInBrief } from './notes';

const kept = (today: string, ...notes: readonly NoteInBrief[]): WordsKept =>
  wordsKept(notes.map(interview), { preset: 'standard', holidays: NO_HOLIDAYS }, day(today));

describe('how they keep their word', () => {
  it.each([
    ['answered in time', ['2026-11-23 heard offer'], { promised: 1, answered: 1, kept: 1, late: 0, medianLate: null }],
    ['answered two business days late', ['2026-11-26 heard no'], { promised: 1, answered: 1, kept: 0, late: 1, medianLate: 2 }],
    ['not answered by the following Tuesday', [], { promised: 1, answered: 0, kept: 0, late: 1, medianLate: 5 }],
  ])('a promise by Tuesday 2026-11-24 that was %s', (_, log, figures) => {
    const { applications } = kept('2026-12-01', { day: '2026-11-16', log, promises: [{ said: '2026-11-16', by: '2026-11-24' }] });
    expect(applications).toEqual([expect.objectContaining({ company: 'Acme', ...figures })]);
  });

  it('counts a promise that still runs as neither kept nor late', () => {
    const { applications } = kept('2026-11-20', { day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-11-24' }] });
    expect(applications).toEqual([expect.objectContaining({ promised: 1, answered: 0, kept: 0, late: 0, medianLate: null })]);
  });

  it.each([
    [
      'a promise that a later one replaced before its day',
      {
        day: '2026-11-16',
        promises: [
          { said: '2026-11-16', by: '2026-11-24' },
          { said: '2026-11-18', by: '2026-11-27' },
        ],
      },
      1,
    ],
    ['an application without a promise', { day: '2026-11-16' }, 0],
    ['a promise without a day', { day: '2026-11-16', promises: [{ said: '2026-11-16' }] }, 0],
  ])('leaves out %s', (_, note, promised) => {
    expect(kept('2026-11-20', note).applications.reduce((sum, each) => sum + each.promised, 0)).toBe(promised);
  });
});

describe('the promises of one day', () => {
  it('stand by the day that they name, then by their note and line', () => {
    const promises = (...days: readonly string[]) => days.map((by) => ({ said: '2026-11-16', by }));
    const { applications } = kept(
      '2026-11-17',
      { path: 'b.md', day: '2026-11-16', promises: promises('2026-11-27', '2026-11-24', '2026-11-24') },
      { path: 'a.md', day: '2026-11-16', promises: promises('2026-11-24') },
    );
    expect(applications.flatMap(({ entries }) => entries.map(({ promise: { by, note, line } }) => `${by} ${note} ${line}`))).toEqual([
      '2026-11-24 a.md 30',
      '2026-11-24 b.md 31',
      '2026-11-24 b.md 32',
      '2026-11-27 b.md 30',
    ]);
  });

  it('stand by company, then by position', () => {
    const promises = [{ said: '2026-11-16', by: '2026-11-24' }];
    const { applications } = kept(
      '2026-11-17',
      { company: 'Bolt', position: 'Clerk', day: '2026-11-16', promises },
      { path: 'A 2.md', position: 'Writer', day: '2026-11-16', promises },
      { path: 'A 1.md', position: 'Cook', day: '2026-11-16', promises },
    );
    expect(applications.map(({ company, position }) => `${company ?? ''} ${position ?? ''}`)).toEqual([
      'Acme Cook',
      'Acme Writer',
      'Bolt Clerk',
    ]);
  });
});

describe('the days to an answer', () => {
  it('are the middle one of each stage, over all employers', () => {
    const { stages } = kept(
      '2026-12-01',
      { company: 'A', day: '2026-11-02', types: ['phone'], log: ['2026-11-04 heard next round'] },
      { company: 'B', day: '2026-11-02', types: ['phone'], log: ['2026-11-12 heard no'] },
      { company: 'C', day: '2026-11-02', types: ['phone'], log: ['2026-11-06 heard next round'] },
      { company: 'D', day: '2026-11-02', types: ['panel', 'final'], log: ['2026-11-16 heard offer'] },
      { company: 'E', day: '2026-11-02', types: ['video'] },
      { company: 'F', day: '2026-11-02', types: ['video', 'panel'], log: ['2026-11-03 heard no'] },
    );
    expect(stages).toEqual([
      { stage: 'screen', answers: 3, medianDays: 4 },
      { stage: 'panel', answers: 1, medianDays: 1 },
      { stage: 'final', answers: 1, medianDays: 14 },
    ]);
  });

  it('count a later round as the answer to the one before', () => {
    const { stages } = kept('2026-12-01', { day: '2026-11-02', types: ['phone'] }, { day: '2026-11-09', types: ['video'] });
    expect(stages).toEqual([{ stage: 'screen', answers: 1, medianDays: 7 }]);
  });
});

describe('the middle', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 2, 4], 4],
    [[5, 2], 3.5],
    [[10, 9, 100, 1], 9.5],
  ])('of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});
