/**
 * Messages that a note says were sent without saying when: "- [x] Send thank-you mail to Orin".
 *
 * In: the lines of a log, and how the application stands without them. Out: all lines by day, each of these on the day that it is taken to
 * have gone out, so that nobody is told to send it again. Not here: what a note says was sent (`../note/own-record.ts`).
 */
import { addBusinessDays, type Holidays } from '../calendar/business-days';
import { addDays, earlier, later, type Day } from '../calendar/day';
import { CHECK_INS } from '../note/own-record';
import { isUndated, type Counts, type LogLine } from './log-book';
import type { Numbers } from './rules/t9-context';
import { compareText } from '../in-order';
import type { DatedPromise } from './promises';
import type { Round } from './rounds';

/** How the application stands without such lines. */
interface UndatedContext {
  readonly tookPlace: readonly Round[];
  readonly promises: readonly DatedPromise[];
  readonly numbers: Numbers;
  readonly holidays: Holidays;
}

/** The interview that such a line is about: its note's own, else the file's latest that took place; null before any. */
function roundOf({ note }: LogLine, tookPlace: readonly Round[]): Round | null {
  const here = tookPlace.filter(({ paths }) => paths.includes(note.path));
  return here.find((round) => round.note === note) ?? here.at(-1) ?? null;
}

/**
 * The first day on which it could go out: a thank-you on its interview's; of Wednesday 2026-11-18 a first check-in on Thursday 11-26, or the
 * day behind their promise, and each later step two weeks behind the one before. Sooner would let the next one go out too early.
 */
function firstDay(line: LogLine, interview: Day, { promises, numbers, holidays }: UndatedContext): Day {
  const place = 'kind' in line ? CHECK_INS.indexOf(line.kind) : -1;
  if (place < 0) return interview;
  const stated = promises.find(({ saidOn }) => saidOn === null || saidOn <= interview);
  const by = stated?.by ?? addBusinessDays(interview, numbers.assumedTimeline, holidays);
  const opens = addBusinessDays(later(by, interview), Math.max(numbers.afterTimeline, 1), holidays);
  return addDays(opens, place * numbers.secondCheckIn);
}

/** The lines that count, by day. What lies behind `today` on its first day was sent by today, since the note says so. */
export function withUndated(lines: readonly LogLine[], counts: Counts, known: UndatedContext, today: Day): LogLine[] {
  const undated = lines.filter(isUndated);
  const dated = lines.filter((line) => !isUndated(line) && counts(line));
  if (undated.length === 0) return dated;
  const placed = undated.flatMap((line) => {
    const round = roundOf(line, known.tookPlace);
    return round === null ? [] : [{ ...line, day: earlier(firstDay(line, round.day, known), today) }];
  });
  return [...dated, ...placed.filter(counts)].sort((a, b) => compareText(a.day, b.day));
}
