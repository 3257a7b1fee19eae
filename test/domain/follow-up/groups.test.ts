/** The sidebar's groups, the ledger, and what to do meanwhile. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { groupsOf } from '../../../src/domain/follow-up/groups';
import { ledgerOf } from '../../../src/domain/follow-up/ledger';
import { meanwhile } from '../../../src/domain/follow-up/rules/t14-meanwhile';
import { interview, OPTIONS, planOn, type NoteInBrief } from './notes';

const stated: NoteInBrief = { day: '2026-11-16', promises: [{ said: '2026-11-16', by: '2026-11-24' }] };
const thanked: NoteInBrief = { ...stated, log: ['2026-11-16 sent thank-you'] };

/** Each group in a line: its name, then its rows. */
function groupsOn(notes: readonly NoteInBrief[], on: string): string[] {
  const { followUps, ahead } = planOn(notes, on);
  return groupsOf(followUps, ahead, day(on)).map(({ name, followUps: rows, ahead: interviews }) =>
    [
      `${name}:`,
      ...rows.map(({ kind, company }) => `${kind} ${company ?? ''}`),
      ...interviews.map(({ company }) => `interview ${company ?? ''}`),
    ].join(' '),
  );
}

describe('the groups', () => {
  it.each<[string, NoteInBrief[], string, string[]]>([
    ['a late thank-you is late', [stated], '2026-11-18', ['late: thank-you Acme', 'their-move: first-check-in Acme']],
    ['while a promise runs it is their move, and stands nowhere else', [thanked], '2026-11-24', ['their-move: first-check-in Acme']],
    ['an overdue check-in is due, not late', [thanked], '2026-12-05', ['due: first-check-in Acme']],
    [
      'only the next step of a chain is listed',
      [{ ...thanked, log: ['2026-11-16 sent thank-you', '2026-11-25 sent first-check-in'] }],
      '2026-12-04',
      ['this-week: second-check-in Acme'],
    ],
    [
      'what opens in seven days is this week',
      [{ day: '2026-11-18', log: ['2026-11-18 sent thank-you'] }],
      '2026-11-19',
      ['this-week: first-check-in Acme', 'done-lately: thank-you Acme'],
    ],
    [
      'what opens in eight is later',
      [{ day: '2026-11-18', level: 'senior', log: ['2026-11-18 sent thank-you'] }],
      '2026-11-20',
      ['later: first-check-in Acme', 'done-lately: thank-you Acme'],
    ],
    [
      'an interview ahead is a plain row of its own, without its thank-you',
      [{ day: '2026-11-25' }],
      '2026-11-20',
      ['this-week: interview Acme'],
    ],
    ['one far ahead is later', [{ day: '2026-12-25' }], '2026-11-20', ['later: interview Acme']],
    [
      'an optional message is if you like',
      [{ ...stated, log: ['2026-11-16 sent thank-you', '2026-12-21 sent final-follow-up'] }],
      '2027-01-04',
      ['if-you-like: closing-note Acme'],
    ],
    [
      'what lapsed has gone quiet, as one row of its application',
      [{ day: '2026-06-01' }],
      '2026-11-20',
      ['gone-quiet: first-check-in Acme'],
    ],
    ['what is over stands nowhere', [{ ...thanked, status: 'accepted' }], '2026-12-10', []],
    [
      'a held chain with words that forbid contact is their move',
      [{ ...thanked, promises: [{ said: '2026-11-16', noContact: true }] }],
      '2026-12-10',
      ['their-move: first-check-in Acme'],
    ],
    [
      'an offer that presses is late after its day',
      [
        { ...thanked, log: [...(thanked.log ?? []), '2026-11-30 skipped first-check-in'] },
        { day: '2026-11-10', company: 'Bolt', status: 'offer', answerBy: '2026-12-01', log: ['2026-11-10 sent thank-you'] },
      ],
      '2026-12-02',
      ['late: timeline-question Acme', 'later: second-check-in Acme', 'done-lately: first-check-in Acme'],
    ],
  ])('%s', (_, notes, on, expected) => {
    expect(groupsOn(notes, on)).toEqual(expected);
  });
});

describe('the ledger', () => {
  const entries = (note: NoteInBrief, on: string): string[] =>
    ledgerOf([interview(note)], OPTIONS, day(on)).map(
      ({ promise, outcome, answeredOn, businessDaysLate }) =>
        `${promise.by ?? ''}: ${outcome}${answeredOn === null ? '' : `, answered ${answeredOn}`}${businessDaysLate === 0 ? '' : `, ${String(businessDaysLate)} late`}`,
    );
  it.each<[string, NoteInBrief, string, string[]]>([
    ['runs until its day', stated, '2026-11-24', ['2026-11-24: running']],
    ['is late after it, in business days', stated, '2026-11-30', ['2026-11-24: late, 4 late']],
    ['is kept by an answer in time', { ...stated, log: ['2026-11-23 heard yes'] }, '2026-12-10', ['2026-11-24: kept, answered 2026-11-23']],
    [
      'was late by an answer after it',
      { ...stated, log: ['2026-11-26 heard yes'] },
      '2026-12-10',
      ['2026-11-24: late, answered 2026-11-26, 2 late'],
    ],
    [
      'is replaced by a later word',
      { ...stated, promises: [...(stated.promises ?? []), { said: '2026-11-20', by: '2026-12-04' }] },
      '2026-11-23',
      ['2026-11-24: replaced', '2026-12-04: running'],
    ],
    ['has no vague promises in it', { day: '2026-11-16', promises: [{ said: '2026-11-16' }] }, '2026-11-23', []],
  ])('a promise %s', (_, note, on, expected) => {
    expect(entries(note, on)).toEqual(expected);
  });
});

describe('meanwhile', () => {
  it('points at one message of each other application, late ones first', () => {
    const { followUps } = planOn(
      [
        thanked,
        { day: '2026-11-17', company: 'Bolt' },
        { day: '2026-11-18', company: 'Coil' },
        { day: '2026-11-13', company: 'Dyne', interviewers: ['A B', 'C D'] },
      ],
      '2026-11-19',
    );
    const waiting = followUps.find(({ company }) => company === 'Acme')?.application ?? '';
    expect(meanwhile(followUps, waiting).map(({ company, state }) => `${company ?? ''} ${state}`)).toEqual([
      'Dyne overdue',
      'Bolt overdue',
      'Coil due',
    ]);
  });

  it('is silent where nothing else can be done', () => {
    const { followUps } = planOn([thanked], '2026-11-25');
    expect(meanwhile(followUps, followUps[0]?.application ?? '')).toEqual([]);
  });
});
