import { describe, expect, it } from 'vitest';
import { phrases } from '../../../src/domain/message/check/phrases';
import { WORD_CLASSES } from '../../../src/domain/message/check/word-classes';

describe('a table of phrases', () => {
  it.each([
    ['either word', 'sick/tired of me', 'you are tired of me', true],
    ['whole words alone', 'tired of me', 'tired of meetings', false],
    ['any ending', 'beg*', 'i am begging', true],
    ['a word of a class', 'need this {job}', 'i need this position', true],
    ['a blank inside a word', 'get_back/write to', 'please get back to', true],
    ['a word that may be missing', 'put [it] off', 'put off', true],
    ['up to so many words between', 'lie ..2 awake', 'i lie in bed awake', true],
    ['not more than those', 'lie ..2 awake', 'i lie in my bed awake', false],
    ['no word behind it', 'an offer !of', 'an offer of help', false],
    ['another word behind it', 'an offer !of', 'an offer from them', true],
    ['no sentence end between', 'lie ..2 awake', 'i lie. so awake', false],
    ['the beginning of a clause', '> you must', 'i think you must', true],
    ['not the middle of one', '> you must', 'what you must', false],
    ['a comma between', 'please please', 'please, please', true],
    ['the second line', 'first\nlast chance', 'my last chance', true],
  ])('finds %s: %s in "%s"', (_what, table, said, found) => {
    expect(phrases(table).test(said)).toBe(found);
  });

  it('counts how often they stand there', () => {
    expect(phrases('stuff\nfine').countIn('fine stuff, and more stuff than stuffing')).toBe(3);
  });

  it('knows every class that a class names, and none of them holds itself', () => {
    for (const [name, words] of Object.entries(WORD_CLASSES)) {
      const named = [...words.matchAll(/\{(?<name>[a-zA-Z]+)\}/g)].map(({ groups }) => groups?.['name'] ?? '');
      expect(
        named.filter((other) => !(other in WORD_CLASSES)),
        name,
      ).toEqual([]);
      expect(() => phrases(`{${name}}`).test('')).not.toThrow();
    }
  });
});
