/**
 * The channel to suggest for any kind of message.
 *
 * In: the interview note, the kind, the recipients. Out: a channel with its reason. Not here: the choice between the channels of a
 * thank-you (`channel.ts`, rules F1 to F4).
 */
import type { InterviewNote } from '../note/interview-note';
import type { MessageKind } from '../note/kind';
import { adviseChannel, type ChannelAdvice } from './channel';

const CONNECTED = /(?<denied>(?:\b(?:not|never)|n['’]t)\s+(?:yet\s+)?)?\bconnected (?:with \S+ )?(?:on|via|through) linked\s?in\b/gi;

/** Whether the note says that one is connected on LinkedIn: "we connected on LinkedIn" does, "not connected on LinkedIn yet" does not. */
const saysConnected = ({ source }: InterviewNote): boolean =>
  [...source.matchAll(CONNECTED)].some(({ groups }) => groups?.['denied'] === undefined);

/** A thank-you goes by F1 to F4; a networking check-in by LinkedIn where one is connected (T6, T15); all else by email. */
export function suggestChannel(note: InterviewNote, kind: MessageKind, recipients: readonly (string | null)[]): ChannelAdvice {
  const connected = saysConnected(note);
  if (kind === 'thank-you') {
    const hasAddress = note.interviewers.some(({ name, email }) => email !== null && recipients.includes(name));
    return adviseChannel(note, { connected, hasAddress });
  }
  if (kind === 'networking-check-in' && connected) {
    return {
      rule: 'F3',
      channel: 'linkedin',
      cardFollows: false,
      reason: 'You are connected on LinkedIn, which is a good place to stay in touch.',
    };
  }
  return { rule: 'F1', channel: 'email', cardFollows: false, reason: 'Email suits nearly every company.' };
}
