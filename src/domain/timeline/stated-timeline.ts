/**
 * A promise: what an employer said about when it will answer, decide, call or hold the next step.
 *
 * Only the shape stands here (`Promise` is JavaScript's word): `read-sentence.ts` makes it from a sentence, `read-promises.ts` from a note.
 */
import type { Day } from '../calendar/day';
import type { Stretch } from '../note/interview-note';

/** Another sensible reading of an ambiguous phrase, for the choice between two buttons. */
export interface OtherReading {
  readonly from: Day | null;
  readonly by: Day;
  /** The setting that would make this reading the first one. */
  readonly setting: 'nextWeekday' | 'dateOrder';
}

/** A promise as words state it, wherever they stand: its offsets are those of the text that was read. */
export interface Statement {
  /** UTF-16 offsets of the words of time, `end` exclusive. */
  readonly span: Stretch;
  /** Those of the sentence or list item. */
  readonly sentence: Stretch;
  /** The day on which it was said; null where the note gives none. */
  readonly saidOn: Day | null;
  /** First day on which the answer may come, or null where only an end is stated. */
  readonly from: Day | null;
  /** Last day on which the promise is still kept; null for a vague promise. */
  readonly by: Day | null;
  readonly approximate: boolean;
  /** No time can be read: `from` and `by` are null. */
  readonly vague: boolean;
  /** It is vague only because the note gives no day on which it was said. */
  readonly wantsDay: boolean;
  /** Words that say a time is not known make it vague ("soon"); without them nothing but the promise itself was read. */
  readonly saysVague: boolean;
  /** A meeting with the user that is fixed for its days, as "onsite on the 3rd" is: once they are over nobody is late. */
  readonly meeting: boolean;
  /** Contact is forbidden. */
  readonly noContact: boolean;
  /** Nobody can tell without asking whether it is the employer's promise. */
  readonly unsure: boolean;
  readonly otherReading: OtherReading | null;
}

/** The same in its place in a file, of which its offsets are. */
export interface StatedTimeline extends Statement {
  /** The sentence or list item as it stands, without its marker. */
  readonly quote: string;
  /** 1-based line of the file on which the words of time begin. */
  readonly line: number;
  /** Where it stands: the `timeline:` property, the note's text, or a `heard` line of the log. */
  readonly source: 'property' | 'body' | 'log';
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
