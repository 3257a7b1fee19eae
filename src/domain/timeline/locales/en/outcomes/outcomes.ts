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

type Kinds = readonly (readonly [kind: OutcomeKind, words: readonly TellingWords[], needed: RegExp])[];

/** Without one of these words a sentence tells no such outcome: a cheap look before the patterns are tried. */
const OF_LEAVING =
  /withdr|pulled|retract|dropped|bowed|backed|opted|\bout\b|told|wrote|mailed|texted|messaged|called|phoned|\blet\b|turned|declin|reject|refused|said|decided|chose|accept|\btook|tak(?:en|ing)|signed|passed on|interested|longer|pursu|going|bowing/;
const OF_STOPPING = /with (?:th|this)|\bup on\b|\boff\b/;
const OF_TAKING = /accepted|said yes|signed/;
const OF_OFFERS =
  /offer|hir(?:ed|ing)|(?:picked|chose|chosen|selected|wants?) me\b|(?:got|gotten|landed|have) (?:the|that|this)\b|\b(?:yours|mine|yes)\b/;
const ANY = /(?:)/;

const KINDS: Kinds = [
  ['withdrawn', tellsWithdrawal, OF_LEAVING],
  ['stopped', tellsStop, OF_STOPPING],
  ['rejected', saysNo, ANY],
  ['accepted', tellsAcceptance, OF_TAKING],
  ['offer', tellsOffer, OF_OFFERS],
];

/** What is plain only where an answer came. */
const KINDS_THEN: Kinds = [
  ['rejected', saysNoThen, ANY],
  ['offer', tellsOfferThen, ANY],
];

/** The first kind that is told in words, and plainly. */
function plainlyTold(kinds: Kinds, sentence: string, words: string): OutcomeKind | null {
  for (const [kind, ways, needed] of kinds) {
    const at = needed.test(words) ? placeIn(words, ways) : null;
    if (at === null || !isPlain(sentence, words.slice(0, at))) continue;
    if (kind !== 'offer' || !isYetToCome(sentence)) return kind;
  }
  return null;
}

/** What was plainly told in the sentences read last: of an edited note all but one are the same. */
const TOLD = new Map<string, OutcomeKind | null>();
const MOST_TOLD = 5_000;

function toldIn(sentence: string, words: string): OutcomeKind | null {
  let told = TOLD.get(sentence);
  if (told === undefined) {
    if (TOLD.size >= MOST_TOLD) TOLD.clear();
    TOLD.set(sentence, (told = plainlyTold(KINDS, sentence, words)));
  }
  return told;
}

/** "They went with somebody else" is a rejection, "got the offer" an offer, "I've withdrawn" a withdrawal; "no offer yet" is none. */
export function outcomeIn(sentence: string, { before, around, alone, dated }: OutcomeContext): OutcomeKind | null {
  const words = inPlainLetters(sentence);
  if ((dated || /\d/.test(words)) && isOfferAlone(words)) return 'offer';
  const told = toldIn(sentence, words);
  return told !== null || !(alone || isAnswer(sentence, before, around)) ? told : plainlyTold(KINDS_THEN, sentence, words);
}
