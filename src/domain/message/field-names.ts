/**
 * The fields that the user's own message templates can name.
 *
 * Only the names stand here, with the words of their gaps; `fields.ts` gives them values.
 */
/** Each field with the words of its gap: without a value, `{{topic}}` becomes `[specific topic]`. */
export const FIELDS = {
  company: 'company',
  position: 'position',
  recipient: 'name',
  addressee: 'first name',
  firstName: 'first name',
  interviewDay: 'day of the interview',
  round: 'round',
  topic: 'specific topic',
  challenge: 'challenge of theirs',
  skill: 'skill of yours',
  thought: 'further thought or resource',
  value: 'article, idea or piece of news',
  proof: 'example of your work',
  concern: 'concern that they raised',
  met: 'others whom you met',
  shown: 'what you showed',
  agency: 'agency',
  promised: 'when they promised news',
  answerBy: 'day to answer by',
  name: 'your name',
  contact: 'your phone and email',
} as const;

export type FieldName = keyof typeof FIELDS;
export type FieldValues = Readonly<Record<FieldName, string | null>>;
