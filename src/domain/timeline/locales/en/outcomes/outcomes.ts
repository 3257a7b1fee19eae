/**
 * How an application ended, told in a sentence.
 *
 * In: a sentence in which the employer's own names read "they", and what stands around it. Out: what came of it, or null. It must be
 * plainly told: what is feared, hoped for, asked or of another employer is none. Not here: when and where it was told
 * (`../../../told-outcomes.ts`).
 */
import type { OutcomeContext, OutcomeKind } from '../../../outcome-kind';
import { inPlainLetters, placeIn, type TellingWords } from './clause';
import { isAnswer, isPlain, isYetToCome } from './doubts';
import { tellsAcceptance, tellsStop, tellsWithdrawal } from './left';
import { isOfferAlone, tellsOffer, tellsOfferThen } from './offered';
import { saysNo, saysNoThen } from './said-no';

/** A pre-filter: without one of these words no outcome is told. */
export const mayTellOutcome = (text: string): boolean =>
  /reject|offer|withdr|\belse|other|internal|insider|\bnot\b|n't|\bno\b|turned|passed|pulled|filled|cancel|unsuccessful|unable|consider|instead|candidates|\bdidnt\b|\b(?:done|finished|through) with\b|\bup on\b|\boff\b|\bfound\b|\bsecond\b|runner|\bgone\b|\btaken\b|direction|different|\byes\b|\bhave the\b|\b(?:go|going|went|gone) (?:with|for)\b|\bgot it\b|\bpicked\b|\bsome(?:one|body)\b|\bchose|selected|regret|\btook\b|accepted|signed|declin|hired|got (?:the|that|this)\b|\bdropped out|bowed|backed out|out of the running|yours\b|want(?:s)? me\b|knocked|eliminated|axed|scrapped|\bout\b/i.test(
    text,
  );

type Kinds = readonly (readonly [OutcomeKind, readonly TellingWords[]])[];

const KINDS: Kinds = [
  ['withdrawn', tellsWithdrawal],
  ['stopped', tellsStop],
  ['rejected', saysNo],
  ['accepted', tellsAcceptance],
  ['offer', tellsOffer],
];

/** What is plain only where an answer came. */
const KINDS_THEN: Kinds = [
  ['rejected', saysNoThen],
  ['offer', tellsOfferThen],
];

/** The first kind that is told in words, and plainly. */
function plainlyTold(kinds: Kinds, sentence: string, words: string): OutcomeKind | null {
  for (const [kind, ways] of kinds) {
    const at = placeIn(words, ways);
    if (at === null || !isPlain(sentence, words.slice(0, at))) continue;
    if (kind !== 'offer' || !isYetToCome(sentence)) return kind;
  }
  return null;
}

/** "They went with somebody else" is a rejection, "got the offer" an offer, "I've withdrawn" a withdrawal; "no offer yet" is none. */
export function outcomeIn(sentence: string, { before, around, alone, dated }: OutcomeContext): OutcomeKind | null {
  const words = inPlainLetters(sentence);
  if ((dated || /\d/.test(words)) && isOfferAlone(words)) return 'offer';
  const told = plainlyTold(KINDS, sentence, words);
  return told !== null || !(alone || isAnswer(sentence, before, around)) ? told : plainlyTold(KINDS_THEN, sentence, words);
}
