/**
 * The day of an interview that a line tells of: the one beside the word, not the first of the note.
 *
 * In: the line, and the note around it. Out: the days that can be meant, the likeliest first, and where they stand. Not here: which lines
 * tell of one (`facts/told.ts`).
 */
import { addDays, dayOf, partsOf, weekdayOf, type Day } from '../calendar/day';
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

/** A day of a text, as an offer: with its two likeliest years where it gives none and no weekday tells which. */
export function offerOf(words: string, moment: FoundMoment, from: string, { order, today }: Surroundings): Offer<Day> {
  const said = words.slice(moment.start, moment.end).trim();
  const isFull = momentsIn(words, order).some(({ start }) => start === moment.start);
  if (!isFull && today !== null) {
    const weekday = weekdayBeside(words, moment.start, moment.end);
    const years = inYears(moment.day, today);
    const agreeing = years.filter((day) => weekdayOf(day) === weekday);
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
    return { ...offer, offered: offer.offered.map((day) => fromDay(day, told)) };
  }
  return { offered: [], from: '' };
}

const EARLIER = /\b(?:yesterday|last night)\b/i;
const LATER = /\btomorrow\b/i;

/** The day that relative words mean in an entry of a day: on Wednesday 2026-11-18 "interview yesterday" is Tuesday 11-17, "interview Friday" 11-20. */
function fromDay(on: Day, { words, at }: ToldInterview): Day {
  const clause = words.slice(Math.max(0, at - 40), at + 60);
  if (EARLIER.test(clause)) return addDays(on, -1);
  if (LATER.test(clause)) return addDays(on, 1);
  const [named] = [...clause.matchAll(/\p{L}{3,9}/gu)].flatMap(({ 0: word }) =>
    /^\p{Lu}|day$/u.test(word) ? (weekdayNamed(word) ?? []) : [],
  );
  if (named === undefined || named === weekdayOf(on) || /\btoday\b/i.test(clause)) return on;
  const ahead = (named - weekdayOf(on) + 7) % 7;
  return addDays(on, /\b(?:interviewed|had|went|was)\b/i.test(clause) ? ahead - 7 : ahead);
}
