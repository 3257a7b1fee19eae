/**
 * The schedule of a company: whose message goes first, and what waits behind it (T11).
 *
 * In: how all applications at a company stand. Out: the steps that are left of each, with state and days. It plays the future as if
 * all went on time: the step that opens first is sent on its day, and the next ones keep their distance to it.
 */
import { later } from '../calendar/day';
import type { FollowUpKind } from '../note/kind';
import { chainOf, isChainKind } from './chain';
import type { State } from './follow-up';
import { compareText } from '../in-order';
import { untilConfirmed } from './outcome-question';
import type { LastMessage, PreviousStep } from './previous-step';
import type { Reason } from './reason';
import { positionOf, type ApplicationState } from './application-state';
import { networkingStep } from './rules/t6-networking';
import { untilTheyWrite } from './rules/t7-stated-guidance';
import { lastMessages } from './rules/t11-spacing';
import { untilNextRound } from './rules/t12-new-round';
import { endingStatus } from './rules/t13-answer';
import { lapsed } from './rules/t16-gone-quiet';
import { stateOn, type Step, type StepDays } from './step';
import { stepDays } from './step-days';

/** A step that is left. It has no days where an interview ahead or `noContact` holds it, or the step before it. */
export interface ScheduledStep {
  readonly step: Step;
  readonly days: StepDays | null;
  readonly rule: StepDays['rule'];
  readonly state: State;
  readonly reasons: readonly Reason[];
}

/** The steps that are left of one application. */
interface StepQueue {
  readonly appState: ApplicationState;
  readonly steps: readonly Step[];
  readonly previous: PreviousStep | null;
  /** Why the whole chain stands still; empty where it runs. */
  readonly pause: readonly Reason[];
}

function stepQueueOf(appState: ApplicationState, evenIfEnded: boolean): StepQueue {
  const { left, last } = chainOf(appState);
  const goesOn = left.length > 0 && (evenIfEnded || endingStatus(appState) === null);
  if (goesOn) return { appState, steps: left, previous: last, pause: pauseOf(appState) };
  const networking = networkingStep(appState);
  return { appState, steps: networking === null ? [] : [networking], previous: null, pause: [] };
}

/** An outcome that the note tells stands above all else that the chain waits for. */
function pauseOf(appState: ApplicationState): Reason[] {
  const outcome = untilConfirmed(appState);
  return outcome.length > 0 ? outcome : [...untilNextRound(appState), ...untilTheyWrite(appState)];
}

const NO_MESSAGES: ReadonlyMap<string, LastMessage> = new Map();

/** One message of one application. */
interface Wanted {
  readonly key: string;
  readonly kind: FollowUpKind;
}

/**
 * What is left to send of each application, by its key. For one message that is `wanted` nothing is played beyond it, and a status
 * does not end the chain that it belongs to: a status has no day, and is taken as having come after the message. `first` are messages
 * that go out before all these, by whom they go to.
 */
export function schedule(
  appStates: readonly ApplicationState[],
  { wanted = null, first = NO_MESSAGES }: { wanted?: Wanted | null; first?: ReadonlyMap<string, LastMessage> } = {},
): Map<string, ScheduledStep[]> {
  const last = lastMessages(appStates);
  for (const [addressee, message] of first) if (message.day > (last.get(addressee)?.day ?? '')) last.set(addressee, message);
  const queues = appStates.map((appState) => stepQueueOf(appState, wanted?.key === appState.key && isChainKind(wanted.kind)));
  const scheduled = new Map<string, ScheduledStep[]>();
  for (const queue of queues.filter(({ pause }) => pause.length > 0)) scheduled.set(queue.appState.key, paused(queue, last));
  const addressees = new Set(appStates.map((appState) => appState.addressee));
  for (const addressee of addressees) {
    const running = queues.filter(({ appState, pause }) => appState.addressee === addressee && pause.length === 0);
    for (const [key, items] of simulate(running, last.get(addressee) ?? null, wanted)) scheduled.set(key, items);
  }
  return scheduled;
}

/** A chain that stands still: planned as usual until its own day, then held without days; words that forbid contact, or tell what came of it, leave it no day at all. */
function paused(queue: StepQueue, last: ReadonlyMap<string, LastMessage>): ScheduledStep[] {
  const { appState, steps, pause } = queue;
  const items = simulate([queue], last.get(appState.addressee) ?? null).get(appState.key) ?? [];
  const [first] = items;
  if (first?.days == null) return items;
  const hasCome = first.days.own <= appState.today;
  // What has gone quiet asks nothing.
  if (appState.told !== null && first.state === 'lapsed') return items;
  const isForbidden = appState.noContact !== null || appState.told !== null;
  if (!hasCome && !isForbidden) return items.map((item) => ({ ...item, reasons: [...item.reasons, ...pause] }));
  const [, ...behind] = steps;
  return [
    {
      ...first,
      days: null,
      rule: isForbidden ? first.step.rule : first.rule,
      state: hasCome ? 'held' : 'planned',
      reasons: isForbidden ? pause : [...first.days.reasons, ...pause],
    },
    ...behind.map((step): ScheduledStep => ({ step, days: null, rule: step.rule, state: 'planned', reasons: pause })),
  ];
}

/** Sends what opens first, ties by position, until nothing is left or the wanted item was found. */
function simulate(
  queues: readonly StepQueue[],
  lastMessage: LastMessage | null,
  wanted: Wanted | null = null,
): Map<string, ScheduledStep[]> {
  const items = new Map<string, ScheduledStep[]>();
  let last = lastMessage;
  let open = queues;
  while (open.length > 0) {
    const next = open.flatMap((queue) => nextStepOf(queue, last)).sort(inOrder)[0];
    if (next === undefined) return items;
    const { queue, step, days } = next;
    const { appState } = queue;
    const before = items.get(appState.key) ?? [];
    const state = before.length > 0 ? 'planned' : stateOn(appState.today, days);
    const item: ScheduledStep = { step, days, rule: days.rule, state, reasons: reasonsOf(days, state) };
    items.set(appState.key, [...before, item]);
    if (wanted?.key === appState.key && wanted.kind === step.kind) return items;
    const others = open.filter((other) => other !== queue);
    if (state === 'lapsed') {
      // Nobody waits for a message that has gone quiet, and nothing comes behind it.
      open = others;
      continue;
    }
    const previous: PreviousStep = { kind: step.kind, day: later(days.opens, appState.today), how: 'planned' };
    last = { ...previous, application: appState.key, position: positionOf(appState) };
    open = [...others, { ...queue, steps: queue.steps.slice(1), previous }];
  }
  return items;
}

function reasonsOf({ reasons, opens, overdueAfter, lapsesAfter }: StepDays, state: State): Reason[] {
  const isOver = state === 'lapsed';
  return [...reasons, { why: 'open', opens, overdueAfter, isOver }, ...(isOver ? [lapsed(lapsesAfter)] : [])];
}

interface NextStep {
  readonly queue: StepQueue;
  readonly step: Step;
  readonly days: StepDays;
}

function nextStepOf(queue: StepQueue, last: LastMessage | null): NextStep[] {
  const [step] = queue.steps;
  const days = step === undefined ? null : stepDays(step, queue.appState, queue.previous, last);
  return step === undefined || days === null ? [] : [{ queue, step, days }];
}

/** Two that spacing moved to one day go by their own days, so that nobody is passed by again and again. */
const inOrder = (a: NextStep, b: NextStep): number =>
  compareText(a.days.opens, b.days.opens) ||
  compareText(a.days.own, b.days.own) ||
  compareText(positionOf(a.queue.appState), positionOf(b.queue.appState)) ||
  compareText(a.queue.appState.key, b.queue.appState.key);
