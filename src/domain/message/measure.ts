/**
 * How long a message is, against the length that suits its kind and channel (rules C1 and C2).
 *
 * In: a letter. Out: a count and its band. Not here: what is said about a letter outside it (the rules), how it looks (`../../ui/editor`).
 */
import { type Letter } from './check/letter';

export interface Measure {
  readonly unit: 'word' | 'sentence' | 'character';
  readonly count: number;
  /** Null where any number will do. */
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** A thank-you by email, in words. */
export const THANK_YOU_WORDS = { atLeast: 150, atMost: 200 };
/** A first or second check-in, in sentences. */
export const CHECK_IN_SENTENCES = { atLeast: 5, atMost: 7 };
/** A LinkedIn message, in characters of the text. */
export const LINKEDIN_CHARACTERS = { atLeast: null, atMost: 300 };

/** The measure that matters for a letter; words without a band for a kind that has none. */
export function measureOf({ kind, channel, body, sentences, wordCount }: Letter): Measure {
  if (channel === 'linkedin') return { unit: 'character', count: body.text.length, ...LINKEDIN_CHARACTERS };
  if (kind === 'first-check-in' || kind === 'second-check-in') return { unit: 'sentence', count: sentences.length, ...CHECK_IN_SENTENCES };
  if (kind === 'thank-you' && channel === 'email') return { unit: 'word', count: wordCount, ...THANK_YOU_WORDS };
  return { unit: 'word', count: wordCount, atLeast: null, atMost: null };
}

/** Whether the count lies in its band. */
export const fits = ({ count, atLeast, atMost }: Measure): boolean => (atLeast === null || count >= atLeast) && (atMost === null || count <= atMost);
