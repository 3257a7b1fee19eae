/**
 * The chain of an application: first check-in, second check-in, final follow-up, closing note, one at a time.
 *
 * In: how the application stands. Out: what was logged in this chain and earlier ones, and the steps that are left. Not here: days.
 */
import type { Day } from '../calendar/day';
import type { FollowUpKind } from '../note/kind';
import type { LogEntry } from '../note/log';
import type { LoggedStep } from './previous-step';
import { isSentOrSkipped, passedBy } from './row';
import { firstCheckIn } from './rules/t2-first-check-in';
import { secondCheckIn } from './rules/t3-second-check-in';
import { finalFollowUp } from './rules/t4-final-follow-up';
import { closingNote, leavesOutFinal } from './rules/t5-closing-note';
import { endingStatus } from './rules/t13-answer';
import { chainStart, type ApplicationState } from './application-state';
import type { Step } from './step';

/** The steps in the order in which they are sent; each opens only when the one before it was sent or skipped. */
export const CHAIN: readonly Step[] = [firstCheckIn, secondCheckIn, finalFollowUp, closingNote];

/** Where a kind of message stands in the chain, from 0; -1 where it is none of it. */
export const placeInChain = (kind: string): number => CHAIN.findIndex((step) => step.kind === kind);

/** Whether a kind of message is a step of the chain. */
export const isChainKind = (kind: string): boolean => placeInChain(kind) >= 0;

/** Whether a line passes a step that comes before the given one. */
export const passesBefore = (line: LogEntry, kind: FollowUpKind): boolean =>
  (line.what === 'sent' || line.what === 'skipped') && isChainKind(line.kind) && placeInChain(line.kind) < placeInChain(kind);

/** All steps that were sent or skipped, one of each kind for each chain; `sent` beats `skipped`, and counts before what begins a chain that day. */
export function loggedSteps({ lines, starts, tookPlace }: Pick<ApplicationState, 'lines' | 'starts' | 'tookPlace'>): LoggedStep[] {
  const steps = new Map<string, LoggedStep>();
  let start: Day | null = null;
  let next = 0;
  for (const line of lines) {
    if (!isSentOrSkipped(line) || !isChainKind(line.kind)) continue;
    for (let day = starts[next]; tookPlace.length > 0 && day !== undefined && day < line.day; day = starts[++next]) start = day;
    const key = `${start ?? ''} ${line.kind}`;
    const before = steps.get(key);
    const step = { kind: line.kind as FollowUpKind, first: line.day, ...passedBy(line) };
    if (before === undefined || (before.how === 'skipped' && line.what === 'sent'))
      steps.set(key, { ...step, first: before?.first ?? line.day });
    else if (before.how === line.what) steps.set(key, { ...before, day: line.day, by: step.by ?? before.by });
  }
  return [...steps.values()];
}

export interface Chain {
  /** What was sent or skipped since the chain began. */
  readonly logged: readonly LoggedStep[];
  /** The last of them in the order of the chain. */
  readonly last: LoggedStep | null;
  /** Steps that a later one closed. */
  readonly passedOver: readonly Step[];
  /** Whether the final follow-up is left out because two messages are enough. */
  readonly leftOut: Step | null;
  readonly left: readonly Step[];
}

/** The chain that runs now. Where two unanswered messages are enough, the closing note follows the second check-in (T5). */
export function chainOf(appState: ApplicationState): Chain {
  const start = chainStart(appState);
  const logged = start === null ? [] : loggedSteps({ ...appState, lines: appState.lines.filter(({ day }) => day > start) });
  const lastPlace = Math.max(-1, ...logged.map(({ kind }) => placeInChain(kind)));
  const isLogged = (step: Step): boolean => logged.some(({ kind }) => kind === step.kind);
  const leftOut = leavesOutFinal(appState) && !isLogged(finalFollowUp) ? finalFollowUp : null;
  const steps = start === null ? [] : CHAIN.filter((step) => step !== leftOut);
  return {
    logged,
    last: logged.find(({ kind }) => placeInChain(kind) === lastPlace) ?? null,
    passedOver: steps.filter((step) => placeInChain(step.kind) < lastPlace && !isLogged(step)),
    leftOut: start === null ? null : leftOut,
    left: steps.filter((step) => placeInChain(step.kind) > lastPlace),
  };
}

/** Whether nothing more is awaited: by status, or by a closing note sent or skipped. */
export const hasEnded = (appState: ApplicationState): boolean =>
  endingStatus(appState) !== null || chainOf(appState).last?.kind === 'closing-note';
