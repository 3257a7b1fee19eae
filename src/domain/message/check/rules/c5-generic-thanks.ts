/**
 * Rule C5: thanks stand beside something specific from the conversation.
 *
 * In: a thank-you. Out: at most one finding, at the heading. What is specific is counted in words that no form letter has (`../specifics.ts`).
 */
import { gapsIn } from '../../gaps';
import { wordsOf } from '../../../note/sentences';
import { aboutTheLetter, type Examples, type CheckRule } from '../rule';
import { specificWordsOf, tellsOf } from '../specifics';

/** Two are enough where there is little room, or where the sentence says whose words they were. */
const FEW = 2;
/** How many telling words one sentence wants, by the share that such words have in the whole: a letter about something has many elsewhere too. */
const enoughAt = (share: number): number => (share < 0.06 ? 4 : share < 0.12 ? 3 : FEW);
const THEIR_WORDS = /\byou (?:\w+ )?(?:said|told|mentioned|described|explained|showed|asked|spoke|raised|named)\b/;

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Generic thanks',
  why: 'Thanks with nothing specific beside them read like a form letter.',
  valid: [
    {
      kind: 'thank-you',
      body: 'Dear Jane,\n\nThank you for your time. Your story of moving billing to Kubernetes one tenant at a time stayed with me.',
    },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nThank you for the great opportunity.' },
  ],
  invalid: [
    {
      kind: 'thank-you',
      body: 'Dear Jane,\n\nThank you for taking the time to interview me for the Data Engineer position. I enjoyed learning more about the role and the company, and I am very excited about this wonderful opportunity.',
    },
  ],
};

/** Rule C5, as the check runs it. */
export const c5: CheckRule = {
  id: 'C5',
  severity: 'warning',
  check: (letter, context) => {
    // Where something is still to be filled in, that is what there is to say (C6).
    if (letter.kind !== 'thank-you' || letter.sentences.length === 0 || gapsIn(letter.body.text).length > 0) return [];
    if (letter.sentences.some(({ text }) => tellsOf(text, context.told))) return [];
    const found = letter.sentences.map(({ text, said }) => ({
      words: specificWordsOf(text, context),
      isTheirs: letter.channel !== 'email' || THEIR_WORDS.test(said),
    }));
    const share =
      new Set(found.flatMap(({ words }) => words)).size / letter.sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    if (found.some(({ words, isTheirs }) => words.length >= (isTheirs ? FEW : enoughAt(share)))) return [];
    return [
      aboutTheLetter(
        letter,
        'These thanks would fit any interview, so they read like a form letter. Add one thing that this person said, and what you thought of it.',
      ),
    ];
  },
};
