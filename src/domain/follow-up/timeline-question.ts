/**
 * The timeline question (T17): when another offer is in hand, every other open application is asked once for its timing.
 *
 * In: how all applications stand. Out: the offers, and the question's window for one application. Not here: spacing, which does not hold it.
 */
import { addDays, later, type Day } from '../calendar/day';
import { onBusinessDay } from '../calendar/business-days';
import { sayOffer, sayPutOff, sayWindow } from './because';
import { compareText } from './order';
import { lastEvent, putOffUntil, type Standing } from './standing';
import { stateOn, type Window } from './step';
import { type State } from './follow-up';

/** An offer that wants an answer. */
export interface Offer {
  readonly application: string;
  readonly company: string | null;
  /** The last line of the offer note's log, else its interview. */
  readonly since: Day;
  /** The day of the interview that led to it: a question before that day was about something else. */
  readonly interview: Day;
  readonly answerBy: Day;
}

/** The offer that an application holds, or null. */
export function offerOf(standing: Standing): Offer | null {
  const { status, statusNote, answerBy, key, lines, tookPlace, ahead, company } = standing;
  if (status !== 'offer' || statusNote === null || answerBy === null) return null;
  const isOfNote = (paths: readonly string[]): boolean => paths.includes(statusNote.path);
  const rounds = [...tookPlace, ...ahead].filter(({ paths }) => isOfNote(paths));
  const since = lastEvent(lines.filter(({ note }) => note === statusNote), rounds);
  const interview = rounds[0]?.day ?? since;
  return since === null || interview === null ? null : { application: key, company, since, interview, answerBy };
}

/** The offer that presses most: the first that can still be answered, else the one that could be answered last. */
export function mostPressing(offers: readonly Offer[], today: Day): Offer | null {
  const inOrder = [...offers].sort((a, b) => compareText(a.answerBy, b.answerBy) || compareText(a.application, b.application));
  return inOrder.find(({ answerBy }) => answerBy >= today) ?? inOrder.at(-1) ?? null;
}

export interface Question {
  readonly window: Window;
  readonly state: State;
}

/** When to ask: at once, by the day on which the offer must be answered; an offer of Saturday 2026-11-28 opens Monday 11-30. */
export function questionWindow(standing: Standing, offer: Offer): Question {
  const { today, holidays } = standing;
  const own = onBusinessDay(offer.since, holidays);
  const until = putOffUntil(standing, 'timeline-question');
  const opens = until === null ? own : later(own, onBusinessDay(until, holidays));
  const putOff = until !== null && opens > own ? [sayPutOff(until, today)] : [];
  const window: Window = {
    own: opens,
    opens,
    overdueAfter: offer.answerBy,
    lapsesAfter: addDays(offer.answerBy, 30),
    rule: 'T17',
    because: [sayOffer(offer.company, offer.answerBy, today), ...putOff],
  };
  const state = stateOn(today, window);
  return { window: { ...window, because: [...window.because, sayWindow(opens, offer.answerBy, state, today)] }, state };
}
