/**
 * Sayings of several words that no single verb tells.
 *
 * In: the words of a clause. Out: the step that they promise, or null. Not here: verbs and nouns that speak for themselves (`../acts.ts`).
 */
import type { Step } from '../../../../gate/clause';
import type { Words } from '../verbs';
import { ANSWERS } from './answers';
import { STEPS } from './steps';

const SAYINGS = [...ANSWERS, ...STEPS];

/** The sayings that hang on a word, by their place in the list. */
const BY_KEY = new Map<string, number[]>();
SAYINGS.forEach(({ key }, index) => key.forEach((text) => BY_KEY.set(text, [...(BY_KEY.get(text) ?? []), index])));

/** The step that a saying promises, or null; the first in the list counts. */
export function saying(clause: Words): Step | null {
  let first = SAYINGS.length;
  clause.forEach(({ text }, at) => {
    for (const index of BY_KEY.get(text) ?? []) if (index < first && SAYINGS[index]?.holds(clause, at) === true) first = index;
  });
  return SAYINGS[first]?.step ?? null;
}
