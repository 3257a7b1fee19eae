import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { CurrentPlan } from '../../../src/plugin/plan-store';
import { filtered, type Filter } from '../../../src/ui/sidebar/filter';
import { aFollowUp } from '../a-follow-up';
import { acme, lay } from '../editor/desk';

const { drafting } = lay(acme(['Zoë Łukasz']));

const plan: CurrentPlan = {
  now: { day: day('2026-11-25'), time: '09:30' },
  ready: true,
  interviews: drafting.plan.interviews,
  offers: [],
  questions: [],
  nearMisses: [],
  followUps: [
    aFollowUp({ note: 'Interviews/Acme.md', company: 'Acme Corp', position: 'Data Engineer', recipient: null, kind: 'first-check-in' }),
    aFollowUp({ note: 'Jobs/Bolt (old).md', company: 'Bolt C++', position: null, recipient: 'Bo Chen', application: 'bolt' }),
  ],
  ahead: [],
  problems: [{ note: 'Jobs/Chat with Dana.md', line: 4, message: 'There is no day.' }],
};

const left = (filter: Partial<Filter>): string[] => {
  const { followUps, problems } = filtered(plan, { words: '', note: null, ...filter });
  return [...followUps, ...problems].map(({ note }) => note);
};

describe('the filter leaves', () => {
  const ACME = 'Interviews/Acme.md';
  const BOLT = 'Jobs/Bolt (old).md';
  const DANA = 'Jobs/Chat with Dana.md';

  it.each([
    ['everything where nothing is typed', '  ', [ACME, BOLT, DANA]],
    ['the company', 'acme', [ACME]],
    ['the person who is written to', 'bo chen', [BOLT]],
    ['the people of the interview, without their accents', 'zoe lukasz', [ACME]],
    ['the kind of message', 'check-in', [ACME]],
    ['words in any order', 'engineer acme', [ACME]],
    ['the name of a note that needs a look', 'dana', [DANA]],
    ['signs of patterns as they are', 'c++', [BOLT]],
    ['brackets too', '(old)', [BOLT]],
    ['nothing for a pattern', '.*', []],
    ['nothing for a pattern that is none', '[', []],
    ['nothing for a backslash', '\\', []],
    ['nothing for a group that is open', '(acme', []],
    ['nothing where one word is missing', 'acme chen', []],
  ])('%s', (_title, words, notes) => {
    expect(left({ words })).toEqual(notes);
  });

  it('the application of the open note alone', () => {
    expect(left({ note: ACME })).toEqual([ACME]);
    expect(left({ note: DANA })).toEqual([DANA]);
    expect(left({ note: 'Welcome.md' })).toEqual([]);
  });

  it('the very same plan where it filters nothing', () => {
    expect(filtered(plan, { words: '', note: null })).toBe(plan);
  });
});
