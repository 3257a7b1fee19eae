/**
 * A line taken apart into clauses, each with the days that stand in it.
 *
 * In: a line's words and the days found in them. Out: clauses with their places. Not here: what they tell (`own-words.ts`).
 */
import { weekdayNamed } from './own-weekday';
import type { FoundMoment } from './read-moment';
import { sentencesOf } from './sentences';
import { LIST_COMMA } from './whom';

/** Stands for a day in the words of a clause. */
const DAY = '§';

export interface Clause {
  /** One blank between words, a `§` for each day. */
  readonly words: string;
  readonly days: readonly FoundMoment[];
  /** Offsets in the line, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence's clauses, and whether it asks. */
export interface SentenceWithDays {
  readonly clauses: readonly Clause[];
  readonly asks: boolean;
}

const SEPARATOR =
  /[;|()]|,(?!\sasking\s)|[.!](?=\s)|\s[-–—→]+\s|\s(?:but|because|since|then)(?=\s)|\sso(?=\si\s)|\sand(?=\s(?:(?:then|also|i)\s)?(?:sent|emailed|mailed|wrote|thanked|followed up|checked in|messaged|texted|nudged)\s)/giu;
const CAPITAL = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
/** "Jane, Bob and Priya": the commas of such a list part no clauses. */
const LISTED = new RegExp(
  String.raw`(?<name>${CAPITAL}),(?=\s${CAPITAL}(?:\s${CAPITAL})?(?:,\s${CAPITAL})?,?\s(?:and|&|\+)\s${CAPITAL})`,
  'gu',
);

/** A clause that is a day and nothing else but what leads to it: "on Thu §", "(§". */
const isDayAlone = (words: string): boolean =>
  words.includes(DAY) &&
  words
    .split(/[\s§.]+/)
    .every((word) => word === '' || /^(?:on|the|both|all|at|and|&|again|then)$/i.test(word) || weekdayNamed(word) !== null);

/** The sentences of a line; `head` is the day that heads it, which is of no clause. */
export function sentencesWithDays(line: string, days: readonly FoundMoment[], head: FoundMoment | null): SentenceWithDays[] {
  let marked = line;
  for (const { start, end } of days) {
    // A stop behind the number may end the sentence.
    const stop = marked[end - 1] === '.' ? end - 1 : end;
    marked = marked.slice(0, start) + DAY.padEnd(stop - start) + marked.slice(stop);
  }
  if (head !== null) marked = ' '.repeat(head.end) + marked.slice(head.end);
  marked = marked.replace(LISTED, `$<name>${LIST_COMMA}`);
  const others = days.filter((day) => day !== head);
  return sentencesOf(marked).map(({ text, start }) => ({ clauses: clausesIn(text, start, others), asks: /\?\W*$/.test(text) }));
}

function clausesIn(sentence: string, at: number, days: readonly FoundMoment[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const { index, length } of [
    ...[...sentence.matchAll(SEPARATOR)].map((cut) => ({ index: cut.index, length: cut[0].length })),
    { index: sentence.length, length: 0 },
  ]) {
    const [start, end] = [at + from, at + index];
    const words = sentence.slice(from, index).replace(/\s+/g, ' ').trim();
    from = index + length;
    if (words === '') continue;
    const here = days.filter((day) => day.start >= start && day.start < end);
    const before = clauses.at(-1);
    if (before !== undefined && isDayAlone(words)) clauses[clauses.length - 1] = { ...before, days: [...before.days, ...here], end };
    else clauses.push({ words, days: here, start, end });
  }
  return clauses;
}
