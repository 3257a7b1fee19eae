/**
 * The rows of an application: what is left, what was done, and what fell away.
 *
 * In: how it stands, and what the agenda says is left. Out: follow-ups. Not here: thank-yous (`thank-yous.ts`).
 */
import type { ScheduledStep } from './schedule';
import { SAY_SENT_UNDATED, SAY_SHORT_CHAIN, sayDelay, sayEnded, sayLogged, sayPassedOver, sayPromise, sayRestart } from './because';
import { CHAIN, chainOf, endingStatus, isChainKind, loggedSteps, placeInChain, type LoggedStep } from './chain';
import type { DecidingRule, FollowUp } from './follow-up';
import { replay, type Past } from './replay';
import { row, sentOrSkipped } from './row';
import { chainStart, type ApplicationState } from './application-state';
import type { Step } from './step';

/** The chain: what was sent or skipped in it and in earlier ones, and every step that is left. */
export function chainRows(appState: ApplicationState, items: readonly ScheduledStep[], past: Past): FollowUp[] {
  const { passedOver, leftOut, left, last } = chainOf(appState);
  const done = loggedSteps(appState).map((step) => loggedRow(appState, step, past));
  const overtaken = last === null ? [] : passedOver.map((step) => passedOverRow(appState, step, last, past));
  const anchor = appState.promises[0] ?? null;
  const dropped = (step: Step, rule: DecidingRule, because: string): FollowUp =>
    row(appState, { kind: step.kind, state: 'dropped', rule, because: [because], optional: step.optional, promise: anchor });

  const status = endingStatus(appState);
  // Behind a step that has gone quiet nothing is listed; the closing note comes behind the one that is left out.
  const isBehind = items.some(
    ({ step, state }) => state === 'lapsed' && leftOut !== null && placeInChain(step.kind) < placeInChain(leftOut.kind),
  );
  const missing = leftOut === null || isBehind ? [] : [dropped(leftOut, 'T5', SAY_SHORT_CHAIN)];
  const open =
    status !== null
      ? left.map((step) => dropped(step, 'T13', sayEnded(status)))
      : items.filter(({ step }) => isChainKind(step.kind)).map((item) => openRow(appState, item));
  return [...done, ...overtaken, ...open, ...missing];
}

function openRow(appState: ApplicationState, { step, window, rule, state, because }: ScheduledStep): FollowUp {
  const anchor = appState.promises[0] ?? null;
  const isFirst = step.kind === 'first-check-in';
  const restart = isFirst ? restartOf(appState) : [];
  const delay =
    isFirst || anchor === null || state === 'planned' || !isChainKind(step.kind) || appState.noContact !== null
      ? []
      : [sayPromise(anchor, appState.today), ...sayDelay(anchor.by, appState.today, appState.holidays)];
  return row(appState, {
    kind: step.kind,
    state,
    rule,
    because: [...restart, ...delay, ...because],
    opens: window?.opens ?? null,
    overdueAfter: window?.overdueAfter ?? null,
    optional: step.optional,
    promise: isChainKind(step.kind) ? (appState.noContact ?? anchor) : null,
  });
}

function restartOf(appState: ApplicationState): string[] {
  const start = chainStart(appState);
  const { tookPlace, today } = appState;
  if (start === null || start === tookPlace[0]?.day) return [];
  return [sayRestart(start, tookPlace.some(({ day }) => day === start) ? 'round' : 'answer', today)];
}

/** Done and skipped rows keep the days that they had. */
function loggedRow(appState: ApplicationState, step: LoggedStep, past: Past): FollowUp {
  const own = CHAIN.find(({ kind }) => kind === step.kind) ?? NETWORKING;
  const then = replay(past, appState.key, step.kind, step.first);
  const { today } = appState;
  return row(appState, {
    kind: step.kind,
    state: step.how === 'sent' ? 'done' : 'skipped',
    rule: then?.rule ?? own.rule,
    because: [...(then?.because ?? []), step.undated === true ? SAY_SENT_UNDATED : sayLogged(step.how, step.day, step.by, today)],
    opens: then?.window?.opens ?? null,
    overdueAfter: then?.window?.overdueAfter ?? null,
    optional: own.optional,
    promise: then?.promise ?? null,
    loggedOn: step.day,
  });
}

function passedOverRow(appState: ApplicationState, step: Step, by: LoggedStep, past: Past): FollowUp {
  const asLogged: LoggedStep = { ...by, kind: step.kind, how: 'skipped' };
  const passed = loggedRow(appState, asLogged, past);
  return { ...passed, because: [...passed.because.slice(0, -1), sayPassedOver(by.kind, by.day, appState.today)] };
}

const NETWORKING = { rule: 'T6', optional: true } as const;

/** Networking check-ins (T6): those that were sent or skipped, and the next one. */
export function networkingRows(appState: ApplicationState, items: readonly ScheduledStep[], past: Past): FollowUp[] {
  const kind = 'networking-check-in';
  const logged = sentOrSkipped(appState.lines, kind).map(
    (line): LoggedStep => ({ kind, day: line.day, first: line.day, how: line.what, by: line.what === 'sent' ? line.by : null }),
  );
  const next = items.filter(({ step }) => step.kind === kind).map((item) => openRow(appState, item));
  return [...logged.map((step) => loggedRow(appState, step, past)), ...next];
}

/** Whether a step has gone quiet and nothing was logged since (T16). */
export const isAtRest = ({ lines }: ApplicationState, items: readonly ScheduledStep[]): boolean =>
  items.some(({ state, window }) => state === 'lapsed' && window !== null && !lines.some(({ day }) => day > window.lapsesAfter));
