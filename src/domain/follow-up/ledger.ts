/**
 * The ledger: what each employer promised, when it answered, and how late it was.
 *
 * In: interviews and the day that is looked at. Out: one entry for each promise that names a day, oldest first. Not here: what to do about it.
 */
import type { Day } from '../calendar/day';
import { businessDaysBetween } from '../calendar/business-days';
import type { Anchor, Interview, PlanOptions } from './follow-up';
import { compareText } from '../in-order';
import { promisesUpTo, replacedIn, type DatedPromise } from './promises';
import { applicationsIn, type Application } from './application';
import { applicationStateOf, positionOf } from './application-state';

export interface LedgerEntry {
  readonly application: string;
  readonly company: string | null;
  readonly position: string | null;
  readonly promise: Anchor;
  /** The first answer after it was said; null while there is none. */
  readonly answeredOn: Day | null;
  readonly outcome: 'running' | 'kept' | 'late' | 'replaced';
  /** Business days from the promised day to the answer, or to today. */
  readonly businessDaysLate: number;
}

/** The promises of all applications: "by Tue 24 Nov", answered on Thu 26 Nov, is two business days late. */
export const ledgerOf = (interviews: readonly Interview[], options: PlanOptions, today: Day): LedgerEntry[] =>
  applicationsIn(interviews).flatMap((members) => entriesOf(members, options, today));

function entriesOf(members: Application, options: PlanOptions, today: Day): LedgerEntry[] {
  const appState = applicationStateOf(members, options, today);
  const { key, company, answers } = appState;
  const said = promisesUpTo(members.interviews, today);
  const replaced = replacedIn(said);
  const dated = said.filter((promise): promise is DatedPromise => promise.by !== null);
  return dated
    .sort((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.by, b.by) || compareText(a.note, b.note) || a.line - b.line)
    .map((promise) => {
      // A meeting whose day has passed was held on it.
      const isHeld = promise.meeting && promise.by <= today;
      const answeredOn = isHeld ? promise.by : (answers.find((day) => day > (promise.saidOn ?? '')) ?? null);
      const businessDaysLate = businessDaysBetween(promise.by, answeredOn ?? today, options.holidays);
      return {
        application: key,
        company,
        position: positionOf(appState),
        promise,
        answeredOn,
        outcome: outcomeOf(promise, replaced.has(promise), answeredOn, today),
        businessDaysLate,
      };
    });
}

function outcomeOf(promise: DatedPromise, isReplaced: boolean, answeredOn: Day | null, today: Day): LedgerEntry['outcome'] {
  if (answeredOn !== null) return answeredOn <= promise.by ? 'kept' : 'late';
  if (isReplaced) return 'replaced';
  return promise.by < today ? 'late' : 'running';
}
