import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/domain/timeline/locales/en/en';
import { wordsOfPattern } from '../../../src/domain/timeline/pattern-words';
import { guarded, wordsIn } from '../../../src/domain/timeline/vocabulary';
import { readLines } from './corpus';

const told = (words: RegExp | null): string => words?.source ?? 'anything';
const needed = (pattern: RegExp): string => wordsOfPattern(pattern).needed.map(told).join(' and ');

describe('the words that a pattern cannot do without', () => {
  it.each([
    ['a word', /\bfriday\b/, '^friday$'],
    ['words in a row are all needed', /\bby friday\b/, '^by$ and ^friday$'],
    ['one of several', /\b(?:mon|fri)day\b/, '^(?:mon|fri)day$'],
    ['one of several of which some are more than a word', /\b(?:next up|then)\b/, '^next$|^then$'],
    ['what may be missing is not needed', /\b(?:by )?friday\b/, '^friday$'],
    ['nor what is only looked for behind', /\bweek(?! of)/, '^week'],
    ['a word that may go on', /\bfri/, '^fri'],
    ['a word that may have begun before a text that is cut out', /^ish\b/, 'ish$'],
    ['a word of which letters repeat', /\btom+or+ow\b/, '^to(?:m)+o(?:r)+ow$'],
    ['digits beside a sign', /\b\d{1,2}\/\d{1,2}\b/, '^(?:\\d){1,2}$ and ^(?:\\d){1,2}$'],
    ['any word is none', /\b\w+\b/, ''],
  ])('%s', (_, pattern, expected) => expect(needed(pattern)).toBe(expected));

  it.each([
    ['its first word', /\bby friday\b/, '^by$'],
    ['also the next where the first may be missing', /\b(?:the )?friday\b/, '^the$|^friday$'],
    ['a first word that a sign may cut', /\be\.?od\b/, '^e$|^eod$'],
    ['a sign', /~ ?\d/, 'anything'],
  ])('begins with %s', (_, pattern, expected) => expect(told(wordsOfPattern(pattern).beginning)).toBe(expected));

  it('every phrase of English begins with a word', () =>
    expect(en.phrases.filter(({ pattern }) => wordsOfPattern(pattern()).beginning === null)).toEqual([]));

  it('stand in every line of the corpus in which the pattern of a phrase matches, and one of them begins the match', () => {
    const lines = ['timelines.en.jsonl', 'timelines-table.en.jsonl', 'timelines-slips.en.jsonl'].flatMap((file) =>
      readLines(`test/domain/timeline/corpus/${file}`),
    );
    for (const parser of en.phrases) {
      const pattern = parser.pattern();
      const { mayMatch } = guarded(pattern);
      const { beginning } = wordsOfPattern(pattern);
      for (const { text } of lines) {
        const match = pattern.exec(text);
        if (match === null) continue;
        expect([text, mayMatch(wordsIn(text))]).toEqual([text, true]);
        expect([text, beginning?.test(/^\w+/.exec(text.slice(match.index))?.[0] ?? '')]).toEqual([text, true]);
      }
    }
  });
});

describe('the words of a text', () => {
  const fridays = guarded(/\bfriday\b/i);

  it.each([
    ['They call on Friday.', true],
    ['friday', true],
    ['(FRIDAY)', true],
    ['Fridays', false],
    ['They call on Monday.', false],
    ['', false],
  ])('%j can hold a pattern: %s', (text, expected) => expect(fridays.mayMatch(wordsIn(text))).toBe(expected));

  it('are those of any text between other texts', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('friday', 'Friday,', 'monday', 'by', '5th', 'é', '-', "they'll", 'x'.repeat(60))), (words) => {
        const text = words.join(' ');
        expect(fridays.mayMatch(wordsIn(text))).toBe(/\bfriday\b/i.test(text));
      }),
    ));
});
