/**
 * All that a draft is made from.
 *
 * Only the shape stands here; `request.ts` gathers it, `compose.ts` writes the draft.
 */
import type { Day } from '../calendar/day';
import type { Agency } from '../follow-up/agency';
import type { Anchor } from '../follow-up/follow-up';
import type { InterviewNote } from '../note/interview-note';
import type { MessageKind } from '../note/kind';
import type { Settings } from '../settings';
import type { Channel } from './channel';
import type { Facts } from './facts/deal';
import type { FieldName } from './field-names';
import type { UserTemplate } from './user-templates';

export interface MessageRequest {
  readonly note: InterviewNote;
  readonly kind: MessageKind;
  /** A name as the note spells it, or null. */
  readonly recipient: string | null;
  readonly channel: Channel;
  /** The day on which the interview really was, a move counted. */
  readonly interviewDay: Day | null;
  /** 1 for the first interview of the application, 2 for the next. */
  readonly round: number;
  /** Whether an earlier round was with this person, and what was spoken of then (T12). */
  readonly metBefore: boolean;
  readonly earlierTopic: string | null;
  /** The promise that the message waits for; null where none was stated. */
  readonly promise: Pick<Anchor, 'by' | 'approximate'> | null;
  /** The day by which another offer must be answered (T17). */
  readonly answerBy: Day | null;
  /** The agency that the application goes through: it is written to about its client. */
  readonly agency: Agency | null;
  /** A handwritten card will follow this email (F2, F4). */
  readonly cardFollows: boolean;
  readonly dateOrder: 'month-first' | 'day-first';
  /** The user's own name, and phone and email; empty where the settings have none. */
  readonly name: string;
  readonly contactLine: string;
  readonly settings: Pick<Settings, 'greeting' | 'signOff'>;
  /** What the note gives this letter to say, each detail once for one employer. */
  readonly facts: Facts;
  /** What the user picked instead. */
  readonly picks: Readonly<Partial<Record<FieldName, string>>>;
  /** Which wording, from 0 on; each of a panel begins with another. */
  readonly wording: number;
  /** The user's own templates, which come before the built-in ones. */
  readonly templates: readonly UserTemplate[];
}
