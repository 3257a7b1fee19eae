/**
 * The rows of an application: what is left, what was done, and what fell away.
 *
 * In: how it stands, and what the schedule says is left. Out: follow-ups. Not here: thank-yous (`thank-yous.ts`).
 */
import type { ScheduledStep } from './schedule';
import { CHAIN, chainOf, isChainKind, loggedSteps, placeInChain } from './chain';
import type { DecidingRule, FollowUp } from './follow-up';
import type { LoggedStep } from './previous-step';
import type { Reason } from './reason';
import { replay, type Past } from './replay';
import { closedBy, loggedReason, passedBy, row, sentOrSkipped } from './row';
import { LEFT_OUT } from './rules/t5-closing-note';
import { whatTheySaid } from './rules/t7-stated-guidance';
import { begunByRound } from './rules/t12-new-round';
import { begunByAnswer, endingStatus } from './rules/t13-answer';
import type { ApplicationState } from './application-state';
import type { Step } from './step';

/** The chain: what was sent or skipped in it and in earlier ones, and every step that is left. */
export function chainRows(appState: ApplicationState, items: readonly ScheduledStep[], past: Past): FollowUp[] {
  const { passedOver, leftOut, left, last } = chainOf(appState);
  const done = loggedSteps(appState).map((step) => loggedRow(appState, step, past));
  const overtaken = last === null ? [] : passedOver.map((step) => passedOverRow(appState, step, last, past));
  const anchor = appState.promises[0] ?? appState.meetings.ahead[0] ?? null;
  const dropped = (step: Step, rule: DecidingRule, reason: Reason): FollowUp =>
    row(appState, { kind: step.kind, state: 'dropped', rule, reasons: [reason], optional: step.optional, promise: anchor });

  const status = endingStatus(appState);
  // Behind a step that has gone quiet nothing is listed; the closing note comes behind the one that is left out.
  const isBehind = items.some(
    ({ step, state }) => state === 'lapsed' && leftOut !== null && placeInChain(step.kind) < placeInChain(leftOut.kind),
  );
  const missing = leftOut === null || isBehind ? [] : [dropped(leftOut, 'T5', LEFT_OUT)];
  const open =
    status !== null
      ? left.map((step) => dropped(step, 'T13', { why: 'ended', rules: ['T13'], status }))
      : items.filter(({ step }) => isChainKind(step.kind)).map((item) => openRow(appState, item));
  return [...done, ...overtaken, ...open, ...missing];
}

function openRow(appState: ApplicationState, { step, days, rule, state, reasons }: ScheduledStep): FollowUp {
  const anchor = appState.promises[0] ?? appState.meetings.ahead[0] ?? null;
  const isFirst = step.kind === 'first-check-in';
  const restart = isFirst ? [...begunByRound(appState), ...begunByAnswer(appState)] : [];
  const delay =
    isFirst || anchor === null || state === 'planned' || !isChainKind(step.kind) || appState.noContact !== null
      ? []
      : whatTheySaid(anchor, appState);
  return row(appState, {
    kind: step.kind,
    state,
    rule,
    reasons: [...restart, ...delay, ...reasons],
    opens: days?.opens ?? null,
    overdueAfter: days?.overdueAfter ?? null,
    optional: step.optional,
    promise: isChainKind(step.kind) ? (appState.noContact ?? anchor) : null,
  });
}

/** Done and skipped rows keep the days that they had. */
function loggedRow(appState: ApplicationState, step: LoggedStep, past: Past, became = loggedReason(step)): FollowUp {
  const own = CHAIN.find(({ kind }) => kind === step.kind) ?? NETWORKING;
  const then = replay(past, appState.key, step.kind, step.first);
  return row(appState, {
    kind: step.kind,
    rule: then?.rule ?? own.rule,
    reasons: [...(then?.reasons ?? []), became],
    opens: then?.days?.opens ?? null,
    overdueAfter: then?.days?.overdueAfter ?? null,
    optional: own.optional,
    promise: then?.promise ?? null,
    ...closedBy(step),
  });
}

const passedOverRow = (appState: ApplicationState, { kind }: Step, by: LoggedStep, past: Past): FollowUp =>
  loggedRow(appState, { ...by, kind, how: 'skipped' }, past, { why: 'passed-over', kind: by.kind, day: by.day });

const NETWORKING = { rule: 'T6', optional: true } as const;

/** Networking check-ins (T6): those that were sent or skipped, and the next one. */
export function networkingRows(appState: ApplicationState, items: readonly ScheduledStep[], past: Past): FollowUp[] {
  const kind = 'networking-check-in';
  const logged = sentOrSkipped(appState.lines, kind).map((line): LoggedStep => ({ kind, first: line.day, ...passedBy(line) }));
  const next = items.filter(({ step }) => step.kind === kind).map((item) => openRow(appState, item));
  return [...logged.map((step) => loggedRow(appState, step, past)), ...next];
}
