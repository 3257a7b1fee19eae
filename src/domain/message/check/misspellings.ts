/**
 * Common misspellings of words that letters use.
 *
 * In: the list of `misspellings-data.ts`: a word and its slips, each the place of a letter, from 0 in base 36, and what happens to it: `-`
 * left out, `+` doubled, `~` swapped with the next, else the letter that stands there instead. Out: each misspelling with its word.
 */
import { lazy } from '../../lazy';
import { MISSPELLINGS } from './misspellings-data';

/** A word with one slip in it: `withSlip('receive', '3~')` is "recieve". */
export function withSlip(word: string, [place = '0', change = '-']: string): string {
  const at = Number.parseInt(place, 36);
  const [letter = '', next = ''] = word.slice(at);
  const rest = word.slice(at + 1);
  if (change === '~') return word.slice(0, at) + next + letter + rest.slice(1);
  return word.slice(0, at) + ({ '-': '', '+': letter + letter }[change] ?? change) + rest;
}

/** Each misspelling with its word: "recieve" with "receive". */
export const misspelt = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(
      MISSPELLINGS.trim()
        .split(/\s+/)
        .flatMap((entry) => {
          const [word = '', slips = ''] = entry.split(':');
          return (slips.match(/../g) ?? []).map((slip) => [withSlip(word, slip), word] as const);
        }),
    ),
);
