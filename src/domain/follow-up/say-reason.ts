/**
 * Reasons as sentences, as a person would say them.
 *
 * In: a reason and today. Out: a sentence, with the rules behind it. All English words about why a day is what it is stand here. Not here:
 * which reasons there are (`reason.ts`), which of them apply (`rules/`).
 */
import { inQuotes, withCapital } from '../in-words';
import type { Day } from '../calendar/day';
import { sayDay } from '../calendar/say-day';
import { KIND_NAMES, type MessageKind } from '../note/kind';
import type { OutcomeKind } from '../timeline/outcome-kind';
import type { PreviousStep } from './previous-step';
import type { Reason } from './reason';
import type { EtiquetteRuleId } from './rules/rule';

const NUMBER_WORDS: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three' };
const number = (value: number, noun: string): string => `${NUMBER_WORDS[value] ?? value} ${noun}${value === 1 ? '' : 's'}`;

const inSentence = (kind: MessageKind): string => KIND_NAMES[kind].toLowerCase();

const quoted = (words: string): string => inQuotes(words.replace(/(?<last>[^.])[.!]$/u, '$<last>'));

const said = ({ saidOn, quote }: ReasonFor<'promise' | 'later-promise' | 'no-contact' | 'vague'>, today: Day): string =>
  `${saidOn === null ? 'They' : `On ${sayDay(saidOn, today)} they`} said ${quoted(quote)}`;

/** "five business days from Wed 18 Nov, until Wed 25 Nov". */
const time = ({ businessDays, from, by }: ReasonFor<'assumed' | 'vague' | 'answer-without-day'>, today: Day): string =>
  `${number(businessDays, 'business day')} from ${sayDay(from, today)}, until ${sayDay(by, today)}`;

/** How a message was passed: "went out on Wed 25 Nov". */
const passedOn = ({ day, how, undated = false }: Pick<PreviousStep, 'day' | 'how' | 'undated'>, today: Day): string =>
  `${how === 'skipped' ? 'was skipped' : undated ? 'is taken to have gone out' : 'went out'} on ${sayDay(day, today)}`;

/** "The first check-in went out on Wed 25 Nov;", "If the first check-in goes out on Wed 25 Nov,". */
const passing = (passed: PreviousStep, today: Day): string =>
  passed.how === 'planned'
    ? `If the ${inSentence(passed.kind)} goes out on ${sayDay(passed.day, today)},`
    : `The ${inSentence(passed.kind)} ${passedOn(passed, today)};`;

const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  rejected: 'they said no',
  offer: 'you have an offer',
  accepted: 'you took the job',
  withdrawn: 'you withdrew',
  stopped: 'you are done with them',
};

type ReasonFor<Why extends Reason['why']> = Extract<Reason, { why: Why }>;

const SENTENCES: { readonly [Why in Reason['why']]: (reason: ReasonFor<Why>, today: Day) => string } = {
  interview: ({ recipient, day }, today) =>
    `The interview ${today < day ? 'is' : 'was'} on ${sayDay(day, today)}; a thank-you${recipient === null ? '' : ` to ${recipient}`} follows within a day.`,
  'same-day': ({ type }) => `After a ${type === 'phone' ? 'phone screen' : 'final round'} it is best sent on the same day.`,
  'late-thanks': ({ days }) => `It is ${number(days, 'day')} late; late thanks are still better than none.`,
  patience: ({ days }) => `The patient preset leaves them ${days} days more before you ask.`,
  second: ({ previous, days }, today) => `${passing(previous, today)} a second one may follow ${days} days later.`,
  final: ({ months, from, since }, today) =>
    `The final follow-up comes ${number(months, 'month')} after ${since === 'interview' ? 'the interview' : 'their last answer'} of ${sayDay(from, today)}.`,
  closing: ({ previous, unanswered, days }, today) =>
    `${passing(previous, today)} after ${number(unanswered, 'message')} without an answer a closing note may follow ${days} days later.`,
  'short-chain': () =>
    'Two messages without an answer are enough here, so the closing note follows the second check-in and this one is left out.',
  networking: ({ from, until, again }, today) =>
    `${again ? 'The last networking check-in went out' : 'The process ended'} on ${sayDay(from, today)}; ${again ? 'another' : 'a networking check-in'} comes two months later, by ${sayDay(until, today)}. An article or their news is a good reason, LinkedIn a good place.`,
  promise: (words, today) => `${said(words, today)}: ${words.approximate ? 'about ' : 'by '}${sayDay(words.by, today)}.`,
  delay: ({ businessDays }) => `They are ${number(businessDays, 'business day')} late.`,
  margin: ({ businessDays, approximate }) =>
    approximate
      ? `That is only roughly meant, so ${number(businessDays, 'business day')} are added before you ask.`
      : `${withCapital(number(businessDays, 'business day'))} ${businessDays === 1 ? 'is' : 'are'} added before you ask.`,
  'later-promise': (words, today) => `${said(words, today)}; this message waits until ${sayDay(words.by, today)} has passed.`,
  'no-contact': (words, today) => `${said(words, today)}: no check-in goes out until you log what you hear from them.`,
  'keep-waiting': () =>
    'That is more than 20 business days ago. Do you want to keep waiting? You can skip this step, or log what you have heard.',
  'outcome-told': ({ kind, quote }) =>
    `Your note reads as if ${OUTCOMES[kind]}: ${quoted(quote)}. No check-in goes out until you have said whether it is so.`,
  assumed: (assumed, today) => `No timeline is noted, so a usual one is assumed: ${time(assumed, today)}.`,
  vague: (assumed, today) => `${said(assumed, today)}, which names no day, so a usual time is assumed: ${time(assumed, today)}.`,
  'answer-without-day': (assumed, today) =>
    `They answered on ${sayDay(assumed.from, today)} without naming a day, so a usual time is assumed: ${time(assumed, today)}.`,
  ask: () => 'At the end of the next interview, ask when to expect an answer.',
  spacing: (last, today) => {
    const which = `The ${inSentence(last.kind)}${last.position === null ? '' : ` for ${last.position}`}`;
    const what =
      last.how === 'planned' ? `${which} goes first, ${sayDay(last.day, today)} at the earliest` : `${which} ${passedOn(last, today)}`;
    return `${what}, and messages to one ${last.to} keep ${last.days} days apart.`;
  },
  'later-round': ({ day }, today) => `A later round took place on ${sayDay(day, today)}, so the check-ins begin anew.`,
  'round-ahead': ({ day }, today) => `The next round is on ${sayDay(day, today)}: until it has taken place no check-in goes out.`,
  meeting: ({ day, quote }, today) =>
    today < day
      ? `Your next meeting with them is on ${sayDay(day, today)} (${quoted(quote)}): until it has taken place no check-in goes out.`
      : `Your meeting with them was on ${sayDay(day, today)} (${quoted(quote)}), so the check-ins begin anew.`,
  answer: ({ day }, today) => `They answered on ${sayDay(day, today)}, so the clock starts anew.`,
  ended: ({ status }) => `The status says "${status}", so this message is not needed any more.`,
  lapsed: ({ after }, today) => `Nothing was sent by ${sayDay(after, today)}, so it has gone quiet.`,
  carried: ({ kind, day }, today) => `The ${inSentence(kind)} of ${sayDay(day, today)} carries the thanks, so this has gone quiet.`,
  offer: ({ company, answerBy }, today) =>
    `${company === null ? 'An offer' : `The offer of ${company}`} wants an answer by ${sayDay(answerBy, today)}: ask once, without pressure, when a decision can be expected here.`,
  'also-about': ({ positions }) =>
    `Ask about ${positions.map(({ position, company }) => (company === null ? position : `${position} at ${company}`)).join(' and ')} in the same message.`,
  missed: ({ by, day }, today) =>
    by === 'them'
      ? `They did not come to the interview on ${sayDay(day, today)}; a friendly word the same day offers to find a new time.`
      : `You missed the interview on ${sayDay(day, today)}; an apology the same day asks for a new time.`,
  'put-off': ({ until }, today) => `You put it off until ${sayDay(until, today)}.`,
  open: ({ opens, overdueAfter, isOver }, today) =>
    `It ${isOver ? 'could' : 'can'} go out from ${sayDay(opens, today)}${overdueAfter === null ? '; it is optional' : `, best by ${sayDay(overdueAfter, today)}`}.`,
  logged: ({ how, day, by }, today) => `${how === 'sent' ? 'Sent' : 'Skipped'} on ${sayDay(day, today)}${by === null ? '' : ` by ${by}`}.`,
  'sent-undated': () => 'Your note says that it was sent, and not on which day.',
  'passed-over': ({ kind, day }, today) => `Passed over: the ${inSentence(kind)} went out on ${sayDay(day, today)}.`,
};

/** A reason as it is said, and the rules that it can be looked up under. */
export interface SaidReason {
  readonly text: string;
  readonly rules: readonly EtiquetteRuleId[];
}

/** "On Mon 16 Nov they said "next Tuesday": by Tue 24 Nov." */
export const sayReason = (reason: Reason, today: Day): SaidReason => ({
  text: (SENTENCES[reason.why] as (reason: Reason, today: Day) => string)(reason, today),
  rules: reason.rules ?? [],
});

/** Reasons in plain text, each with its rules in brackets: "One business day is added before you ask. (T7)". */
export const sayReasons = (reasons: readonly Reason[], today: Day): string[] =>
  reasons.map((reason) => {
    const { text, rules } = sayReason(reason, today);
    return rules.length === 0 ? text : `${text} (${rules.join(', ')})`;
  });
