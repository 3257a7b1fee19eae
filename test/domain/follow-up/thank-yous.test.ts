/** Thank-yous: one for each interview and each interviewer, beside the chain. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { personNamed } from '../../../src/domain/follow-up/people';
import { because, inBrief, interview, OPTIONS, planOn, thanksOn, type NoteInBrief } from './notes';

const talk: NoteInBrief = { day: '2026-11-18', interviewers: ['Jane Smith', 'Bob Lee'] };
const withLog = (note: NoteInBrief, ...log: string[]): NoteInBrief => ({ ...note, log });

type Case = readonly [title: string, notes: readonly NoteInBrief[], on: string, rows: readonly string[]];

describe('a thank-you', () => {
  it.each<Case>([
    [
      'is planned before the interview',
      [talk],
      '2026-11-17',
      [
        'thank-you to Bob Lee planned from 2026-11-18 to 2026-11-19 (T1)',
        'thank-you to Jane Smith planned from 2026-11-18 to 2026-11-19 (T1)',
      ],
    ],
    [
      'is due for each interviewer on the day',
      [talk],
      '2026-11-18',
      ['thank-you to Bob Lee due from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith due from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is overdue after the next day, weekend or not',
      [{ ...talk, day: '2026-11-20', interviewers: [] }],
      '2026-11-22',
      ['thank-you overdue from 2026-11-20 to 2026-11-21 (T1)'],
    ],
    ['stays seven days', [{ ...talk, interviewers: [] }], '2026-11-25', ['thank-you overdue from 2026-11-18 to 2026-11-19 (T1)']],
    ['lapses on the day after', [{ ...talk, interviewers: [] }], '2026-11-26', ['thank-you lapsed from 2026-11-18 to 2026-11-19 (T1)']],
    [
      'lapses the day after a check-in that carries the thanks',
      [withLog({ day: '2026-11-18' }, '2026-11-20 sent first-check-in')],
      '2026-11-21',
      ['thank-you lapsed from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'does not lapse by a check-in before the interview',
      [withLog({ day: '2026-11-18' }, '2026-11-17 sent first-check-in')],
      '2026-11-19',
      ['thank-you due from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is done by name, and the other one is not',
      [withLog(talk, '2026-11-18 sent thank-you to Jane Smith by email')],
      '2026-11-18',
      ['thank-you to Bob Lee due from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith done from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is done for all by a line without a name',
      [withLog(talk, '2026-11-18 sent thank-you')],
      '2026-11-18',
      ['thank-you to Bob Lee done from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith done from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is done by any name where the note names nobody',
      [withLog({ day: '2026-11-18' }, '2026-11-18 sent thank-you to Dana')],
      '2026-11-18',
      ['thank-you done from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is skipped, unless it was sent as well',
      [withLog(talk, '2026-11-18 skipped thank-you to Bob', '2026-11-18 skipped thank-you to Jane', '2026-11-19 sent thank-you to Jane')],
      '2026-11-19',
      [
        'thank-you to Bob Lee skipped from 2026-11-18 to 2026-11-19 (T1)',
        'thank-you to Jane Smith done from 2026-11-18 to 2026-11-19 (T1)',
      ],
    ],
    [
      'is due on the day until which it was put off',
      [withLog({ day: '2026-11-18' }, '2026-11-18 put off thank-you until 2026-11-21')],
      '2026-11-21',
      ['thank-you due from 2026-11-21 to 2026-11-22 (T1)'],
    ],
    ['is not asked for where the interview was missed', [withLog(talk, '2026-11-18 missed by us')], '2026-11-19', []],
    [
      'goes by the new day where the interview was moved',
      [withLog({ day: '2026-11-18' }, '2026-11-17 moved to 2026-11-20')],
      '2026-11-19',
      ['thank-you planned from 2026-11-20 to 2026-11-21 (T1)'],
    ],
    [
      'stands for each round',
      [
        { ...talk, path: '1.md', interviewers: ['Jane Smith'], log: ['2026-11-18 sent thank-you to Jane'] },
        { day: '2026-11-25', path: '2.md', interviewers: ['Jane Smith'] },
      ],
      '2026-11-25',
      ['thank-you to Jane Smith done from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith due from 2026-11-25 to 2026-11-26 (T1)'],
    ],
    [
      'that was logged in the note of another round goes to the round before it',
      [
        { day: '2026-11-18', path: '1.md', interviewers: ['Jane Smith'] },
        { day: '2026-11-25', path: '2.md', interviewers: ['Jane Smith'], log: ['2026-11-19 sent thank-you to Jane'] },
      ],
      '2026-11-25',
      ['thank-you to Jane Smith done from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith due from 2026-11-25 to 2026-11-26 (T1)'],
    ],
    ['stays after a no', [{ day: '2026-11-18', status: 'rejected' }], '2026-11-19', ['thank-you due from 2026-11-18 to 2026-11-19 (T1)']],
    [
      'is asked for once where two notes tell of one interview',
      [
        { ...talk, path: 'a.md', interviewers: ['Jane Smith'] },
        { ...talk, path: 'b.md', interviewers: ['JANE SMITH', 'Bob Lee'] },
      ],
      '2026-11-18',
      ['thank-you to Bob Lee due from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith due from 2026-11-18 to 2026-11-19 (T1)'],
    ],
    [
      'is asked for twice where two people interviewed on one day',
      [
        { day: '2026-11-18', path: 'a.md', interviewers: ['Jane Smith'] },
        { day: '2026-11-18', path: 'b.md', interviewers: ['Bob Lee'] },
      ],
      '2026-11-18',
      ['thank-you to Bob Lee due from 2026-11-18 to 2026-11-19 (T1)', 'thank-you to Jane Smith due from 2026-11-18 to 2026-11-19 (T1)'],
    ],
  ])('%s', (_, notes, on, rows) => {
    expect(thanksOn(notes, on)).toEqual(rows);
  });

  it('waits for the hour of the interview where now has one', () => {
    const notes = [interview({ day: '2026-11-18', time: '15:00' })];
    const at = (time: string): string[] =>
      planFollowUps(notes, OPTIONS, { day: day('2026-11-18'), time })
        .followUps.filter(({ kind }) => kind === 'thank-you')
        .map(inBrief);
    expect(at('14:59')).toEqual(['thank-you planned from 2026-11-18 to 2026-11-19 (T1)']);
    expect(at('15:00')).toEqual(['thank-you due from 2026-11-18 to 2026-11-19 (T1)']);
  });

  it.each([
    ['phone', 'After a phone screen it is best sent on the same day. (T1)'],
    ['final', 'After a final round it is best sent on the same day. (T1)'],
  ] as const)('says after %s that the same day is best', (type, sentence) => {
    expect(because(planOn([{ day: '2026-11-18', types: [type] }], '2026-11-18').followUps[0], '2026-11-18')).toContain(sentence);
  });

  it('says nothing of the kind after a video call', () => {
    expect(because(planOn([{ day: '2026-11-18', types: ['video'] }], '2026-11-18').followUps[0], '2026-11-18').join(' ')).not.toContain(
      'same day',
    );
  });
});

describe('a name in the log', () => {
  const people = ['Jane Smith', 'Dr. Zoë Müller', 'Bob Lee', 'Bob Stone'].map((name) => ({
    name,
    email: name === 'Bob Lee' ? 'bob@acme.example' : null,
    link: null,
  }));
  it.each([
    ['Jane Smith', 'Jane Smith'],
    ['jane', 'Jane Smith'],
    ['[[Jane Smith]]', 'Jane Smith'],
    ['Ms. Smith', 'Jane Smith'],
    ['Zoe Muller', 'Dr. Zoë Müller'],
    ['dr zoë', 'Dr. Zoë Müller'],
    ['Jane Q. Smith', 'Jane Smith'],
    ['bob@acme.example', 'Bob Lee'],
    ['Bob', null],
    ['Bob Marley', null],
    ['Dana', null],
    ['', null],
  ])('"%s" means %s', (name, meant) => {
    expect(personNamed(people, name)?.name ?? null).toBe(meant);
  });
});

describe('lines of the log that cannot count', () => {
  const messages = (note: NoteInBrief, on: string): string[] =>
    planOn([note], on).problems.map(({ line, message }) => `${String(line)}: ${message}`);
  it.each([
    [
      'from the future are reported until their day',
      withLog(talk, '2026-12-01 sent thank-you'),
      '2026-11-19',
      ['10: Tue 1 Dec has yet to come, so this line of the log does not count. Correct its day if it is a slip.'],
    ],
    ['are none on that day', withLog(talk, '2026-12-01 sent thank-you'), '2026-12-01', []],
    [
      'that thank somebody unknown are reported',
      withLog(talk, '2026-11-19 sent thank-you to Dana'),
      '2026-11-19',
      ['10: Nobody under interviewers is certainly "Dana". Write the name as it stands there.'],
    ],
    [
      'that thank before the interview are reported',
      withLog(talk, '2026-11-17 sent thank-you to Jane'),
      '2026-11-19',
      ['10: Jane is thanked before the interview on Wed 18 Nov. Correct the day of the line.'],
    ],
    [
      'are none where a message was skipped and then sent',
      withLog(talk, '2026-11-18 skipped thank-you to Jane', '2026-11-19 sent thank-you to Jane'),
      '2026-11-19',
      [],
    ],
    ['are none where a check-in goes to somebody else', withLog(talk, '2026-11-26 sent first-check-in to Dana in HR'), '2026-11-26', []],
  ])('%s', (_, note, on, expected) => {
    expect(messages(note, on)).toEqual(expected);
  });
});

describe('a line of a note that tells of several rounds', () => {
  const path = 'Acme.md';
  const log = ['2026-11-19 sent thank-you to Jane Smith'];
  const named: NoteInBrief = { path, day: '2026-11-16', interviewers: ['Jane Smith'], log };
  const unnamed: NoteInBrief = { path, day: '2026-11-18', log };

  it('belongs to the round that has its person, though a later one names nobody', () => {
    expect(thanksOn([named, unnamed], '2026-11-19')).toEqual([
      'thank-you to Jane Smith done from 2026-11-16 to 2026-11-17 (T1)',
      'thank-you due from 2026-11-18 to 2026-11-19 (T1)',
    ]);
  });

  it('belongs to the latest round where it names nobody', () => {
    const alone = ['2026-11-19 sent thank-you'];
    expect(
      thanksOn(
        [
          { ...named, log: alone },
          { ...unnamed, log: alone },
        ],
        '2026-11-19',
      ),
    ).toEqual(['thank-you to Jane Smith overdue from 2026-11-16 to 2026-11-17 (T1)', 'thank-you done from 2026-11-18 to 2026-11-19 (T1)']);
  });

  it('tells the last day on which it was sent', () => {
    const twice = withLog(talk, '2026-11-18 sent thank-you to Jane Smith', '2026-11-20 sent thank-you to Jane Smith by phone');
    const row = planOn([twice], '2026-11-21').followUps.find(({ recipient }) => recipient === 'Jane Smith');
    expect(row?.loggedOn).toBe('2026-11-20');
  });
});
