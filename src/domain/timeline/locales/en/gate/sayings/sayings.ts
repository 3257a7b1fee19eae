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

/** The step that a saying promises, or null. */
export const saying = (clause: Words): Step | null =>
  SAYINGS.find(({ key, holds }) => clause.some((word, at) => key(word) && holds(clause, at)))?.step ?? null;
