import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../src/domain/calendar/day';
import { NO_HOLIDAYS } from '../../src/domain/calendar/business-days';
import type { FollowUp } from '../../src/domain/follow-up/follow-up';
import { nameOfNote } from '../../src/domain/in-words';
import { sayExplanation, sayRowAhead, sayReading, sayTask, sayTheirDelay, sayWhen, sayRowWindow } from '../../src/ui/words';
import { aFollowUp } from './a-follow-up';

const TODAY = day('2026-11-25');

const aPromise = (by: Day | null): NonNullable<FollowUp['promise']> => ({
  note: 'Jobs/Acme.md',
  quote: 'We will call.',
  line: 9,
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  saidOn: day('2026-11-16'),
  from: by,
  by,
  approximate: false,
  vague: by === null,
  noContact: false,
  source: 'body',
  wantsDay: false,
  meeting: false,
  saysVague: false,
  unsure: false,
  otherReading: null,
});

describe('a row says', () => {
  it.each<[string, Partial<FollowUp>]>([
    ['Thank Jane Smith', {}],
    ['Say thank you', { recipient: null }],
    ['First check-in to Jane Smith', { kind: 'first-check-in' }],
    ['First check-in', { kind: 'first-check-in', recipient: null }],
    ['Ask Jane Smith about their timing', { kind: 'timeline-question' }],
    ['Ask about their timing', { kind: 'timeline-question', recipient: null }],
    ['Thank Jane Smith', { state: 'planned' }],
    ['Thanked Jane Smith', { state: 'done' }],
    ['Said thank you', { state: 'done', recipient: null }],
    ['Asked about their timing', { state: 'done', kind: 'timeline-question', recipient: null }],
    ['First check-in to Jane Smith', { state: 'done', kind: 'first-check-in' }],
    ['Thank-you to Jane Smith', { state: 'skipped' }],
    ['Thank-you to Jane Smith', { state: 'lapsed' }],
    ['Timeline question', { state: 'dropped', kind: 'timeline-question', recipient: null }],
  ])('what to do, or what was done: "%s"', (words, part) => {
    expect(sayTask(aFollowUp(part))).toBe(words);
  });

  it.each<[string, Partial<FollowUp>]>([
    ['since Tue 24 Nov', {}],
    ['today', { opens: TODAY }],
    ['a day late', { state: 'overdue', overdueAfter: day('2026-11-24') }],
    ['3 days late', { state: 'overdue', overdueAfter: day('2026-11-22') }],
    ['since Tue 24 Nov', { kind: 'first-check-in', state: 'overdue', overdueAfter: day('2026-11-24') }],
    ['since Tue 24 Nov', { kind: 'closing-note', state: 'due', optional: true }],
    ['from tomorrow', { state: 'planned', opens: day('2026-11-26') }],
    ['from Mon 4 Jan 2027', { state: 'planned', opens: day('2027-01-04') }],
    ['later today', { state: 'planned', opens: TODAY }],
    ['later', { state: 'planned', opens: null }],
    ['held until Wed 2 Dec', { state: 'held', opens: day('2026-12-02') }],
    ['on hold', { state: 'held', opens: null }],
    ['sent today', { state: 'done', loggedOn: TODAY }],
    ['skipped Mon 23 Nov', { state: 'skipped', loggedOn: day('2026-11-23') }],
    ['was due Tue 24 Nov', { state: 'lapsed' }],
    ['not needed any more', { state: 'dropped', opens: null }],
  ])('when: "%s"', (words, part) => {
    expect(sayWhen(aFollowUp(part), TODAY)).toBe(words);
  });

  it('the exact days in its tooltip', () => {
    expect(sayRowWindow(aFollowUp(), TODAY)).toBe('Opens Tue 24 Nov, best by Wed 25 Nov');
    expect(sayRowWindow(aFollowUp({ overdueAfter: null }), TODAY)).toBe('Opens Tue 24 Nov');
    expect(sayRowWindow(aFollowUp({ opens: null }), TODAY)).toBeNull();
  });
});

describe('how late they are', () => {
  it.each([
    ['1 business day late', '2026-11-24'],
    ['3 business days late', '2026-11-20'],
    [null, '2026-11-25'],
    [null, '2026-12-01'],
  ])('is "%s" for a promise by %s', (words, by) => {
    expect(sayTheirDelay(aPromise(day(by)), TODAY, NO_HOLIDAYS)).toBe(words);
  });

  it('is nothing on the weekend after a Friday, and nothing where no day was said', () => {
    expect(sayTheirDelay(aPromise(day('2026-11-20')), day('2026-11-22'), NO_HOLIDAYS)).toBeNull();
    expect(sayTheirDelay(aPromise(null), TODAY, NO_HOLIDAYS)).toBeNull();
    expect(sayTheirDelay(null, TODAY, NO_HOLIDAYS)).toBeNull();
  });
});

describe('a reading', () => {
  it.each<[string, { from: string | null; by: string | null; approximate?: boolean; vague?: boolean }]>([
    ['by Fri 4 Dec', { from: null, by: '2026-12-04' }],
    ['Fri 4 Dec', { from: '2026-12-04', by: '2026-12-04' }],
    ['Mon 30 Nov to Fri 4 Dec', { from: '2026-11-30', by: '2026-12-04' }],
    ['about Fri 4 Dec', { from: '2026-12-04', by: '2026-12-04', approximate: true }],
    ['no day in it: a typical time is assumed', { from: null, by: null, vague: true }],
  ])('is said as "%s"', (words, { from, by, approximate = false, vague = false }) => {
    expect(
      sayReading({ from: from === null ? null : day(from), by: by === null ? null : day(by), approximate, vague, noContact: false }, TODAY),
    ).toBe(words);
  });

  it('says that contact is not wanted', () => {
    expect(sayReading({ from: null, by: null, approximate: false, vague: true, noContact: true }, TODAY)).toContain('not to get in touch');
  });
});

it('an interview ahead has its day and time', () => {
  expect(sayRowAhead(day('2026-11-26'), '15:00', TODAY)).toBe('tomorrow at 15:00');
  expect(sayRowAhead(day('2026-12-02'), null, TODAY)).toBe('Wed 2 Dec');
});

it('a note is called as its file is', () => {
  expect(nameOfNote('Jobs/Acme.md')).toBe('Acme');
  expect(nameOfNote('Acme.md')).toBe('Acme');
});

describe('why words were read so', () => {
  const explanation = { words: 'within ten days', certainty: 'sure', lapsed: false, inFavour: ['hear'], against: ['last'] } as const;

  it('says what they are and which words spoke for it and against it', () =>
    expect(sayExplanation(explanation)).toBe(
      '“within ten days”: their promise. What spoke for it: “hear”. What spoke against it: “last”.',
    ));

  it('says that the text tells that their time went by', () =>
    expect(sayExplanation({ ...explanation, lapsed: true, inFavour: [], against: [] })).toBe(
      '“within ten days”: their promise. What follows says that its time went by, so it no longer counts.',
    ));
});
