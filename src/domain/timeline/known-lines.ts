/**
 * What languages know of the lines of a note.
 *
 * Only the shape stands here; `locales/` knows, `read-body.ts` asks all of them, and `passages.ts` takes lines apart by it.
 */

/** What languages know of lines (`locales/`). */
export interface KnownLines {
  /** Whether the words of a line stop in the middle of a phrase that the next line goes on with. */
  readonly goesOn: (line: string, following: string) => boolean;
  /** Whether a line announces next steps and says nothing else: "Next steps". */
  readonly announces: (line: string) => boolean;
  /** Whether a line is a date and nothing else. */
  readonly isDate: (line: string) => boolean;
  /** Whether a line is how a letter begins: "Dear Ruth,". */
  readonly salutes: (line: string) => boolean;
  /** The date that heads a line for certain, as it stands there. */
  readonly dateOver: (line: string) => string | null;
  /** Whether a word is a weekday's name: "tues". */
  readonly namesWeekday: (word: string) => boolean;
  /** Whether a column of this title tells of what is over: "Sent", "Last heard". */
  readonly isPast: (title: string) => boolean;
}
