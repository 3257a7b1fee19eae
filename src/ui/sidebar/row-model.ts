/**
 * What a row of the sidebar shows, as plain values: two rows with equal values look the same and need no redrawing.
 */
import type { Anchor, FollowUp } from '../../domain/follow-up/follow-up';
import type { OutcomeQuestion } from '../../domain/follow-up/outcome-question';
import type { NearMiss } from '../../domain/note/near-miss';

/** What every row shows. */
interface Shown {
  readonly key: string;
  /** The note that its title opens, and the 1-based line. */
  readonly note: string;
  readonly line?: number;
  /** The company, or the note's name where none is known. */
  readonly title: string;
  /** Position and interview types. */
  readonly detail: string;
  /** What to do, or what was done; or what is wrong. */
  readonly task: string;
  readonly when: string;
  /** The exact days, for the tooltip. */
  readonly days: string | null;
  readonly late: boolean;
}

/** One message. */
export interface MessageRow extends Shown {
  readonly type: 'message';
  readonly followUp: FollowUp;
  /** A thank-you that goes out with it, in one mail. */
  readonly also: FollowUp | null;
  readonly theirDelay: string | null;
  /** Buttons that stand in the row; everything else is in its menu. */
  readonly buttons: 'write-and-sent' | 'revive' | 'none';
  /** A draft of it lies in the note and was not sent. */
  readonly isBegun: boolean;
  /** A sentence of which the user alone can say whether it is a promise. */
  readonly question: Anchor | null;
  /** It is done by now, and stands only until the pointer has left. */
  readonly isSettled?: true;
}

/** More than three thank-yous of one panel, as one row that unfolds. */
export interface PanelRow extends Shown {
  readonly type: 'panel';
  readonly members: readonly MessageRow[];
}

/** An interview that lies ahead. */
export interface InterviewRow extends Shown {
  readonly type: 'interview';
}

/** What a note says that cannot be used. */
export interface ProblemRow extends Shown {
  readonly type: 'problem';
  /** The note's log can be put in order by one click. */
  readonly canRepair: boolean;
}

/** An offer in hand, and the questions to the other employers that it calls for, folded. */
export interface OfferRow extends Shown {
  readonly type: 'offer';
  readonly members: readonly MessageRow[];
}

/** What a note tells of an end that its status does not: the user says whether it is so. */
export interface QuestionRow extends Shown {
  readonly type: 'question';
  readonly asked: OutcomeQuestion;
}

/** A note that speaks of an interview but does not count, and what mends it. */
export interface NearMissRow extends Shown {
  readonly type: 'near-miss';
  readonly nearMiss: NearMiss;
}

export type Row = MessageRow | PanelRow | InterviewRow | ProblemRow | OfferRow | QuestionRow | NearMissRow;

/** Rows under one heading. */
export interface ListSection {
  /** Stable name, remembered with its fold. */
  readonly id: string;
  readonly title: string;
  /** How many things are in it; a panel counts each of its people. */
  readonly count: number;
  /** Whether it stands open until the user decides otherwise. */
  readonly opensByItself: boolean;
  /** Its rows, made only when it stands open. */
  readonly rows: () => readonly Row[];
}
