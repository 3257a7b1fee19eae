import { describe, expect, it } from 'vitest';
import { anyPhrase, heard, placeOf } from '../../../src/domain/message/check/said';

const hear = (text: string): string => heard({ text, start: 0, end: text.length }).said;

describe('a sentence as it is heard', () => {
  it.each([
    ['I’m really sorry', 'i am sorry'],
    ["You can't, won't and didn't", 'you can not, will not and did not'],
    ["It's Jane's, that's all", "it is jane's, that is all"],
    ['So  many\tblanks', 'many blanks'],
    ['An E-mail to the on-call team', 'an email to the on-call team'],
    ['I “really” need **this**', 'i need this'],
    ['', ''],
  ])('%j is heard as %j', (text, said) => {
    expect(hear(text)).toBe(said);
  });

  it('gives the place of a match in the words as they are written', () => {
    const text = 'Well, I really can’t wait.';
    const sentence = heard({ text, start: 100, end: 100 + text.length });
    const match = anyPhrase(/i can not wait/).exec(sentence.said);
    expect(match && placeOf(sentence, match.index, match[0].length)).toEqual({ start: 106, end: 125 });
  });
});
