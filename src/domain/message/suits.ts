/**
 * Which kinds of message make sense for an interview, so that the others are not offered.
 *
 * In: a kind, the interview and all others of the vault. Out: yes or no. Not here: when a message is due (`../follow-up`).
 */
import type { Interview } from '../follow-up/follow-up';
import { missedInterview } from '../note/interview-day';
import type { MessageKind } from '../note/kind';

type Suits = (interview: Interview, all: readonly Interview[]) => boolean;

const always: Suits = () => true;

const wasMissedBy =
  (side: 'us' | 'them'): Suits =>
  ({ note }) =>
    missedInterview(note)?.by === side;

const ENDED = new Set(['rejected', 'withdrawn', 'closed']);

const SUITS: Readonly<Record<MessageKind, Suits>> = {
  'thank-you': ({ note }) => missedInterview(note) === null,
  'first-check-in': always,
  'second-check-in': always,
  'final-follow-up': always,
  'closing-note': always,
  'networking-check-in': always,
  // T17: only where another employer waits for an answer to its offer.
  'timeline-question': ({ note }, all) => all.some((other) => other.note.path !== note.path && other.note.status === 'offer'),
  // I6: only where one side did not come, and there is no new day.
  'no-show': wasMissedBy('them'),
  apology: wasMissedBy('us'),
  withdrawal: ({ note }) => !ENDED.has(note.status ?? 'waiting'),
  'rejection-thanks': ({ note }) => note.status === 'rejected',
};

/** Whether a message of this kind makes sense: an `apology` only after an interview that the user missed, a `withdrawal` only while it is open. */
export const suits = (kind: MessageKind, interview: Interview, all: readonly Interview[]): boolean => SUITS[kind](interview, all);
