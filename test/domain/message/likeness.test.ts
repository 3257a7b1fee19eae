/** How much of one letter stands in another. */
import { describe, expect, it } from 'vitest';
import { plainWordsOf, repeatedSentences, runsOf, shareOf } from '../../../src/domain/message/check/likeness';

const piece = (text: string) => ({ text, start: 0, end: text.length });

describe('the words of a text', () => {
  it('stand in lower case, with one kind of apostrophe', () => {
    expect(plainWordsOf('It’s Jane’s idea, and Ours.')).toEqual(["it's", "jane's", 'idea', 'and', 'ours']);
  });

  it('come without the names that make two greetings differ', () => {
    expect(plainWordsOf('Dear Jane, thank you. Sam', new Set(['jane', 'sam']))).toEqual(['dear', 'thank', 'you']);
  });
});

describe('runs of words', () => {
  it.each<[string, string[], string[]]>([
    ['as many as there are places for one', ['a', 'b', 'c'], ['a b', 'b c']],
    ['one, where the text is no longer', ['a', 'b'], ['a b']],
    ['none in a text that is too short', ['a'], []],
    ['each once', ['a', 'b', 'a', 'b'], ['a b', 'b a']],
  ])('are %s', (_what, words, runs) => expect([...runsOf(words, 2)]).toEqual(runs));

  it.each<[string, string[], string[], number]>([
    ['none of nothing', [], ['a'], 0],
    ['none of others', ['a', 'b'], ['c'], 0],
    ['half', ['a', 'b'], ['b', 'c', 'd'], 0.5],
    ['all, whatever else stands there', ['a', 'b'], ['a', 'b', 'c'], 1],
  ])('are shared: %s', (_what, runs, others, share) => expect(shareOf(new Set(runs), new Set(others))).toBe(share));
});

describe('a sentence that is repeated', () => {
  // Thirteen words, so ten runs of four.
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(' ');
  const sentence = piece(words.join(' '));
  const runs = runsOf(words, 4);
  const some = (count: number): Set<string> => new Set([...runs].slice(0, count));

  it('has seven of ten runs in common', () => {
    expect(repeatedSentences([sentence], some(7), 5)).toEqual([sentence]);
    expect(repeatedSentences([sentence], some(6), 5)).toEqual([]);
  });

  it('is long enough to be more than a courtesy', () => {
    expect(repeatedSentences([sentence], runs, 13)).toEqual([sentence]);
    expect(repeatedSentences([sentence], runs, 14)).toEqual([]);
  });

  it('is told from others that stand beside it', () => {
    const other = piece('quite another sentence stands here with as many words as that one has');
    expect(repeatedSentences([other, sentence], runs, 5)).toEqual([sentence]);
  });
});
