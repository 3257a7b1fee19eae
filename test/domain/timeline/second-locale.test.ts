import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/domain/timeline/locales/locale';
import * as notes from './notes';

/** English, a copy of it, and a tiny language that knows one word of time and one of promising. */
async function threeLanguages(): Promise<{ LOCALES: readonly Locale[] }> {
  const { en } = await import('../../../src/domain/timeline/locales/en/en');
  const { family, phrase } = await import('../../../src/domain/timeline/phrase');
  const { oneDay } = await import('../../../src/domain/timeline/spans');
  const { modelOf, packed } = await import('../../../src/domain/timeline/gate/model');
  const { addDays } = await import('../../../src/domain/calendar/day');
  const tiny: Locale = {
    ...en,
    language: 'tiny',
    phrases: [family(/zuro/, [phrase(/\bzuro\b/, (_, { saidOn }) => ({ ...oneDay(addDays(saidOn, 3)), grain: 'day' }))])],
    refinements: [],
    wordsOfTime: /zuro/,
    mayPromise: (text) => text.includes('milo'),
    // The judgement of English on a promise, whatever the words are.
    findingsOf: (sentence, times, around) =>
      sentence.includes('milo')
        ? times.map((candidate) => ({
            candidate,
            step: 'contact',
            part: 0,
            bare: false,
            fragment: false,
            theirs: true,
            main: true,
            amongThem: false,
            describe: (add) => (around.labelled ? undefined : add('milo')),
          }))
        : [],
    untimedFindingsOf: () => [],
    model: modelOf(0, packed(new Map([['milo', 6]]))),
  };
  return { LOCALES: [en, { ...en, language: 'copy' }, tiny] };
}

const LANGUAGES = '../../../src/domain/timeline/locales/locales';
let { allTold, promisesIn } = notes;

// All that reads is loaded anew, since other tests have loaded it with the languages that ship.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(LANGUAGES, threeLanguages);
  ({ allTold, promisesIn } = await import('./notes'));
});

afterAll(() => {
  vi.doUnmock(LANGUAGES);
  vi.resetModules();
});

describe('of several languages', () => {
  it('the first that reads a promise in a sentence has it, so that it is read once', () => {
    expect(allTold(promisesIn('They will call on Friday.'))).toBe('2026-11-20');
    expect(allTold(promisesIn('We will be in touch soon.'))).toBe('vague');
    expect(allTold(promisesIn('They call on Friday. They decide next week.'))).toBe('2026-11-20 | 2026-11-23..2026-11-27');
  });

  it('each reads its own sentences, also beside those of another', () => {
    expect(allTold(promisesIn('Ka milo zuro.'))).toBe('2026-11-21');
    expect(allTold(promisesIn('Ka milo zuro. They decide next week.'))).toBe('2026-11-21 | 2026-11-23..2026-11-27');
  });

  it('none reads what promises nothing in any', () => expect(allTold(promisesIn('Ka zuro. We met on Friday.'))).toBe('nothing'));
});
