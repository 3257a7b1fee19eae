/**
 * The words of a sentence, by the patterns that they are needed for.
 *
 * In: texts and patterns. Out: which words stand where, and whether a pattern has any of those that it cannot do without. Looking a word up
 * is far cheaper than trying a pattern on every place, and people use few words: each is tried once and remembered. Not here: what patterns mean.
 */
import { wordsOfPattern } from './pattern-words';

/** A class of words: its number, given when its pattern is first asked for. */
const classes: RegExp[] = [];
const numbers = new Map<string, number>();

/** What is known of a word: the classes that it is of. */
export type KnownWord = readonly number[];

/** Words that were looked up, by how they are written. */
const known = new Map<string, KnownWord>();
/** A note has fewer words; what a machine makes up must not fill the memory. */
const MOST_KNOWN = 10_000;
const OF_NONE: KnownWord = [];

/** The number of the class of words in which the pattern matches. */
export function classOf(pattern: RegExp): number {
  let number = numbers.get(pattern.source);
  if (number === undefined) {
    number = classes.push(pattern) - 1;
    numbers.set(pattern.source, number);
    // What was remembered knows nothing of the new class.
    known.clear();
  }
  return number;
}

function lookUp(word: string): KnownWord {
  const found = classes.flatMap((pattern, number) => (pattern.test(word) ? [number] : []));
  const entry = found.length === 0 ? OF_NONE : found;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, entry);
  return entry;
}

/** A text's words that are of any class. */
export interface Words {
  /** Where they begin, and the classes of each. */
  readonly places: readonly number[];
  readonly classes: readonly KnownWord[];
  /** The classes of all of them: 1 at the number of a class of which there is a word. */
  readonly all: Uint8Array;
  /** No character is beyond those of a plain keyboard. */
  readonly isPlain: boolean;
}

/** The characters of words: 1 at the code of a letter, a digit, `_`. */
const OF_WORDS = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** No word of a language is longer; what is longer is cut, and its rest is no word. */
const LONGEST = 40;

let last: { readonly text: string; readonly words: Words } | null = null;

/** The words of a text; those of the text that was last asked for are remembered. */
export function wordsIn(text: string): Words {
  if (last !== null && last.text === text && last.words.all.length === classes.length) return last.words;
  const places: number[] = [];
  const found: KnownWord[] = [];
  const all = new Uint8Array(classes.length);
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (OF_WORDS[code] !== 1) {
      isPlain &&= code < 128;
      continue;
    }
    const start = at;
    while (OF_WORDS[text.charCodeAt(at + 1)] === 1) at++;
    const word = text.slice(start, Math.min(at + 1, start + LONGEST));
    const entry = known.get(word) ?? lookUp(word);
    if (entry === OF_NONE) continue;
    places.push(start);
    found.push(entry);
    for (const number of entry) all[number] = 1;
  }
  const words = { places, classes: found, all, isPlain };
  last = { text, words };
  return words;
}

/** A pattern that is tried only where the words stand that it cannot do without. */
export interface Guarded {
  readonly pattern: RegExp;
  /** Whether it can match in a text with these words. */
  readonly mayMatch: (words: Words) => boolean;
}

/** Whether a text may have words of each of these classes; of one that was made after it was looked at nobody knows. */
export const hasAll = ({ all }: Words, numbers: readonly number[]): boolean => {
  for (const number of numbers) if (all[number] === 0) return false;
  return true;
};

/** Guards a pattern by its own words, which are read out of it when it is first tried. */
export function guarded(pattern: RegExp): Guarded {
  let needed: readonly number[] | null = null;
  return { pattern, mayMatch: (words) => hasAll(words, (needed ??= wordsOfPattern(pattern).needed.map(classOf))) };
}
