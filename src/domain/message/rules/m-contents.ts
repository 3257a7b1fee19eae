/**
 * M1 to M4 (of the article): what a message holds.
 *
 * They are kept by the texts in `../templates`, each in the order that its rule names, and held by the check (C1 to C18).
 */
import type { MessageRule } from './message-rule';

export const CONTENT_RULES: readonly MessageRule[] = [
  {
    id: 'M1',
    name: 'Thank-you',
    says: 'The position in the subject; greeting by name and thanks; one specific thing from the conversation; a challenge of theirs with a skill of yours; a further thought; your interest; your full name, phone and email.',
    mind: '150 to 200 words. Published model letters are mostly shorter, so from 90 on the check only mentions it.',
  },
  {
    id: 'M2',
    name: 'Check-in',
    says: 'Position and your name in the subject; who you are, in one sentence; one purpose; something of value; one question about the next step that is easy to answer.',
    mind: '5 to 7 sentences.',
  },
  {
    id: 'M3',
    name: 'Closing note',
    says: 'Your interest stays; you understand that they may have chosen another way or another time; any news is welcome, a no too.',
    mind: 'No reproach.',
  },
  {
    id: 'M4',
    name: 'Value',
    says: 'An article or resource, a short idea on a challenge that they named, company news, an achievement of yours.',
    mind: 'A message that carries nothing only presses.',
  },
];
