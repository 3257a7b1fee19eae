/**
 * A step: a message of the chain (or T6 after it), and the days on which it may go out.
 *
 * Only the shapes stand here, and where given days stand on a day. Not here: which days it has (`step-days.ts`), which step is next
 * (`chain.ts`), which application goes first (`schedule.ts`).
 */
import type { Day } from '../calendar/day';
import type { FollowUpKind } from '../note/kind';
import type { ApplicationState } from './application-state';
import type { DecidingRule, State } from './follow-up';
import type { PreviousStep } from './previous-step';
import type { Reason } from './reason';

/** The first day that a rule allows, already on a business day. */
export interface Bound {
  readonly day: Day;
  readonly rule: DecidingRule;
  readonly reasons: readonly Reason[];
}

/** The day that a step's own rule gives. */
export interface OwnDay extends Bound {
  /** The overdue day where it hangs on more than the opening. */
  readonly overdueAfter?: Day;
  /** The day of lapsing where it hangs on more than the overdue day. */
  readonly lapsesAfter?: Day;
}

export interface Step {
  readonly kind: FollowUpKind;
  readonly optional: boolean;
  /** Its own rule where nothing else decides. */
  readonly rule: DecidingRule;
  /** Calendar days from the opening to the overdue day; null where it is never overdue. */
  readonly overdueDays: number | null;
  /** Whether it waits for every promise that still stands, not for the anchor alone. */
  readonly waitsForAll: boolean;
  readonly own: (appState: ApplicationState, previous: PreviousStep | null) => OwnDay | null;
}

/** The days on which a step may go out, with what decided them. */
export interface StepDays {
  /** The step's own day (a put-off included): before it the step is planned. */
  readonly own: Day;
  readonly opens: Day;
  readonly overdueAfter: Day | null;
  /** The last day before it goes quiet (T16). */
  readonly lapsesAfter: Day;
  readonly rule: DecidingRule;
  readonly reasons: readonly Reason[];
}

/** Where a step that nothing else stops stands on a day; a lapse takes effect the day after. */
export function stateOn(
  today: Day,
  { own, opens, overdueAfter, lapsesAfter }: Pick<StepDays, 'own' | 'opens' | 'overdueAfter' | 'lapsesAfter'>,
): State {
  if (today < own) return 'planned';
  if (today < opens) return 'held';
  if (today > lapsesAfter) return 'lapsed';
  return overdueAfter !== null && today > overdueAfter ? 'overdue' : 'due';
}
