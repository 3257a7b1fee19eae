/**
 * All built-in message templates, by kind and channel.
 *
 * In: a kind and a channel. Out: a template. Not here: the user's own (`../user-templates.ts`).
 */
import type { MessageKind } from '../../note/kind';
import type { Channel } from '../channel';
import * as chain from './check-ins';
import * as other from './other-occasions';
import type { MessageTemplate } from './template';
import { THANK_YOU_CARD, THANK_YOU_EMAIL, THANK_YOU_LINKEDIN } from './thank-you';

/** Only thanks go by card (F2); every other kind is short enough on LinkedIn (F3) to be written by hand as it stands there. */
const BUILT_IN: Readonly<Record<MessageKind, Readonly<Record<'email' | 'linkedin', MessageTemplate>>>> = {
  'thank-you': { email: THANK_YOU_EMAIL, linkedin: THANK_YOU_LINKEDIN },
  'first-check-in': { email: chain.FIRST_CHECK_IN_EMAIL, linkedin: chain.FIRST_CHECK_IN_LINKEDIN },
  'second-check-in': { email: chain.SECOND_CHECK_IN_EMAIL, linkedin: chain.SECOND_CHECK_IN_LINKEDIN },
  'final-follow-up': { email: chain.FINAL_FOLLOW_UP_EMAIL, linkedin: chain.FINAL_FOLLOW_UP_LINKEDIN },
  'closing-note': { email: chain.CLOSING_NOTE_EMAIL, linkedin: chain.CLOSING_NOTE_LINKEDIN },
  'networking-check-in': { email: other.NETWORKING_EMAIL, linkedin: other.NETWORKING_LINKEDIN },
  'timeline-question': { email: other.TIMELINE_QUESTION_EMAIL, linkedin: other.TIMELINE_QUESTION_LINKEDIN },
  'no-show': { email: other.NO_SHOW_EMAIL, linkedin: other.NO_SHOW_LINKEDIN },
  apology: { email: other.APOLOGY_EMAIL, linkedin: other.APOLOGY_LINKEDIN },
  withdrawal: { email: other.WITHDRAWAL_EMAIL, linkedin: other.WITHDRAWAL_LINKEDIN },
  'rejection-thanks': { email: other.REJECTION_THANKS_EMAIL, linkedin: other.REJECTION_THANKS_LINKEDIN },
};

/** The built-in template for a kind of message by a channel. */
export function builtInTemplate(kind: MessageKind, channel: Channel): MessageTemplate {
  if (channel === 'handwritten') return kind === 'thank-you' ? THANK_YOU_CARD : BUILT_IN[kind].linkedin;
  return BUILT_IN[kind][channel];
}
