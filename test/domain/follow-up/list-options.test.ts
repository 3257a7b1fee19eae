import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { day } from '../../../src/domain/calendar/day';
import { endOfDay } from '../../../src/domain/calendar/now';
import { DEFAULT_LIST, chosenBy, readListBlock, readListOptions, type ListOptions } from '../../../src/domain/follow-up/list-options';
import { planFollowUps } from '../../../src/domain/follow-up/plan';
import { interview } from './notes';

describe('the options of a code block', () => {
  it.each([
    ['', DEFAULT_LIST],
    ['# only a remark', DEFAULT_LIST],
    ['company: Acme', { ...DEFAULT_LIST, companies: ['Acme'] }],
    ['companies: [Acme, "Bolt, Inc."]', { ...DEFAULT_LIST, companies: ['Acme', 'Bolt, Inc.'] }],
    ['company: 37', { ...DEFAULT_LIST, companies: ['37'] }],
    ['kind: thank-you\ndays: 0', { ...DEFAULT_LIST, kinds: ['thank-you'], days: 0 }],
    ['kinds:\n  - Break-up email\n  - first check-in', { ...DEFAULT_LIST, kinds: ['closing-note', 'first-check-in'] }],
    ['days: 100000', { ...DEFAULT_LIST, days: 366 }],
  ])('%j are read', (text, options) => {
    expect(readListBlock(text, parse)).toEqual({ options, problems: [] });
  });

  it.each([
    ['colour: red', /no option "colour".*company, kinds and days/],
    ['kinds: [thank-you, postcard]', /no kind "postcard"/],
    ['kinds: withdrawal', /no kind "withdrawal"/],
    ['days: soon', /"soon" is no number of days/],
    ['days: -3', /"-3" is no number of days/],
    ['days: 2.5', /"2.5" is no number of days/],
    ['- a\n- b', /each on a line of its own/],
    ['company: they said: Friday', /each on a line of its own/],
    ['__proto__: x', /no option "__proto__"/],
  ])('%j are told of, and the others still count', (text, problem) => {
    const { options, problems } = readListBlock(text, parse);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(options.days).toBe(DEFAULT_LIST.days);
  });

  it('keep what can be used beside what cannot', () => {
    expect(readListOptions({ company: 'Acme', colour: 'red' }).options.companies).toEqual(['Acme']);
    expect(readListOptions({ kinds: ['thank-you', 'postcard'] }).options.kinds).toEqual(['thank-you']);
  });
});

describe('a list', () => {
  // Wednesday. Acme's check-in is due today, Bolt's thank-you since Tuesday and its check-in next week; Cove has an interview on Friday, Dale one in two weeks.
  const today = day('2026-11-25');
  const interviews = [
    {
      path: 'Acme.md',
      company: 'Acme',
      day: '2026-11-16',
      log: ['2026-11-16 sent thank-you'],
      promises: [{ said: '2026-11-16', by: '2026-11-24' }],
    },
    { path: 'Bolt.md', company: 'Bolt', day: '2026-11-24' },
    { path: 'Cove.md', company: 'Cove', day: '2026-11-27' },
    { path: 'Dale.md', company: 'Dale', day: '2026-12-09' },
  ].map(interview);
  const plan = planFollowUps(interviews, { preset: 'standard', holidays: NO_HOLIDAYS }, endOfDay(today));
  const shown = (options: Partial<ListOptions>, paths: ReadonlySet<string> | null = null): string[] => {
    const { followUps, ahead } = chosenBy({ ...plan, interviews }, { ...DEFAULT_LIST, ...options }, today, paths);
    return [
      ...followUps.map(({ company, kind }) => `${company ?? ''} ${kind}`),
      ...ahead.map(({ company }) => `${company ?? ''} interview`),
    ];
  };

  it('holds what is due and what comes within a week', () => {
    expect(shown({})).toEqual(['Bolt thank-you', 'Acme first-check-in', 'Cove thank-you', 'Bolt first-check-in', 'Cove interview']);
  });

  it.each([
    ['nothing ahead with 0 days', { days: 0 }, ['Bolt thank-you', 'Acme first-check-in']],
    ['one company, however it is written', { companies: ['ACME, Inc.'] }, ['Acme first-check-in']],
    ['one kind, and then no interviews', { kinds: ['first-check-in'] as const }, ['Acme first-check-in', 'Bolt first-check-in']],
    ['nothing of a company that is not there', { companies: ['Acme Tools'] }, []],
  ])('holds %s', (_, options, rows) => {
    expect(shown(options)).toEqual(rows);
  });

  it('holds the applications of some notes, and nothing for notes that are no interviews', () => {
    expect(shown({}, new Set(['Bolt.md', 'Soup.md']))).toEqual(['Bolt thank-you', 'Bolt first-check-in']);
    expect(shown({}, new Set(['Soup.md']))).toEqual([]);
    expect(shown({}, new Set())).toEqual([]);
  });
});
