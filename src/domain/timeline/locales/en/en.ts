/** English. */
import { Chrono } from 'chrono-node';
import { sentencesOf } from '../../../note/sentences';
import type { Locale } from '../locale';
import { clausesOf } from './gate/clauses';
import { PHRASES } from './phrases/phrases';
import { REFINERS } from './refiners/refiners';
import { WORDS_OF_TIME } from './words';

/** Words of answering and waiting, without which a sentence that names no time makes no vague promise either. */
const WORDS_OF_ANSWER =
  /\b(?:hear|here back|touch|know|contact\w*|decid\w*|decision|respon[ds]\w*|repl(?:y|ies)|call\w*|email\w*|updat\w*|back|offer|soon|shortly|asap|rolling|timeline|time ?frame|deadline|follow|notif\w*|inform\w*|review\w*|choice|interview\w*|round|next|expect|reach|letter|out)\b/i;

const ANNOUNCES =
  /^\W*(?:\*\*)?(?:(?:the |their |my )?next(?: steps?| stages?| up| round)?|(?:stated |expected |hiring |decision |rough )?time-?\s?(?:line|frame|scale|table)|what(?:['’]s| is| happens) next|follow[- ]?ups?|(?:the )?(?:hiring |interview |recruitment |recruiting |selection |application )?process|decision(?: date)?|eta|tat|turn-?around|when|expected response|response(?: time)?|hear(?:ing)? back|outcome|expectations?|deadline|status|then)(?: (?:steps|and timeline|& timeline|and next steps|for (?:decision|answer|response)|from them|date|given))?\W*$/i;

export const en: Locale = {
  language: 'en',
  chrono: new Chrono({ parsers: [...PHRASES], refiners: [...REFINERS] }),
  wordsOfTime: WORDS_OF_TIME,
  worthReading: new RegExp(`${WORDS_OF_TIME.source}|${WORDS_OF_ANSWER.source}`, 'i'),
  clausesOf,
  announcesSteps: (words) => ANNOUNCES.test(words),
  sentencesOf,
};
