/**
 * Rule C5: thanks stand beside something specific from the conversation.
 *
 * In: a thank-you. Out: at most one finding, at the heading. What is specific is counted in words that no form letter has (`../specifics.ts`).
 */
import { aboutTheLetter, type Examples, type Rule } from '../rule';
import { specificWordsOf } from '../specifics';

/** So many telling words in one sentence, or in all of them together, make a thank-you a letter about something. */
const IN_ONE_SENTENCE = 3;
/** Fewer are enough where the sentence says whose words they were, or where there is little room. */
const IN_THEIR_WORDS = 2;
const THEIR_WORDS = /\byour (?:\w+ )?(?:story|stories|remarks?|point|questions?|account|example|description|idea|advice|tip|trick|answer|view|plans?|approach|explanation|thoughts|insights?|comments?)\b|\byou (?:\w+ )?(?:said|told|mentioned|described|explained|showed|asked|spoke|shared|raised|named)\b|\bwe (?:\w+ )?(?:discussed|talked|spoke)\b/i;
const IN_ALL = 5;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  valid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for your time. Your story of moving billing to Kubernetes one tenant at a time stayed with me.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nThank you for the great opportunity.' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for taking the time to interview me for the Data Engineer position. I enjoyed learning more about the role and the company, and I am very excited about this wonderful opportunity.' },
  ],
};

/** Rule C5, as the check runs it. */
export const c5: Rule = {
  id: 'C5',
  title: 'Generic thanks',
  why: 'Thanks with nothing specific beside them read like a form letter.',
  severity: 'warning',
  check: (letter, context) => {
    if (letter.kind !== 'thank-you' || letter.sentences.length === 0) return [];
    const all = new Set<string>();
    const isSpecific = letter.sentences.some(({ text }) => {
      const words = specificWordsOf(text, context);
      for (const word of words) all.add(word);
      return words.length >= (letter.channel !== 'email' || THEIR_WORDS.test(text) ? IN_THEIR_WORDS : IN_ONE_SENTENCE);
    });
    if (isSpecific || all.size >= IN_ALL) return [];
    return [aboutTheLetter(letter, 'These thanks would fit any interview, so they read like a form letter. Add one thing that this person said, and what you thought of it.')];
  },
};
