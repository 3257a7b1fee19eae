/**
 * Weights of features, packed as text: six characters each, four for the number of the feature's name and two for its weight.
 *
 * In: the text that `npm run train` writes. Out: the weight of a feature by its name. Not here: which features there are (`locales/`).
 */

export interface Model {
  readonly bias: number;
  readonly weightOf: (feature: string) => number;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** How many characters a feature takes. */
const SIZE = 6;
/** Weights are whole numbers of such parts, from -2048 to 2047. */
const PART = 1 / 256;

/** A number of 24 bits for the name of a feature. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & 0xffffff;
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

/** Reads packed weights. */
export function modelOf(bias: number, packed: string): Model {
  const weights = new Map<number, number>();
  for (let at = 0; at + SIZE <= packed.length; at += SIZE)
    weights.set(numberAt(packed, at, 4), (numberAt(packed, at + 4, 2) - 2048) * PART);
  return { bias, weightOf: (feature) => weights.get(hashOf(feature)) ?? 0 };
}

/** Packs weights by the names of their features, in the order of their numbers. */
export function packed(weights: ReadonlyMap<string, number>): string {
  const byNumber = new Map([...weights].map(([name, weight]) => [hashOf(name), weight]));
  return [...byNumber]
    .sort(([a], [b]) => a - b)
    .map(([number, weight]) => textOf(number, 4) + textOf(Math.max(0, Math.min(4095, Math.round(weight / PART) + 2048)), 2))
    .join('');
}
