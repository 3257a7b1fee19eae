/**
 * Rule C2: a first or second check-in by email has 5 to 7 sentences; on LinkedIn, where C1 keeps it short, it is no one-liner.
 *
 * In: a letter. Out: at most one finding, at the heading. Greeting, sign-off and signature are no sentences (`../letter.ts`).
 */
import { aboutTheLetter, isCheckIn, type Examples, type CheckRule } from '../rule';

/** Sentences of a check-in by email, greeting and sign-off left out. */
export const CHECK_IN_SENTENCES = { least: 5, most: 7 } as const;
/** In fewer words a message on LinkedIn cannot say who writes, bring something and ask. */
const LINKEDIN_WORDS = 20;

const FIVE =
  'We spoke about the Data Engineer position. I am still interested. I found an article on nightly loads. It fits your plans. When do you expect to decide?';
const CHECK_IN = /* @__PURE__ */ ['Dear Jane,', FIVE, 'Kind regards,\nSam Okafor'].join('\n\n');
const TWICE_AS_LONG = /* @__PURE__ */ CHECK_IN.replace(FIVE, `${FIVE} ${FIVE}`);

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Check-in too short or too long',
  why: 'A check-in is neither a one-liner nor an essay.',
  valid: [
    { kind: 'first-check-in', body: CHECK_IN },
    { kind: 'final-follow-up', body: 'Is the position still open?' },
    {
      kind: 'first-check-in',
      channel: 'linkedin',
      body: 'Hello Jane, we spoke on Monday about the Data Engineer position. I found an article on nightly loads that may help in Oslo. When do you expect to decide?',
    },
  ],
  invalid: [
    { kind: 'first-check-in', body: 'Dear Jane,\n\nIs there any news?\n\nKind regards,\nSam Okafor' },
    { kind: 'first-check-in', channel: 'linkedin', body: 'Hello Jane, is there any news?' },
    { kind: 'second-check-in', body: TWICE_AS_LONG },
  ],
};

/** Rule C2, as the check runs it. */
export const c2: CheckRule = {
  id: 'C2',
  severity: 'warning',
  check: (letter) => {
    if (!isCheckIn(letter)) return [];
    if (letter.channel === 'linkedin' && letter.wordCount < LINKEDIN_WORDS)
      return [aboutTheLetter(letter, 'One line reads like a nudge. Say who you are, bring something of use, and ask one question.')];
    if (letter.channel !== 'email') return [];
    const { least, most } = CHECK_IN_SENTENCES;
    const { length } = letter.sentences;
    const counted = `This check-in has ${length === 1 ? 'one sentence' : `${length} sentences`}`;
    if (length < least)
      return [
        aboutTheLetter(
          letter,
          `${counted}, which reads like a nudge. Write ${least} to ${most}: who you are, why you write, something of use, one question, thanks.`,
        ),
      ];
    if (length > most)
      return [aboutTheLetter(letter, `${counted}, which is a lot to read between two meetings. Keep the best ${least} to ${most}.`)];
    return [];
  },
};
