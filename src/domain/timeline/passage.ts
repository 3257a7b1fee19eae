/**
 * A passage of a note: a paragraph, a list item, a table's row or a heading, with what stands over it.
 *
 * Only the shape stands here: `passages.ts` takes a note apart into them.
 */

/** A heading, label or list item that passages stand under, and what that stands under itself. */
export interface Over {
  readonly words: string;
  /** 1 to 6 for headings, then a day and a label such as "Next steps:" on lines of their own, then list items by their indent. */
  readonly level: number;
  readonly outer: Over | null;
}

/** A day on a line of its own, or that of a diary's entry, heads all up to the next one or a heading. */
export const DAY = 7;
/** The level of labels, below all headings. */
export const LABEL = 8;
/** Items of lists and all that is indented, below labels. */
export const ITEMS = 9;

/** A passage; offsets hold in the note's text. Markers and the ends of soft-wrapped lines are blanked. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly over: Over | null;
  /** A box of a task stands before it, ticked or not. */
  readonly task: boolean;
  /** The box is ticked or crossed out. */
  readonly ticked: boolean;
  /** A heading's own words. */
  readonly heading: boolean;
  /** Who says it in a chat. */
  readonly speaker: string | null;
  /** It begins an entry of a diary or log, with its date. */
  readonly entry: boolean;
}
