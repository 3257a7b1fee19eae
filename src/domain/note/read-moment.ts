/**
 * Days, and days with a time, in the ways in which people and Obsidian write them: the one reader for properties, labels, titles and names.
 *
 * In: a value or a text, and the order of numbers. Out: a day and perhaps a time, or why there is none. Not here: relative words such as
 * "next Tuesday" (`../timeline`). Offsets such as +02:00 are ignored: the day that stands there is the day.
 */
import { namedGroup } from '../matched';
import { addDays, dayOf, partsOf, twoDigits, weekdayOf, type Day } from '../calendar/day';
import { monthNamed } from './months';
import { weekdayNamed } from './own-weekday';
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
  /** Numbers that would be another day in the other order, and no weekday stands beside them: 12/11/2026. */
  readonly byOrder: boolean;
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

/** What the parts of a match can mean, the likeliest first; none where a word names no month. */
function numbersOf(groups: Readonly<Record<string, string | undefined>>, order: DateOrder): MonthAndDay[] {
  const { word, month, day, first, second, sign } = groups;
  if (first !== undefined) {
    const [one, other] = [Number(first), Number(second)];
    const monthFirst = { month: one, dayOfMonth: other };
    const dayFirst = { month: other, dayOfMonth: one };
    // With dots the day comes first; with other signs a number over 12 tells, else the user's order.
    if (sign === '.' || one > 12) return [dayFirst];
    if (other > 12 || one === other) return [monthFirst];
    return order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  }
  const number = word === undefined ? Number(month) : monthNamed(word);
  return number === null ? [] : [{ month: number, dayOfMonth: Number(day) }];
}

type YearFor = ((month: number, dayOfMonth: number) => number) | null;

const WEEKDAY_BEFORE = /(?<word>\p{L}{3,13})\.?,?\s{1,2}$/u;
const WEEKDAY_BEHIND = /^\s{0,2}[,(]?\s{0,2}(?<word>\p{L}{3,13})\.?(?=\s{0,2}(?:$|[|),;:–—-]))/u;

/** The ISO weekday that stands beside a day, before or behind it; null where none does. */
export function weekdayBeside(text: string, start: number, end: number): number | null {
  const before = weekdayNamed(namedGroup(WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 20), start)), 'word'));
  return before ?? weekdayNamed(namedGroup(WEEKDAY_BEHIND.exec(text.slice(end, end + 24)), 'word'));
}

/** Of the days that numbers can mean the one on the weekday beside them: "Tuesday 10/11/2026" is Tuesday 10 November, since 11 October is a Sunday. */
function dayAmong(days: readonly Day[], weekday: number | null): Day | null {
  return days.find((day) => weekdayOf(day) === weekday) ?? days[0] ?? null;
}

/** The day that a text holds at an offset, or null. */
function momentAt(text: string, start: number, order: DateOrder, yearFor: YearFor): FoundMoment | null {
  for (const way of yearFor === null ? WAYS : [...WAYS, ...WAYS_WITHOUT_YEAR]) {
    way.lastIndex = start;
    const found = way.exec(text);
    if (found === null) continue;
    const groups = found.groups ?? {};
    const stop = start + found[0].length;
    const days = numbersOf(groups, order).flatMap(({ month, dayOfMonth }) => {
      const year = groups['year'] === undefined ? (yearFor?.(month, dayOfMonth) ?? 0) : Number(groups['year']);
      return dayOf(year, month, dayOfMonth) ?? [];
    });
    const weekday = days.length > 1 ? weekdayBeside(text, start, stop) : null;
    const day = dayAmong(days, weekday);
    if (day === null) continue;
    const byOrder = days.length > 1 && !days.some((each) => weekdayOf(each) === weekday);
    if (groups['hour'] !== undefined) return { day, time: `${groups['hour']}:${groups['minute'] ?? '00'}`, start, end: stop, byOrder };
    const { time, length } = timeIn(text.slice(stop, stop + 40));
    return { day, time, start, end: stop + length, byOrder };
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

/** The days next to one that no calendar has: of "2026-02-30" 2026-02-28 and 2026-03-01, of "2026-13-11" 2026-11-13. */
export function daysBeside(text: string, order: DateOrder): Day[] {
  for (const { index, 0: before } of text.slice(0, LONGEST).matchAll(BEGINNING)) {
    for (const way of WAYS) {
      way.lastIndex = index + before.length;
      const groups = way.exec(text)?.groups ?? {};
      const [read] = numbersOf(groups, order);
      if (groups['year'] === undefined || read === undefined) continue;
      const { month, dayOfMonth } = read;
      const year = Number(groups['year']);
      const next = dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
      if (month > 12) return [dayOf(year, dayOfMonth, month) ?? []].flat();
      if (dayOfMonth > 28 && dayOfMonth < 32 && next !== null) return [addDays(next, -1), next];
    }
  }
  return [];
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
