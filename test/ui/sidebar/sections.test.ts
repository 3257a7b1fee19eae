import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { FollowUp } from '../../../src/domain/follow-up/follow-up';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { Plan } from '../../../src/plugin/agenda';
import { becameDueSince, sayTotals, saySummary, sectionsOf } from '../../../src/ui/sidebar/sections';
import { aFollowUp } from '../a-follow-up';

const plan = (followUps: readonly FollowUp[], part: Partial<Plan> = {}): Plan => ({
  now: { day: day('2026-11-25'), time: '09:30' },
  ready: true,
  interviews: [],
  offers: [],
  followUps,
  ahead: [],
  problems: [],
  ...part,
});

const late = aFollowUp({ note: 'Jobs/Late.md', state: 'overdue', overdueAfter: day('2026-11-24'), application: 'late' });
const due = aFollowUp();
const optional = aFollowUp({ kind: 'networking-check-in', recipient: null, optional: true, application: 'network' });
const lapsed = aFollowUp({ state: 'lapsed', note: 'Jobs/Old.md', application: 'old' });

const people = (count: number, part: Partial<FollowUp> = {}): FollowUp[] =>
  Array.from({ length: count }, (_, index) => aFollowUp({ recipient: `Person ${index}`, ...part }));

const shown = (followUps: readonly FollowUp[], part: Partial<Plan> = {}): string[] =>
  sectionsOf(plan(followUps, part), DEFAULT_SETTINGS, () => false).map(
    ({ title, count, opensByItself, rows }) =>
      `${opensByItself ? 'v' : '>'} ${title} ${count}: ${rows()
        .map((row) => (row.type === 'problem' ? row.place : row.task))
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
      'v Late 1: Thank Jane Smith',
      'v Due 1: Thank Jane Smith',
      '> This week 1: Interview with Next',
      '> If you like 1: Networking check-in',
      '> Gone quiet 1: Thank Jane Smith',
      '> Note that needs a look 1: There is no day.',
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
    const section = sectionsOf(plan(rows, { ahead }), DEFAULT_SETTINGS, () => false)[0];
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
    expect(shown(people(3))).toEqual(['v Due 3: Thank Person 0; Thank Person 1; Thank Person 2']);
    expect(shown(people(12))).toEqual(['v Due 12: Thank 12 people at Acme']);
    const three = people(3, { state: 'done', loggedOn: day('2026-11-24') }).map((done, index) => ({ ...done, recipient: `Done ${index}` }));
    expect(shown([...people(9), ...three])).toEqual([
      'v Due 9: Thank 12 people at Acme, 3 done',
      '> Done lately 3: Thank Done 0; Thank Done 1; Thank Done 2',
    ]);
  });

  it('do not mix the panels of two interviews', () => {
    expect(shown([...people(2), ...people(2, { note: 'Jobs/Bolt.md', company: 'Bolt' })])).toHaveLength(1);
    expect(shown([...people(2), ...people(2, { note: 'Jobs/Bolt.md', company: 'Bolt' })])[0]).not.toContain('people');
  });
});

it('a log can be repaired once a note, where there is anything to repair', () => {
  const problems = ['Jobs/Twice.md', 'Jobs/Twice.md', 'Jobs/Chat.md'].map((note, line) => ({ note, line, message: 'It cannot be read.' }));
  const section = sectionsOf(plan([], { problems }), DEFAULT_SETTINGS, (note) => note === 'Jobs/Twice.md').at(-1);
  expect(section?.rows().map((row) => row.type === 'problem' && row.canRepair)).toEqual([true, false, false]);
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
