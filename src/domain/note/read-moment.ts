/**
 * Days, and days with a time, in the ways in which people and Obsidian write them.
 *
 * In: a property's value, or a file's name. Out: a day and perhaps a time, or why there is none. Not here: relative words such as
 * "next Tuesday" (`../timeline`). Offsets such as +02:00 are ignored: the day that stands there is the day.
 */
import { dayOf, twoDigits, type Day } from '../calendar/day';
import { rawTextOf, withoutLinks } from './read-value';

/** A day and, where one was given, its time as `hh:mm`. */
export interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

export interface MomentProblem {
  readonly problem: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const problem = (what: string): MomentProblem => ({
  problem: `${what} Write it as year-month-day, such as 2026-11-18 or 2026-11-18T15:00.`,
});

/** The ways to write a day, at the start of a text; no text fits two of them. `first` is a month or, as `11/18/2026` and `18.11.2026` tell, a day. */
const WAYS = [
  /^(?<year>\d{4})(?<sign>[-/._ ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/i,
  /^(?<month>[a-z]{3,9})\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})(?!\d)/i,
  /^(?<first>\d{1,2})(?<sign>[-/.])(?<day>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/,
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const TIME = /^[ta,@\s-]*(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})|(?=\s*[ap]\.?m))(?::\d{2})?(?:\.\d+)?\s*(?<half>[ap])?/i;

function timeIn(text: string): string | null {
  const { hour = '24', minute = '00', half } = TIME.exec(text)?.groups ?? {};
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  const from12 = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${twoDigits(from12)}:${minute}`;
}

function momentIn(text: string): Moment | MomentProblem {
  const words = text.replace(WEEKDAY, '');
  const found = WAYS.map((way) => way.exec(words)).find((match) => match !== null);
  if (!found) return problem(`"${text.slice(0, 60)}" is no day that can be read.`);
  const { year, first, month = first ?? '', day: second, sign } = found.groups ?? {};
  const monthNumber = Number(month) || MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const other = Number(second);
  // With dots the day comes first; with other signs a number over 12 tells, and nothing else does.
  const dayFirst = first !== undefined && (sign === '.' || monthNumber > 12);
  if (first !== undefined && !dayFirst && other <= 12 && other !== monthNumber) return problem(`"${text}" could be two different days.`);
  const day = dayFirst ? dayOf(Number(year), other, monthNumber) : dayOf(Number(year), monthNumber, other);
  return day === null ? problem(`There is no day "${text}".`) : { day, time: timeIn(words.slice(found[0].length)) };
}

/** Reads one value: `2026-11-18 15:00`, `[[2026-11-18]]` and `Wed, 18 Nov 2026, 3 pm` are all Wednesday 2026-11-18; `2026-02-31` and `3/4/2026` are problems. */
export function readMoment(value: unknown): Moment | MomentProblem {
  if (value instanceof Date) {
    // A parser of older YAML makes a Date of a day: its UTC parts are what was written.
    const day = dayOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
    return day === null ? problem('This is no day.') : { day, time: null };
  }
  // A link to a day's note is that day, whatever the link shows: `[[Daily/2026-11-18|that Wednesday]]`.
  const text = rawTextOf(value)?.replace(/\[\[([^[\]|]*)\|[^[\]]*\]\]/g, '[[$1]]');
  return text === undefined ? problem('This is no single day.') : momentIn(withoutLinks(text));
}

/** The first day in a file's name, or null: `Interviews/2026-11-18 Acme.md` is Wednesday 2026-11-18; a number such as 20261399 is none. */
export function dayInFileName(path: string): Day | null {
  const name = path.replace(/^.*\//, '').replace(/\.md$/i, '');
  for (const start of name.matchAll(/(?:^|[^\p{L}\p{N}])(?=[\p{L}\p{N}])/gu)) {
    const read = momentIn(name.slice(start.index + start[0].length));
    if (!('problem' in read)) return read.day;
  }
  return null;
}
