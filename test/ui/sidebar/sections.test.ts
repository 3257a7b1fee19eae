import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { IGNORE } from '../../../src/domain/note/near-miss';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { CurrentPlan } from '../../../src/plugin/plan-store';
import { messagesOf } from '../../../src/ui/sidebar/message-row';
import { inPlaceOf } from '../../../src/ui/sidebar/panel-row';
import type { Row } from '../../../src/ui/sidebar/row-model';
import { becameDueSince, sayTotals, saySummary, sectionsOf } from '../../../src/ui/sidebar/sections';
import { aFollowUp, aPromise } from '../a-follow-up';

const plan = (followUps: readonly FollowUp[], part: Partial<CurrentPlan> = {}): CurrentPlan => ({
  now: { day: day('2026-11-25'), time: '09:30' },
  ready: true,
  interviews: [],
  offers: [],
  questions: [],
  nearMisses: [],
  followUps,
  ahead: [],
  problems: [],
  ...part,
});

const NO_TEXTS = { canRepair: () => false, isBegun: () => false };

const late = aFollowUp({ note: 'Jobs/Late.md', state: 'overdue', overdueAfter: day('2026-11-24'), application: 'late' });
const due = aFollowUp();
const optional = aFollowUp({ kind: 'networking-check-in', recipient: null, optional: true, application: 'network' });
const lapsed = aFollowUp({ state: 'lapsed', note: 'Jobs/Old.md', application: 'old' });

const people = (count: number, part: Partial<FollowUp> = {}): FollowUp[] =>
  Array.from({ length: count }, (_, index) => aFollowUp({ recipient: `Person ${index}`, ...part }));

const shown = (followUps: readonly FollowUp[], part: Partial<CurrentPlan> = {}): string[] =>
  sectionsOf(plan(followUps, part), DEFAULT_SETTINGS, NO_TEXTS).map(
    ({ title, count, opensByItself, rows }) =>
      `${opensByItself ? 'v' : '>'} ${title} ${count}: ${rows()
        .map((row) => `${row.title}, ${row.task}`)
        .join('; ')}`,
  );

describe('the sections', () => {
  it('stand in their order, the urgent ones open', () => {
    const problems = [{ note: 'Jobs/Chat.md', line: 4, message: 'There is no day.' }];
    const ahead = [
      {
        note: 'Jobs/Next.md',
        interview: day('2026-11-27'),
        company: 'Next',
        position: null,
        day: day('2026-11-27'),
        time: '10:00',
        application: 'next',
      },
    ];
    expect(shown([lapsed, due, optional, late], { problems, ahead })).toEqual([
      'v Late 1: Acme, Thank Jane Smith',
      'v Due 1: Acme, Thank Jane Smith',
      '> This week 1: Next, Interview',
      '> If you like 1: Acme, Networking check-in',
      '> Gone quiet 1: Acme, Thank-you to Jane Smith',
      '> Note that needs a look 1: Chat, There is no day.',
    ]);
  });

  it('list an interview ahead among the messages by its day', () => {
    const ahead = [
      {
        note: 'Jobs/Next.md',
        interview: day('2026-11-27'),
        company: 'Next',
        position: null,
        day: day('2026-11-27'),
        time: '10:00',
        application: 'next',
      },
    ];
    const checkIn = (opens: string): FollowUp =>
      aFollowUp({ kind: 'first-check-in', recipient: opens, state: 'planned', opens: day(opens), application: opens });
    const rows = [checkIn('2026-11-26'), checkIn('2026-11-27'), checkIn('2026-12-01')];
    const section = sectionsOf(plan(rows, { ahead }), DEFAULT_SETTINGS, NO_TEXTS)[0];
    expect(section?.rows().map(({ type, when }) => `${type}: ${when}`)).toEqual([
      'message: from tomorrow',
      'interview: Fri 27 Nov at 10:00',
      'message: from Fri 27 Nov',
      'message: from Tue 1 Dec',
    ]);
  });

  it('are none where there is nothing', () => {
    expect(shown([])).toEqual([]);
  });

  it('fold more than three thank-yous of a panel into one row', () => {
    expect(shown(people(3))).toEqual(['v Due 3: Acme, Thank Person 0; Acme, Thank Person 1; Acme, Thank Person 2']);
    expect(shown(people(12))).toEqual(['v Due 12: Acme, Thank 12 people']);
    const three = people(3, { state: 'done', loggedOn: day('2026-11-24') }).map((done, index) => ({ ...done, recipient: `Done ${index}` }));
    expect(shown([...people(9), ...three])).toEqual([
      'v Due 9: Acme, Thank 12 people, 3 done',
      '> Done lately 3: Acme, Thanked Done 0; Acme, Thanked Done 1; Acme, Thanked Done 2',
    ]);
  });

  it('do not mix the panels of two interviews', () => {
    expect(shown([...people(2), ...people(2, { note: 'Jobs/Bolt.md', company: 'Bolt' })])).toHaveLength(1);
    expect(shown([...people(2), ...people(2, { note: 'Jobs/Bolt.md', company: 'Bolt' })])[0]).not.toContain('people');
  });
});

describe('a row', () => {
  const rowsOf = (followUps: readonly FollowUp[], isBegun = false): readonly Row[] =>
    sectionsOf(plan(followUps), DEFAULT_SETTINGS, { ...NO_TEXTS, isBegun: () => isBegun }).flatMap(({ rows }) => rows());

  it('without a company is called by its note, so that no two look the same', () => {
    const notes = ['Jobs/Chat with Dana.md', 'Jobs/Call on Monday.md', 'Phone screen.md'];
    const rows = rowsOf(notes.map((note) => aFollowUp({ note, company: null, recipient: null, application: note })));
    expect(rows.map(({ title, task }) => `${title}: ${task}`)).toEqual([
      'Chat with Dana: Say thank you',
      'Call on Monday: Say thank you',
      'Phone screen: Say thank you',
    ]);
  });

  it('tells that its letter was begun, as long as it is due', () => {
    const begun = (part: Partial<FollowUp>): boolean[] =>
      rowsOf([aFollowUp(part)], true).map((row) => row.type === 'message' && row.isBegun);
    expect(begun({})).toEqual([true]);
    expect(begun({ state: 'planned', opens: day('2026-11-27') })).toEqual([false]);
    expect(rowsOf([aFollowUp()]).map((row) => row.type === 'message' && row.isBegun)).toEqual([false]);
  });

  it('shows the day that they named where the move is theirs, and one’s own elsewhere', () => {
    const promise = { ...aPromise, by: day('2026-12-04') };
    const checkIn: Partial<FollowUp> = { kind: 'first-check-in', state: 'planned', opens: day('2026-12-07'), promise };
    expect(rowsOf([aFollowUp(checkIn)]).map(({ when }) => when)).toEqual(['by Fri 4 Dec']);
    expect(rowsOf([aFollowUp({ ...checkIn, promise: null })]).map(({ when }) => when)).toEqual(['from Mon 7 Dec']);
  });
});

describe('what comes first and last', () => {
  const question = aFollowUp({
    kind: 'timeline-question',
    recipient: null,
    note: 'Jobs/Bolt.md',
    company: 'Bolt',
    application: 'bolt',
    rule: 'T17',
  });
  const offer = {
    note: 'Jobs/Cato.md',
    interview: day('2026-11-20'),
    company: 'Cato',
    position: 'Clerk',
    application: 'cato',
    answerBy: day('2026-11-27'),
    state: 'due' as const,
    task: 'Answer Cato by Fri 27 Nov, in 2 days',
  };

  it('is the offer in hand, with the questions to the others folded under it', () => {
    const [first, ...others] = sectionsOf(plan([question, late], { offers: [offer] }), DEFAULT_SETTINGS, NO_TEXTS);
    const row = first?.rows()[0];
    expect(`${first?.title ?? ''}: ${row?.task ?? ''}`).toBe('Offer: Answer Cato by Fri 27 Nov, in 2 days');
    expect(row?.type === 'offer' && row.members.map(({ title, task }) => `${title}, ${task}`)).toEqual(['Bolt, Ask about their timing']);
    expect(others.map(({ title }) => title)).toEqual(['Late']);
  });

  it('are questions in their group where the offer is gone', () => {
    expect(shown([question])).toEqual(['v Due 1: Bolt, Ask about their timing']);
  });

  it('are the notes that speak of an interview but do not count, first those that one click mends', () => {
    const fix = { title: 'Use 2026-11-18 from the file name as the day', properties: [['interview-date', '2026-11-18']] as const };
    const nearMisses = [
      { note: 'Jobs/List.md', reason: 'It lists many.', fix: IGNORE, others: [], missing: [] },
      { note: 'Jobs/2026-11-18 Dana.md', reason: 'The day is missing.', fix, others: [], missing: ['day'] as const },
    ];
    const last = sectionsOf(plan([], { nearMisses }), DEFAULT_SETTINGS, NO_TEXTS).at(-1);
    expect(`${last?.count ?? 0} ${last?.title ?? ''}`).toBe('2 Notes that speak of interviews but do not count');
    expect(last?.rows().map(({ note }) => note)).toEqual(['Jobs/2026-11-18 Dana.md', 'Jobs/List.md']);
  });

  it('is the newest of what is past, and one row for each application that has gone quiet', () => {
    const done = (recipient: string, on: string): FollowUp => aFollowUp({ recipient, state: 'done', loggedOn: day(on) });
    const quiet = (application: string, kind: FollowUp['kind'], opens: string): FollowUp =>
      aFollowUp({ application, company: application, note: `${application}.md`, kind, state: 'lapsed', opens: day(opens) });
    expect(
      shown([
        done('Ann', '2026-11-20'),
        done('Bea', '2026-11-24'),
        quiet('Acme', 'thank-you', '2026-09-01'),
        quiet('Acme', 'first-check-in', '2026-09-10'),
        quiet('Bolt', 'thank-you', '2026-10-01'),
      ]),
    ).toEqual([
      '> Done lately 2: Acme, Thanked Bea; Acme, Thanked Ann',
      '> Gone quiet 2: Bolt, Thank-you to Jane Smith; Acme, First check-in to Jane Smith',
    ]);
  });
});

describe('a panel under the pointer', () => {
  const panelOf = (followUps: readonly FollowUp[]): Row => sectionsOf(plan(followUps), DEFAULT_SETTINGS, NO_TEXTS)[0]?.rows()[0] ?? fail();
  const fail = (): never => {
    throw new Error('There is no row.');
  };
  const names = (row: Row): string[] =>
    row.type === 'panel' ? row.members.map(({ title, isSettled }) => `${title}${isSettled === true ? ', settled' : ''}`) : [row.type];
  const five = people(5);
  const before = panelOf(five);

  it('keeps the place of everybody, though one was thanked', () => {
    const now = inPlaceOf(before, panelOf(five.filter(({ recipient }) => recipient !== 'Person 1')));
    expect(names(now)).toEqual(['Thank Person 0', 'Thank Person 1, settled', 'Thank Person 2', 'Thank Person 3', 'Thank Person 4']);
    const later = inPlaceOf(now, panelOf(five.filter(({ recipient }) => recipient !== 'Person 1')));
    expect(names(later)).toEqual(names(now));
  });

  it('has whoever came at its end, and no settled people once the pointer has left', () => {
    const now = panelOf([...five.slice(1), aFollowUp({ recipient: 'Person 9' })]);
    expect(names(inPlaceOf(before, now)).at(-1)).toBe('Thank Person 9');
    expect(names(now)).not.toContain('Thank Person 0, settled');
  });

  it('is none where the row is another kind of row', () => {
    const single = panelOf([aFollowUp()]);
    expect(inPlaceOf(single, single)).toBe(single);
  });
});

it('a log can be repaired once a note, where there is anything to repair', () => {
  const problems = ['Jobs/Twice.md', 'Jobs/Twice.md', 'Jobs/Chat.md'].map((note, line) => ({ note, line, message: 'It cannot be read.' }));
  const section = sectionsOf(plan([], { problems }), DEFAULT_SETTINGS, { ...NO_TEXTS, canRepair: (note) => note === 'Jobs/Twice.md' }).at(
    -1,
  );
  expect(section?.rows().map((row) => row.type === 'problem' && row.canRepair)).toEqual([true, false, false]);
});

describe('late thanks and a check-in of one application that are both due', () => {
  const thanks = aFollowUp({ state: 'overdue', overdueAfter: day('2026-11-24') });
  const checkIn = aFollowUp({ kind: 'first-check-in', state: 'due' });

  it('are one row, under the more pressing heading, and are counted once', () => {
    expect(shown([thanks, checkIn])).toEqual(['v Late 1: Acme, Thank Jane Smith and check in']);
    expect(sayTotals(plan([thanks, checkIn]))).toBe('1 to do, 1 late');
  });

  it('are written as the check-in and done together', () => {
    const [row] = sectionsOf(plan([thanks, checkIn]), DEFAULT_SETTINGS, NO_TEXTS)[0]?.rows() ?? [];
    if (row?.type !== 'message') throw new Error('It is a message.');
    expect([row.followUp, row.also]).toEqual([checkIn, thanks]);
    expect(messagesOf(row)).toEqual([checkIn, thanks]);
  });

  it.each([
    [
      'a check-in that is not due yet',
      [thanks, aFollowUp({ kind: 'first-check-in', state: 'planned', opens: day('2026-11-27') })],
      ['v Late 1', '> This week 1'],
    ],
    ['one of another application', [thanks, aFollowUp({ kind: 'first-check-in', application: 'other' })], ['v Late 1', 'v Due 1']],
    ['thanks to several people', [thanks, { ...thanks, recipient: 'Bob Lee' }, checkIn], ['v Late 2', 'v Due 1']],
    [
      'thanks that were said',
      [{ ...thanks, state: 'done' as const, loggedOn: day('2026-11-24') }, checkIn],
      ['v Due 1', '> Done lately 1'],
    ],
  ])('stay apart: %s', (_, followUps, expected) => expect(shown(followUps).map((section) => section.split(':')[0])).toEqual(expected));
});

describe('the totals', () => {
  it.each([
    ['', []],
    ['', [optional, lapsed]],
    ['1 to do', [due]],
    ['2 to do, 1 late', [due, late, optional]],
  ])('are "%s"', (words, followUps) => {
    expect(sayTotals(plan(followUps))).toBe(words);
  });

  it('are a sentence in the summary', () => {
    expect(saySummary(plan([due]))).toBe('1 message to send');
    expect(saySummary(plan([due, late]))).toBe('2 messages to send, 1 of them late');
  });
});

describe('the summary is called for', () => {
  it.each([
    ['on the first day with anything due', true, [due], null],
    ['when something opened since the last one', true, [due], '2026-11-23'],
    ['not again for what was due then', false, [due], '2026-11-24'],
    ['not for what is optional', false, [optional], null],
    ['not for nothing', false, [], null],
  ])('%s: %s', (_when, called, followUps, before) => {
    expect(becameDueSince(plan(followUps), before === null ? null : day(before))).toBe(called);
  });
});
