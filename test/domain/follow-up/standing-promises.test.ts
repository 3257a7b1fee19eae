/** Which promise holds a check-in back: what met it, what replaced it, and which of several is told. */
import { describe, expect, it } from 'vitest';
import { chainOn, planOn, type NoteInBrief } from './notes';

type Case = readonly [title: string, note: NoteInBrief, on: string, row: string];

// Wednesday 18 November; "by" is Tuesday 24 November.
const stated: NoteInBrief = { day: '2026-11-18', promises: [{ said: '2026-11-18', by: '2026-11-24' }] };

describe('a promise', () => {
  it.each<Case>([
    [
      'is not met by an answer before its last day',
      { day: '2026-11-18', promises: [{ said: '2026-11-18', by: '2026-12-04' }], log: ['2026-11-23 heard they are at it'] },
      '2026-11-25',
      'first-check-in planned from 2026-12-07 to 2026-12-11 (T7)',
    ],
    [
      'is met by an answer on its last day, and nobody asks the day after',
      { ...stated, log: ['2026-11-24 heard they are at it'] },
      '2026-11-25',
      'first-check-in planned from 2026-12-02 to 2026-12-08 (T8)',
    ],
    [
      'is met by the interview that came after its last day',
      { day: '2026-11-18', promises: [{ said: '2026-11-10', by: '2026-11-17' }] },
      '2026-11-19',
      'first-check-in planned from 2026-11-26 to 2026-12-02 (T8)',
    ],
    [
      'stands where the interview was on its last day',
      { day: '2026-11-18', promises: [{ said: '2026-11-10', by: '2026-11-18' }] },
      '2026-11-19',
      'first-check-in due from 2026-11-19 to 2026-11-25 (T7)',
    ],
    [
      'is replaced by one of a later day, said two answers later',
      {
        day: '2026-11-09',
        promises: [
          { said: '2026-11-09', by: '2026-11-16' },
          { said: '2026-11-11', by: '2026-11-13' },
          { said: '2026-11-12', by: '2026-11-27' },
        ],
      },
      '2026-11-17',
      'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)',
    ],
    [
      'is replaced whatever vague words came after that',
      {
        day: '2026-11-09',
        promises: [{ said: '2026-11-09', by: '2026-11-16' }, { said: '2026-11-11', by: '2026-11-27' }, { said: '2026-11-12' }],
      },
      '2026-11-17',
      'first-check-in planned from 2026-11-30 to 2026-12-04 (T7)',
    ],
    [
      'is not replaced by vague words',
      { day: '2026-11-09', promises: [{ said: '2026-11-09', by: '2026-11-16' }, { said: '2026-11-11' }] },
      '2026-11-17',
      'first-check-in due from 2026-11-17 to 2026-11-23 (T7)',
    ],
    [
      'is not replaced by the same day said again',
      {
        day: '2026-11-09',
        promises: [
          { said: '2026-11-09', by: '2026-11-16' },
          { said: '2026-11-11', by: '2026-11-16' },
        ],
      },
      '2026-11-17',
      'first-check-in due from 2026-11-17 to 2026-11-23 (T7)',
    ],
    [
      'counts in the body of a note whose property says none only where it was heard',
      { ...stated, timeline: 'none' },
      '2026-11-25',
      'first-check-in planned from 2026-11-26 to 2026-12-02 (T8)',
    ],
    [
      'that was heard counts though the property says none',
      { ...stated, timeline: 'none', promises: [{ said: '2026-11-18', by: '2026-11-24', source: 'log' }] },
      '2026-11-25',
      'first-check-in due from 2026-11-25 to 2026-12-01 (T7)',
    ],
    [
      'that was heard counts beside the property, the earlier day first',
      {
        ...stated,
        promises: [
          { said: '2026-11-18', by: '2026-11-24', source: 'log' },
          { said: '2026-11-18', by: '2026-12-04', source: 'property' },
        ],
      },
      '2026-11-25',
      'first-check-in due from 2026-11-25 to 2026-12-01 (T7)',
    ],
  ])('%s', (_, note, on, row) => {
    expect(chainOn([note], on).join()).toContain(row);
  });

  it.each([
    ['first', [true, false]],
    ['last', [false, true]],
  ] as const)('that is approximate goes before one for the same day that is not, also where it stands %s', (_, approximate) => {
    const note: NoteInBrief = {
      ...stated,
      promises: approximate.map((each) => ({ said: '2026-11-18', by: '2026-11-24', approximate: each })),
    };
    expect(chainOn([note], '2026-11-25')).toContain('first-check-in planned from 2026-11-26 to 2026-12-01 (T7)');
  });
});

describe('of promises for one day', () => {
  const promises = [{ said: '2026-11-18', by: '2026-11-24' }];
  const a: NoteInBrief = { path: 'a.md', day: '2026-11-16', promises };
  const b: NoteInBrief = { path: 'b.md', day: '2026-11-18', promises };

  it.each([
    ['a before b', [a, b]],
    ['b before a', [b, a]],
  ])('the same one is told, in whatever order the notes come: %s', (_, notes) => {
    const row = planOn(notes, '2026-11-25').followUps.find(({ kind }) => kind === 'first-check-in');
    expect([row?.promise?.note, row?.promise?.by]).toEqual(['a.md', '2026-11-24']);
  });
});

describe('the distance between messages to one company', () => {
  const clerk: NoteInBrief = { path: 'a.md', day: '2026-11-02', position: 'Clerk', status: 'withdrawn' };
  const cook: NoteInBrief = { path: 'b.md', day: '2026-11-04', position: 'Cook' };
  const listed = (notes: readonly NoteInBrief[], on: string, position: string): string[] =>
    planOn(notes, on)
      .followUps.filter((row) => row.position === position && row.state !== 'done' && row.kind !== 'thank-you')
      .map(({ kind, state, opens, rule }) => `${kind} ${state} ${opens ?? ''} (${rule})`);

  it.each<[string, string[], string[], string]>([
    [
      'counts from the last message, though it went out for the other position',
      ['2026-11-20 sent first-check-in'],
      ['2026-11-12 sent first-check-in'],
      '2026-11-30 (T11)',
    ],
    [
      'counts from the own message where that was the last',
      ['2026-11-12 sent first-check-in'],
      ['2026-11-14 sent first-check-in'],
      '2026-11-30 (T3)',
    ],
    ['does not count from a thank-you', ['2026-11-27 sent thank-you'], ['2026-11-12 sent first-check-in'], '2026-11-26 (T3)'],
    ['does not count from what was skipped', ['2026-11-27 skipped first-check-in'], ['2026-11-12 sent first-check-in'], '2026-11-26 (T3)'],
  ])('%s', (_, ofClerk, ofCook, opens) => {
    const rows = listed(
      [
        { ...clerk, log: ofClerk },
        { ...cook, log: ofCook },
      ],
      '2026-11-28',
      'Cook',
    );
    expect(rows[0]).toContain(opens);
  });

  it('is the same whichever note is read first', () => {
    const notes: NoteInBrief[] = [
      { ...clerk, log: ['2026-11-20 sent first-check-in'] },
      { ...cook, log: ['2026-11-12 sent first-check-in'] },
    ];
    expect(listed(notes, '2026-11-28', 'Cook')).toEqual(listed([...notes].reverse(), '2026-11-28', 'Cook'));
  });
});
