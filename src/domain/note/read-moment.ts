/**
 * Days, and days with a time, in the ways in which people and Obsidian write them.
 *
 * In: a property's value, or a file's name. Out: a day and perhaps a time, or why there is none. Not here: relative words such as
 * "next Tuesday" (`../timeline`). Offsets such as +02:00 are ignored: the day that stands there is the day.
 */
import { dayOf, type Day } from '../calendar/day';
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
const WRITE_IT = 'Write it as year-month-day, such as 2026-11-18 or 2026-11-18T15:00.';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Day and month could be the other way round. */
  readonly ambiguous?: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const yearFirst = (groups: Groups): Parts => ({ year: Number(groups['year']), month: Number(groups['month']), day: Number(groups['day']) });
const monthByName = (groups: Groups): Parts => ({ ...yearFirst(groups), month: MONTHS.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1 });

/** With dots the day comes first; with other signs a number over 12 tells, and nothing else does. */
function numeric(groups: Groups): Parts {
  const [first, second, year] = [Number(groups['first']), Number(groups['second']), Number(groups['year'])];
  const dayFirst = groups['sign'] === '.' || first > 12;
  const ambiguous = !dayFirst && second <= 12 && first !== second;
  return dayFirst ? { year, month: second, day: first, ambiguous } : { year, month: first, day: second, ambiguous };
}

/** The ways to write a day, at the start of a text; no text fits two of them. */
const WAYS: readonly { readonly pattern: RegExp; readonly parts: (groups: Groups) => Parts }[] = [
  { pattern: /^(?<year>\d{4})(?<sign>[-/._ ])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/, parts: yearFirst },
  { pattern: /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?!\d)/, parts: yearFirst },
  { pattern: /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/i, parts: monthByName },
  { pattern: /^(?<month>[a-z]{3,9})\.?[\s-]+(?<day>\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(?<year>\d{4})(?!\d)/i, parts: monthByName },
  { pattern: /^(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>\d{4})(?!\d)/, parts: numeric },
];

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const TIME = /^(?:t|,|at|@|\s|-)*(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})|(?=\s*[ap]\.?m))(?::\d{2})?(?:\.\d+)?\s*(?<half>[ap])?/i;

function timeIn(text: string): string | null {
  const groups = TIME.exec(text)?.groups;
  if (!groups) return null;
  const half = groups['half']?.toLowerCase();
  const hour = (Number(groups['hour']) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  const minute = Number(groups['minute'] ?? '0');
  return Number(groups['hour']) > 23 || minute > 59 ? null : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function momentIn(text: string): Moment | MomentProblem {
  const words = text.replace(WEEKDAY, '');
  for (const { pattern, parts } of WAYS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const { year, month, day: dayOfMonth, ambiguous } = parts(found.groups ?? {});
    if (ambiguous === true) return { problem: `"${text}" could be two different days. ${WRITE_IT}` };
    const day = dayOf(year, month, dayOfMonth);
    return day === null ? { problem: `There is no day "${text}". ${WRITE_IT}` } : { day, time: timeIn(words.slice(found[0].length)) };
  }
  return { problem: `"${text.slice(0, 60)}" is no day that can be read. ${WRITE_IT}` };
}

/** A parser of older YAML makes a Date of a day: its UTC parts are what was written. */
const fromDate = (date: Date): Moment | null => {
  const day = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day === null ? null : { day, time: null };
};

/** Reads one value: `2026-11-18 15:00`, `[[2026-11-18]]` and `Wed, 18 Nov 2026, 3 pm` are all Wednesday 2026-11-18; `2026-02-31` and `3/4/2026` are problems. */
export function readMoment(value: unknown): Moment | MomentProblem {
  if (value instanceof Date) return fromDate(value) ?? { problem: `This is no day. ${WRITE_IT}` };
  // A link to a day's note is that day, whatever the link shows: `[[Daily/2026-11-18|that Wednesday]]`.
  const text = rawTextOf(value)?.replace(/\[\[([^[\]|]*)\|[^[\]]*\]\]/g, '[[$1]]') ?? null;
  return text === null ? { problem: `This is no single day. ${WRITE_IT}` } : momentIn(withoutLinks(text));
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
