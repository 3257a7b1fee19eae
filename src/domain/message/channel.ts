/**
 * The channels a message can go by, and how people name them.
 *
 * In: words. Out: a channel. Not here: which one suits (`rules/f-channel.ts`).
 */
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
