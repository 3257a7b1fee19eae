/**
 * The day on which something was said, named in the sentence that tells it: "At the interview on Wednesday they said I'd hear on Friday".
 *
 * In: a sentence and its phrases of time. Out: the phrase that names the day, and the day. Not here: days that head a line (`../../said-on.ts`).
 */
import { addDays, type Day } from '../../../calendar/day';
import type { ReadPhrase } from '../../phrase';
import { weekdayAfter } from '../../spans';
import type { ReportedDay } from '../locale';

const TELLING =
  '(?:said|told|mentioned|promised|wrote|rang|called|phoned|mailed|e-?mailed|texted|explained|confirmed|thought|reckoned|hoped|expected|answered|replied)';
const TALK = '(?:interview|meeting|call|talk|chat|screen|conversation|visit|onsite|tour|round)';
/** What may stand between "said", or the sentence's beginning, and the day: "at our meeting on". */
const AT_THE_TALK = String.raw`(?:(?:at|in|during|after|on|over|the|my|our|this|last|back|first|second|final|phone|video|end|of|when|we|spoke|met|talked|so|and|but|${TALK})\s)*`;

const OPENS = new RegExp(String.raw`(?:^|[.;:!?(|]\s*|,\s)["“']?${AT_THE_TALK}$`, 'i');
const SOMEBODY = String.raw`(?:they|she|he|hr|(?:the|my|their|a|an)\s\w+(?:\s\w+)?|[A-Z]\w+(?:\s[A-Z]\w+)?(?:\s(?:from|at|in)\s\w+)?)`;
const THEN_SAID = new RegExp(String.raw`^,?\s${SOMEBODY}\s(?:had\s|then\s|also\s|have\s)?${TELLING}\b(?!\s*,)`);
const SAID_AT = new RegExp(
  String.raw`\b(?:said|told|mentioned|promised|explained)\s(?:(?:me|us|this|so)\s)?(?=(?:at|in|during|on|over|when)\s)${AT_THE_TALK}$`,
  'i',
);
const TALK_WAS = new RegExp(String.raw`\b${TALK}\s(?:was|took place|happened)\s(?:on\s)?$`, 'i');
/** Behind a talk that was: they go on to what would come of it. */
const THEN_WOULD = /^,?\s(?:and\s)?(?:they|she|he|hr|i)(?:['’](?:d|ll)|\s(?:would|will|said|told|should))\b/i;
/** The end of a day's name or number. */
const DAY = String.raw`(?:day|\bmon|\btues?|\bweds?|\bthu|\bthurs?|\bfri|\bsat|\bsun|\d(?:st|nd|rd|th)?)`;
/** A pre-filter: most sentences tell of no day beside a word of telling. */
const MAY_REPORT = new RegExp(
  [
    String.raw`${DAY},?\s(?:[\w.]+\s){1,6}?${TELLING}\b`,
    String.raw`\b(?:said|told|mentioned|promised|explained)\s(?:\w+\s)?(?:at|in|during|on|over|when)\s[^.;!?]{0,40}${DAY}`,
    String.raw`\b${TALK}\s(?:was|took place|happened)\s`,
  ].join('|'),
  'i',
);

/** So far before and behind a day such words are looked for. */
const BESIDE = 80;

function isSaidOn(sentence: string, { index, stop, reading }: ReadPhrase): boolean {
  if (
    reading.grain !== 'day' ||
    reading.first !== reading.last ||
    reading.endAlone === true ||
    (reading.past === true && reading.weekday === undefined)
  )
    return false;
  const lead = sentence.slice(Math.max(0, index - BESIDE), index);
  const behind = sentence.slice(stop, stop + BESIDE);
  return SAID_AT.test(lead) || (TALK_WAS.test(lead) && THEN_WOULD.test(behind)) || (OPENS.test(lead) && THEN_SAID.test(behind));
}

/**
 * The day named before "they said"; a weekday is the last one up to the day of the note: told on Thursday 2026-11-19, "on Wednesday" is the
 * 18th. A sentence with no other time keeps its only one.
 */
export function reportedDay(sentence: string, phrasesOf: () => readonly ReadPhrase[], saidOn: Day): ReportedDay | null {
  if (!MAY_REPORT.test(sentence)) return null;
  const phrases = phrasesOf();
  const phrase = phrases.find((each) => isSaidOn(sentence, each));
  if (phrase === undefined || phrases.every((other) => other === phrase || other.reading.past === true)) return null;
  const { weekday, first } = phrase.reading;
  return { start: phrase.index, end: phrase.stop, day: weekday === undefined ? first : weekdayAfter(addDays(saidOn, -7), weekday) };
}
