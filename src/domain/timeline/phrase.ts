/**
 * A phrase of time, and how a language teaches one.
 *
 * In: a pattern, and what its match means on the day it was said; words beside phrases, and what they make of them. Out: parsers and
 * refiners, as `read-times.ts` runs them. Not here: any language's words (`locales/`), whether the employer is to act (`gate/`).
 */
import type { Day, Weekday } from '../calendar/day';
import { lazy } from '../lazy';
import type { Grain, Span } from './spans';
import type { ReadingOptions } from './stated-timeline';
import { guarded, type Words } from './vocabulary';

/** What a phrase of time says, before the sentence around it is judged. */
export interface Reading extends Span {
  readonly grain: Grain;
  /** Only an end is stated, as in "by Friday". */
  readonly endAlone?: boolean;
  readonly approximate?: boolean;
  /** The span is named by its end ("end of the week"), so that "before" it still means its last day. */
  readonly namedByEnd?: boolean;
  /** The last day of "by" this, where it is not the span's last: "by December" is 1 December. */
  readonly deadline?: Day;
  /** Only a start is stated, so that the end is ours: a stated one beside it counts instead. */
  readonly openEnd?: boolean;
  /** A bare weekday, which counts from the day named before it in the sentence. */
  readonly weekday?: Weekday;
  /** A bare day of a month ("the 25th"), which is not before a date named before it in the sentence. */
  readonly dayOfMonth?: number;
  /** It looks back ("two weeks ago", "last Friday"): never a promise. */
  readonly past?: boolean;
  /** It counts from a day that the note does not give ("within 21 days of the closing date"). */
  readonly unknown?: boolean;
}

/** The day on which something was said, the time of day where it is known, and how ambiguous phrases are read. */
export interface Said extends ReadingOptions {
  readonly saidOn: Day;
  /** `hh:mm`, to which hours are added. */
  readonly time: string | null;
}

/** A match's named groups, and the text before and after it. */
export interface Match {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** The words of a time in a sentence, and what they say. */
export interface TimePhrase {
  /** UTF-16 offsets into the sentence, `stop` exclusive. */
  readonly index: number;
  readonly stop: number;
  readonly text: string;
  readonly reading: Reading;
  /** The day on which it was said is not known, and would change its reading. */
  readonly dependsOnDay?: boolean;
}

/** A sentence as it is parsed: its text, in which curly apostrophes and long dashes are plain, the words in it, and what was said when. */
export interface Sentence {
  readonly text: string;
  readonly words: Words;
  readonly said: Said;
}

/** What a kind of phrase looks like, from its first word on, and what a match means; null where the words mean no time after all. */
export interface PhraseParser {
  readonly pattern: () => RegExp;
  readonly read: (match: Match, said: Said) => Reading | null;
}

/** A parser from a pattern that begins with `\b` and a word; one made of long lists is given as a function, and made when it is first needed. */
export const phrase = (pattern: RegExp | (() => RegExp), read: PhraseParser['read']): PhraseParser => ({
  pattern: typeof pattern === 'function' ? lazy(pattern) : () => pattern,
  read,
});

/** What is done to the phrases of a sentence once they are found. */
export type Refiner = (phrases: readonly TimePhrase[], sentence: Sentence) => readonly TimePhrase[];

/** A refiner of phrases that bear on each other; one alone stays as it is. */
export const refinement =
  (refine: Refiner): Refiner =>
  (phrases, sentence) =>
    phrases.length < 2 ? phrases : refine(phrases, sentence);

/** The phrase from `start` to `stop`, with another reading. */
export const grown = ({ text }: Sentence, index: number, stop: number, reading: Reading): TimePhrase => ({
  index,
  stop,
  text: text.slice(index, stop),
  reading,
});

/** Words right before or right behind a phrase, and what they make of its reading; null where they do not bear on it. */
export interface Beside {
  /** Ends in `$`. */
  readonly before?: RegExp;
  /** Begins with `^`. */
  readonly behind?: RegExp;
  /** `words` are the groups of the match; `lead` is what stands before the phrase. */
  readonly read: (reading: Reading, words: Match['groups'], lead: string, said: Said) => Reading | null;
}

/** How far before and behind a phrase such words are looked for. */
const BESIDE = 80;

function besideOf(phrase: TimePhrase, { before, behind, read }: Beside, sentence: Sentence): TimePhrase {
  if (phrase.reading.past === true) return phrase;
  const { text, said } = sentence;
  const from = Math.max(0, phrase.index - BESIDE);
  const lead = text.slice(from, phrase.index);
  const match = before?.exec(lead) ?? behind?.exec(text.slice(phrase.stop, phrase.stop + BESIDE));
  if (!match) return phrase;
  const reading = read(phrase.reading, match.groups ?? {}, lead, said);
  if (reading === null) return phrase;
  return before === undefined
    ? grown(sentence, phrase.index, phrase.stop + match[0].length, reading)
    : grown(sentence, from + match.index, phrase.stop, reading);
}

/** A refiner of each phrase by the words beside it, row after row: what one row takes in, the next looks beyond. */
export function besides(rows: readonly Beside[]): Refiner {
  const guards = rows.map(({ before, behind }) => guarded(before ?? behind ?? /$/));
  return (phrases, sentence) => {
    if (phrases.length === 0) return phrases;
    const fitting = rows.filter((_, index) => guards[index]?.mayMatch(sentence.words));
    if (fitting.length === 0) return phrases;
    return phrases.map((phrase) => fitting.reduce((refined, row) => besideOf(refined, row, sentence), phrase));
  };
}

/** From the earlier start to the later end; an end alone stays one where it comes first. */
export const unite = (left: Reading, right: Reading): Reading => ({
  ...left,
  first: left.first <= right.first ? left.first : right.first,
  last: left.last >= right.last && left.openEnd !== true ? left.last : right.last,
  openEnd: right.openEnd === true,
  grain: left.grain === right.grain ? left.grain : 'day',
  endAlone: left.endAlone === true,
  approximate: left.approximate === true || right.approximate === true,
  unknown: left.unknown === true || right.unknown === true,
  namedByEnd: right.namedByEnd === true,
});
