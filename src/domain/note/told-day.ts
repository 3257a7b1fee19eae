/**
 * The day of an interview that a line tells of: the one beside the word, not the first of the note.
 *
 * In: the line, and the note around it. Out: the days that can be meant, the likeliest first, and where they stand. Not here: which lines
 * tell of one (`facts/told.ts`).
 */
import { addDays, dayOf, partsOf, startOfWeek, weekdayOf, type Day } from '../calendar/day';
import type { ToldInterview } from './facts/told';
import type { Line } from './lines';
import type { Offer } from './near-miss';
import { weekdayNamed } from './own-weekday';
import { momentsIn, weekdayBeside, type DateOrder, type FoundMoment } from './read-moment';

/** Where days of a note are looked for. */
export interface Surroundings {
  readonly lines: readonly Line[];
  /** What can be taken for the title, each with its words. */
  readonly titles: readonly string[];
  readonly order: DateOrder;
  readonly today: Day | null;
}

const TITLE = 'its title';

/** An interview is seldom noted longer before. */
const FARTHEST_AHEAD = 30;

/** The two likeliest years of a day: on Wednesday 2026-11-25 "18 Nov" is Wednesday 2026-11-18 or Tuesday 2025-11-18, "14 Jan" of 2026 or 2025. */
export function inYears(day: Day, today: Day): Day[] {
  const { month, dayOfMonth } = partsOf(day);
  const { year } = partsOf(today);
  return [year + 1, year, year - 1]
    .flatMap((each) => dayOf(each, month, dayOfMonth) ?? [])
    .filter((each) => each <= addDays(today, FARTHEST_AHEAD))
    .slice(0, 2);
}

/** The Monday of the week that a weekly note is called by: of "2026-W42" Monday 2026-10-12; null for any other title. */
function weekNamed(titles: readonly string[]): Day | null {
  const named = /(?:^|\D)(?<year>\d{4})[- ]?W(?<week>\d{2})(?!\d)/.exec(titles.join('\n'))?.groups;
  const first = dayOf(Number(named?.['year'] ?? 0), 1, 4);
  return named === undefined || first === null ? null : addDays(startOfWeek(first), 7 * (Number(named['week']) - 1));
}

const WEEK =
  /^(?:#{1,6} )?(?:(?:week|wk|w\/[ce]|kw|woche)\b|.{0,40}\bweek (?:of|from|commencing|beginning|starting|ending)\b|(?:\d{4}[- ]?)?W\d{1,2}\b)/i;

/** Whether a title or heading dates a week and no day: "Week 44 (Oct 26 – Nov 1)", "2026-W44", "Week of 9 November". */
export const isOfWeek = (text: string): boolean => WEEK.test(text);

/** A day of a text, as an offer: with its two likeliest years where it gives none and no weekday tells which. */
export function offerOf(words: string, moment: FoundMoment, from: string, { order, today, titles }: Surroundings): Offer<Day> {
  const said = words.slice(moment.start, moment.end).trim();
  const isFull = momentsIn(words, order).some(({ start }) => start === moment.start);
  if (!isFull && today !== null) {
    const weekday = weekdayBeside(words, moment.start, moment.end);
    const years = inYears(moment.day, today);
    const week = weekNamed(titles);
    const agreeing = years.filter((day) => weekdayOf(day) === weekday || startOfWeek(day) === week);
    return { offered: agreeing.length > 0 ? agreeing : years, from, flaw: `"${said}" gives no year` };
  }
  const flaw = `"${said}" is read with the ${order === 'day-first' ? 'day' : 'month'} first`;
  return { offered: [moment.day], from, ...(moment.byOrder ? { flaw } : {}) };
}

/** The stamp of a chat at the beginning of its line says when something was written, and is the last to be thought of. */
const STAMP = /^\s{0,3}\[?$/;

/** How far a day lies from the word of the interview in its line. */
const apart = ({ start, end }: FoundMoment, { words, at }: ToldInterview): number =>
  (end <= at ? at - end : start - at) + (STAMP.test(words.slice(0, start)) && words.startsWith('[') ? words.length : 0);

/** No sentence ends between a day and the word, but behind a day that begins the line, and before one that begins the next sentence. */
function isBeside({ start, end }: FoundMoment, { words, at }: ToldInterview): boolean {
  const between = (end <= at ? words.slice(end, at) : words.slice(at, start)).replace(/\b(?:Dr|Mr|Mrs|Ms|Prof|St)\./g, '');
  const [, next] = between.split(/[.!?]["”)]?\s+(?=\p{Lu}|\d|$)/u);
  return next === undefined || (end <= at ? start < 16 : /^(?:on )?(?:\p{L}{3,9},? )?$/iu.test(next) && !/\. *\p{L}*,? ?$/u.test(between));
}

/** What parts a diary: headings below the first, and lines that begin with a day. */
const isEntry = (text: string): boolean => /^(?:##|\s{0,8}(?:[-*+]\s{1,3})?(?:\*\*|\[)?\d|\p{Lu}\p{L}{2,8},? \d)/u.test(text);

/** The day of the interview that a line tells of: the one nearest to the word, else on the line below a heading, else what it stands under. */
export function dayOfTold(told: ToldInterview, around: Surroundings): Offer<Day> {
  const { order, today, titles, lines } = around;
  const { line, words, isHeading } = told;
  const [own] = momentsIn(words, order, today)
    .filter((moment) => isBeside(moment, told))
    .sort((a, b) => apart(a, told) - apart(b, told));
  if (own !== undefined) return offerOf(words, own, `line ${line.number}`, around);
  const index = lines.findIndex(({ number }) => number === line.number);
  const below = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  const [first] = below === undefined || !(isHeading || line.text.length < 40) ? [] : momentsIn(below.text, order, today);
  if (below !== undefined && first !== undefined && first.start < 16) return offerOf(below.text, first, `line ${below.number}`, around);
  const above = [
    ...lines
      .slice(0, index)
      .reverse()
      .filter(({ text }) => isEntry(text))
      .map(({ text, number }) => ({ text, from: `line ${number}` })),
    ...titles.map((text) => ({ text, from: TITLE })),
  ];
  for (const near of [null, today]) {
    const dated = above.find(({ text }) => momentsIn(text, order, near).length > 0);
    const [moment] = dated === undefined ? [] : momentsIn(dated.text, order, near);
    if (dated === undefined || moment === undefined) continue;
    const offer = offerOf(dated.text, moment, dated.from, around);
    const isWeek = isOfWeek(dated.text);
    return {
      ...offer,
      offered: offer.offered.flatMap((day) => (isWeek ? inWeek(day, dated.text, told, lines) : fromDay(day, told)) ?? []),
    };
  }
  const week = weekNamed(titles);
  const inIt = week === null ? null : inWeek(week, '', told, lines);
  return inIt === null ? { offered: [], from: '' } : { offered: [inIt], from: TITLE };
}

const EARLIER = /\b(?:yesterday|last night)\b/i;
const LATER = /\btomorrow\b/i;

/** What a line tells on both sides of the word of the interview. */
const clauseOf = ({ words, at }: ToldInterview): string => words.slice(Math.max(0, at - 40), at + 60);

/** Between the word and a weekday behind it: that is the day of an answer. */
const OF_ANSWER = /[.!?;]|\b(?:they|he|she|will|by|until|till|before|call\w*|ring\w*|hear\w*|decid\w*)\b|['’]ll\b/i;

/** The weekdays around the word of the interview, the nearest first, each with what stands before it. */
function weekdaysNear({ words, at }: ToldInterview): { weekday: number; before: string }[] {
  const from = Math.max(0, at - 40);
  return [...words.slice(from, at + 60).matchAll(/\p{L}{3,9}/gu)]
    .flatMap(({ 0: word, index }) => {
      const weekday = /^\p{Lu}|day$/u.test(word) ? weekdayNamed(word) : null;
      const start = from + index;
      if (weekday === null || (start > at && OF_ANSWER.test(words.slice(at, start)))) return [];
      return [{ weekday, before: words.slice(0, start), start, end: start + word.length }];
    })
    .sort((a, b) => apartBy(a, at) - apartBy(b, at));
}

const apartBy = ({ start, end }: { start: number; end: number }, at: number): number => (end <= at ? at - end : start - at);

/** The day that relative words mean in an entry of a day: on Wednesday 2026-11-18 "interview yesterday" is Tuesday 11-17, "interview Friday" 11-20. */
function fromDay(on: Day, told: ToldInterview): Day {
  const clause = clauseOf(told);
  if (EARLIER.test(clause)) return addDays(on, -1);
  if (LATER.test(clause)) return addDays(on, 1);
  const named = weekdaysNear(told)[0]?.weekday;
  if (named === undefined || named === weekdayOf(on) || /\btoday\b/i.test(clause)) return on;
  const ahead = (named - weekdayOf(on) + 7) % 7;
  return addDays(on, /\b(?:interviewed|had|went|was)\b/i.test(clause) ? ahead - 7 : ahead);
}

/** A line of a week's note that begins with its weekday: "Tuesday: interviewed", "### Tue". */
const WEEKDAY_FIRST = /^\s{0,8}(?:#{1,6} |[-*+] )?(?:\*\*|__)?(?:on )?(?<word>\p{L}{3,9})(?:\*\*|__)?\s{0,2}(?:[:–—-]|$)/iu;
const INVITED = /\b(?:invit\w+|scheduled|booked|arranged|set up|offered me)\b/i;

/**
 * The day of a week that a line tells of, by its weekday or by the one it stands under: in the week of Monday 2026-10-26 "Tuesday: interviewed"
 * is 10-27, "Friday: invited to interview on Tuesday" 11-03. Null where nothing tells which day of the week it was.
 */
function inWeek(on: Day, dating: string, told: ToldInterview, lines: readonly Line[]): Day | null {
  const clause = clauseOf(told);
  const around = weekdaysNear(told);
  // "Friday: invited to interview on Tuesday" tells first when it was written.
  const near = (INVITED.test(clause) ? around.find(({ before }) => before.trim() !== '') : undefined) ?? around[0];
  const entry = lines
    .filter(({ number }) => number <= told.line.number)
    .reverse()
    .flatMap(({ text }) => weekdayNamed(WEEKDAY_FIRST.exec(text)?.groups?.['word'] ?? '') ?? [])[0];
  const named = near?.weekday ?? entry;
  if (named === undefined) return null;
  // A week is dated by any of its days, "9.11. - 15.11.2026" by its last; a Sunday alone begins one.
  const first = weekdayOf(on) === 7 && !/\bending\b|w\/e\b|\d\.?\s?[–—-]\s?\D|[–—-]\s/i.test(dating) ? on : startOfWeek(on);
  const inIt = (weekday: number): Day => addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (EARLIER.test(clause) || LATER.test(clause)) return entry === undefined ? null : addDays(inIt(entry), EARLIER.test(clause) ? -1 : 1);
  const before = near?.before ?? '';
  if (/\blast $/i.test(before)) return addDays(inIt(named), -7);
  const isNext = /\bnext $/i.test(before) || (entry !== undefined && inIt(named) < inIt(entry) && INVITED.test(clause));
  return addDays(inIt(named), isNext ? 7 : 0);
}
