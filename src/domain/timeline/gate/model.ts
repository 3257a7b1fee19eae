/**
 * Weights of features, packed as text in the order of their numbers: each as its distance from the number before it, and its weight.
 *
 * In: the text that `npm run train` writes, and features as they are found. Out: their weight all together, or their names. Not here: which
 * features there are (`locales/`).
 */

import { lazy } from '../../lazy';

/** Takes in what is found about a candidate; a feature is a role and the words in it, and counts once however often it is found. */
export type AddFeature = (role: string, first?: string, second?: string, third?: string, fourth?: string) => void;

/** Tells what speaks for and against a candidate, feature by feature. */
export type Describe = (add: AddFeature) => void;

export interface Model {
  readonly bias: number;
  /** What the features of a candidate weigh all together, without the bias. */
  readonly weigh: (describe: Describe) => number;
  readonly weightOf: (name: string) => number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Weights are whole numbers of such parts, from -2048 to 2047. */
const PART = 1 / 256;
const EMPTY_HASH = 0x811c9dc5;
const BLANK = 32;

function hashFurther(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

const numberOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0xffffff;

/** A number of 24 bits for the name of a feature. */
export const hashOf = (name: string): number => numberOf(hashFurther(EMPTY_HASH, name));

/** The names of all that is described, each once. */
export function featureNames(describe: Describe): string[] {
  const names = new Set<string>();
  describe((...parts) => void names.add(parts.join(' ')));
  return [...names];
}

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([...DIGITS].map((digit, value) => [digit, value]));
/** A digit of a distance holds this many values; beyond it says that another one follows, the smallest first. */
const MORE = 32;

function* unpacked(text: string): Generator<readonly [number: number, weight: number]> {
  const next = (at: number): number => VALUES[text.charAt(at)] ?? 0;
  for (let at = 0, number = -1; at < text.length; at += 2) {
    let unit = 1;
    for (; next(at) >= MORE; at++, unit *= MORE) number += (next(at) - MORE) * unit;
    number += next(at++) * unit;
    yield [number, (next(at) * 64 + next(at + 1) - 2048) * PART];
  }
}

function distanceOf(numbers: number): string {
  let [text, rest] = ['', numbers];
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) text += DIGITS.charAt(MORE + (rest % MORE));
  return text + DIGITS.charAt(rest);
}

function weightOf(weight: number): string {
  const parts = Math.max(0, Math.min(4095, Math.round(weight / PART) + 2048));
  return DIGITS.charAt(parts >> 6) + DIGITS.charAt(parts & 63);
}

/** Weights by the numbers of their features: each stands at the place that the lowest bits of its number name, or at the next free one. */
class WeightTable {
  private readonly numbers: Int32Array;
  private readonly values: Float64Array;
  /** The candidate that each was last counted for. */
  private readonly countedFor: Int32Array;
  private readonly mask: number;

  constructor(text: string) {
    const weights = [...unpacked(text)];
    let size = 16;
    // A quarter full, so that most of what is looked for is found, or found missing, at once.
    while (size < 4 * weights.length) size *= 2;
    this.mask = size - 1;
    this.numbers = new Int32Array(size).fill(-1);
    this.values = new Float64Array(size);
    this.countedFor = new Int32Array(size);
    for (const [number, weight] of weights) {
      const place = this.placeOf(number);
      this.numbers[place] = number;
      this.values[place] = weight;
    }
  }

  /** Where the number stands, or could. */
  private placeOf(number: number): number {
    let place = number & this.mask;
    while (this.numbers[place] !== number && this.numbers[place] !== -1) place = (place + 1) & this.mask;
    return place;
  }

  /** What a feature weighs; 0 where nothing has been learned of it. */
  of(number: number): number {
    return this.values[this.placeOf(number)] ?? 0;
  }

  /** The same, once for each candidate. */
  countedOnce(number: number, candidate: number): number {
    const place = this.placeOf(number);
    if (this.countedFor[place] === candidate) return 0;
    this.countedFor[place] = candidate;
    return this.values[place] ?? 0;
  }
}

/** Reads packed weights when they are first needed. */
export function modelOf(bias: number, packed: string): Model {
  const weights = lazy(() => new WeightTable(packed));
  let [candidate, sum] = [0, 0];
  // One function for all candidates, and no text made of a feature's parts: thousands of features are weighed in a note.
  const add: AddFeature = (role, first, second, third, fourth) => {
    let hash = hashFurther(EMPTY_HASH, role);
    if (first !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), first);
    if (second !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), second);
    if (third !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), third);
    if (fourth !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), fourth);
    sum += weights().countedOnce(numberOf(hash), candidate);
  };
  return {
    bias,
    weigh: (describe) => {
      candidate++;
      sum = 0;
      describe(add);
      return sum;
    },
    weightOf: (name) => weights().of(hashOf(name)),
  };
}

/** Packs weights by the names of their features. */
export function packed(weights: ReadonlyMap<string, number>): string {
  const byNumber = new Map([...weights].map(([name, weight]) => [hashOf(name), weight]));
  let before = -1;
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, weight]) => {
      const text = distanceOf(number - before) + weightOf(weight);
      before = number;
      return text;
    })
    .join('');
}
