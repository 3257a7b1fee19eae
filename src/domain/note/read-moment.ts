/**
 * Days, and days with a time, in the ways in which people and Obsidian write them: the one reader for properties, labels, titles and names.
 *
 * In: a value or a text, and the order of numbers. Out: a day and perhaps a time, or why there is none. Not here: relative words such as
 * "next Tuesday" (`../timeline`). Offsets such as +02:00 are ignored: the day that stands there is the day.
 */
import { namedGroup } from '../matched';
import { dayOf, partsOf, twoDigits, type Day } from '../calendar/day';
import { monthNamed } from './months';
import { rawTextOf, withoutLinks } from './read-value';

/** A day and, where one was given, its time as `hh:mm`. */
export interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

export interface MomentProblem {
  readonly problem: string;
}

/** Whether 3/4 is 4 March or 3 April: the user's setting, by default the locale's order. */
export type DateOrder = 'month-first' | 'day-first';

/** A day in a text by UTF-16 offsets, `end` exclusive and behind the time. */
export interface FoundMoment extends Moment {
  readonly start: number;
  readonly end: number;
}

const problem = (what: string): MomentProblem => ({
  problem: `${what} Write it as year-month-day, such as 2026-11-18 or 2026-11-18T15:00.`,
});

const MONTH = String.raw`(?<word>\p{L}{3,12})\.?`;
/** A day of the month, of a span its last one: "17-18 Nov 2026". */
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.)?\s{0,2}[-–]\s{0,2})?(?<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d)`;

/** The ways to write a day, at one place of a text; no text fits two of them. */
const WAYS = [
  /(?<year>\d{4})(?<sign>[-/._ ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/uy,
  /(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d))?(?!\d)/uy,
  new RegExp(String.raw`${DATE}[\s-]{1,3}(?:of\s|de\s|d')?${MONTH},?[\s-]{1,3}(?:de\s|del\s)?${YEAR}`, 'iuy'),
  new RegExp(String.raw`${MONTH}[\s-]{1,3}${DATE},?[\s-]{1,3}${YEAR}`, 'iuy'),
  /(?<first>\d{1,2})(?<sign>[-/.])\s?(?<second>\d{1,2})\k<sign>\s?(?<year>(?:19|20)\d{2})(?!\d)/uy,
];

/** The same without a year, for headings and lines whose year is known from about them. */
const WAYS_WITHOUT_YEAR = [
  new RegExp(String.raw`${DATE}[\s-]{1,3}(?:of\s|de\s)?${MONTH}(?![\p{L}\p{N}])`, 'iuy'),
  new RegExp(String.raw`${MONTH}[\s-]{1,3}${DATE}(?![\p{L}\p{N}])`, 'iuy'),
  /(?<first>\d{1,2})(?<sign>[/.])(?<second>\d{1,2})(?![\d/])/uy,
];

const TIME =
  /^[ta,@\s|)\]-]{0,6}(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})|(?=\s?[ap]\.?m)|(?=\s?(?:uhr|h)\b))(?::\d{2})?(?:\.\d{1,9})?\s?(?<half>[ap]\.?m)?/i;

function timeIn(text: string): { time: string | null; length: number } {
  const found = TIME.exec(text);
  const { hour = '24', minute = '00', half } = found?.groups ?? {};
  if (Number(hour) > 23 || Number(minute) > 59) return { time: null, length: 0 };
  const from12 = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return { time: `${twoDigits(from12)}:${minute}`, length: found?.[0].length ?? 0 };
}

/** The time that a text gives by itself, or null: "2 pm" is 14:00, "14.30 Uhr" 14:30. */
export const readTime = (text: string): string | null => timeIn(text.trim()).time;

const notRead = (text: string): MomentProblem => problem(`"${text.slice(0, 60)}" is not read as a day.`);

interface MonthAndDay {
  readonly month: number;
  readonly dayOfMonth: number;
}

/** What the parts of a match say; null where a word names no month. */
function numbersOf(groups: Readonly<Record<string, string | undefined>>, order: DateOrder): MonthAndDay | null {
  const { word, month, day, first, second, sign } = groups;
  if (first !== undefined) {
    const [one, other] = [Number(first), Number(second)];
    // With dots the day comes first; with other signs a number over 12 tells, else the user's order.
    const dayFirst = sign === '.' || one > 12 || (other <= 12 && order === 'day-first');
    return dayFirst ? { month: other, dayOfMonth: one } : { month: one, dayOfMonth: other };
  }
  const number = word === undefined ? Number(month) : monthNamed(word);
  return number === null ? null : { month: number, dayOfMonth: Number(day) };
}

type YearFor = ((month: number, dayOfMonth: number) => number) | null;

/** The day that a text holds at an offset, or null. */
function momentAt(text: string, start: number, order: DateOrder, yearFor: YearFor): FoundMoment | null {
  for (const way of yearFor === null ? WAYS : [...WAYS, ...WAYS_WITHOUT_YEAR]) {
    way.lastIndex = start;
    const found = way.exec(text);
    const groups = found?.groups ?? {};
    const read = found === null ? null : numbersOf(groups, order);
    if (found === null || read === null) continue;
    const year = groups['year'] === undefined ? (yearFor?.(read.month, read.dayOfMonth) ?? 0) : Number(groups['year']);
    const day = dayOf(year, read.month, read.dayOfMonth);
    if (day === null) continue;
    const stop = start + found[0].length;
    if (groups['hour'] !== undefined) return { day, time: `${groups['hour']}:${groups['minute'] ?? '00'}`, start, end: stop };
    const { time, length } = timeIn(text.slice(stop, stop + 40));
    return { day, time, start, end: stop + length };
  }
  return null;
}

/** No text that holds a day is longer; the bound keeps the reading linear. */
const LONGEST = 400;

/** The places at which a day can begin: a letter or a number behind none. */
const BEGINNING = /(?:^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu;

/** The days in a text, in order. `near` gives a day without a year the year that brings it nearest to that day, as a line of a note means it. */
export function momentsIn(whole: string, order: DateOrder, near: Day | null = null): FoundMoment[] {
  const text = whole.slice(0, LONGEST);
  if (!/\d/.test(text)) return [];
  const yearFor: YearFor = near === null ? null : (month, dayOfMonth) => yearNear(near, month, dayOfMonth);
  const moments: FoundMoment[] = [];
  for (const { index, 0: before } of text.matchAll(BEGINNING)) {
    const start = index + before.length;
    if (start < (moments.at(-1)?.end ?? 0)) continue;
    const found = momentAt(text, start, order, yearFor);
    if (found !== null) moments.push(found);
  }
  return moments;
}

/** The year in which a day of a month lies nearest to another day, a little ahead rather than long ago. */
function yearNear(near: Day, month: number, dayOfMonth: number): number {
  const { year } = partsOf(near);
  const distance = (of: number): number => {
    const there = (of * 12 + month) * 31 + dayOfMonth;
    const { month: nearMonth, dayOfMonth: nearDay } = partsOf(near);
    return Math.abs(there - ((year * 12 + nearMonth) * 31 + nearDay));
  };
  return [year - 1, year, year + 1].reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best), year);
}

/** A value as text with its links as their targets, and as what they show: a link to a day's note is that day, whatever it shows. */
function readingsOf(text: string): string[] {
  const targets = text.replace(/\[\[([^[\]|]{1,300})\|[^[\]]{0,300}\]\]/g, '[[$1]]');
  const ofMarkdown = namedGroup(/\]\((?<target>[^()\s]{1,300})\)/.exec(text), 'target');
  return [withoutLinks(targets), withoutLinks(text), ofMarkdown];
}

/**
 * Reads one value: `2026-11-18 15:00`, `[[2026-11-18]]` and `Wed, 18 Nov 2026, 3 pm` are all Wednesday 2026-11-18; of a span or a list
 * the last day counts. `2026-02-31` is a problem.
 */
export function readMoment(value: unknown, order: DateOrder): Moment | MomentProblem {
  if (value instanceof Date) {
    // A parser of older YAML makes a Date of a day: its UTC parts are what was written.
    const day = dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return day === null ? problem('This is not read as a day.') : { day, time: null };
  }
  const text = rawTextOf(value)?.slice(0, LONGEST);
  if (text === undefined) return problem('This is not read as a single day.');
  const moments = readingsOf(text)
    .map((reading) => momentsIn(reading, order))
    .find((found) => found.length > 0);
  const last = moments?.reduce((latest, moment) => (moment.day >= latest.day ? moment : latest));
  return last === undefined ? notRead(text) : { day: last.day, time: last.time };
}
