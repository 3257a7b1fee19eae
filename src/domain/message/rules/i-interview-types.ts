/**
 * I1 to I5 (of the article): what a thank-you minds after each type of interview.
 *
 * They are kept by the sentences of `../templates/thank-you.ts` that name the type as their trait, and by T1 where it is about days. I6 has
 * days of its own and stands in `../../follow-up/rules`.
 */
import type { MessageRule } from './message-rule';

export const TYPE_RULES: readonly MessageRule[] = [
  { id: 'I1', name: 'Phone', says: 'Short, and looks forward to the next stage.', mind: 'Best on the same day.' },
  { id: 'I2', name: 'Video', says: 'Names technical trouble where there was some, and what was shown.', mind: 'By the next day.' },
  { id: 'I3', name: 'In person', says: 'The visit, the place, and who else was met there.', mind: 'By the next day.' },
  { id: 'I4', name: 'Panel', says: 'A message of its own to each of them, with a different point.', mind: 'No two alike.' },
  { id: 'I5', name: 'Final round', says: 'Fuller: strong interest, confidence, open questions answered.', mind: 'Best on the same day.' },
];
