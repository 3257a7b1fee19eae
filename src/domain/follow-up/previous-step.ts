/**
 * Messages that have gone before: what the next step counts from.
 */
import type { Day } from '../calendar/day';
import type { FollowUpKind, MessageKind } from '../note/kind';

/** The step before, and how it was passed; `planned` stands for a message that would go out if all went on time. */
export interface PreviousStep {
  readonly kind: FollowUpKind;
  readonly day: Day;
  readonly how: 'sent' | 'skipped' | 'planned';
  /** The note says that it was sent and not when: the day is the one on which it is taken to have gone out. */
  readonly undated?: boolean;
}

/** A step that was sent or skipped; `first` is the first day on which either was, `day` the last, which the next step counts from. */
export interface LoggedStep extends PreviousStep {
  readonly how: 'sent' | 'skipped';
  readonly first: Day;
  readonly by: string | null;
}

/** A message to the company, which keeps the next one at a distance (T11). */
export interface LastMessage {
  readonly kind: MessageKind;
  readonly day: Day;
  readonly how: PreviousStep['how'];
  readonly undated?: boolean;
  readonly application: string;
  readonly position: string | null;
}
