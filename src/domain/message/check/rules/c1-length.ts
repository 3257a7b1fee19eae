/**
 * Rule C1: a thank-you email has 150 to 200 words, a LinkedIn message at most 300 characters.
 *
 * In: a letter. Out: at most one finding, at the heading. Cards and other kinds have no band.
 */
import { wordsOf } from '../../../note/sentences';
import { plainText } from '../../plain-text';
import type { Letter } from '../letter';
import { aboutTheLetter, type Examples, type CheckRule } from '../rule';

/** Words of a thank-you email. */
export const THANK_YOU_WORDS = { least: 150, most: 200 } as const;
/** Published model letters are mostly shorter: so far outside the aim it is worth a word, and no fault. */
const NEAR = { least: 90, most: 260 } as const;
/** Characters of a LinkedIn message. */
export const LINKEDIN_CHARACTERS = 300;

const LONG_ENOUGH = /* @__PURE__ */ 'What you said about the Oslo pipelines stayed with me. '.repeat(16);

/**
 * The words of a thank-you: all of them or, where that is too many, those without greeting, sign-off and signature. The band is meant for
 * what somebody reads, and whoever counted only that should not be told off.
 */
export function thankYouLength({ wordCount, sentences }: Letter): number {
  if (wordCount <= THANK_YOU_WORDS.most) return wordCount;
  return Math.max(
    THANK_YOU_WORDS.most,
    sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
  );
}

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Too short or too long',
  why: 'A thank-you that is too brief seems thoughtless, and one that is too long wastes time.',
  valid: [
    { kind: 'thank-you', body: LONG_ENOUGH },
    {
      kind: 'thank-you',
      channel: 'linkedin',
      body: 'Hello Jane, thank you for your time today. Your story about the Oslo pipelines stayed with me. Best wishes, Sam',
    },
    { kind: 'closing-note', body: 'Thank you for everything, and any update is welcome, also a no.' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for explaining the Oslo pipelines today.\n\nKind regards,\nSam Okafor' },
    { kind: 'thank-you', channel: 'linkedin', body: LONG_ENOUGH },
  ],
};

/** Rule C1, as the check runs it. */
export const c1: CheckRule = {
  id: 'C1',
  severity: 'warning',
  check: (letter) => {
    if (letter.channel === 'linkedin') {
      const { length } = plainText(letter.body.text);
      if (length <= LINKEDIN_CHARACTERS) return [];
      return [
        aboutTheLetter(
          letter,
          `This message has ${length} characters, and LinkedIn readers rarely get past ${LINKEDIN_CHARACTERS}. Keep one thought, and send the rest by email.`,
        ),
      ];
    }
    if (letter.kind !== 'thank-you' || letter.channel !== 'email') return [];
    const length = thankYouLength(letter);
    const { least, most } = THANK_YOU_WORDS;
    if (length >= least && length <= most) return [];
    const isNear = length >= NEAR.least && length <= NEAR.most;
    const said = `This thank-you has ${length} words; ${least} to ${most} is the aim.`;
    const advice =
      length < least
        ? isNear
          ? 'Many good ones are as short. If you have one more thing to say, say what stayed with you or how you could help.'
          : 'So short, it may seem thoughtless. Say what stayed with you and how you could help.'
        : isNear
          ? 'That is still read. If a sentence can go, let it go.'
          : 'That is more than a busy reader takes in. Keep the best of it.';
    return [{ ...aboutTheLetter(letter, `${said} ${advice}`), ...(isNear ? { severity: 'info' as const } : {}) }];
  },
};
