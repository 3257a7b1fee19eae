/**
 * A mail as it is pasted or saved as text: a head or none, the words, and what is quoted below them.
 *
 * In: the text. Out: who wrote it, on which day, and its own words. Not here: files and their encodings (`../../plugin/mail-file.ts`), what
 * the words promise (`../timeline/read-answer.ts`).
 */
import { daysBetween, type Day } from '../calendar/day';
import { linesOf } from './lines';
import { FROM_LINE, MAIL_LINE, SENT_LINE } from './mail-header';
import { blankQuotedMail } from './quoted-mail';
import { momentsIn, type DateOrder } from './read-moment';

export interface Mail {
  /** As its head has it: "Jane Smith <jane@acme.example>"; null without a head. */
  readonly from: string | null;
  /** The day in its head as its sender's clock had it; null where it has none. */
  readonly sentOn: Day | null;
  /** Its own words, at most so many as are read. */
  readonly words: string;
  /** There is more than is read. */
  readonly isCut: boolean;
}

/** Nobody writes a longer answer; what a list of everybody's mail holds must not keep the user waiting. */
export const MOST_CHARACTERS = 20_000;

/** A head may stand below so many lines that lead to it: "Mail from HR:", "Forwarded message". */
const LINES_BEFORE = 2;

/** A line that goes on with the one above, as long lists of recipients do. */
const GOES_ON = /^[ \t]+\S/;

/** Where the head's lines stand, `end` exclusive; null where no line but perhaps one looks like it. */
function headOf(lines: readonly string[]): { readonly start: number; readonly end: number } | null {
  const first = lines.findIndex((line) => line.trim() !== '');
  for (let start = first; start >= 0 && start <= first + LINES_BEFORE; start++) {
    let end = start;
    while (MAIL_LINE.test(lines[end] ?? '') || (end > start && GOES_ON.test(lines[end] ?? ''))) end++;
    const head = lines.slice(start, end);
    if (head.length > 1 && head.some((line) => FROM_LINE.test(line) || SENT_LINE.test(line))) return { start, end };
  }
  return null;
}

/** The mail's own words: without its signature and what is quoted; a mail that quotes alone is read without its marks. */
function wordsOf(text: string): string {
  const marks = /^[ \t]*(?:>[ \t]?)+/;
  const lines = [...linesOf(blankQuotedMail(text))].map((line) => line.text);
  const signature = lines.findIndex((line) => /^-- ?$/.test(line));
  const own = lines.slice(0, signature < 0 ? undefined : signature).filter((line) => !marks.test(line));
  const words = own.join('\n').trim();
  return words !== ''
    ? words
    : [...linesOf(text)]
        .map((line) => line.text.replace(marks, ''))
        .join('\n')
        .trim();
}

/** A pasted text as a mail; without a head all of it is words. A year that its head leaves out is that of the nearest such day. */
export function readMail(text: string, today: Day, order: DateOrder): Mail {
  const lines = [...linesOf(text)].map((line) => line.text);
  const found = headOf(lines);
  const head = found === null ? [] : lines.slice(found.start, found.end);
  const words = wordsOf(found === null ? text : lines.slice(found.end).join('\n'));
  const valueOf = (line: string | undefined): string | null => line?.replace(FROM_LINE, '').trim() || null;
  return {
    from: valueOf(head.find((line) => FROM_LINE.test(line))),
    sentOn: head.flatMap((line) => (SENT_LINE.test(line) ? momentsIn(line.replace(SENT_LINE, ''), order, today) : []))[0]?.day ?? null,
    words: words.slice(0, MOST_CHARACTERS),
    isCut: words.length > MOST_CHARACTERS,
  };
}

/** An answer is told within so many days. */
const MOST_DAYS_AGO = 366;

/**
 * Whether a mail's day can be right: not ahead of today, 2026-11-25, and not years before. A day ahead by one is the sender's clock in
 * another zone.
 */
export const isLikelyDay = (sentOn: Day, today: Day): boolean =>
  daysBetween(today, sentOn) <= 1 && daysBetween(sentOn, today) <= MOST_DAYS_AGO;
