/**
 * The day on which words were said: the date that heads their line, list item, block or section, else the interview's.
 *
 * In: a passage's words and their note. Out: days and where dates stand, or null where there is none. Never today, never the file's times.
 * Not here: what stands over a passage (`passage-context.ts`).
 */
import { parseDay, type Day } from '../calendar/day';
import { dayOfNote } from '../note/interview-day';
import type { InterviewNote } from '../note/interview-note';
import { DAY_FIELD } from '../note/mail-header';
import { withoutOwnWeekdays } from '../note/own-weekday';
import { maskInline } from '../note/prose';
import { momentsIn } from '../note/read-moment';
import { LOCALES } from './locales/locales';
import { readTimes } from './read-times';
import type { Span } from './spans';
import type { ReadingOptions } from './stated-timeline';

/** A daily note is called by its day alone: `2026-11-18.md`, `2026-11-18 Wednesday.md`. */
const DAILY = /(?:^|\/)(?<day>\d{4}-\d{2}-\d{2})(?:[ _-]\p{L}{3,10})?\.md$/u;

/** The day on which the words of a note were said where nothing in its text dates them: a daily note's own, else the interview's. */
export function noteDay(note: InterviewNote, through?: Day): Day | null {
  const day = dayOfNote(note, through);
  // An interview that was moved is no longer the daily note's.
  return day === note.day ? (parseDay(DAILY.exec(note.path)?.groups?.['day'] ?? '') ?? day) : day;
}

/** A date, and where it stands in the words that it heads. */
export interface HeadDate {
  readonly day: Day;
  /** Offset behind the date and the sign that parts it from what it heads. */
  readonly end: number;
  /** A sign stands behind it or it is a link; else it may as well be the day of the step: "Dec 11 they decide". */
  readonly sure: boolean;
}

/** A date that heads a line stands in so many first characters. */
const HEAD = 64;

const ISO = String.raw`\d{4}-\d{2}-\d{2}`;
/** `[[2026-12-01]]`, `[[Daily/2026-12-01|Tuesday]]`, `[Tuesday](Daily/2026-12-01.md)`: the day is the link's, whatever it shows. */
const LINKED = new RegExp(
  String.raw`\[\[(?:[^\]|\n]{0,80}\/)?(?<wiki>${ISO})[^\]\n]{0,80}\]\]|\[[^\]\n]{0,80}\]\((?:[^)\n]{0,80}\/)?(?<path>${ISO})[^)\n]{0,80}\)`,
);
const SIGN = /^[\])*_\s]*(?:\d{1,2}:\d{2}(?:\s?[ap]m)?)?[\])*_\s]*(?:[:,|–—]|-\s|\s-)[\s*_]*/i;
const UNSIGNED = /^[\])*_]*(?:[\s,]*\d{1,2}:\d{2}(?:\s?[ap]m\b)?)?/i;

/** The linked day in words as they stand, and its place. */
function linkedDay(raw: string): { day: Day; start: number; end: number } | null {
  const match = raw.includes(']') ? LINKED.exec(raw.slice(0, 3 * HEAD)) : null;
  const day = parseDay(match?.groups?.['wiki'] ?? match?.groups?.['path'] ?? '');
  return match === null || day === null ? null : { day, start: match.index, end: match.index + match[0].length };
}

/**
 * The date that heads a line or list item: "2026-11-25: recruiter mailed", "[[2026-11-25]] HR rang", "Update (Nov 25): HR rang".
 * A span of days heads nothing, nor does a day of which the words say something: "December 15 is when they decide". `raw` are the words as they stand, before links are masked.
 */
export function headDateOf(raw: string, saidOn: Day | null, options: ReadingOptions): HeadDate | null {
  const linked = linkedDay(raw);
  if (linked !== null && !/[\p{L}\d]/u.test(raw.slice(0, linked.start)))
    return { day: linked.day, end: linked.end + (SIGN.exec(raw.slice(linked.end, linked.end + HEAD))?.[0].length ?? 0), sure: true };
  const head = withoutOwnWeekdays(maskInline(raw.slice(0, HEAD)));
  if (!/\d/.test(head)) return null;
  const date = dateIn(head, saidOn, options);
  if (date === null) return null;
  if (!/\p{L}/u.test(head.slice(0, date.start))) {
    const behind = head.slice(date.end);
    const sign = SIGN.exec(behind)?.[0];
    if (sign === undefined && LOCALES.some((locale) => locale.saysOfDate(behind))) return null;
    return { day: date.day, end: date.end + (sign ?? UNSIGNED.exec(behind)?.[0] ?? '').length, sure: sign !== undefined };
  }
  // "Update (Nov 25): ...": all before the colon heads the line.
  const label = /^[^:.!?\n]*:(?=\s|\*|_)[*_]*/.exec(head)?.[0];
  return label !== undefined && date.end <= label.length ? { day: date.day, end: label.length, sure: false } : null;
}

/** The date in a heading, label or callout's title, wherever it stands: "### Call with HR, Nov 25". */
export const headingDateOf = (raw: string, saidOn: Day | null, options: ReadingOptions): Day | null =>
  linkedDay(raw)?.day ?? dateIn(maskInline(raw), saidOn, options)?.day ?? null;

/** The days in a heading that are not over on the one on which it stands: of "Campus visit, December 7-8" Monday and Tuesday; null where there are none. */
export function headingDaysOf(raw: string, saidOn: Day | null, options: ReadingOptions): Span | null {
  const words = maskInline(raw);
  for (const locale of LOCALES) {
    if (!locale.mayHoldDate(words)) continue;
    for (const { reading, text, dependsOnDay } of readTimes(words, { ...options, saidOn, time: null }, locale)) {
      const { grain, first, last, endAlone } = reading;
      const areDays = grain === 'day' && first < last && endAlone !== true && /\d/.test(text) && !dependsOnDay;
      if (areDays && (saidOn === null || saidOn <= last)) return { first, last };
    }
  }
  return null;
}

/** What a mail program adds to the day of a mail: "(5 days ago)". */
const AGO = /\(\d{1,3} \p{L}+ ago\)/u;

/** Who sent a mail, before its date: "Ola Berg <ola@vela.example>   Tue, Nov 24, 2026". */
const SENDER = /^[ \t>]*[^<>\n]{2,60}<[^<>\s]{3,80}>[ \t]+/;

/** "Update: 2 December": a label and a date. */
const LABEL = /^[^\p{L}\d]*(?:(?:[\p{L}-]+\s){0,3}[\p{L}-]+:)?/u;

/** Whether words are a date and nothing else but perhaps a time of day; with a label before it where one is allowed. */
export function isDate(line: string, options: ReadingOptions, label = false): boolean {
  const raw = line.includes('<') ? line.replace(SENDER, '') : line;
  if (raw.length > HEAD || !/\d/.test(raw)) return false;
  const words = label ? raw.replace(LABEL, '') : raw;
  const found = linkedDay(words) ?? dateIn(maskInline(words), ANY_DAY, options);
  if (found === null) return false;
  const rest = `${words.slice(0, found.start)} ${words.slice(found.end)}`
    .replace(AGO, '')
    .replace(/\p{L}+\.?/gu, (word) => (isWeekday(word) ? '' : word));
  return !/\p{L}|\d{3}/u.test(rest.replace(/(?:\bat )?\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|\bUTC\b/i, ''));
}

/** The date that heads a line for certain, with a sign behind it, as a link or in bold, as it stands: of "**4 May** Rang them" it is "**4 May**". */
export function dateOver(raw: string, options: ReadingOptions): string | null {
  const head = headDateOf(raw, ANY_DAY, options);
  return head !== null && (head.sure || /^\W{0,4}(?:\*\*|__)/.test(raw)) ? raw.slice(0, head.end) : null;
}

const isWeekday = (word: string): boolean => LOCALES.some((locale) => locale.namesWeekday(word.replace('.', '')));

/** Any day does to see that "2 December" is a date. */
const ANY_DAY = parseDay('2026-11-18');

/** The day in a labelled line that dates what follows: "**Date:** 2026-11-25", "Sent: Tuesday, December 1, 2026 9:12 AM". */
export function fieldDayOf(raw: string, saidOn: Day | null, options: ReadingOptions): Day | null {
  if (raw.length > 2 * HEAD || !/\d/.test(raw)) return null;
  const label = DAY_FIELD.exec(raw)?.[0];
  if (label === undefined) return null;
  const value = raw.slice(label.length);
  const found = linkedDay(value) ?? dateIn(maskInline(value), saidOn, options) ?? momentsIn(value, options.dateOrder)[0];
  return found === undefined || /\p{L}\P{L}+\p{L}/u.test(value.slice(0, found.start)) ? null : found.day;
}

/** The first single date with a number in it, in the first language that finds one. */
function dateIn(said: string, saidOn: Day | null, options: ReadingOptions): { day: Day; start: number; end: number } | null {
  const words = withoutOwnWeekdays(said);
  for (const locale of LOCALES) {
    if (!locale.mayHoldDate(words)) continue;
    for (const phrase of readTimes(words, { ...options, saidOn, time: null }, locale)) {
      const { grain, first, last, endAlone, weekday } = phrase.reading;
      const isOneDay = grain === 'day' && first === last && endAlone !== true && weekday === undefined && /\d/.test(phrase.text);
      if (isOneDay && !phrase.dependsOnDay) return { day: first, start: phrase.index, end: phrase.stop };
    }
  }
  return null;
}
