/**
 * Weights of features, packed as text: three characters each, in the order of the numbers of the features' names, two for how far the number
 * is from the one before and one for the weight.
 *
 * In: the text that `npm run train` writes, and features as they are found. Out: their weight all together, or their names. Not here: which
 * features there are (`locales/`).
 */

import { lazy } from '../../lazy';

/** A feature of a role and a word, or how one begins that goes on with more words; made once for all that are found with it. */
export interface Stem {
  readonly role: string;
  readonly word: string;
  readonly hash: number;
}

/** Takes in what is found about a candidate; a feature is a role and the words in it, and counts once however often it is found. */
export type AddFeature = (role: string | Stem, first?: string, second?: string, third?: string, fourth?: string) => void;

/** Tells what speaks for and against a candidate, feature by feature. */
export type Describe = (add: AddFeature) => void;

export interface Model {
  readonly bias: number;
  /** What the features of a candidate weigh all together, without the bias. */
  readonly weigh: (describe: Describe) => number;
  readonly weightOf: (name: string) => number;
}

/** The digits of packed numbers: what stands in a text between single quotes as it is. */
const DIGITS = Array.from({ length: 127 - 35 }, (_, at) => String.fromCharCode(35 + at))
  .join('')
  .replace(/['\\]/g, '');
const BASE = DIGITS.length;

/** How many characters a feature takes. */
const SIZE = 3;
/** The farthest that two numbers in a row lie apart. */
const FARTHEST = BASE * BASE - 1;
/** Weights are whole numbers of such parts, as many below nothing as above. */
const PART = 1 / 24;
const NO_WEIGHT = Math.floor(BASE / 2);
const EMPTY_HASH = 0x811c9dc5;
const PRIME = 0x01000193;
const BLANK = 32;

function hashFurther(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return next;
}

const numberOf = (hash: number): number => (hash ^ (hash >>> 15)) & 0xffffff;

/** A number of 24 bits for the name of a feature. */
export const hashOf = (name: string): number => numberOf(hashFurther(EMPTY_HASH, name));

/** The hash of a name that goes on with another part, behind a blank. */
const hashWith = (hash: number, part: string): number => hashFurther(Math.imul(hash ^ BLANK, PRIME), part);

/** The stem of a role and a word: of "b" and "will", and then "call", is the feature `b will call`. */
export const stem = (role: string, word: string): Stem => ({ role, word, hash: hashWith(hashFurther(EMPTY_HASH, role), word) });

/** The names of all that is described, each once. */
export function featureNames(describe: Describe): string[] {
  const names = new Set<string>();
  describe((role, ...parts) => void names.add([typeof role === 'string' ? role : `${role.role} ${role.word}`, ...parts].join(' ')));
  return [...names];
}

const VALUES: Readonly<Record<string, number>> = Object.fromEntries([...DIGITS].map((digit, value) => [digit, value]));

function* unpacked(packed: string): Generator<readonly [number: number, digit: number]> {
  const digitAt = (at: number): number => VALUES[packed.charAt(at)] ?? 0;
  let number = 0;
  for (let at = 0; at + SIZE <= packed.length; at += SIZE) {
    number += digitAt(at) * BASE + digitAt(at + 1);
    yield [number, digitAt(at + 2)];
  }
}

/**
 * Weights by the numbers of their features, in parts. A feature stands at the place that the lowest bits of its number name, or at the next
 * free one: its number, and in the lowest byte its digit and one, so that nothing is 0. A table of so few
 * bytes stays near the processor.
 */
class WeightTable {
  private readonly entries: Int32Array;
  /** The candidate that each was last counted for. */
  private readonly countedFor: Int32Array;
  private readonly mask: number;

  constructor(text: string) {
    let size = 16;
    while (size < (2 * text.length) / SIZE) size *= 2;
    this.mask = size - 1;
    this.entries = new Int32Array(size);
    this.countedFor = new Int32Array(size);
    for (const [number, digit] of unpacked(text)) this.entries[this.placeOf(number)] = (number << 8) | (digit + 1);
  }

  /** Where the number stands, or could. */
  private placeOf(number: number): number {
    const { entries, mask } = this;
    let place = number & mask;
    for (let entry = entries[place]; entry !== 0 && entry !== undefined && entry >>> 8 !== number; entry = entries[place])
      place = (place + 1) & mask;
    return place;
  }

  private partsAt(place: number): number {
    return ((this.entries[place] ?? 0) & 0xff) - 1 - NO_WEIGHT;
  }

  /** What a feature weighs; 0 where nothing has been learned of it. */
  of(number: number): number {
    const place = this.placeOf(number);
    return this.entries[place] === 0 ? 0 : this.partsAt(place);
  }

  /** The same, once for each candidate. */
  countedOnce(number: number, candidate: number): number {
    const place = this.placeOf(number);
    if (this.entries[place] === 0 || this.countedFor[place] === candidate) return 0;
    this.countedFor[place] = candidate;
    return this.partsAt(place);
  }
}

/** Reads packed weights when they are first needed. */
export function modelOf(bias: number, packed: string): Model {
  const weights = lazy(() => new WeightTable(packed));
  let [table, candidate, sum]: [WeightTable | null, number, number] = [null, 0, 0];
  // One function for all candidates, and no text made of a feature's parts: thousands of features are weighed in a note.
  const add: AddFeature = (role, first, second, third, fourth) => {
    let hash = typeof role === 'string' ? hashFurther(EMPTY_HASH, role) : role.hash;
    if (first !== undefined) hash = hashWith(hash, first);
    if (second !== undefined) hash = hashWith(hash, second);
    if (third !== undefined) hash = hashWith(hash, third);
    if (fourth !== undefined) hash = hashWith(hash, fourth);
    sum += table?.countedOnce(numberOf(hash), candidate) ?? 0;
  };
  return {
    bias,
    weigh: (describe) => {
      table = weights();
      candidate++;
      sum = 0;
      describe(add);
      return sum * PART;
    },
    weightOf: (name) => weights().of(hashOf(name)) * PART,
  };
}

const digit = (number: number): string => DIGITS.charAt(number);

/** The digit of a weight; one that is too large for it is the largest. */
const weightDigit = (weight: number): string => digit(Math.max(0, Math.min(BASE - 1, Math.round(weight / PART) + NO_WEIGHT)));

/** Packs weights by the names of their features, in the order of their numbers. */
export function packed(weights: ReadonlyMap<string, number>): string {
  const byNumber = new Map([...weights].map(([name, weight]) => [hashOf(name), weight]));
  let [text, last] = ['', 0];
  const add = (number: number, weight: number): void => {
    const apart = number - last;
    text += digit(Math.floor(apart / BASE)) + digit(apart % BASE) + weightDigit(weight);
    last = number;
  };
  for (const [number, weight] of [...byNumber].sort(([a], [b]) => a - b)) {
    // Where two are too far apart, numbers of no weight lie between them.
    while (number - last > FARTHEST) add(last + FARTHEST, 0);
    add(number, weight);
  }
  return text;
}
