/**
 * An interview note: what the user wrote about one interview, with every fact read and typed. A file that tells of several rounds
 * gives one of these for each.
 *
 * Only the shape stands here; `read-note.ts` makes it from a file.
 */
import type { Day } from '../calendar/day';
import type { Fact } from './fact';
import type { LogEntry } from './log';
import type { NoteProblem } from './problem';

/** A note as it lies in the vault: path from the vault's root with `/`, and every byte of its text. */
export interface NoteFile {
  readonly path: string;
  readonly source: string;
}

export const INTERVIEW_TYPES = ['phone', 'video', 'in-person', 'panel', 'final'] as const;
export type InterviewType = (typeof INTERVIEW_TYPES)[number];

export const LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;
export type Level = (typeof LEVELS)[number];

export const INDUSTRIES = ['tech', 'corporate', 'creative', 'government', 'academic'] as const;
export type Industry = (typeof INDUSTRIES)[number];

export const STATUSES = ['waiting', 'offer', 'accepted', 'rejected', 'withdrawn', 'closed'] as const;
export type Status = (typeof STATUSES)[number];

/** A person of the employer's side; `email` where the note gives one. */
export interface Interviewer {
  readonly name: string;
  readonly email: string | null;
  /** Target of the `[[link]]` to the person's note, where it is one. */
  readonly link: string | null;
}

/** A stretch of a text by UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words about when, and their line; what may be the user's own next step is believed only where it names the employer's side. */
export interface StatedWords {
  readonly text: string;
  readonly line: number;
  readonly mayBeOwn?: boolean;
}

export interface InterviewNote {
  /** Path from the vault's root, with `/`. */
  readonly path: string;
  /** Every byte of the file. */
  readonly source: string;
  /** 1-based line of the file on which the body begins (1 where there is no frontmatter). */
  readonly bodyLine: number;
  /** What of the text is this interview's own; of the interviews of one file each character belongs to exactly one. */
  readonly own: readonly Stretch[];
  /** The lines of the text that give a fact such as the day or the people: nobody promises anything in them. */
  readonly given: readonly Stretch[];
  /** Where each fact about it was read, for *Explain dates*, and for how far it can be believed. */
  readonly facts: readonly Fact[];
  readonly company: string | null;
  readonly position: string | null;
  /** The value of `application:` without link brackets: joins notes whose company or position differ. */
  readonly application: string | null;
  readonly interviewers: readonly Interviewer[];
  /** The interview's day, from its property or else the file's name, before any `moved` of the log; null where none can be read. */
  readonly day: Day | null;
  /** Its status says that it has not taken place: cancelled, rescheduled, no-show. */
  readonly notHeld: boolean;
  /** `hh:mm` where the note gives a time. */
  readonly time: string | null;
  readonly types: readonly InterviewType[];
  readonly level: Level | null;
  readonly industry: Industry | null;
  /** The `timeline:` property: its words and their line; `none` where the note says that it promises nothing. */
  readonly timeline: StatedWords | 'none' | null;
  readonly status: Status | null;
  /** The last day to answer an offer. */
  readonly answerBy: Day | null;
  /** What to mention, from the `topics` property; the "Topics" section is read by `../message`. */
  readonly topics: readonly string[];
  readonly log: readonly LogEntry[];
  /** What could not be used in this note; the rest of the note still counts. */
  readonly problems: readonly NoteProblem[];
}
