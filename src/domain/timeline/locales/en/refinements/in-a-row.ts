/**
 * Days and weeks that count from a day named before them: debrief Monday, decision Tuesday; the 4th, and calls that week; the week after.
 *
 * In: the phrases of a sentence. Out: the same, counted from each other. Not here: which days are past (`past-days.ts`).
 */
import { addDays, type Day } from '../../../../calendar/day';
import { grown, refinement, saidIn, type Reading, type Said, type TimePhrase } from '../../../phrase';
import { oneDay, weekdayAfter, weekOf, weeksLater } from '../../../spans';
import { dayOfMonthAfter } from '../phrases/dates';
import { stretchFrom } from '../phrases/durations';

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

const FOLLOWING = /^(?:(?:the )?following|that)\s/i;

/** Words that mean nothing but what they make of the last day or week before them. */
const FROM_BEFORE: readonly (readonly [words: RegExp, read: (before: Reading) => Reading])[] = [
  [
    /^(?:the )?(?:(?:next|following) (?:day|morning|afternoon|evening)|(?:day|morning) after(?: that)?)$/i,
    ({ last }) => ({ ...oneDay(addDays(last, 1)), grain: 'day' }),
  ],
  [/^(?:that(?: same| very)?|the same) (?:day|night|evening|afternoon|morning)$/i, ({ last }) => ({ ...oneDay(last), grain: 'day' })],
  [/^(?:that(?: same| very)?|the same) (?:week|wk)$/i, ({ last }) => ({ ...weekOf(last), grain: 'week' })],
  [
    /^(?:the )?following (?:week|wk)$|^the (?:week|wk) (?:after|following)(?: that)?$/i,
    ({ last }) => ({ ...weeksLater(weekOf(last), 1), grain: 'week' }),
  ],
];

/** What the phrase makes of the phrases before it, or null where it stands for itself. */
function fromBefore(phrase: TimePhrase, before: readonly TimePhrase[]): Reading | null {
  const { weekday } = phrase.reading;
  const ahead = before.filter((other) => isAhead(other));
  const read = FROM_BEFORE.find(([words]) => words.test(phrase.text))?.[1];
  if (read !== undefined) {
    const from = lastOf(ahead, ({ reading: { grain } }) => grain === 'day' || (grain === 'week' && phrase.reading.grain === 'week'));
    return from === undefined ? null : read(from.reading);
  }
  if (weekday === undefined || !isAhead(phrase)) return null;
  const fromAnyDay = FOLLOWING.test(phrase.text);
  const start = lastOf(ahead, ({ reading }) => reading.grain === 'day' && (fromAnyDay || reading.weekday !== undefined));
  if (start === undefined) return null;
  // The same weekday named again is the same day.
  const same = fromAnyDay ? undefined : ahead.find(({ reading }) => reading.weekday === weekday)?.reading.first;
  return { ...phrase.reading, ...oneDay(same ?? weekdayAfter(start.reading.last, weekday)) };
}

/** Bare weekdays in a row each count from the one before; "the following Wednesday", "the next day" and "that week" from any day before them. */
export const weekdaysInARow = refinement((phrases, context) => {
  const counted: TimePhrase[] = [];
  for (const phrase of phrases) {
    const reading = fromBefore(phrase, counted);
    counted.push(reading === null ? phrase : grown(context, phrase.index, phrase.stop, reading));
  }
  return counted;
});

const OF_THAT = /^\s(?:of|after|from|following)\s(?:that|it|then)\b/i;

/** "The committee is on Monday, and within two days of that I'd be told": from the Monday. */
export const stretchOfThat = refinement((phrases, context) =>
  phrases.map((phrase, index) => {
    const of = phrase.reading.grain === 'duration' ? OF_THAT.exec(context.text.slice(phrase.stop, phrase.stop + 24))?.[0] : undefined;
    const from = of === undefined ? undefined : lastOf(phrases.slice(0, index), (other) => isAhead(other) && other.reading.grain === 'day');
    if (of === undefined || from === undefined) return phrase;
    const counted: Said = { ...saidIn(context), saidOn: from.reading.last, time: null };
    return grown(context, phrase.index, phrase.stop + of.length, stretchFrom(phrase.text, counted) ?? phrase.reading);
  }),
);
