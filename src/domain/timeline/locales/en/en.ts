/** English. */
import { sentencesOf, type Piece } from '../../../note/sentences';
import type { Locale } from '../locale';
import { clausesOf } from './gate/clauses';
import { PHRASES } from './phrases/phrases';
import { WEEKDAY } from './phrases/weekdays';
import { REFINEMENTS } from './refinements/refinements';
import { MONTH_AND_NUMBER, WORDS_OF_TIME } from './words';

/** What a sentence without a time must hold to be a vague promise or to forbid contact. */
const UNTIMED =
  /\b(?:hear|here back|in (?:touch|contact)|know\b|let \w+ know|get(?:s|ting)? back|reach|hang in there|process|restart|resume|timing|how long|circle|loop|come back|follow[- ]?up|follow(?:ing)? up|contact|decid|decision|choice|pick|call|ring|e-?mail|respond|response|reply|answer|notif|inform|updat|feedback|outcome|result|offer|news|rolling|soon\b|shortly|asap|timeline|time-?\s?frame|deadline|eta|tb[dc]\b|next (?:step|round|stage)|interview|review|inquir|enquir|chas|phone|tell\b|text\b|writ(?:e|ing)|send|say\b|touch|posted|stay tuned|long|word\b|shout|holler|buzz|place me|book|mail|schedul|info\b|mind|reconnect|date\b)/i;

const UNTIMED_MODE =
  /\b(?:will|would|shall|should|['’]?ll\b|['’]d\b|(?:they|you|she|he)d\b|shed\b|can\b|going to|expect|hop(?:e|ing)|aim|plan|want|intend|soon|shortly|asap|as soon as|in due|at some (?:point|stage)|eventually|rolling|when(?:ever)?|once|after|until|no \w+|\w+n['’]?t\b|not|unclear|unknown|tb[dc]|declin|refus|unable|near future|either way|while|now|before long|still|to be|to follow|if anything|sooner|longer|as and when|a think|stay tuned|when(?:ever)?|waiting)\b/i;

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
  mayPromise: (text) => WORDS_OF_TIME.test(text) || (UNTIMED.test(text) && UNTIMED_MODE.test(text)),
  mayHoldDate: (words) => /\d[-/.]\d/.test(words) || MONTH_AND_NUMBER.test(words),
  isAmbiguous: (words) => AMBIGUOUS.test(words),
  clausesOf,
  goesOn: (line, following) => STOPS_SHORT.test(line.slice(-8)) || TAKES_UP.test(following.trimStart()),
  announcesSteps: (words) => ANNOUNCES.test(words),
  // Most passages are one sentence: only a sign with a blank behind it can end another.
  sentencesOf: (passage) => (/[.!?…]['"’”)\]*_]*\s/.test(passage.trimEnd()) ? sentencesOf(passage) : [whole(passage)]),
};
