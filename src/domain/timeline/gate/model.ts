/**
 * Weights of features, packed as text: six characters each, four for the number of the feature's name and two for its weight.
 *
 * In: the text that `npm run train` writes, and features as they are found. Out: their weight all together, or their names. Not here: which
 * features there are (`locales/`).
 */

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

/** How many characters a feature takes. */
const SIZE = 6;
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

function numberAt(text: string, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at++) number = number * 64 + DIGITS.indexOf(text.charAt(at));
  return number;
}

function textOf(number: number, length: number): string {
  let text = '';
  for (let shift = length - 1; shift >= 0; shift--) text += DIGITS.charAt(Math.floor(number / 64 ** shift) % 64);
  return text;
}

interface Weight {
  readonly value: number;
  /** The candidate that it was last counted for. */
  countedFor: number;
}

function unpacked(packed: string): Map<number, Weight> {
  const weights = new Map<number, Weight>();
  for (let at = 0; at + SIZE <= packed.length; at += SIZE)
    weights.set(numberAt(packed, at, 4), { value: (numberAt(packed, at + 4, 2) - 2048) * PART, countedFor: 0 });
  return weights;
}

/** Reads packed weights when they are first needed. */
export function modelOf(bias: number, packed: string): Model {
  let read: Map<number, Weight> | null = null;
  const weights = (): Map<number, Weight> => (read ??= unpacked(packed));
  let [candidate, sum] = [0, 0];
  // One function for all candidates, and no text made of a feature's parts: thousands of features are weighed in a note.
  const add: AddFeature = (role, first, second, third, fourth) => {
    let hash = hashFurther(EMPTY_HASH, role);
    if (first !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), first);
    if (second !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), second);
    if (third !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), third);
    if (fourth !== undefined) hash = hashFurther(Math.imul(hash ^ BLANK, 0x01000193), fourth);
    const weight = weights().get(numberOf(hash));
    if (weight === undefined || weight.countedFor === candidate) return;
    weight.countedFor = candidate;
    sum += weight.value;
  };
  return {
    bias,
    weigh: (describe) => {
      candidate++;
      sum = 0;
      describe(add);
      return sum;
    },
    weightOf: (name) => weights().get(hashOf(name))?.value ?? 0,
  };
}

/** Packs weights by the names of their features, in the order of their numbers. */
export function packed(weights: ReadonlyMap<string, number>): string {
  const byNumber = new Map([...weights].map(([name, weight]) => [hashOf(name), weight]));
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, weight]) => textOf(number, 4) + textOf(Math.max(0, Math.min(4095, Math.round(weight / PART) + 2048)), 2))
    .join('');
}
