/**
 * How much of one text stands in another.
 *
 * In: sentences. Out: shares and repeated sentences. Linear in the length of the texts.
 */
import { wordsOf, type Piece } from '../../note/sentences';

/** Words in lower case, without those that `names` holds: greeting and signature must not make two letters differ. */
export const plainWordsOf = (text: string, names: ReadonlySet<string> = new Set()): string[] =>
  wordsOf(text)
    .map((word) => word.text.toLowerCase().replace(/’/g, "'"))
    .filter((word) => !names.has(word));

/** Every run of `length` words. */
export function runsOf(words: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

/** The share of the first set that is in the second, from 0 to 1. */
export function shareOf(runs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (runs.size === 0) return 0;
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared++;
  return shared / runs.size;
}

/** The sentences that stand in `others` almost word for word: at least `least` words, and seven runs of four words out of ten. */
export function repeatedSentences(sentences: readonly Piece[], others: ReadonlySet<string>, least: number): Piece[] {
  return sentences.filter(({ text }) => {
    const words = plainWordsOf(text);
    return words.length >= least && shareOf(runsOf(words, 4), others) >= 0.7;
  });
}
