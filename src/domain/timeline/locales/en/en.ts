/** English. */
import { lazy } from '../../../lazy';
import { sentencesOf, type Piece } from '../../../note/sentences';
import type { Locale } from '../locale';
import { modelOf } from '../../gate/model';
import { promiseFindings, untimedFindingsOf, wordsOfFeature } from './gate/findings';
import { mayPromise } from './gate/pre-filter';
import { forbids } from './gate/untimed';
import { BIAS, WEIGHTS } from './gate/weights';
import { greetingIn } from './greetings';
import { lapseIn } from './lapse/lapse';
import { PHRASES } from './phrases/phrases';
import { WEEKDAY } from './phrases/weekdays';
import { reportedDay } from './reported';
import { answerByAt } from './outcomes/answer-by';
import { mayTellOutcome, outcomeIn } from './outcomes/outcomes';
import { REFINEMENTS } from './refinements/refinements';
import { MONTH_AND_NUMBER, WEEKDAYS, wordsOfTime } from './words';

/** Phrases that another choice of a setting would read otherwise. */
const AMBIGUOUS = { nextWeekday: new RegExp(String.raw`\bnext\s+${WEEKDAY}\b`, 'i'), dateOrder: /\d[/.]\d/ } as const;

const ANNOUNCES =
  /^\W*(?:\*\*)?(?:(?:the |their |my )?next(?: steps?| stages?| up| round)?|(?:stated |expected |hiring |decision |rough )?time-?\s?(?:line|frame|scale|table)|what(?:['’]s| is| happens) next|follow[- ]?ups?|(?:the )?(?:hiring |interview |recruitment |recruiting |selection |application )?process|decision(?: date)?|eta|tat|turn-?around|when|expected response|response(?: time)?|hear(?:ing)? back|outcome|expectations?|deadline|status|then)(?: (?:steps|and timeline|& timeline|and next steps|for (?:decision|answer|response)|from them|date|given))?\W*$/i;

/** "When will I hear back?", "What are the next steps?"; "When could you start?" is theirs. */
const ASKS_WHEN =
  /\b(?:when|how (?:long|soon|quickly|fast)|what)\b(?! did)(?=[^?]{0,120}\?)[^?]{0,100}\b(?:hear|know|decid\w+|decision|answers?|feedback|reply|respon\w+|results?|back to|get back|let me|next steps?|next round|time-?line|time-?frame|process|outcome|in touch)\b/i;

/** "is when they decide", "will be the day"; "will hear back", "was told" have the user left out, and a date heads them. */
const SAYS_OF_DATE =
  /^[\])*_]{0,4},?\s?(?:['’]s|is|(?:was|(?:will|would|should|could|may|might) be|(?:seem|look|sound)s (?:like|to be))(?=\s(?:when|the|their|our|a|my)\b))\s/i;

/** Titles of a tracker's columns. */
const TELLS_OF_PAST =
  /^\W*(?:date )?(?:applied|sent|submitted|posted|added|found|since|last (?:heard|contact(?:ed)?|updated?|touch(?:ed)?|seen|reply|replied|action)|application date)(?: (?:on|out|in|date|from them))?\W*$/i;

function whole(passage: string): Piece {
  const text = passage.trim();
  const start = passage.indexOf(text);
  return { text, start, end: start + text.length };
}

const STOPS_SHORT =
  /(?:,|-|–|—|\b(?:by|on|in|the|a|an|of|to|and|or|next|this|until|till|before|after|within|about|around|at|for|with|from|early|late|mid|week|we|they|you|will|that|is|be|not|our|your|their))$/i;
const TAKES_UP = /^(?:by|on|in|within|next|this|before|after|until|or|and|of|to|at|from|early|late|mid)\b/;

const TELLS_OF_ASKING =
  /\bI(?:['’](?:d|ll|ve))? (?:\p{L}+ )?(?:ask|asked|wonder|wondered|enquired|inquired)\b[^.;!]*\b(?:when|whether|if|how (?:long|soon))\b/iu;

/** Somebody and a verb in the past. */
const TELLS_WHAT_WAS =
  /^\W*(?:he|she|they|it|we|i|both|everyone|nobody)\s(?:(?:all|both|never|only|\p{L}+ly)\s)?(?:was|were|wasn['’]t|weren['’]t|had|did|didn['’]t|went|came|took|told|said|made|gave|got|met|saw|spoke|thought|knew|felt|\p{L}{2,}ed)\b/iu;

const model = lazy(() => modelOf(BIAS, WEIGHTS));

export const en: Locale = {
  language: 'en',
  phrases: PHRASES,
  refinements: REFINEMENTS,
  get wordsOfTime() {
    return wordsOfTime();
  },
  mayPromise,
  mayHoldDate: (words) => /20\d\d-\d|\d[/.]\d/.test(words) || MONTH_AND_NUMBER.test(words),
  saysOfDate: (behind) => SAYS_OF_DATE.test(behind),
  isAmbiguous: (words, setting) => AMBIGUOUS[setting].test(words),
  findingsOf: promiseFindings,
  untimedFindingsOf,
  get model() {
    return model();
  },
  wordsOfFeature,
  forbidsContact: forbids,
  tellsOfAsking: (sentence) => TELLS_OF_ASKING.test(sentence),
  greetingIn,
  reportedDay,
  mayTellOutcome,
  outcomeIn,
  answerByAt,
  goesOn: (line, following) => STOPS_SHORT.test(line.slice(-8)) || TAKES_UP.test(following.trimStart()),
  asksWhen: (words) => ASKS_WHEN.test(words),
  namesWeekday: (word) => word.toLowerCase() in WEEKDAYS,
  salutes: (line) => /^\W*(?:(?:my )?dear(?:est)?|hi|hello|hey)\b[^.!?]{0,60}$/i.test(line),
  tellsOfPast: (title) => TELLS_OF_PAST.test(title),
  announcesSteps: (words) => ANNOUNCES.test(words),
  lapseIn,
  tellsWhatWas: (sentence) => TELLS_WHAT_WAS.test(sentence),
  // Most passages are one sentence: only a sign with a blank behind it can end another.
  sentencesOf: (passage) => (/[.!?…]['"’”)\]*_]*\s/.test(passage.trimEnd()) ? sentencesOf(passage) : [whole(passage)]),
};
