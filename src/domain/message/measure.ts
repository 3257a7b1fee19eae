/**
 * How long a message is, against the length that suits its kind and channel.
 *
 * In: a letter. Out: a count and its band. Not here: what is said about a letter outside it (rules C1 and C2, whose numbers these are).
 */
import type { Letter } from './check/letter';
import { isCheckIn } from './check/rule';
import { LINKEDIN_CHARACTERS, THANK_YOU_WORDS } from './check/rules/c1-length';
import { CHECK_IN_SENTENCES } from './check/rules/c2-check-in-length';
import { plainText } from './plain-text';

export interface Measure {
  readonly unit: 'word' | 'sentence' | 'character';
  readonly count: number;
  /** Null where any number will do. */
  readonly least: number | null;
  readonly most: number | null;
}

/** The measure that matters for a letter: characters on LinkedIn, sentences of a check-in, else words, without a band where the kind has none. */
export function measureOf(letter: Letter): Measure {
  const { kind, channel, body, sentences, wordCount } = letter;
  if (channel === 'linkedin') return { unit: 'character', count: plainText(body.text).length, least: null, most: LINKEDIN_CHARACTERS };
  if (channel === 'email' && isCheckIn(letter)) return { unit: 'sentence', count: sentences.length, ...CHECK_IN_SENTENCES };
  if (channel === 'email' && kind === 'thank-you') return { unit: 'word', count: wordCount, ...THANK_YOU_WORDS };
  return { unit: 'word', count: wordCount, least: null, most: null };
}

/** Whether the count lies in its band. */
export const fits = ({ count, least, most }: Measure): boolean => (least === null || count >= least) && (most === null || count <= most);
