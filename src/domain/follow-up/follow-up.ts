/**
 * A follow-up: one message to send, of one kind, with its window and the reason for it.
 *
 * Only the shape stands here; `plan.ts` makes it.
 */
import type { Day } from '../calendar/day';
import type { InterviewNote } from '../note/interview-note';
import type { FollowUpKind } from '../note/kind';
import type { StatedTimeline } from '../timeline/stated-timeline';
import type { ToldOutcome } from '../timeline/told-outcomes';
import type { Reason } from './reason';

/** An interview with the promises that were read from its note; a note that tells of several gives one for each. */
export interface Interview {
  readonly note: InterviewNote;
  /** All promises of `timeline:`, body and `heard` lines, in line order. */
  readonly promises: readonly StatedTimeline[];
  /** Sentences that may be promises and count for nothing until the user has said that they are. */
  readonly unsure?: readonly StatedTimeline[];
  /** What came of it by the note's own text; it counts for nothing until the user has said that it is so. */
  readonly outcome?: ToldOutcome | null;
}

export const STATES = ['planned', 'due', 'overdue', 'held', 'done', 'skipped', 'dropped', 'lapsed'] as const;
export type State = (typeof STATES)[number];

/** The rules that can decide a follow-up's opening or its drop; a first check-in names T7 where its timeline was stated, T8 where it was assumed. */
export type DecidingRule = 'T1' | 'T3' | 'T4' | 'T5' | 'T6' | 'T7' | 'T8' | 'T11' | 'T13' | 'T17' | 'I6';

/** The promise that a follow-up waits for, with the note it stands in. */
export interface Anchor extends StatedTimeline {
  readonly note: string;
}

export interface FollowUp {
  /** Path of the note: a thank-you's own interview, else the application's latest that took place. */
  readonly note: string;
  /** The day of the interview in that note: note and day together name a row's interview. */
  readonly interview: Day | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly kind: FollowUpKind;
  /** A plain name, or null where the message goes to the company. */
  readonly recipient: string | null;
  /** First day on which it may be sent; null where there is none. */
  readonly opens: Day | null;
  readonly overdueAfter: Day | null;
  readonly state: State;
  readonly optional: boolean;
  readonly rule: DecidingRule;
  /** What explains the days, in the order in which it is told. */
  readonly reasons: readonly Reason[];
  readonly promise: Anchor | null;
  /** What names the application for certain, whatever its notes are called: rows with the same name belong together. */
  readonly application: string;
  /** The day on which it was sent or skipped, where the note does not say when the one on which it is taken to have been; null while it is open. */
  readonly loggedOn: Day | null;
}

/** An interview that lies ahead. */
export interface InterviewAhead {
  readonly note: string;
  /** The day that its note gives it, before any `moved` of the log: with the note it names the interview for good. */
  readonly interview: Day;
  readonly company: string | null;
  readonly position: string | null;
  readonly day: Day;
  readonly time: string | null;
  readonly application: string;
}

/** What the user chose for the whole vault. */
export interface PlanOptions {
  readonly preset: 'standard' | 'patient' | 'brisk';
  readonly holidays: ReadonlySet<Day>;
}
