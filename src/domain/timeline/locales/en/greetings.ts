/**
 * Greetings, thanks and good wishes at the head of a sentence: their days are those of the talk or of the season, never of an answer.
 *
 * In: a sentence. Out: how much of it they take. Not here: what the rest promises.
 */
import { alternatives } from './words';

const ADDRESS = String.raw`(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?;:]{0,40}[,.!?]?\s+`;

const WISHES = alternatives([
  '(?:many |again,? )?(?:thanks|thank you|thx)\\b',
  String.raw`(?:it was |it's been |was )?(?:(?:so|really|very) )?(?:great|nice|lovely|good|wonderful|(?:a |such a )?pleasure|glad|pleased|delighted) (?:to (?:have )?(?:meet|met|see|seen|talk|speak|spoken|chat)\b|(?:meeting|seeing|talking|speaking|chatting|having)\b)`,
  '(?:happy|merry) (?!to\\b)',
  'enjoy\\b',
  String.raw`(?:please )?(?:have|(?:i |we )?hope you(?:'ve)? (?:have|had)|(?:i |we )?wish(?:ing)? you) an? (?:(?:very|really) )?(?:great|nice|good|lovely|wonderful|restful|relaxing|happy)\b`,
]);

const GREETING = new RegExp(
  String.raw`^[^\p{L}\d]*(?:${ADDRESS})?(?:${WISHES})(?:(?! (?:and|but|so) (?:we|they|you|s?he|hr|i|the|there)\b)[^.!?;,–—])*`,
  'iu',
);

/** No greeting is longer. */
const LONGEST = 300;

/**
 * The offset behind the greeting with which a sentence, or the last cell of a row, begins: of "Thanks for coming on Monday, we decide by
 * Friday" that of the comma; else 0.
 */
export function greetingIn(sentence: string): number {
  const start = sentence.lastIndexOf('|', sentence.length - 2) + 1;
  const length = GREETING.exec(sentence.slice(start, start + LONGEST))?.[0].length ?? 0;
  return length === 0 ? 0 : start + length;
}
