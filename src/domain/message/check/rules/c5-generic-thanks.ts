import { aboutTheLetter, type Rule } from '../rule';
import { specificWordsOf } from '../specifics';

/** So many telling words in one sentence, or in all of them together, make a thank-you a letter about something. */
const IN_ONE_SENTENCE = 3;
const IN_ALL = 5;

/** Rule C5: thanks stand beside something specific from the conversation. */
export const c5: Rule = {
  id: 'C5',
  title: 'Generic thanks',
  why: 'Thanks with nothing specific beside them read like a form letter.',
  severity: 'warning',
  valid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for your time. Your story of moving billing to Kubernetes one tenant at a time stayed with me.' },
    { kind: 'first-check-in', body: 'Dear Jane,\n\nThank you for the great opportunity.' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for taking the time to interview me for the Data Engineer position. I enjoyed learning more about the role and the company, and I am very excited about this wonderful opportunity.' },
  ],
  check: (letter, context) => {
    if (letter.kind !== 'thank-you' || letter.sentences.length === 0) return [];
    const bySentence = letter.sentences.map(({ text }) => specificWordsOf(text, context));
    const isSpecific = bySentence.some((words) => words.length >= IN_ONE_SENTENCE) || new Set(bySentence.flat()).size >= IN_ALL;
    // A LinkedIn message or a card has room for little.
    if (isSpecific || (letter.channel !== 'email' && bySentence.some((words) => words.length >= 2))) return [];
    return [aboutTheLetter(letter, 'These thanks would fit any interview, so they read like a form letter. Add one thing that this person said, and what you thought of it.')];
  },
};
