/**
 * What the views say about follow-ups and promises, in words a person uses.
 *
 * Pure: follow-ups and days in, sentences out. The reasons in full ("because") come from the plan itself.
 */
import type { Certainty } from '../domain/timeline/gate/verdict';
import type { Explanation } from '../domain/timeline/explain-sentence';
import { addDays, daysBetween, type Day } from '../domain/calendar/day';
import { businessDaysBetween, type Holidays } from '../domain/calendar/business-days';
import { sayDay } from '../domain/calendar/say-day';
import { isLate } from '../domain/follow-up/due';
import type { FollowUp, State } from '../domain/follow-up/follow-up';
import type { InterviewType } from '../domain/note/interview-note';
import { KIND_NAMES } from '../domain/note/kind';
import { shownWords } from '../domain/timeline/shown-words';
import type { StatedTimeline } from '../domain/timeline/stated-timeline';

/** "1 message", "3 messages": a number with its noun. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

/** What is to be done, "Thank Jane Smith", "First check-in to Bo Chen"; what was done, "Thanked Jane Smith"; nothing is asked where it is over. */
export function sayTask({ kind, recipient, state }: Pick<FollowUp, 'kind' | 'recipient' | 'state'>): string {
  const isOver = state === 'skipped' || state === 'lapsed' || state === 'dropped';
  const isDone = state === 'done';
  if (kind === 'thank-you' && !isOver)
    return recipient === null ? (isDone ? 'Said thank you' : 'Say thank you') : `${isDone ? 'Thanked' : 'Thank'} ${recipient}`;
  if (kind === 'timeline-question' && !isOver)
    return `${isDone ? 'Asked' : 'Ask'} ${recipient === null ? '' : `${recipient} `}about their timing`;
  return recipient === null ? KIND_NAMES[kind] : `${KIND_NAMES[kind]} to ${recipient}`;
}

/** Each type of interview, as it stands in a row. */
const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  sure: 'their promise',
  unsure: 'perhaps their promise',
  no: 'not their promise',
};

/** "by Friday": their promise. What spoke for it: “call”. What spoke against it: “last”. */
export function sayExplanation({ words, certainty, lapsed, inFavour, against }: Explanation): string {
  const list = (said: readonly string[]): string => said.map((word) => `“${word}”`).join(', ');
  return [
    `“${words}”: ${CERTAINTIES[certainty]}.`,
    ...(lapsed ? ['What follows says that its time went by, so it no longer counts.'] : []),
    ...(inFavour.length > 0 ? [`What spoke for it: ${list(inFavour)}.`] : []),
    ...(against.length > 0 ? [`What spoke against it: ${list(against)}.`] : []),
  ].join(' ');
}

export const TYPE_NAMES: Readonly<Record<InterviewType, string>> = {
  phone: 'phone',
  video: 'video',
  'in-person': 'in person',
  panel: 'panel',
  final: 'final round',
};

/** Words in quotation marks: in single ones where there are double ones within. */
export const sayQuote = (words: string): string => (/["“”„«]/.test(words) ? `‘${words}’` : `“${words}”`);

/** The words of a promise in quotation marks, short. */
export const sayWords = (promise: Pick<StatedTimeline, 'quote' | 'span' | 'sentence'>): string => sayQuote(shownWords(promise));

/** "today", "tomorrow", else "Wed 25 Nov". */
function sayNearDay(day: Day, today: Day): string {
  if (day === today) return 'today';
  return day === addDays(today, 1) ? 'tomorrow' : sayDay(day, today);
}

/** What each state says where it has no day, and before its day. */
const WHEN: Readonly<Record<State, readonly [alone: string, before: string]>> = {
  done: ['sent', 'sent'],
  skipped: ['skipped', 'skipped'],
  dropped: ['not needed any more', ''],
  lapsed: ['gone quiet', 'was due'],
  held: ['on hold', 'held until'],
  planned: ['later', 'from'],
  due: ['today', 'since'],
  overdue: ['today', 'since'],
};

/** When, from today's point of view: "a day late", "since Wed 25 Nov", "today", "from Mon 7 Dec". */
export function sayWhen(followUp: FollowUp, today: Day): string {
  const { state, opens, overdueAfter, loggedOn } = followUp;
  if (isLate(followUp) && overdueAfter !== null) {
    const late = daysBetween(overdueAfter, today);
    return late <= 1 ? 'a day late' : `${late} days late`;
  }
  const [alone, before] = WHEN[state];
  const on = loggedOn ?? opens;
  if (on === null || before === '' || (on === today && before === 'since')) return alone;
  return on === today && state === 'planned' ? 'later today' : `${before} ${sayNearDay(on, today)}`;
}

/** The day that they named, where the move is theirs: "by Fri 4 Dec"; null where they named none. */
export const sayTheirDay = (promise: StatedTimeline | null, today: Day): string | null =>
  promise === null || promise.by === null ? null : `by ${promise.approximate ? 'about ' : ''}${sayNearDay(promise.by, today)}`;

/** When an interview that lies ahead takes place: "tomorrow at 15:00", "Wed 2 Dec". */
export const sayRowAhead = (day: Day, time: string | null, today: Day): string =>
  time === null ? sayNearDay(day, today) : `${sayNearDay(day, today)} at ${time}`;

/** The days behind `sayWhen`, for the tooltip: "Opens Wed 25 Nov, best by Tue 1 Dec". */
export function sayRowWindow({ opens, overdueAfter }: FollowUp, today: Day): string | null {
  if (opens === null) return null;
  return overdueAfter === null ? `Opens ${sayDay(opens, today)}` : `Opens ${sayDay(opens, today)}, best by ${sayDay(overdueAfter, today)}`;
}

/** "2 business days late" against what was said, or null while they are in time. */
export function sayTheirDelay(promise: StatedTimeline | null, today: Day, holidays: Holidays): string | null {
  if (promise === null || promise.by === null || promise.by >= today) return null;
  const late = businessDaysBetween(promise.by, today, holidays);
  return late === 0 ? null : `${count(late, 'business day')} late`;
}

/** How words were read: "by Fri 4 Dec", "Mon 23 Nov to Fri 27 Nov", "no day in it". */
export function sayReading(
  { from, by, vague, noContact, approximate }: Pick<StatedTimeline, 'from' | 'by' | 'vague' | 'noContact' | 'approximate'>,
  today: Day,
): string {
  if (noContact) return 'they ask you not to get in touch: nothing will be due until you hear from them';
  if (vague || by === null) return 'no day in it: a typical time is assumed';
  const about = approximate ? 'about ' : '';
  if (from === null) return `by ${about}${sayDay(by, today)}`;
  return from === by ? `${about}${sayDay(by, today)}` : `${about}${sayDay(from, today)} to ${sayDay(by, today)}`;
}

/** What comes next: "First check-in from Mon 7 Dec". */
export function sayNextStep(next: FollowUp | null, today: Day): string {
  return next === null ? 'After this there is nothing more to send here.' : `${sayTask(next)} ${sayWhen(next, today)}`;
}
