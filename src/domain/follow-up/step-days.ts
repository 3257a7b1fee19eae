/**
 * The days on which a step may go out, and what decided them.
 *
 * In: a step, how the application stands, the step before, and the last message to the company. Out: its days. Not here: what each rule
 * says (`rules/`): this file only takes the latest of them.
 */
import { addDays, later } from '../calendar/day';
import { onBusinessDay } from '../calendar/business-days';
import { putOffUntil, type ApplicationState } from './application-state';
import type { PreviousStep, LastMessage } from './previous-step';
import { afterPromises } from './rules/t7-stated-guidance';
import { afterSpacing } from './rules/t11-spacing';
import { LAPSE_DAYS } from './rules/t16-gone-quiet';
import type { Bound, Step, StepDays } from './step';

/** The days of a step: its own day, or the latest of what holds it back; on a tie its own rule is named. */
export function stepDays(
  step: Step,
  appState: ApplicationState,
  previous: PreviousStep | null,
  lastMessage: LastMessage | null,
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
    ...(step.waitsForAll ? afterPromises(appState) : []),
    ...afterSpacing(appState, previous, lastMessage),
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
