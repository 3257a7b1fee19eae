/**
 * Days and weeks that count from a day named before them: debrief Monday, decision Tuesday; the 4th, and calls that week; the week after.
 *
 * In: the phrases of a sentence. Out: the same, counted from each other. Not here: which days are past (`past-days.ts`).
 */
import { addDays, endOfMonth, partsOf, weekdayOf, type Day, type Weekday } from '../../../../calendar/day';
import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node';
import { grown, refinement, saidIn, TimePhrase, type Reading } from '../../../phrase';
import { daysIn, monthOf, oneDay, weekdayAfter, weekOf, weeksLater, type Grain, type Span } from '../../../spans';
import { dayOfMonthAfter } from '../phrases/dates';
import { stretchFrom } from '../phrases/durations';

/** "Job talk Monday, dinner on the 8th" under "Campus visit, December 7-8": the days that are meant are those of the heading. */
export const daysOfHeading: Refiner = {
  refine(context, results) {
    const { within, saidOn } = saidIn(context);
    if (within == null || within.first <= saidOn) return results;
    const days = daysIn(within);
    return results.map((phrase) => {
      if (!(phrase instanceof TimePhrase)) return phrase;
      const { weekday, dayOfMonth, past } = phrase.reading;
      const isMeant = (each: Day): boolean =>
        weekday === undefined ? partsOf(each).dayOfMonth === dayOfMonth : weekdayOf(each) === weekday;
      const day = past === true ? undefined : days.find(isMeant);
      return day === undefined ? phrase : grown(context, phrase.index, phrase.stop, { ...phrase.reading, ...oneDay(day) });
    });
  },
};

const isAhead = ({ reading }: TimePhrase): boolean => reading.past !== true;

const lastOf = (phrases: readonly TimePhrase[], isOne: (phrase: TimePhrase) => boolean): TimePhrase | undefined =>
  [...phrases].reverse().find(isOne);

/** "One more on the 20th, debrief on the 22nd", said on the 21st: a day of this month that is just behind heads the list. */
function listHeads(phrases: readonly TimePhrase[], saidOn: Day): Set<TimePhrase> {
  const heads = new Set<TimePhrase>();
  phrases.forEach((phrase, index) => {
    const { dayOfMonth, last } = phrase.reading;
    const next = phrases.slice(index + 1).find(({ reading }) => reading.dayOfMonth !== undefined)?.reading;
    const climbs = dayOfMonth !== undefined && next?.dayOfMonth !== undefined && dayOfMonth < next.dayOfMonth;
    if (climbs && next.last < last && next.last.slice(0, 7) === saidOn.slice(0, 7)) heads.add(phrase);
  });
  return heads;
}

/** A date that ends something is none to count on from: "before November 8, so by the 5th". */
const IS_BOUND = /\b(?:by|until|till|about|around)\s(?:the\s)?$|\bbefore\s[^,.;!?]{0,60}$/i;

/** "Interviews Sept 14-18, offers on the 25th", said in August: the 25th of September. Two bare days each count from the day it was said. */
export const daysOfMonthInARow = refinement((phrases, context) => {
  const { saidOn } = saidIn(context);
  const heads = listHeads(phrases, saidOn);
  const counted: TimePhrase[] = [];
  for (const phrase of phrases) {
    const before = counted.at(-1);
    const { dayOfMonth } = phrase.reading;
    const isBare = before?.reading.dayOfMonth !== undefined && before.reading.last === dayOfMonthAfter(saidOn, before.reading.dayOfMonth);
    const moved =
      dayOfMonth !== undefined &&
      before !== undefined &&
      isAhead(before) &&
      isAhead(phrase) &&
      before.reading.grain === 'day' &&
      before.reading.last > phrase.reading.last &&
      !isBare &&
      !IS_BOUND.test(context.text.slice(Math.max(0, before.index - 72), before.index))
        ? dayOfMonthAfter(before.reading.last, dayOfMonth)
        : null;
    if (heads.has(phrase)) counted.push(grown(context, phrase.index, phrase.stop, { ...phrase.reading, past: true }));
    else counted.push(moved === null ? phrase : grown(context, phrase.index, phrase.stop, { ...phrase.reading, ...oneDay(moved) }));
  }
  return counted;
});

const FOLLOWING = /^(?:(?:the )?following|that)\s|\safter$/i;

/** Words that mean nothing but what they make of the last phrase of such grains before them. */
const FROM_BEFORE: readonly (readonly [words: RegExp, grains: readonly Grain[], read: (before: Reading) => Reading])[] = [
  [
    /^(?:the )?(?:(?:next|following) (?:day|morning|afternoon|evening)|(?:day|morning) after(?: that)?)$/i,
    ['day'],
    ({ last }) => ({ ...oneDay(addDays(last, 1)), grain: 'day' }),
  ],
  [
    /^(?:that(?: same| very)?|the same) (?:day|night|evening|afternoon|morning)$/i,
    ['day'],
    ({ last }) => ({ ...oneDay(last), grain: 'day' }),
  ],
  [/^(?:that(?: same| very)?|the same) (?:week|wk)$/i, ['day', 'week'], ({ last }) => ({ ...weekOf(last), grain: 'week' })],
  [
    /^(?:the )?following (?:week|wk)$|^the (?:week|wk) (?:after|following)(?: that)?$/i,
    ['day', 'week'],
    ({ last }) => ({ ...weeksLater(weekOf(last), 1), grain: 'week' }),
  ],
  // "By the end of this month or the end of next".
  [
    /^(?:the )?next(?: one)?$/i,
    ['day', 'week', 'month'],
    ({ last, grain }) =>
      // "This Friday or next".
      grain === 'day'
        ? { ...oneDay(addDays(last, 7)), grain }
        : { ...(grain === 'month' ? monthFrom(addDays(endOfMonth(last), 1)) : weeksLater(weekOf(last), 1)), grain },
  ],
  [
    /^the one after/i,
    ['day', 'week'],
    ({ last, grain, weekday }) =>
      grain === 'week' ? { ...weeksLater(weekOf(last), 1), grain } : { ...oneDay(addDays(last, weekday === undefined ? 1 : 7)), grain },
  ],
  [/^it$/i, ['week', 'month'], ({ last, grain }) => ({ ...(grain === 'month' ? monthFrom(last) : weekOf(last)), grain })],
  // "The posting comes down on Friday, and she calls before then."
  [/^(?:then|that(?: (?:date|time|point))?)$/i, ['day', 'week', 'month', 'duration'], ({ last }) => ({ ...oneDay(last), grain: 'day' })],
];

/** The month that holds the day. */
function monthFrom(of: Day): Span {
  const { year, month } = partsOf(of);
  return monthOf(year, month);
}

/** The weekday of "Thursday", and of "next Thursday". */
const weekdayIn = ({ text, reading }: TimePhrase): Weekday | undefined =>
  reading.weekday ??
  (reading.grain === 'day' && /^(?:next|nxt)\s(?!day|business|working)/i.test(text) ? weekdayOf(reading.first) : undefined);

/** A bare weekday goes on from "next Thursday", save where it ends something: "next Thursday, and the papers by Monday". */
const goesOnFrom = (before: TimePhrase, lead: string): boolean =>
  before.reading.weekday !== undefined || (weekdayIn(before) !== undefined && !/\b(?:by|before|until|till)\s(?:\w+\s){0,2}$/i.test(lead));

/** What words such as "the same evening" make of the phrases ahead; undefined for other words, null where there are none. */
function fromDayBefore({ text }: TimePhrase, ahead: readonly TimePhrase[]): Reading | null | undefined {
  const row = FROM_BEFORE.find(([words]) => words.test(text));
  if (row === undefined) return undefined;
  const [, grains, read] = row;
  const from = lastOf(ahead, ({ reading: { grain } }) => grains.includes(grain));
  return from === undefined ? null : read(from.reading);
}

/** What the phrase makes of the phrases before it, or null where it stands for itself. */
function fromBefore(phrase: TimePhrase, before: readonly TimePhrase[], sentence: string): Reading | null {
  const { weekday } = phrase.reading;
  const ahead = before.filter((other) => isAhead(other));
  const counted = fromDayBefore(phrase, ahead);
  if (counted !== undefined) return counted;
  if (weekday === undefined || !isAhead(phrase)) return null;
  const fromAnyDay = FOLLOWING.test(phrase.text);
  const lead = sentence.slice(Math.max(0, phrase.index - 24), phrase.index);
  const start = lastOf(ahead, (other) => other.reading.grain === 'day' && (fromAnyDay || goesOnFrom(other, lead)));
  if (start === undefined) return null;
  // The same weekday named again is the same day.
  const same = fromAnyDay ? undefined : ahead.find((other) => weekdayIn(other) === weekday)?.reading.first;
  return { ...phrase.reading, ...oneDay(same ?? weekdayAfter(start.reading.last, weekday)) };
}

/** Bare weekdays in a row each count from the one before; "the following Wednesday", "the next day" and "that week" from any day before them. */
export const weekdaysInARow = refinement((phrases, context) => {
  const counted: TimePhrase[] = [];
  for (const phrase of phrases) {
    const reading = fromBefore(phrase, counted, context.text);
    counted.push(reading === null ? phrase : grown(context, phrase.index, phrase.stop, reading));
  }
  return counted;
});

/** Once more, when it is settled which part of a period is meant: "the first Thursday in December, and she calls the same evening". */
export const daysOfPartsInARow = refinement((phrases, context) => {
  const counted: TimePhrase[] = [];
  for (const phrase of phrases) {
    const reading = fromDayBefore(phrase, counted.filter(isAhead));
    counted.push(reading == null ? phrase : grown(context, phrase.index, phrase.stop, reading));
  }
  return counted;
});

const OF_THAT = /^\s(?:(?:of|after|from|following)\s(?:that|it|then)|later(?! (?:than|this))|afterwards?)\b/i;

/** "An hour later" is that day, "48 hours after that" is not. */
const isWithinDay = (stretch: string): boolean =>
  /\b(?:hours?|hrs?)\b|\dh/i.test(stretch) && !/\b(?:2[4-9]|[3-9]\d|\d{3})(?!\d)/.test(stretch);

/** "The committee is on Monday, and within two days of that I'd be told", "they write one day later": from the Monday. */
export const stretchOfThat: Refiner = {
  refine: (context, results) =>
    results.map((phrase, index) => (phrase instanceof TimePhrase ? ofThat(phrase, results.slice(0, index), context) : phrase)),
};

function ofThat(phrase: TimePhrase, results: readonly ParsingResult[], context: ParsingContext): TimePhrase {
  const of = phrase.reading.grain === 'duration' ? OF_THAT.exec(context.text.slice(phrase.stop, phrase.stop + 24))?.[0] : undefined;
  if (of === undefined || isWithinDay(phrase.text)) return phrase;
  const before = results.filter((result) => result instanceof TimePhrase);
  const last = before.at(-1);
  // "By Friday, two days later": right behind a day it only says how far off that is.
  if (last !== undefined && phrase.index - last.stop < 3) return phrase;
  const said = saidIn(context);
  const from = lastOf(before, (other) => isAhead(other) && other.reading.grain === 'day')?.reading.last ?? said.dayBefore?.() ?? null;
  const counted = from === null ? null : stretchFrom(phrase.text, { ...said, saidOn: from, time: null });
  return counted === null ? phrase : grown(context, phrase.index, phrase.stop + of.length, counted);
}
