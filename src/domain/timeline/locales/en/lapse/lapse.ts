/**
 * What the words behind a promise tell of it, where they tell that its time went by.
 *
 * In: a promise's sentence and words behind it. Out: the day on which it was made, or that it is over; null where they tell neither, as
 * "nothing yet" and "still waiting" do. Not here: whether a promise made on that day is over (`../../../lapsed.ts`).
 */
import type { Day } from '../../../../calendar/day';
import type { Said } from '../../../phrase';
import type { PromiseWords } from '../../locale';
import { hasGoneBy, isBehindToday } from './gone-by';
import { madeOn } from './made-ago';
import { isNotKept } from './not-kept';

/** It is told as something past: in a sentence of what "they will" do, the time may well be ahead. */
const IN_THE_PAST = /"|'d\b|\b(?:said|told|swore|wrote|rang|thought|meant|was|were|had|would|should|could|gave|put|heard|[a-z]{3,}ed)\b/i;
/** So many characters behind a promise's words may tell that somebody said them. */
const THEY_SAID = 24;
/** It was said on the day at hand, adds to a time that has gone by, or moves a day: what follows counts from something else. */
const JUST_NOW =
  /\b(?:today|this (?:morning|afternoon|evening)|tonight|yesterday|last (?:week|night)|just|again|another|more|further|longer|moved to|(?:moved|scheduled|booked|set|down) for)\b|^\W*(?:rang|called|phoned|e-?mailed|texted|chased|nudged|asked|spoke)\b/i;

/** Apostrophes, dashes and quotation marks in their plain form. */
const plain = (words: string): string => words.replace(/[’‘]/g, "'").replace(/[–—]/g, '-').replace(/[“”]/g, '"');

/** Of "it's been three weeks" the day three weeks ago, of "he never did" that it is over. */
export function lapseIn({ sentence, start, end }: PromiseWords, behind: string, said: Said): Day | 'over' | null {
  const told = plain(behind).replace(/\s+/g, ' ');
  const words = sentence.slice(start, end);
  if (hasGoneBy(words, told) || isNotKept(told)) return 'over';
  const whole = plain(sentence);
  if (JUST_NOW.test(whole.slice(0, end)) || !IN_THE_PAST.test(whole.slice(0, end + THEY_SAID))) return null;
  return isBehindToday(words, told) ? 'over' : madeOn(words, told, said);
}
