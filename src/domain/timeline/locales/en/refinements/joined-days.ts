/** Phrases that name one day together: Wednesday, August 28; Tuesday next week; the following Wednesday; a week from Friday; the day after Thanksgiving. */
import type { Refiner } from 'chrono-node';
import { addDays, addMonths, partsOf, startOfWeek, weekdayOf, type Day } from '../../../../calendar/day';
import { grown, refinement, saidIn, type Said, type TimePhrase } from '../../../phrase';
import { oneDay, weekdayAfter } from '../../../spans';
import { stretchFrom } from '../phrases/durations';

/** Folds neighbours into one where `join` says how; left to right. */
const folding = (join: (left: TimePhrase, between: string, right: TimePhrase, said: Said) => TimePhrase['reading'] | null): Refiner =>
  refinement((phrases, context) => {
    const folded: TimePhrase[] = [];
    for (const phrase of phrases) {
      const left = folded.at(-1);
      const reading =
        left && left.reading.past !== true && phrase.reading.past !== true && left.stop <= phrase.index && phrase.index - left.stop < 40
          ? join(left, context.text.slice(left.stop, phrase.index), phrase, saidIn(context))
          : null;
      if (left && reading) folded[folded.length - 1] = grown(context, left.index, phrase.stop, reading);
      else folded.push(phrase);
    }
    return folded;
  });

const isWeekday = (phrase: TimePhrase): boolean =>
  phrase.reading.grain === 'day' &&
  /^(?:(?:this|next|coming|the|upcoming|following) )*(?:mon|tue|teu|tus|wed|wen|thu|thr|thi|fri|fir|sat|sun|mun)/i.test(phrase.text);

/** "Wednesday, August 28", "Fri 11/27", "Tues the 8th": the date says more. "Tuesday of next week": that weekday of the week. */
export const weekdayAndDate = folding((left, between, right, said) => {
  if (isWeekday(left) && /^,?\s?\(?(?:the\s|of\s|in\s|on\s)?$/i.test(between)) {
    if (right.reading.grain === 'day' && !isWeekday(right) && (right.reading.dayOfMonth !== undefined || /\d/.test(right.text)))
      return right.reading;
    if (right.reading.grain === 'week' && !/,/.test(between)) return inWeek(left, right);
  }
  // "The weekend of 13 March".
  if (
    left.reading.grain === 'weekend' &&
    right.reading.grain === 'day' &&
    /\d/.test(right.text) &&
    /^\s(?:of\s)?(?:the\s)?$/i.test(between)
  ) {
    const monday = startOfWeek(right.reading.last);
    return { first: addDays(monday, 5), last: addDays(monday, 6), grain: 'weekend' };
  }
  // "October 9 this year", "Q1 next year".
  if (
    right.reading.grain === 'year' &&
    /^(?:this|next|the coming)\s/i.test(right.text) &&
    /^\s(?:of\s)?$/i.test(between) &&
    (/month|quarter|season/.test(left.reading.grain) || /\d/.test(left.text))
  )
    return inYear(left.reading, right.reading, said);
  // "Today, Friday".
  if (isWeekday(right) && /^(?:today|tonight|tomorrow)$/i.test(left.text) && /^,?\s\(?$/.test(between))
    return weekdayOf(left.reading.first) === weekdayOf(right.reading.first) ? left.reading : null;
  // "The Tuesday after Thanksgiving", "the Friday before the 10th".
  const side = /^\s(?<side>after|following|before)\s(?:the\s)?$/i.exec(between)?.groups?.['side']?.toLowerCase();
  if (side !== undefined && isWeekday(left) && right.reading.grain === 'day' && !isWeekday(right) && !/^to|^tm/i.test(right.text)) {
    const next = weekdayAfter(right.reading.last, weekdayOf(left.reading.first));
    return {
      ...oneDay(side === 'before' ? addDays(next, weekdayOf(right.reading.last) === weekdayOf(next) ? -14 : -7) : next),
      grain: 'day',
    };
  }
  if (isWeekday(right) && left.reading.grain === 'week' && left.reading.namedByEnd !== true && /^,?\s\(?(?:on\s)?$/i.test(between))
    return inWeek(right, left);
  if (left.reading.grain === 'day' && /\d/.test(left.text) && isWeekday(right) && /^,?\s?\($/.test(between)) return left.reading;
  return null;
});

/** The same day or period of another year. */
function inYear(reading: TimePhrase['reading'], year: TimePhrase['reading'], { saidOn }: Said): TimePhrase['reading'] {
  const months = 12 * (partsOf(year.first).year - partsOf(reading.first).year);
  const first = addMonths(reading.first, months);
  // "January 22 this year", said in December, is the coming one.
  if (addMonths(reading.last, months) < saidOn) return reading;
  return { ...reading, first, last: addMonths(reading.last, months), ...(reading.deadline === undefined ? {} : { deadline: first }) };
}

const inWeek = (weekday: TimePhrase, week: TimePhrase): TimePhrase['reading'] => ({
  ...oneDay(addDays(startOfWeek(week.reading.first), weekdayOf(weekday.reading.first) - 1)),
  grain: 'day',
});

/** "A week from Friday", "two days after Thanksgiving", "10 days from today". */
export const stretchFromDay = folding((left, between, right, said) => {
  if (
    left.reading.grain !== 'duration' ||
    !/^\s(?:from|after|of|following)\s(?:the\s)?(?:(?:[\w'-]+\s){1,3}\((?:on\s|the\s)?)?$/i.test(between) ||
    right.reading.grain === 'duration'
  )
    return null;
  const from = (start: Day) => stretchFrom(left.text, { ...said, saidOn: start, time: null });
  return from(right.reading.last);
});
