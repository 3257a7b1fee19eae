/**
 * The rules on messages that are not about days: channels (F), contents (M) and types of interview (I), as the guide tells them.
 *
 * Where the code stands that keeps them is said beside each, so that a change there is a change here.
 */

/** A row of one of these tables: the rule's id, its name, what it says, and what to mind. */
export interface MessageRule {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly mind: string;
}

/** `src/domain/message/channel.ts` */
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

/** `src/domain/message/templates` */
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

/** `src/domain/message/templates/thank-you.ts` (I1 to I5); I6 has days of its own and stands among the rules on them. */
export const TYPE_RULES: readonly MessageRule[] = [
  { id: 'I1', name: 'Phone', says: 'Short, and looks forward to the next stage.', mind: 'Best on the same day.' },
  { id: 'I2', name: 'Video', says: 'Names technical trouble where there was some, and what was shown.', mind: 'By the next day.' },
  { id: 'I3', name: 'In person', says: 'The visit, the place, and who else was met there.', mind: 'By the next day.' },
  { id: 'I4', name: 'Panel', says: 'A message of its own to each of them, with a different point.', mind: 'No two alike.' },
  { id: 'I5', name: 'Final round', says: 'Fuller: strong interest, confidence, open questions answered.', mind: 'Best on the same day.' },
];
