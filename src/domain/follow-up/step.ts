/**
 * A step: a message of the chain (or T6 after it), and the window in which it may go out.
 *
 * In: how the application stands, the step before, and the last message to the company. Out: the window, with what decided it.
 * Not here: which step is next (`chain.ts`), which application goes first (`schedule.ts`).
 */
import { agencyOf } from './agency';
import { addDays, later, type Day } from '../calendar/day';
import { addBusinessDays, onBusinessDay } from '../calendar/business-days';
import type { FollowUpKind } from '../note/kind';
import { sayLaterPromise, sayPutOff, saySpacing } from './because';
import type { DecidingRule, State } from './follow-up';
import type { SentMessage, PreviousStep } from './previous-step';
import { putOffUntil, type ApplicationState } from './application-state';

/** The day that a step's own rule gives, already on a business day. */
export interface OwnDay {
  readonly day: Day;
  readonly rule: DecidingRule;
  readonly because: readonly string[];
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

export interface Window {
  /** The step's own day (a put-off included): before it the step is planned. */
  readonly own: Day;
  readonly opens: Day;
  readonly overdueAfter: Day | null;
  /** The last day before it goes quiet (T16). */
  readonly lapsesAfter: Day;
  readonly rule: DecidingRule;
  readonly because: readonly string[];
}

/** Days after the overdue day, or the opening of an optional step, on which a step lapses (T16). */
const LAPSE_DAYS = 30;

interface Bound {
  readonly day: Day;
  readonly rule: DecidingRule;
  readonly because: readonly string[];
}

/** The window of a step: its own day, or the latest of what holds it back; on a tie its own rule is named. */
export function windowOf(
  step: Step,
  appState: ApplicationState,
  previous: PreviousStep | null,
  lastMessage: SentMessage | null,
): Window | null {
  const own = step.own(appState, previous);
  if (own === null) return null;
  const { today, holidays } = appState;
  const until = putOffUntil(appState, step.kind);
  const putOff = until === null ? own.day : later(own.day, onBusinessDay(until, holidays));
  // The earlier in this list is named on a tie: the step's own rule, then what was said, then spacing.
  const bounds: readonly Bound[] = [
    { day: own.day, rule: own.rule, because: [] },
    { day: putOff, rule: own.rule, because: until === null ? [] : [sayPutOff(until, today)] },
    ...(step.waitsForAll ? promiseBound(appState) : []),
    ...spacingBound(appState, previous, lastMessage),
  ];
  const decisive = bounds.reduce((best, bound) => (bound.day > best.day ? bound : best));
  const opens = decisive.day;
  const fixed = opens === own.day ? own.overdueAfter : undefined;
  const overdueAfter = fixed !== undefined ? later(fixed, opens) : step.overdueDays === null ? null : addDays(opens, step.overdueDays);
  const lapsesAfter = addDays(overdueAfter ?? opens, LAPSE_DAYS);
  return {
    own: putOff,
    opens,
    overdueAfter,
    lapsesAfter: own.lapsesAfter === undefined ? lapsesAfter : opens === own.day ? own.lapsesAfter : later(own.lapsesAfter, lapsesAfter),
    rule: decisive.rule,
    because: [...own.because, ...decisive.because],
  };
}

/** T3 to T5 wait for the first business day after every promise that still stands. */
function promiseBound({ promises, holidays, today }: ApplicationState): Bound[] {
  const last = promises.at(-1);
  return last === undefined ? [] : [{ day: addBusinessDays(last.by, 1, holidays), rule: 'T7', because: [sayLaterPromise(last, today)] }];
}

/** T11; the day of a skipped step stands for a day of sending, within its own chain. */
function spacingBound(appState: ApplicationState, previous: PreviousStep | null, lastMessage: SentMessage | null): Bound[] {
  const { numbers, holidays, today, key, round } = appState;
  const own: SentMessage | null = previous === null ? null : { ...previous, application: key, position: null };
  const last = [own, lastMessage].reduce((a, b) => (a === null || (b !== null && b.day > a.day) ? b : a));
  if (last === null) return [];
  const day = onBusinessDay(addDays(last.day, numbers.spacing), holidays);
  return [
    {
      day,
      rule: 'T11',
      because: [saySpacing(last, key, round !== null && agencyOf(round.note) !== null ? 'recruiter' : 'company', numbers.spacing, today)],
    },
  ];
}

/** Where a window that nothing else stops stands on a day; a lapse takes effect the day after. */
export function stateOn(
  today: Day,
  { own, opens, overdueAfter, lapsesAfter }: Pick<Window, 'own' | 'opens' | 'overdueAfter' | 'lapsesAfter'>,
): State {
  if (today < own) return 'planned';
  if (today < opens) return 'held';
  if (today > lapsesAfter) return 'lapsed';
  return overdueAfter !== null && today > overdueAfter ? 'overdue' : 'due';
}
