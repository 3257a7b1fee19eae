/**
 * A promise: what an employer said about when it will answer, decide, call or hold the next step.
 *
 * Only the shape stands here (`Promise` is JavaScript's word); `read-promises.ts` makes it from a note.
 */
import type { Day } from '../calendar/day';

/** Another sensible reading of an ambiguous phrase, for the choice between two buttons. */
export interface OtherReading {
  readonly from: Day | null;
  readonly by: Day;
  /** The setting that would make this reading the first one. */
  readonly setting: 'nextWeekday' | 'dateOrder';
}

export interface StatedTimeline {
  /** The sentence or list item as it stands, without its marker. */
  readonly quote: string;
  /** 1-based line of the file on which the words of time begin. */
  readonly line: number;
  /** UTF-16 offsets of the words of time in the file's text, `end` exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  /** The day on which it was said; null where the note gives none. */
  readonly saidOn: Day | null;
  /** First day on which the answer may come, or null where only an end is stated. */
  readonly from: Day | null;
  /** Last day on which the promise is still kept; null for a vague promise. */
  readonly by: Day | null;
  readonly approximate: boolean;
  /** No time can be read: `from` and `by` are null. */
  readonly vague: boolean;
  /** Contact is forbidden. */
  readonly noContact: boolean;
  /** Where it stands: the `timeline:` property, the note's text, or a `heard` line of the log. */
  readonly source: 'property' | 'body' | 'log';
  readonly otherReading: OtherReading | null;
}

/** How ambiguous phrases are read, chosen in the settings. */
export interface ReadingOptions {
  /** Whether 12/5 is 5 December or 12 May. */
  readonly dateOrder: 'month-first' | 'day-first';
  /** Whether "next Friday" is the Friday of next week or the one that comes first. */
  readonly nextWeekday: 'following-week' | 'coming';
  readonly holidays: ReadonlySet<Day>;
  /** Up to which day lines of a log count, as a rule today; all of them where it is left out. */
  readonly through?: Day;
}
