/**
 * All built-in message templates, by kind and channel.
 *
 * In: a kind and a channel. Out: a template. Not here: the user's own (`../user-templates.ts`).
 */
import type { MessageKind } from '../../note/kind';
import type { Channel } from '../channel';
import * as checkIn from './check-ins';
import * as checkInShort from './check-ins-linkedin';
import * as ending from './endings';
import * as inTouch from './in-touch';
import * as last from './last-messages';
import * as missed from './missed';
import { FACTS, type FactName } from '../facts/places';
import { sentenceText, type MessageTemplate } from './template';
import { THANK_YOU_EMAIL } from './thank-you';
import { THANK_YOU_CARD, THANK_YOU_LINKEDIN } from './thank-you-short';

/** Only thanks go by card (F2); every other kind is short enough on LinkedIn (F3) to be written by hand as it stands there. */
const BUILT_IN: Readonly<Record<MessageKind, Readonly<Record<'email' | 'linkedin', MessageTemplate>>>> = {
  'thank-you': { email: THANK_YOU_EMAIL, linkedin: THANK_YOU_LINKEDIN },
  'first-check-in': { email: checkIn.FIRST_CHECK_IN_EMAIL, linkedin: checkInShort.FIRST_CHECK_IN_LINKEDIN },
  'second-check-in': { email: checkIn.SECOND_CHECK_IN_EMAIL, linkedin: checkInShort.SECOND_CHECK_IN_LINKEDIN },
  'final-follow-up': { email: last.FINAL_FOLLOW_UP_EMAIL, linkedin: checkInShort.FINAL_FOLLOW_UP_LINKEDIN },
  'closing-note': { email: last.CLOSING_NOTE_EMAIL, linkedin: checkInShort.CLOSING_NOTE_LINKEDIN },
  'networking-check-in': { email: inTouch.NETWORKING_EMAIL, linkedin: inTouch.NETWORKING_LINKEDIN },
  'timeline-question': { email: inTouch.TIMELINE_QUESTION_EMAIL, linkedin: inTouch.TIMELINE_QUESTION_LINKEDIN },
  'no-show': { email: missed.NO_SHOW_EMAIL, linkedin: missed.NO_SHOW_LINKEDIN },
  apology: { email: missed.APOLOGY_EMAIL, linkedin: missed.APOLOGY_LINKEDIN },
  withdrawal: { email: ending.WITHDRAWAL_EMAIL, linkedin: ending.WITHDRAWAL_LINKEDIN },
  'rejection-thanks': { email: ending.REJECTION_THANKS_EMAIL, linkedin: ending.REJECTION_THANKS_LINKEDIN },
};

/** The facts that a built-in message of this kind can say: only these are worth picking. */
export function sayableFacts(kind: MessageKind, channel: Channel): ReadonlySet<FactName> {
  const text = builtInTemplate(kind, channel)
    .paragraphs.flat()
    .flatMap(({ wordings }) => wordings.flat())
    .map(sentenceText)
    .join('\n');
  return new Set(FACTS.filter((fact) => new RegExp(`\\{\\{${fact}\\b`).test(text)));
}

/** The built-in template for a kind of message by a channel. */
export function builtInTemplate(kind: MessageKind, channel: Channel): MessageTemplate {
  if (channel === 'handwritten') return kind === 'thank-you' ? THANK_YOU_CARD : BUILT_IN[kind].linkedin;
  return BUILT_IN[kind][channel];
}
