/**
 * The sentences that explain a follow-up's days, as a person would say them, with the rule in brackets.
 *
 * In: the facts that decided. Out: one sentence each. Not here: which of them apply.
 */
import { daysBetween, type Day } from '../calendar/day';
import { businessDaysBetween, type Holidays } from '../calendar/business-days';
import { sayDay } from '../calendar/say-day';
import type { Status } from '../note/interview-note';
import { KIND_NAMES, type FollowUpKind, type MessageKind } from '../note/kind';
import type { Anchor, State } from './follow-up';
import type { SentMessage, PreviousStep } from './previous-step';
import type { DatedPromise } from './promises';

const LONGEST_QUOTE = 160;

const number = (value: number, noun: string): string => `${NUMBER_WORDS[value] ?? value} ${noun}${value === 1 ? '' : 's'}`;
const NUMBER_WORDS: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three' };

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const nameOf = (kind: MessageKind): string => KIND_NAMES[kind].toLowerCase();

const quoted = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim().replace(/[.!]$/u, '');
  return `"${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}...` : line}"`;
};

const said = ({ saidOn, quote }: Anchor, today: Day): string =>
  `${saidOn === null ? 'They' : `On ${sayDay(saidOn, today)} they`} said ${quoted(quote)}`;

/** What they said and by when (T7). */
export const sayPromise = (promise: DatedPromise, today: Day): string =>
  `${said(promise, today)}: ${promise.approximate ? 'about ' : 'by '}${sayDay(promise.by, today)}.`;

/** The margin between their last day and the first check-in (T7). */
export const sayMargin = (businessDays: number, approximate: boolean): string =>
  approximate
    ? `That is only roughly meant, so ${number(businessDays, 'business day')} are added before you ask. (T7)`
    : `${capital(number(businessDays, 'business day'))} ${businessDays === 1 ? 'is' : 'are'} added before you ask. (T7)`;

/** The patient preset's margin (T2). */
export const sayPatience = (days: number): string => `The patient preset leaves them ${days} days more before you ask. (T2)`;

/** How late the employer is against its own words; empty while it is in time. */
export function sayDelay(by: Day, today: Day, holidays: Holidays): string[] {
  const late = businessDaysBetween(by, today, holidays);
  return late === 0 ? [] : [`They are ${number(late, 'business day')} late.`];
}

/** The timeline that is assumed where none was stated (T8), and the question to ask next time (T10). */
export function sayAssumed(businessDays: number, from: Day, by: Day, since: 'interview' | 'answer' | Anchor, today: Day): string[] {
  const count = number(businessDays, 'business day');
  const until = `${count} from ${sayDay(from, today)}, until ${sayDay(by, today)}`;
  if (since === 'answer')
    return [`They answered on ${sayDay(from, today)} without naming a day, so a usual time is assumed: ${until}. (T8, T13)`];
  if (since !== 'interview') return [`${said(since, today)}, which names no day, so a usual time is assumed: ${until}. (T8)`];
  return [
    `No timeline is noted, so a usual one is assumed: ${until}. (T8)`,
    'At the end of the next interview, ask when to expect an answer. (T10)',
  ];
}

/** How a message was passed: "went out on Wed 25 Nov". */
const passedOn = ({ day, how, undated = false }: Pick<PreviousStep, 'day' | 'how' | 'undated'>, today: Day): string =>
  `${how === 'skipped' ? 'was skipped' : undated ? 'is taken to have gone out' : 'went out'} on ${sayDay(day, today)}`;

const passing = (passed: PreviousStep, today: Day): string =>
  passed.how === 'planned'
    ? `If the ${nameOf(passed.kind)} goes out on ${sayDay(passed.day, today)}`
    : `The ${nameOf(passed.kind)} ${passedOn(passed, today)}`;

/** When the second check-in follows the first (T3). */
export const saySecond = (previous: PreviousStep, days: number, today: Day): string =>
  `${passing(previous, today)}${previous.how === 'planned' ? ',' : ';'} a second one may follow ${days} days later. (T3)`;

/** When the final follow-up is due (T4). */
export const sayFinal = (months: number, from: Day, since: 'interview' | 'answer', today: Day): string =>
  `The final follow-up comes ${number(months, 'month')} after ${since === 'interview' ? 'the interview' : 'their last answer'} of ${sayDay(from, today)}. (T4)`;

/** When the closing note may follow (T5). */
export const sayClosing = (previous: PreviousStep, unanswered: number, days: number, today: Day): string =>
  `${passing(previous, today)}${previous.how === 'planned' ? ',' : ';'} after ${number(unanswered, 'message')} without an answer a closing note may follow ${days} days later. (T5)`;

/** When the networking check-in comes (T6). */
export const sayNetworking = (from: Day, third: Day, again: boolean, today: Day): string =>
  `${again ? 'The last networking check-in went out' : 'The process ended'} on ${sayDay(from, today)}; ${again ? 'another' : 'a networking check-in'} comes two months later, by ${sayDay(third, today)}. An article or their news is a good reason, LinkedIn a good place. (T6, T15)`;

/** A promise beyond the anchor that a later step waits for (T7). */
export const sayLaterPromise = (promise: DatedPromise, today: Day): string =>
  `${said(promise, today)}; this message waits until ${sayDay(promise.by, today)} has passed. (T7)`;

/** Why a message keeps its distance to another (T11); `own` names the application that asks. */
export function saySpacing(last: SentMessage, own: string, to: 'company' | 'recruiter', days: number, today: Day): string {
  const which =
    last.application === own || last.position === null ? `The ${nameOf(last.kind)}` : `The ${nameOf(last.kind)} for ${last.position}`;
  const what =
    last.how === 'planned' ? `${which} goes first, ${sayDay(last.day, today)} at the earliest` : `${which} ${passedOn(last, today)}`;
  return `${what}, and messages to one ${to} keep ${days} days apart. (T11)`;
}

export const sayPutOff = (until: Day, today: Day): string => `You put it off until ${sayDay(until, today)}.`;

/** The window itself: "It can go out from Wed 25 Nov, best by Tue 1 Dec." */
export const sayWindow = (opens: Day, overdueAfter: Day | null, state: State, today: Day): string =>
  `It ${state === 'lapsed' ? 'could' : 'can'} go out from ${sayDay(opens, today)}${overdueAfter === null ? '; it is optional' : `, best by ${sayDay(overdueAfter, today)}`}.`;

/** Late thanks are better than none (T1). */
export const sayLateThanks = (overdueAfter: Day, today: Day): string =>
  `It is ${number(daysBetween(overdueAfter, today), 'day')} late; late thanks are still better than none.`;

/** Why the chain began anew (T12, T13). */
export const sayRestart = (start: Day, since: 'round' | 'answer', today: Day): string =>
  since === 'round'
    ? `A later round took place on ${sayDay(start, today)}, so the check-ins begin anew. (T12)`
    : `They answered on ${sayDay(start, today)}, so the clock starts anew. (T13)`;

/** An interview that lies ahead pauses the chain (T12). */
export const sayAhead = (day: Day, today: Day): string =>
  `The next round is on ${sayDay(day, today)}: until it has taken place no check-in goes out. (T12)`;

/** Words that forbid contact; after 20 business days it is asked whether to wait on. */
export const sayNoContact = (words: Anchor, isLong: boolean, today: Day): string[] => [
  `${said(words, today)}: no check-in goes out until you log what you hear from them.`,
  ...(isLong
    ? ['That is more than 20 business days ago. Do you want to keep waiting? You can skip this step, or log what you have heard.']
    : []),
];

/** Why nothing more is to be sent after a status (T13). */
export const sayEnded = (status: Status): string => `The status says "${status}", so this message is not needed any more. (T13)`;

export const SAY_SHORT_CHAIN =
  'Two messages without an answer are enough here, so the closing note follows the second check-in and this one is left out. (T5)';

/** A lapse (T16). */
export const sayLapsed = (after: Day, today: Day): string => `Nothing was sent by ${sayDay(after, today)}, so it has gone quiet. (T16)`;

/** A thank-you lapses with the check-in that carries the thanks (T16). */
export const sayCarried = (kind: MessageKind, day: Day, today: Day): string =>
  `The ${nameOf(kind)} of ${sayDay(day, today)} carries the thanks, so this has gone quiet. (T16)`;

/** What the log says became of a message: "Sent on Wed 25 Nov by email." */
export const sayLogged = (how: 'sent' | 'skipped', day: Day, by: string | null, today: Day): string =>
  `${how === 'sent' ? 'Sent' : 'Skipped'} on ${sayDay(day, today)}${by === null ? '' : ` by ${by}`}.`;

/** What the note says was sent, without its day. */
export const SAY_SENT_UNDATED = 'Your note says that it was sent, and not on which day.';

/** A step that a later one overtook. */
export const sayPassedOver = (kind: FollowUpKind, day: Day, today: Day): string =>
  `Passed over: the ${nameOf(kind)} went out on ${sayDay(day, today)}.`;

/** Why a thank-you is to be sent (T1). */
export const sayThankYou = (who: string | null, day: Day, today: Day): string =>
  `${today < day ? 'The interview is' : 'The interview was'} on ${sayDay(day, today)}; a thank-you${who === null ? '' : ` to ${who}`} follows within a day. (T1)`;

/** Phone screens and final rounds are thanked for on the same day (T1). */
export const saySameDay = (type: 'phone' | 'final'): string =>
  `After a ${type === 'phone' ? 'phone screen' : 'final round'} it is best sent on the same day. (T1)`;

/** Another offer is in hand (T17). */
export const sayOffer = (company: string | null, answerBy: Day, today: Day): string =>
  `${company === null ? 'An offer' : `The offer of ${company}`} wants an answer by ${sayDay(answerBy, today)}: ask once, without pressure, when a decision can be expected here. (T17)`;

/** One company is asked once, whatever is open there (T17): "Ask about Planner in the same message." */
export const sayAlsoAbout = (positions: readonly string[]): string => `Ask about ${positions.join(' and ')} in the same message.`;

/** An interview to which one side did not come (I6). */
export const sayMissed = (by: 'us' | 'them', day: Day, today: Day): string =>
  by === 'them'
    ? `They did not come to the interview on ${sayDay(day, today)}; a friendly word the same day offers to find a new time. (I6)`
    : `You missed the interview on ${sayDay(day, today)}; an apology the same day asks for a new time. (I6)`;
