/**
 * The day on which words were said: the date that heads their line, list item or section, else the interview's.
 *
 * In: a passage and its note. Out: a day, or null where the note gives none. Never today, never the file's times.
 */
import type { Day } from '../calendar/day';
import { LOCALES } from './locales/locales';
import { readTimes } from './read-times';
import type { ReadingOptions } from './stated-timeline';

/** A date, and where it ends in the words that it heads. */
export interface HeadDate {
  readonly day: Day;
  readonly end: number;
}

/** The date with which a line or list item begins, with a sign behind it: "2026-11-25: recruiter mailed". A span of days heads nothing. */
export function headDateOf(words: string, saidOn: Day | null, options: ReadingOptions): HeadDate | null {
  const head = words.slice(0, 48);
  if (!/\d.*[:,|–—-]/.test(words) || !/^\W*(?:\p{L}{2,9}[.,]?\s+){0,2}\d/u.test(head)) return null;
  const date = dateIn(head, saidOn, options);
  if (date === null || /\p{L}/u.test(head.slice(0, date.start))) return null;
  const sign = /^[\])*_]*\s*(?:\d{1,2}:\d{2}\s*(?:[ap]m)?)?[\])*_]*\s*(?:[:,|–—]|-\s|\s-)[\s*_]*/i.exec(words.slice(date.end));
  return sign === null ? null : { day: date.day, end: date.end + sign[0].length };
}

/** The date in a heading, wherever it stands: "### Call with HR, Nov 25". */
export const headingDateOf = (words: string, saidOn: Day | null, options: ReadingOptions): Day | null =>
  dateIn(words, saidOn, options)?.day ?? null;

/** The first single date with a number in it, in the first language that finds one. */
function dateIn(words: string, saidOn: Day | null, options: ReadingOptions): { day: Day; start: number; end: number } | null {
  for (const locale of LOCALES) {
    if (!locale.mayHoldDate(words)) continue;
    for (const phrase of readTimes(words, { ...options, saidOn, time: null }, locale)) {
      const { grain, first, last, endAlone, weekday } = phrase.reading;
      const isDate = grain === 'day' && first === last && endAlone !== true && weekday === undefined && /\d/.test(phrase.text);
      if (isDate && !phrase.dependsOnDay) return { day: first, start: phrase.index, end: phrase.stop };
    }
  }
  return null;
}
