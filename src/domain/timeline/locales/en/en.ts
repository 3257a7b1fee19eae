/** English. */
import { sentencesOf, type Piece } from '../../../note/sentences';
import type { Locale } from '../locale';
import { clausesOf } from './gate/clauses';
import { PHRASES } from './phrases/phrases';
import { WEEKDAY } from './phrases/weekdays';
import { REFINEMENTS } from './refinements/refinements';
import { MONTH_AND_NUMBER, WORDS_OF_TIME } from './words';

/** Words of answering, deciding, meeting and waiting: the heads of all that the gate lets through. */
const CUE =
  /\b(?:hear|here back|touch|know|find out|contact|decid|decis|choos|choice|pick|select|mak(?:e|ing)|respon[ds]|repl|answer|call|phone|ring|text|e-?mail|mail|letter|messag|updat|get(?:s|ting)?\b|receiv|offer|soon|shortly|asap|rolling|time-?\s?line|time-?\s?frame|eta|tat|turn-?\s?around|follow|notif|inform|told|tell|said|says|mention|review|interview|round|next|expect|reach|verdict|outcome|result|feedback|news|word|status|invit|schedul|screen|on-?site|panel|superday|debrief|committee|board|chair|meet|speak|talk to|visit|shadow|allow|wait|give|take|need|hop(?:e|ing)|aim|target|shoot|push|plan|look|fill|hir(?:e|ing)|name|announc|confirm|finali|wrap|extend|approv|paperwork|contract|short-?list|finalist|candidate|applicant|hr|h\.r|recruit|manager|hm\b|before (?:we|they|you|i|any)|won['’]?t|will|would|should|['’]ll|['’]d|going to|circle|loop|stage|campus|fly|assessment|trial|job talk|demo lesson|headcount|promis|process|team|director|vp|founder|lead|boss|owner|agency|supervisor|coordinator|principal|dean|council|department|dept|someone|somebody|talent|sourcer|headhunter|employer|company|leadership|partner|editor|secretary|assistant|staff|office|hospital|school|district|ping|nothing|no \w+|silence)/i;

/** What a sentence without a time must hold to be a vague promise or to forbid contact. */
const UNTIMED =
  /\b(?:hear|here back|in (?:touch|contact)|know\b|let \w+ know|get(?:s|ting)? back|reach(?:ing|es)? out|circle|loop|come back|follow[- ]?up|follow(?:ing)? up|contact|decid|decision|choice|pick|call|ring|e-?mail|respond|response|reply|answer|notif|inform|updat|feedback|outcome|result|offer|news|rolling|soon\b|shortly|asap|timeline|time-?\s?frame|deadline|eta|tb[dc]\b|next (?:step|round|stage)|interview|review|inquir|enquir|chas)/i;

const UNTIMED_MODE =
  /\b(?:will|would|shall|should|['’]?ll\b|['’]d\b|going to|expect|hop(?:e|ing)|aim|plan|want|intend|soon|shortly|asap|as soon as|in due|at some (?:point|stage)|eventually|rolling|when(?:ever)?|once|after|until|no \w+|\w+n['’]?t\b|not|unclear|unknown|tb[dc]|declin|refus|unable|near future|either way|while|now|before long|still|to be)\b/i;

/** Phrases that another setting would read otherwise. */
const AMBIGUOUS = new RegExp(String.raw`\bnext\s+${WEEKDAY}\b|\d[/.]\d`, 'i');

const ANNOUNCES =
  /^\W*(?:\*\*)?(?:(?:the |their |my )?next(?: steps?| stages?| up| round)?|(?:stated |expected |hiring |decision |rough )?time-?\s?(?:line|frame|scale|table)|what(?:['’]s| is| happens) next|follow[- ]?ups?|(?:the )?(?:hiring |interview |recruitment |recruiting |selection |application )?process|decision(?: date)?|eta|tat|turn-?around|when|expected response|response(?: time)?|hear(?:ing)? back|outcome|expectations?|deadline|status|then)(?: (?:steps|and timeline|& timeline|and next steps|for (?:decision|answer|response)|from them|date|given))?\W*$/i;

function whole(passage: string): Piece {
  const text = passage.trim();
  const start = passage.indexOf(text);
  return { text, start, end: start + text.length };
}

const STOPS_SHORT =
  /(?:,|-|–|—|\b(?:by|on|in|the|a|an|of|to|and|or|next|this|until|till|before|after|within|about|around|at|for|with|from|early|late|mid|week|we|they|you|will|that|is|be|not|our|your|their))$/i;
const TAKES_UP = /^(?:by|on|in|within|next|this|before|after|until|or|and|of|to|at|from|early|late|mid)\b/;

export const en: Locale = {
  language: 'en',
  phrases: PHRASES,
  refinements: REFINEMENTS,
  wordsOfTime: WORDS_OF_TIME,
  mayPromise: (text) => (WORDS_OF_TIME.test(text) ? CUE.test(text) : UNTIMED.test(text) && UNTIMED_MODE.test(text)),
  mayHoldDate: (words) => /\d[-/.]\d/.test(words) || MONTH_AND_NUMBER.test(words),
  isAmbiguous: (words) => AMBIGUOUS.test(words),
  clausesOf,
  goesOn: (line, following) => STOPS_SHORT.test(line.slice(-8)) || TAKES_UP.test(following.trimStart()),
  announcesSteps: (words) => ANNOUNCES.test(words),
  // Most passages are one sentence: only a sign with a blank behind it can end another.
  sentencesOf: (passage) => (/[.!?…]['"’”)\]*_]*\s/.test(passage.trimEnd()) ? sentencesOf(passage) : [whole(passage)]),
};
