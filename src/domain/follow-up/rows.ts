/**
 * The rows of an application: what is left, what was done, and what fell away.
 *
 * In: how it stands, and what the agenda says is left. Out: follow-ups. Not here: thank-yous (`thank-yous.ts`).
 */
import { type Day } from '../calendar/day';
import { type AgendaItem } from './agenda';
import { SAY_SHORT_CHAIN, sayDelay, sayEnded, sayPassedOver, sayPromise, sayRestart, saySent, saySkipped } from './because';
import { chainOf, endingStatus, isChainKind, loggedSteps, stepOf, type LoggedStep } from './chain';
import { type DecidingRule, type FollowUp } from './follow-up';
import { windowThen, type Past } from './past';
import { chainStart, type Standing } from './standing';
import { type Step } from './step';
import { questionWindow, type Offer } from './timeline-question';

type RowPart = Pick<FollowUp, 'kind' | 'state' | 'rule' | 'because'> & Partial<Pick<FollowUp, 'opens' | 'overdueAfter' | 'optional' | 'promise' | 'loggedOn'>>;

/** A row of the application: its note is that of the latest round, its recipient that round's only interviewer. */
function row({ key, round }: Standing, part: RowPart): FollowUp {
  return {
    note: round?.note.path ?? '',
    company: round?.note.company ?? null,
    position: round?.note.position ?? null,
    recipient: round?.interviewers.length === 1 ? (round.interviewers[0]?.name ?? null) : null,
    opens: null,
    overdueAfter: null,
    optional: false,
    promise: null,
    application: key,
    loggedOn: null,
    ...part,
  };
}

/** The chain: what was sent or skipped in it and in earlier ones, and every step that is left. */
export function chainRows(standing: Standing, items: readonly AgendaItem[], past: Past): FollowUp[] {
  const { passedOver, leftOut, left, last } = chainOf(standing);
  const done = loggedSteps(standing).map((step) => loggedRow(standing, step, stepOf(step.kind), past));
  const overtaken = last === null ? [] : passedOver.map((step) => passedOverRow(standing, step, last, past));
  const anchor = standing.promises[0] ?? null;
  const dropped = (step: Step, rule: DecidingRule, because: string): FollowUp =>
    row(standing, { kind: step.kind, state: 'dropped', rule, because: [because], optional: step.optional, promise: anchor });

  const status = endingStatus(standing);
  const isQuiet = items.some(({ step, state }) => state === 'lapsed' && isChainKind(step.kind));
  const missing = leftOut === null || isQuiet ? [] : [dropped(leftOut, 'T5', SAY_SHORT_CHAIN)];
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
  const delay = isFirst || anchor === null || state === 'planned' || !isChainKind(step.kind) ? [] : [sayPromise(anchor, standing.today), ...sayDelay(anchor.by, standing.today, standing.holidays)];
  return row(standing, {
    kind: step.kind,
    state,
    rule,
    because: [...restart, ...delay, ...because],
    opens: window?.opens ?? null,
    overdueAfter: window?.overdueAfter ?? null,
    optional: step.optional,
    promise: isChainKind(step.kind) ? anchor : null,
  });
}

function restartOf(standing: Standing): string[] {
  const start = chainStart(standing);
  const { tookPlace, today } = standing;
  if (start === null || start === tookPlace[0]?.day) return [];
  return [sayRestart(start, tookPlace.some(({ day }) => day === start) ? 'round' : 'answer', today)];
}

/** Done and skipped rows keep the days that they had. */
function loggedRow(standing: Standing, step: LoggedStep, own: Pick<Step, 'rule' | 'optional'>, past: Past): FollowUp {
  const then = windowThen(past, standing.key, step.kind, step.first);
  const { today } = standing;
  return row(standing, {
    kind: step.kind,
    state: step.how === 'sent' ? 'done' : 'skipped',
    rule: then?.rule ?? own.rule,
    because: [...(then?.because ?? []), step.how === 'sent' ? saySent(step.day, step.by, today) : saySkipped(step.day, today)],
    opens: then?.window?.opens ?? null,
    overdueAfter: then?.window?.overdueAfter ?? null,
    optional: own.optional,
    promise: then?.promise ?? null,
    loggedOn: step.day,
  });
}

function passedOverRow(standing: Standing, step: Step, by: LoggedStep, past: Past): FollowUp {
  const asLogged: LoggedStep = { ...by, kind: step.kind, how: 'skipped' };
  const passed = loggedRow(standing, asLogged, step, past);
  return { ...passed, because: [...passed.because.slice(0, -1), sayPassedOver(by.kind, by.day, standing.today)] };
}

const NETWORKING = { rule: 'T6', optional: true } as const;

/** Networking check-ins (T6): those that were sent or skipped, and the next one. */
export function networkingRows(standing: Standing, items: readonly AgendaItem[], past: Past): FollowUp[] {
  const days = new Map<Day, LoggedStep>();
  for (const line of standing.lines) {
    if ((line.what !== 'sent' && line.what !== 'skipped') || line.kind !== 'networking-check-in') continue;
    if (days.get(line.day)?.how === 'sent') continue;
    days.set(line.day, { kind: line.kind, day: line.day, first: line.day, how: line.what, by: line.what === 'sent' ? line.by : null, start: null });
  }
  const next = items.filter(({ step }) => step.kind === 'networking-check-in').map((item) => openRow(standing, item));
  return [...[...days.values()].map((step) => loggedRow(standing, step, NETWORKING, past)), ...next];
}

/** The timeline question (T17): once for an offer; what was asked or skipped before stays listed. */
export function questionRows(standing: Standing, offer: Offer | null): FollowUp[] {
  const { today, lines } = standing;
  const kind = 'timeline-question';
  const asked = lines.flatMap((line) => ((line.what === 'sent' || line.what === 'skipped') && line.kind === kind ? [line] : []));
  const question = offer === null ? null : questionWindow(standing, offer);
  const days = new Map(asked.filter(({ what }) => what === 'skipped').map((line) => [line.day, line]));
  for (const line of asked) if (line.what === 'sent') days.set(line.day, line);
  const logged = [...days.values()];
  const answersOffer = logged.filter(({ day }) => offer !== null && day >= offer.interview);
  const decisive = answersOffer.find(({ what }) => what === 'sent') ?? answersOffer[0];
  const rows = logged
    .filter((line) => line === decisive || !answersOffer.includes(line) || line.what === 'sent')
    .map((line) => {
      const window = line === decisive ? question?.window : undefined;
      return row(standing, {
        kind,
        state: line.what === 'sent' ? 'done' : 'skipped',
        rule: 'T17',
        because: [...(window?.because ?? []), line.what === 'sent' ? saySent(line.day, line.by, today) : saySkipped(line.day, today)],
        opens: window?.opens ?? null,
        overdueAfter: window?.overdueAfter ?? null,
        loggedOn: line.day,
      });
    });
  if (question === null || decisive !== undefined) return rows;
  const { window, state } = question;
  return [...rows, row(standing, { kind, state, rule: 'T17', because: window.because, opens: window.opens, overdueAfter: window.overdueAfter })];
}

/** Whether a step has gone quiet and nothing was logged since (T16). */
export const isAtRest = ({ lines }: Standing, items: readonly AgendaItem[]): boolean =>
  items.some(({ state, window }) => state === 'lapsed' && window !== null && !lines.some(({ day }) => day > window.lapsesAfter));
