/**
 * Facts about an interview as they stand in a note, wherever people write them.
 *
 * Only the shapes stand here; each place has its reader in `facts/`.
 */
import type { PropertyName } from './properties';

/** Where people write facts, in the order in which one place wins over the next: what is a round's own wins over what is the note's. A line of the text that tells of the interview goes before the folder alone. */
export const PLACES = ['round', 'frontmatter', 'inline-field', 'label', 'title', 'file-name', 'text', 'folder'] as const;
export type Place = (typeof PLACES)[number];

/** What a note says under a name of its own, before anybody knows what the name means. */
export interface Written {
  readonly name: string;
  readonly value: unknown;
  /** 1-based line of the file; 1 for what stands in its path. */
  readonly line: number;
  readonly place: Place;
}

/** A fact that counts, for *Explain dates*. */
export interface Fact {
  readonly name: PropertyName;
  /** As they stand in the note. */
  readonly words: string;
  readonly line: number;
  readonly place: Place;
}
