/**
 * Lines that begin with their day: of a log, one under the other, or of a diary, each the first of an entry; and lines that give the day of what
 * stands below them.
 *
 * In: the lines of a note. Out: which of them begin with a date or time, and which begin entries. Not here: which day that is (`said-on.ts`).
 */
import type { Line } from '../note/lines';

/** "2026-11-18 - Technical interview done", "12 Nov: HR rang", "**Nov 12** HR rang". */
const DATED =
  /^[ \t]*[[*_(]{0,4}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})[\]*_)]{0,4}[ \t]?[-–—:|, ]/u;

/** "0910 Fern rang", "12:30 HR", "9.15am called them": a line of a day's log; "2027" may be a year and "300" a number. */
const CLOCKED = /^[ \t]*(?:(?:[01]?\d|2[0-3])[:.][0-5]\d|(?!19|20)(?:[01]\d|2[0-3])[0-5]\d)[ \t]?(?:[ap]m)?[ \t,:–—-]+\p{L}/iu;

/** Whether a line begins as one with a date or a time of the day does. */
export const isDated = (text: string): boolean => DATED.test(text) || CLOCKED.test(text);

/** What stands before the words of a list's item. */
const MARKER = /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+/;
/** Only a bold date makes an item the beginning of an entry: "- 4 May: call" may be a step to come. */
const BOLD = /^\W{0,4}(?:\*\*|__)/;
const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';
const isHeading = (line: Line | undefined): boolean => /^ {0,3}#/.test(line?.text ?? '');

/** A paragraph stands apart: over it is a blank line or a heading, and the line below is not another of a log. */
const standsApart = (lines: readonly Line[], at: number): boolean =>
  (isBlank(lines[at - 1]) || isHeading(lines[at - 1])) && !isDated(lines[at + 1]?.text ?? '');

/** "(posted Thursday, November 12, 2026)" at the end of a line: the day of what stands below it. */
const POSTED = /\((?:posted|written|sent|updated?|edit(?:ed)?|last edit(?:ed)?)\b[^()\n]{0,40}\b20\d\d[^()\n]{0,12}\)\W*$/i;

/** The words at the end of a line that give the day on which what stands below it was written, as they stand; "" where there are none. */
export const postedIn = (line: string): string => (line.includes('20') ? (POSTED.exec(line.slice(-90))?.[0] ?? '') : '');

const NAME = String.raw`\p{L}[\p{L}\d.'’_-]*(?: \p{L}[\p{L}\d.'’_-]*)?`;
const WROTE = String.raw`(?:commented|wrote|replied|posted|answered|asked|added|opened)\b[^.!?;]{0,8}\bon\b`;
/** "**kestrelwing**, 23 Nov 2026", "*Lou* (Mar 12, 2027)", "Dana · 2026-11-23 09:12", "**lou** commented on 2026-10-12": a line of their own. */
const BYLINE = new RegExp(
  String.raw`^[ \t]*(?:[*_]{1,3}${NAME}[*_]{1,3}|${NAME}) ?(?:[,·|(–—-]|${WROTE})[^.!?;]{0,24}\b20\d\d\b[^.!?;\p{L}]{0,12}(?:[ap]m)?[ \t)]*$`,
  'iu',
);

/** The lines, by their index, that say who wrote what stands below them and when; one alone may be any fact of the note. */
export function bylinesOf(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({ text }, at) => {
    if (text.length <= LONGEST_DATELINE && text.includes('20') && isBlank(lines[at - 1]) && BYLINE.test(text)) found.add(at);
  });
  return found.size > 1 ? found : new Set();
}

/** No line with the place and day of a letter is longer. */
const LONGEST_DATELINE = 64;

/** Whether a line gives the day of the letter that begins below it: "Leith, Sunday 29 November 2026" over "Dear Ruth,". */
export function isDateline(lines: readonly Line[], at: number, salutes: (line: string) => boolean): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (text.length > LONGEST_DATELINE || !/\b20\d\d$/.test(text)) return false;
  const following = lines.slice(at + 1, at + 3).find((line) => !isBlank(line));
  return following !== undefined && salutes(following.text);
}

/**
 * The lines that begin the entries of a diary, by their index, with their dates as they stand: paragraphs that begin with a date, and items
 * that begin with a bold one. One alone makes no diary.
 */
export function entriesOf(lines: readonly Line[], dateOver: (line: string) => string | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  lines.forEach(({ text }, at) => {
    const marker = MARKER.exec(text)?.[0] ?? '';
    const words = text.slice(marker.length);
    const date = isDated(words) && (marker === '' ? standsApart(lines, at) : BOLD.test(words)) ? dateOver(words) : null;
    if (date !== null) found.set(at, date);
  });
  return found.size > 1 ? found : new Map();
}
