/**
 * The rows of an application: what is left, what was done, and what fell away.
 *
 * In: how it stands, and what the agenda says is left. Out: follow-ups. Not here: thank-yous (`thank-yous.ts`).
 */
import { type AgendaItem } from './agenda';
import { SAY_SENT_UNDATED, SAY_SHORT_CHAIN, sayDelay, sayEnded, sayLogged, sayPassedOver, sayPromise, sayRestart } from './because';
import { CHAIN, chainOf, endingStatus, isChainKind, loggedSteps, placeInChain, type LoggedStep } from './chain';
import { type DecidingRule, type FollowUp } from './follow-up';
import { windowThen, type Past } from './past';
import { row, sentOrSkipped } from './row';
import { chainStart, type Standing } from './standing';
import { type Step } from './step';

/** The chain: what was sent or skipped in it and in earlier ones, and every step that is left. */
export function chainRows(standing: Standing, items: readonly AgendaItem[], past: Past): FollowUp[] {
  const { passedOver, leftOut, left, last } = chainOf(standing);
  const done = loggedSteps(standing).map((step) => loggedRow(standing, step, past));
  const overtaken = last === null ? [] : passedOver.map((step) => passedOverRow(standing, step, last, past));
  const anchor = standing.promises[0] ?? null;
  const dropped = (step: Step, rule: DecidingRule, because: string): FollowUp =>
    row(standing, { kind: step.kind, state: 'dropped', rule, because: [because], optional: step.optional, promise: anchor });

  const status = endingStatus(standing);
  // Behind a step that has gone quiet nothing is listed; the closing note comes behind the one that is left out.
  const isBehind = items.some(
    ({ step, state }) => state === 'lapsed' && leftOut !== null && placeInChain(step.kind) < placeInChain(leftOut.kind),
  );
  const missing = leftOut === null || isBehind ? [] : [dropped(leftOut, 'T5', SAY_SHORT_CHAIN)];
  const open =
    status !== null
      ? left.map((step) => dropped(step, 'T13', sayEnded(status)))
      : items.filter(({ step }) => isChainKind(step.kind)).map((item) => openRow(standing, item));
  return [...done, ...overtaken, ...open, ...missing];
}

function openRow(standing: Standing, { step, window, rule, state, because }: AgendaItem): FollowUp {
  const anchor = standing.promises[0] ?? null;
  const isFirst = step.kind === 'first-check-in';
  const restart = isFirst ? restartOf(standing) : [];
  const delay =
    isFirst || anchor === null || state === 'planned' || !isChainKind(step.kind) || standing.noContact !== null
      ? []
      : [sayPromise(anchor, standing.today), ...sayDelay(anchor.by, standing.today, standing.holidays)];
  return row(standing, {
    kind: step.kind,
    state,
    rule,
    because: [...restart, ...delay, ...because],
    opens: window?.opens ?? null,
    overdueAfter: window?.overdueAfter ?? null,
    optional: step.optional,
    promise: isChainKind(step.kind) ? (standing.noContact ?? anchor) : null,
  });
}

function restartOf(standing: Standing): string[] {
  const start = chainStart(standing);
  const { tookPlace, today } = standing;
  if (start === null || start === tookPlace[0]?.day) return [];
  return [sayRestart(start, tookPlace.some(({ day }) => day === start) ? 'round' : 'answer', today)];
}

/** Done and skipped rows keep the days that they had. */
function loggedRow(standing: Standing, step: LoggedStep, past: Past): FollowUp {
  const own = CHAIN.find(({ kind }) => kind === step.kind) ?? NETWORKING;
  const then = windowThen(past, standing.key, step.kind, step.first);
  const { today } = standing;
  return row(standing, {
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

function passedOverRow(standing: Standing, step: Step, by: LoggedStep, past: Past): FollowUp {
  const asLogged: LoggedStep = { ...by, kind: step.kind, how: 'skipped' };
  const passed = loggedRow(standing, asLogged, past);
  return { ...passed, because: [...passed.because.slice(0, -1), sayPassedOver(by.kind, by.day, standing.today)] };
}

const NETWORKING = { rule: 'T6', optional: true } as const;

/** Networking check-ins (T6): those that were sent or skipped, and the next one. */
export function networkingRows(standing: Standing, items: readonly AgendaItem[], past: Past): FollowUp[] {
  const kind = 'networking-check-in';
  const logged = sentOrSkipped(standing.lines, kind).map(
    (line): LoggedStep => ({ kind, day: line.day, first: line.day, how: line.what, by: line.what === 'sent' ? line.by : null }),
  );
  const next = items.filter(({ step }) => step.kind === kind).map((item) => openRow(standing, item));
  return [...logged.map((step) => loggedRow(standing, step, past)), ...next];
}

/** Whether a step has gone quiet and nothing was logged since (T16). */
export const isAtRest = ({ lines }: Standing, items: readonly AgendaItem[]): boolean =>
  items.some(({ state, window }) => state === 'lapsed' && window !== null && !lines.some(({ day }) => day > window.lapsesAfter));
