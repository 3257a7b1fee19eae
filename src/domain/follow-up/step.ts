/**
 * A step: a message of the chain (or T6 after it), and the days on which it may go out.
 *
 * In: how the application stands, the step before, and the last message to the company. Out: its days, with what decided them.
 * Not here: which step is next (`chain.ts`), which application goes first (`schedule.ts`).
 */
import { agencyOf } from './agency';
import { addDays, later, type Day } from '../calendar/day';
import { addBusinessDays, onBusinessDay } from '../calendar/business-days';
import type { FollowUpKind } from '../note/kind';
import type { DecidingRule, State } from './follow-up';
import type { SentMessage, PreviousStep } from './previous-step';
import type { Reason } from './reason';
import { putOffUntil, type ApplicationState } from './application-state';

/** The day that a step's own rule gives, already on a business day. */
export interface OwnDay {
  readonly day: Day;
  readonly rule: DecidingRule;
  readonly reasons: readonly Reason[];
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

/** Days after the overdue day, or the opening of an optional step, on which a step lapses (T16). */
const LAPSE_DAYS = 30;

interface Bound {
  readonly day: Day;
  readonly rule: DecidingRule;
  readonly reasons: readonly Reason[];
}

/** The days of a step: its own day, or the latest of what holds it back; on a tie its own rule is named. */
export function stepDays(
  step: Step,
  appState: ApplicationState,
  previous: PreviousStep | null,
  lastMessage: SentMessage | null,
): StepDays | null {
  const own = step.own(appState, previous);
  if (own === null) return null;
  const { holidays } = appState;
  const until = putOffUntil(appState, step.kind);
  const putOff = until === null ? own.day : later(own.day, onBusinessDay(until, holidays));
  // The earlier in this list is named on a tie: the step's own rule, then what was said, then spacing.
  const bounds: readonly Bound[] = [
    { day: own.day, rule: own.rule, reasons: [] },
    { day: putOff, rule: own.rule, reasons: until === null ? [] : [{ why: 'put-off', until }] },
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
    reasons: [...own.reasons, ...decisive.reasons],
  };
}

/** T3 to T5 wait for the first business day after every promise that still stands. */
function promiseBound({ promises, holidays }: ApplicationState): Bound[] {
  const last = promises.at(-1);
  if (last === undefined) return [];
  const { saidOn, quote, by, approximate } = last;
  return [
    {
      day: addBusinessDays(by, 1, holidays),
      rule: 'T7',
      reasons: [{ why: 'later-promise', rules: ['T7'], saidOn, quote, by, approximate }],
    },
  ];
}

/** T11; the day of a skipped step stands for a day of sending, within its own chain. */
function spacingBound(appState: ApplicationState, previous: PreviousStep | null, lastMessage: SentMessage | null): Bound[] {
  const { numbers, holidays, key, round } = appState;
  const own: SentMessage | null = previous === null ? null : { ...previous, application: key, position: null };
  const last = [own, lastMessage].reduce((a, b) => (a === null || (b !== null && b.day > a.day) ? b : a));
  if (last === null) return [];
  const { application, position, ...message } = last;
  const to = round !== null && agencyOf(round.note) !== null ? 'recruiter' : 'company';
  return [
    {
      day: onBusinessDay(addDays(last.day, numbers.spacing), holidays),
      rule: 'T11',
      reasons: [{ why: 'spacing', rules: ['T11'], ...message, position: application === key ? null : position, to, days: numbers.spacing }],
    },
  ];
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
