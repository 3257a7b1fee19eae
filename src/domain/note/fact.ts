/**
 * A fact about an interview as it stands in a note: which one it is, the words, and where they were read.
 *
 * Only the shape stands here.
 */
import type { PropertyName } from './properties';

/** Where people write facts, in the order in which one place wins over the next. */
export const PLACES = ['round', 'frontmatter', 'inline-field', 'label', 'title', 'file-name', 'folder'] as const;
export type Place = (typeof PLACES)[number];

export interface Fact {
  readonly name: PropertyName;
  /** As they stand in the note. */
  readonly words: string;
  /** 1-based line of the file; 1 for a fact of the file's name or folder. */
  readonly line: number;
  readonly place: Place;
}
