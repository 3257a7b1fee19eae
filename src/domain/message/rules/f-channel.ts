/**
 * F1 to F4 (of the article): the channel that suits a message.
 *
 * In: the interview note, the kind, the recipients. Out: a channel with its reason: a suggestion, never a demand.
 */
import type { InterviewNote } from '../../note/interview-note';
import type { MessageKind } from '../../note/kind';
import type { Channel } from '../channel';
import type { MessageRule } from './message-rule';

export const CHANNEL_RULES: readonly MessageRule[] = [
  {
    id: 'F1',
    name: 'Email',
    says: 'Suits nearly every company, tech and corporate ones above all: the safe choice.',
    mind: 'It may go under in a full inbox.',
  },
  {
    id: 'F2',
    name: 'Handwritten card',
    says: 'For creative fields, small or traditional companies, senior positions.',
    mind: 'It arrives late: an email goes first and says that a card is on its way.',
  },
  {
    id: 'F3',
    name: 'LinkedIn message',
    says: 'Where you are connected there already.',
    mind: 'Less formal, looked at less often, 300 characters.',
  },
  {
    id: 'F4',
    name: 'Both',
    says: 'An email now and a card after it, for an opportunity of high value.',
    mind: 'Elsewhere both can seem too much.',
  },
];

/** A suggestion: the channel, whether a handwritten card should follow the email, the rule, and the reason in a sentence. */
interface ChannelAdvice {
  readonly channel: Channel;
  readonly cardFollows: boolean;
  readonly rule: 'F1' | 'F2' | 'F3' | 'F4';
  readonly reason: string;
}

const byEmail = (reason: string): ChannelAdvice => ({ rule: 'F1', channel: 'email', cardFollows: false, reason });
const withCard = (rule: 'F2' | 'F4', reason: string): ChannelAdvice => ({ rule, channel: 'email', cardFollows: true, reason });
const byLinkedIn = (reason: string): ChannelAdvice => ({ rule: 'F3', channel: 'linkedin', cardFollows: false, reason });

const CONNECTED = /(?<denied>(?:\b(?:not|never)|n['’]t)\s+(?:yet\s+)?)?\bconnected (?:with \S+ )?(?:on|via|through) linked\s?in\b/gi;

/** Whether the note says that one is connected on LinkedIn: "we connected on LinkedIn" does, "not connected on LinkedIn yet" does not. */
const saysConnected = ({ source }: InterviewNote): boolean =>
  [...source.matchAll(CONNECTED)].some(({ groups }) => groups?.['denied'] === undefined);

/** Words by which a note says that the company is small, traditional or cares for the personal. */
const SMALL_OR_TRADITIONAL =
  /\b(?:family[- ](?:run|owned)|traditional|old[- ]fashioned|small (?:company|firm|team|studio|business)|boutique|atelier|studio)\b/i;

/** A thank-you goes by F1 to F4; a networking check-in by LinkedIn where one is connected (T6, T15); all else by email. */
export function suggestChannel(note: InterviewNote, kind: MessageKind, recipients: readonly (string | null)[]): ChannelAdvice {
  if (kind === 'thank-you') return channelOfThanks(note, recipients);
  return kind === 'networking-check-in' && saysConnected(note)
    ? byLinkedIn('You are connected on LinkedIn, which is a good place to stay in touch.')
    : byEmail('Email suits nearly every company.');
}

/** The most telling sign first: an offer of high value, then culture, then what is at hand; email is the answer to all doubt. */
function channelOfThanks(note: InterviewNote, recipients: readonly (string | null)[]): ChannelAdvice {
  const { level, industry, types, source, interviewers } = note;
  if (types.includes('final') && level === 'executive')
    return withCard(
      'F4',
      'A final round for an executive position is worth both: an email now and a handwritten card after it. Elsewhere both can seem too much.',
    );
  if (industry === 'creative' || SMALL_OR_TRADITIONAL.test(source))
    return withCard(
      'F2',
      'A handwritten card is welcome in a creative, small or traditional company. It arrives late, so an email goes first and says that the card is on its way.',
    );
  if ((level === 'senior' || level === 'executive') && industry !== 'tech')
    return withCard(
      'F2',
      'For a senior position a handwritten card leaves an impression. It arrives late, so an email goes first and says that the card is on its way.',
    );
  const hasAddress = interviewers.some(({ name, email }) => email !== null && recipients.includes(name));
  return saysConnected(note) && !hasAddress
    ? byLinkedIn(
        'You are already connected on LinkedIn and the note has no address. Keep it short, and remember that messages there are read less often.',
      )
    : byEmail('Email suits nearly every company and is the safe choice. If the inbox is busy, a clear subject helps it to be seen.');
}
