/**
 * Sets of words and of phrases, found in text without regard to case, accents, signs and blanks.
 *
 * In: a list between commas. Out: whether a text is one of them, or holds one. Not here: which lists there are (`words.ts`).
 */
import { lazy } from '../lazy';

const LONGEST = 400;
const ASCII = /^[\x20-\x7e]*$/;

/** One text is held against several sets in a row. */
let last = { text: '', plain: '  ' };

/** A text as plain words between single blanks, one at each end: `#Job-Interview` is " job interview ". */
export function plainWords(whole: string): string {
  if (whole === last.text) return last.plain;
  const text = whole.slice(0, LONGEST);
  const words = ASCII.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]+/g, ' ')
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  last = { text: whole, plain: ` ${words.trim()} ` };
  return last.plain;
}

export interface PhraseSet {
  /** Whether the whole text is one of them. */
  readonly is: (text: string) => boolean;
  /** Whether one of them stands in the text as whole words. */
  readonly isIn: (text: string) => boolean;
  /** The text without those at its beginning and its end. */
  readonly strippedFrom: (text: string) => string;
}

/** The phrases of a list; they are made when they are first asked for. */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const all = lazy((): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(',').map((phrase) => plainWords(phrase)))));
  /** The phrases by their first words. */
  const byFirst = lazy((): ReadonlyMap<string, readonly string[]> => {
    const begins = new Map<string, string[]>();
    for (const phrase of all()) {
      const [first = ''] = phrase.trim().split(' ');
      begins.set(first, [...(begins.get(first) ?? []), phrase]);
    }
    return begins;
  });
  const longest = lazy(() => Math.max(...[...all()].map((phrase) => phrase.trim().split(' ').length)));
  const has = (words: readonly string[]): boolean => all().has(plainWords(words.join(' ')));
  return {
    is: (text) => all().has(plainWords(text)),
    isIn: (text) => {
      const plain = plainWords(text);
      return plain
        .trim()
        .split(' ')
        .some(
          (word) =>
            byFirst()
              .get(word)
              ?.some((phrase) => plain.includes(phrase)) === true,
        );
    },
    strippedFrom: (text) => {
      let words = text.split(/\s+/).filter((word) => word !== '');
      for (let cut = true; cut && words.length > 0; ) {
        const at = Math.min(words.length, longest());
        const sizes = Array.from({ length: at }, (_, index) => at - index);
        const front = sizes.find((size) => has(words.slice(0, size)));
        const back = sizes.find((size) => has(words.slice(-size)));
        cut = front !== undefined || back !== undefined;
        if (front !== undefined) words = words.slice(front);
        else if (back !== undefined) words = words.slice(0, -back);
      }
      return words.join(' ');
    },
  };
}
