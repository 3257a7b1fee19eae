/**
 * The kinds of message, their names and how people write them.
 *
 * In: words. Out: a kind. Not here: when a kind is due (`../follow-up`), what it says (`../message`).
 */
import { lazy } from '../lazy';

/** The name of each kind as the user reads it and as a draft's heading begins, in the order of a job search. */
const NAMES = {
  'thank-you': 'Thank-you',
  'first-check-in': 'First check-in',
  'second-check-in': 'Second check-in',
  'final-follow-up': 'Final follow-up',
  'closing-note': 'Closing note',
  'networking-check-in': 'Networking check-in',
  'timeline-question': 'Timeline question',
  'no-show': 'No-show message',
  apology: 'Apology',
  withdrawal: 'Withdrawal',
  'rejection-thanks': 'Thanks after a rejection',
};

export type MessageKind = keyof typeof NAMES;

/** Kinds that are never due: the user writes one when there is reason to. */
const COURTESIES = ['withdrawal', 'rejection-thanks'] as const satisfies readonly MessageKind[];

/** The kinds that etiquette gives days to (rules T1 to T6, T17 and I6). */
export type FollowUpKind = Exclude<MessageKind, (typeof COURTESIES)[number]>;

/** The name of a kind as the user reads it and as a draft's heading begins: `closing-note` is "Closing note". */
export const KIND_NAMES: Readonly<Record<MessageKind, string>> = NAMES;

/** All kinds that can be drafted and logged: the follow-ups and the courtesies. */
export const MESSAGE_KINDS = Object.keys(NAMES) as readonly MessageKind[];

/** The kinds that can be due, in the order of a job search. */
export const FOLLOW_UP_KINDS = MESSAGE_KINDS.filter((kind): kind is FollowUpKind => !(COURTESIES as readonly MessageKind[]).includes(kind));

/** Other words for a kind, squeezed to letters and digits; "break-up" is the source article's word for the closing note (T5). */
const OTHER_WORDS: Readonly<Record<string, MessageKind>> = {
  thanks: 'thank-you',
  checkin: 'first-check-in',
  '1stcheckin': 'first-check-in',
  '2ndcheckin': 'second-check-in',
  finalcheckin: 'final-follow-up',
  closing: 'closing-note',
  breakup: 'closing-note',
  networking: 'networking-check-in',
  withdraw: 'withdrawal',
};

/** What people say a message is, behind its kind. */
const FORM = /(?:e?mail|message|note|letter)$/;

const squeeze = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const bySqueezed = lazy(
  () =>
    new Map<string, MessageKind>([
      ...MESSAGE_KINDS.flatMap((kind) => [kind, NAMES[kind]].map((name) => [squeeze(name), kind] as const)),
      ...Object.entries(OTHER_WORDS),
    ]),
);

/** The kind that the words name, without regard to case, spaces and hyphens, or null: `kindOf('Break-up email')` is `closing-note`. */
export function kindOf(words: string): MessageKind | null {
  const squeezed = squeeze(words);
  return bySqueezed().get(squeezed) ?? bySqueezed().get(squeezed.replace(FORM, '')) ?? null;
}
