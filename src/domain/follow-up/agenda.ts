/**
 * The agenda of a company: whose message goes first, and what waits behind it (T11).
 *
 * In: how all applications at a company stand. Out: the steps that are left of each, with state and window. It plays the future as if
 * all went on time: the step that opens first is sent on its day, and the next ones keep their distance to it.
 */
import { addBusinessDays } from '../calendar/business-days';
import { later, type Day } from '../calendar/day';
import { type FollowUpKind, type MessageKind } from '../note/kind';
import { sayAhead, sayLapsed, sayNoContact, sayWindow } from './because';
import { chainOf, endingStatus, isChainKind, networkingStep } from './chain';
import { type State } from './follow-up';
import { compareText } from './order';
import { type Message, type Passed } from './passed';
import { type Standing } from './standing';
import { stateOn, windowOf, type Step, type Window } from './step';
import { isUndated } from './undated';

/** A step that is left. Its window is null where an interview ahead or `noContact` holds it, or the step before it. */
export interface AgendaItem {
  readonly step: Step;
  readonly window: Window | null;
  readonly rule: Window['rule'];
  readonly state: State;
  readonly because: readonly string[];
}

/** The steps that are left of one application. */
interface Track {
  readonly standing: Standing;
  readonly steps: readonly Step[];
  readonly previous: Passed | null;
  /** Why the whole chain stands still, in words; empty where it runs. */
  readonly pause: readonly string[];
}

/** After so many business days the row asks whether to keep waiting. */
const PATIENCE_WITHOUT_CONTACT = 20;

function pauseOf({ ahead, noContact, today, holidays }: Standing): string[] {
  const [next] = ahead;
  const wait = next === undefined ? [] : [sayAhead(next.day, today)];
  if (noContact === null) return wait;
  const isLong = noContact.saidOn !== null && today > addBusinessDays(noContact.saidOn, PATIENCE_WITHOUT_CONTACT, holidays);
  return [...wait, ...sayNoContact(noContact, isLong, today)];
}

function trackOf(standing: Standing, evenIfEnded: boolean): Track {
  const { left, last } = chainOf(standing);
  const goesOn = left.length > 0 && (evenIfEnded || endingStatus(standing) === null);
  if (goesOn) return { standing, steps: left, previous: last, pause: pauseOf(standing) };
  const networking = networkingStep(standing);
  return { standing, steps: networking === null ? [] : [networking], previous: null, pause: [] };
}

/** Thank-yous keep no distance and need none. */
const keepsDistance = (kind: MessageKind): boolean => kind !== 'thank-you' && kind !== 'rejection-thanks';

/** The last message to each company, by whatever application it went out. */
function lastMessages(standings: readonly Standing[]): Map<string, Message> {
  const last = new Map<string, Message>();
  for (const { key, lines, addressee: own } of standings) {
    for (const line of lines) {
      if (line.what !== 'sent' || !keepsDistance(line.kind)) continue;
      const message: Message = {
        kind: line.kind,
        day: line.day,
        how: 'sent',
        undated: isUndated(line),
        application: key,
        position: line.note.position,
      };
      for (const addressee of [own, line.addressee ?? own])
        if (message.day > (last.get(addressee)?.day ?? '')) last.set(addressee, message);
    }
  }
  return last;
}

const NO_MESSAGES: ReadonlyMap<string, Message> = new Map();

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
export function agendaOf(
  standings: readonly Standing[],
  { wanted = null, first = NO_MESSAGES }: { wanted?: Wanted | null; first?: ReadonlyMap<string, Message> } = {},
): Map<string, AgendaItem[]> {
  const last = lastMessages(standings);
  for (const [addressee, message] of first) if (message.day > (last.get(addressee)?.day ?? '')) last.set(addressee, message);
  const tracks = standings.map((standing) => trackOf(standing, wanted?.key === standing.key && isChainKind(wanted.kind)));
  const agenda = new Map<string, AgendaItem[]>();
  for (const track of tracks.filter(({ pause }) => pause.length > 0)) agenda.set(track.standing.key, paused(track, last));
  const addressees = new Set(standings.map((standing) => standing.addressee));
  for (const addressee of addressees) {
    const running = tracks.filter(({ standing, pause }) => standing.addressee === addressee && pause.length === 0);
    for (const [key, items] of play(running, last.get(addressee) ?? null, wanted)) agenda.set(key, items);
  }
  return agenda;
}

/** A chain that stands still: planned as usual until its own day, then held without days; words that forbid contact leave it no day at all. */
function paused(track: Track, last: ReadonlyMap<string, Message>): AgendaItem[] {
  const { standing, steps, pause } = track;
  const items = play([track], last.get(standing.addressee) ?? null).get(standing.key) ?? [];
  const [first] = items;
  if (first?.window == null) return items;
  const hasCome = first.window.own <= standing.today;
  const isForbidden = standing.noContact !== null;
  if (!hasCome && !isForbidden) return items.map((item) => ({ ...item, because: [...item.because, ...pause] }));
  const [, ...behind] = steps;
  return [
    {
      ...first,
      window: null,
      rule: isForbidden ? first.step.rule : first.rule,
      state: hasCome ? 'held' : 'planned',
      because: isForbidden ? pause : [...first.window.because, ...pause],
    },
    ...behind.map((step): AgendaItem => ({ step, window: null, rule: step.rule, state: 'planned', because: pause })),
  ];
}

/** Sends what opens first, ties by position, until nothing is left or the wanted item was found. */
function play(tracks: readonly Track[], lastMessage: Message | null, wanted: Wanted | null = null): Map<string, AgendaItem[]> {
  const items = new Map<string, AgendaItem[]>();
  let last = lastMessage;
  let open = tracks;
  while (open.length > 0) {
    const next = open.flatMap((track) => candidate(track, last)).sort(inOrder)[0];
    if (next === undefined) return items;
    const { track, step, window } = next;
    const { standing } = track;
    const before = items.get(standing.key) ?? [];
    const state = before.length > 0 ? 'planned' : stateOn(standing.today, window);
    const item: AgendaItem = { step, window, rule: window.rule, state, because: reasonsOf(window, state, standing.today) };
    items.set(standing.key, [...before, item]);
    if (wanted?.key === standing.key && wanted.kind === step.kind) return items;
    const others = open.filter((other) => other !== track);
    if (state === 'lapsed') {
      // Nobody waits for a message that has gone quiet, and nothing comes behind it.
      open = others;
      continue;
    }
    const previous: Passed = { kind: step.kind, day: later(window.opens, standing.today), how: 'planned' };
    last = { ...previous, application: standing.key, position: standing.round?.note.position ?? null };
    open = [...others, { ...track, steps: track.steps.slice(1), previous }];
  }
  return items;
}

function reasonsOf({ because, opens, overdueAfter, lapsesAfter }: Window, state: State, today: Day): string[] {
  const window = sayWindow(opens, overdueAfter, state, today);
  return state === 'lapsed' ? [...because, window, sayLapsed(lapsesAfter, today)] : [...because, window];
}

interface Candidate {
  readonly track: Track;
  readonly step: Step;
  readonly window: Window;
}

function candidate(track: Track, last: Message | null): Candidate[] {
  const [step] = track.steps;
  const window = step === undefined ? null : windowOf(step, track.standing, track.previous, last);
  return step === undefined || window === null ? [] : [{ track, step, window }];
}

/** Two that spacing moved to one day go by their own days, so that nobody is passed by again and again. */
const inOrder = (a: Candidate, b: Candidate): number =>
  compareText(a.window.opens, b.window.opens) ||
  compareText(a.window.own, b.window.own) ||
  compareText(a.track.standing.round?.note.position ?? null, b.track.standing.round?.note.position ?? null) ||
  compareText(a.track.standing.key, b.track.standing.key);
