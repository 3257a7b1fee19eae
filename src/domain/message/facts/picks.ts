/**
 * Which field of a message a fact is picked for.
 *
 * In: candidates, a letter's text. Out: picks. Not here: the picker (`../../../ui/editor`), what a letter says unasked (`deal.ts`).
 */
import type { FieldName } from '../field-names';
import type { FactCandidate } from './candidate';
import { plain } from './deal';
import type { FactName } from './places';

/** An article, an idea and news stand in the same place of a letter. */
export const FIELD_OF_FACT: Readonly<Record<FactName, FieldName>> = {
  topic: 'topic',
  challenge: 'challenge',
  skill: 'skill',
  proof: 'proof',
  article: 'value',
  idea: 'value',
  news: 'value',
  concern: 'concern',
  met: 'met',
  shown: 'shown',
};

export type Picks = Readonly<Partial<Record<FieldName, string>>>;

/** The candidates that a letter says: what was picked when it was written, as far as it still stands there. */
export function picksIn(candidates: readonly FactCandidate[], letter: string): Picks {
  const said = plain(letter);
  const found = candidates.filter(({ text }) => said.includes(plain(text)));
  return Object.fromEntries([...found].reverse().map(({ field, text }) => [FIELD_OF_FACT[field], text]));
}
