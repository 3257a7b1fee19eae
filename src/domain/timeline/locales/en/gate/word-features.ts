/**
 * The features that a word gives by itself, made once a word: thousands of places in a note ask for them.
 *
 * In: a word. Out: its features and stems of features. Not here: which of them a place has (`features.ts`).
 */
import { stem, type Stem } from '../../../gate/model';

/** On one side of a place: anywhere, and near it. */
interface OnSide {
  readonly far: Stem;
  readonly near: Stem;
}

export interface WordFeatures {
  readonly anywhere: Stem;
  /** The stem of the word with the one behind it. */
  readonly pair: Stem;
  readonly before: OnSide;
  readonly behind: OnSide;
  /** What it stands for and what it is a sign of. */
  readonly classes: readonly Stem[];
  /** What it is a sign of, behind the part of the sentence in which a place stands. */
  readonly signsBehind: readonly Stem[];
}

export const wordFeatures = (text: string, nouns: readonly string[], signs: readonly string[]): WordFeatures => ({
  anywhere: stem('u', text),
  pair: stem('b', text),
  before: { far: stem('<', text), near: stem('<6', text) },
  behind: { far: stem('>', text), near: stem('>6', text) },
  classes: [...nouns.map((noun) => stem('sn', noun)), ...signs.map((sign) => stem('ss', sign))],
  signsBehind: signs.map((sign) => stem('zs', sign)),
});
