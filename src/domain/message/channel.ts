/**
 * The channels a message can go by, and which one suits (rules F1 to F4).
 *
 * In: what the note says. Out: a channel and its reason: a suggestion, never a demand.
 */
import type { InterviewNote } from '../note/interview-note';

export const CHANNELS = ['email', 'handwritten', 'linkedin'] as const;
export type Channel = (typeof CHANNELS)[number];

/** The name of a channel as the user reads it. */
export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  email: 'Email',
  handwritten: 'Handwritten card',
  linkedin: 'LinkedIn message',
};

const WORDS: Readonly<Record<Channel, RegExp>> = {
  linkedin: /linked\s*-?\s*in|\binmail\b/i,
  handwritten: /hand\s*-?\s*written|\b(?:card|letter|post|paper|note)\b/i,
  email: /e-?mail|\bmail\b/i,
};

/** The channel that the words name, or null: `channelOf('LinkedIn message')` is `linkedin`. */
export function channelOf(words: string): Channel | null {
  // LinkedIn before email: people write "LinkedIn InMail".
  return (['linkedin', 'handwritten', 'email'] as const).find((channel) => WORDS[channel].test(words)) ?? null;
}

/** A suggestion: the channel, whether a handwritten card should follow the email, the rule, and the reason in a sentence. */
export interface ChannelAdvice {
  readonly channel: Channel;
  readonly cardFollows: boolean;
  readonly rule: 'F1' | 'F2' | 'F3' | 'F4';
  readonly reason: string;
}

/** How the user stands with the recipient. */
export interface Acquaintance {
  /** Already connected on LinkedIn during the process. */
  readonly connected: boolean;
  /** The note gives an address. */
  readonly hasAddress: boolean;
}

/** Words by which a note says that the company is small, traditional or cares for the personal. */
const SMALL_OR_TRADITIONAL =
  /\b(?:family[- ](?:run|owned)|traditional|old[- ]fashioned|small (?:company|firm|team|studio|business)|boutique|atelier|studio)\b/i;

/** The channel that suits a thank-you after this interview. */
export function adviseChannel(note: InterviewNote, { connected, hasAddress }: Acquaintance): ChannelAdvice {
  const high = note.level === 'senior' || note.level === 'executive';
  const personal = note.industry === 'creative' || SMALL_OR_TRADITIONAL.test(note.source);
  // The most telling sign first: an offer of high value, then culture, then what is at hand; email is the answer to all doubt.
  if (note.types.includes('final') && note.level === 'executive') {
    return advice(
      'F4',
      'email',
      true,
      'A final round for an executive position is worth both: an email now and a handwritten card after it. Elsewhere both can seem too much.',
    );
  }
  if (personal) {
    return advice(
      'F2',
      'email',
      true,
      'A handwritten card is welcome in a creative, small or traditional company. It arrives late, so an email goes first and says that the card is on its way.',
    );
  }
  if (high && note.industry !== 'tech') {
    return advice(
      'F2',
      'email',
      true,
      'For a senior position a handwritten card leaves an impression. It arrives late, so an email goes first and says that the card is on its way.',
    );
  }
  if (connected && !hasAddress) {
    return advice(
      'F3',
      'linkedin',
      false,
      'You are already connected on LinkedIn and the note has no address. Keep it short, and remember that messages there are read less often.',
    );
  }
  return advice(
    'F1',
    'email',
    false,
    'Email suits nearly every company and is the safe choice. If the inbox is busy, a clear subject helps it to be seen.',
  );
}

const advice = (rule: ChannelAdvice['rule'], channel: Channel, cardFollows: boolean, reason: string): ChannelAdvice => ({
  rule,
  channel,
  cardFollows,
  reason,
});
