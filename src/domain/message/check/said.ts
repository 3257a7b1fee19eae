/**
 * A sentence as it is heard: what every rule about wording reads.
 *
 * In: a sentence as it is written. Out: the same in lower case, with straight quotes, short forms written out ("I'm" is "i am"), one
 * blank between words, without quotation marks and emphasis, and without words that only add weight ("really", "so"), so that a pattern needs one spelling for each thing.
 * Every character knows the place it comes from.
 */
import type { Piece } from '../../note/sentences';

export interface Sentence extends Piece {
  readonly said: string;
  /** For each character of `said` the written word that it comes from; offsets as in the piece. */
  readonly places: readonly Pick<Piece, 'start' | 'end'>[];
}

/** Words that change how loudly a thing is said, and not what. */
const WEIGHT = new Set(
  'really very truly so just also quite simply already rather actually clearly definitely absolutely completely extremely incredibly terribly genuinely honestly deeply highly certainly still even badly frankly'.split(
    ' ',
  ),
);

/** Short forms and what they stand for, in this order: "can't" and "won't" lose a letter before "n't" is read. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^can't$|^cannot$/, 'can not'],
  [/^won't$/, 'will not'],
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'d$/, ' would'],
  [/^(?<who>it|that|there|what|here|who|he|she)'s$/, '$<who> is'],
  [/^e-mail/, 'email'],
];

const WRITTEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\s+|[^]/gu;

/** The sentence with what is heard of it. */
export function heard({ text, start, end }: Piece): Sentence {
  let said = '';
  let isBehindBlank = true;
  const places: Pick<Piece, 'start' | 'end'>[] = [];
  for (const { 0: written, index } of text.matchAll(WRITTEN)) {
    const plain = written.toLowerCase().replaceAll('’', "'");
    const isBlank = /^\s/.test(plain);
    if (WEIGHT.has(plain) || /^["“”*_]$/.test(plain) || (isBlank && isBehindBlank)) continue;
    const words = isBlank ? ' ' : SHORT_FORMS.reduce((word, [form, full]) => word.replace(form, full), plain);
    said += words;
    isBehindBlank = isBlank;
    const place = { start: start + index, end: start + index + written.length };
    for (let at = 0; at < words.length; at++) places.push(place);
  }
  return { text, start, end, said, places };
}

/** Where a match stands in the note, in whole words. */
export const placeOf = ({ places, start, end }: Sentence, at: number, length: number): Pick<Piece, 'start' | 'end'> => ({
  start: places[at]?.start ?? start,
  end: places[at + Math.max(length, 1) - 1]?.end ?? end,
});

/** One pattern that finds any of the phrases as whole words; the phrases are written as they are heard. */
export const anyPhrase = (...phrases: readonly RegExp[]): RegExp =>
  new RegExp(`\\b(?:${phrases.map(({ source }) => source).join('|')})\\b`);
