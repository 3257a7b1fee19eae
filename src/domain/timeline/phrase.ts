/**
 * A phrase of time, and how one is taught to chrono.
 *
 * In: a pattern, and what its match means on the day it was said. Out: chrono parsers and refiners whose results carry a `Reading`.
 * Not here: any language's words (`locales/`), whether the employer is to act (`gate/`).
 */
import {
  Chrono,
  ParsingComponents,
  ParsingResult,
  ReferenceWithTimezone,
  type Parser,
  type ParsingContext,
  type ParsingOption,
  type Refiner,
} from 'chrono-node';
import type { Day, Weekday } from '../calendar/day';
import { lazy } from '../lazy';
import type { Grain, Span } from './spans';
import type { ReadingOptions } from './stated-timeline';

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
  /** An hour alone ("at six"), of the day itself where the sentence names no other. */
  readonly hour?: boolean;
  /** It counts from a day that the note does not give ("within 21 days of the closing date"). */
  readonly unknown?: boolean;
}

/** The day on which something was said, the time of day where it is known, and how ambiguous phrases are read. */
export interface Said extends ReadingOptions {
  readonly saidOn: Day;
  /** `hh:mm`, to which hours are added. */
  readonly time: string | null;
  /** The last day that the sentence before names, which "within two days of that" counts from; worked out where it is asked for. */
  readonly dayBefore?: () => Day | null;
  /** The days of the heading that it stands under: under "Campus visit, December 7-8", said before, Monday is the 7th. */
  readonly within?: Span | null;
}

/** The match's named groups, and the text before and after it. */
export interface Words {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Chrono's own components, which nobody reads, since a reading says more than they could. */
const COMPONENTS = new ParsingComponents(ReferenceWithTimezone.fromDate(new Date(0)));

/** A result of chrono that carries its reading. */
export class TimePhrase extends ParsingResult {
  constructor(
    context: ParsingContext,
    index: number,
    text: string,
    readonly reading: Reading,
  ) {
    super(context.reference, index, text, COMPONENTS);
  }

  /** Offset behind the phrase's last character. */
  get stop(): number {
    return this.index + this.text.length;
  }
}

/** A phrase; it depends on the day it was said where that day is not known and would change its reading. */
export interface ReadPhrase extends Pick<TimePhrase, 'index' | 'text' | 'stop' | 'reading'> {
  readonly dependsOnDay: boolean;
}

/** Chrono hands its options through to parsers and refiners untouched: what was said travels in them. */
export const saidIn = (context: ParsingContext): Said => context.option as ParsingOption & Said;

/**
 * One kind of phrase, and a pre-filter at a sentence that tells whether there can be any: most sentences hold the words of one or two families,
 * and chrono is spared the others.
 */
export interface Family {
  readonly needs: RegExp;
  readonly chrono: Chrono;
}

/** The family of phrases that the parsers find, in the order in which chrono tries them. */
export const family = (needs: RegExp, parsers: readonly Parser[]): Family => ({
  needs,
  chrono: new Chrono({ parsers: [...parsers], refiners: [] }),
});

/**
 * A chrono parser from a pattern (which begins with `\b` or a sign) and its reading; null where the words mean no time after all. A pattern
 * made of long lists is given as a function, and made when it is first needed.
 */
export function phrase(pattern: RegExp | (() => RegExp), read: (words: Words, said: Said) => Reading | null): Parser {
  return {
    pattern: typeof pattern === 'function' ? lazy(pattern) : () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      // Chrono goes on one character behind a refused match, possibly in the middle of a word.
      if (/[\p{L}\p{N}]$/u.test(context.text.slice(Math.max(0, index - 1), index)) && /^[\p{L}\p{N}]/u.test(match[0])) return null;
      const stop = index + match[0].length;
      const words = {
        groups: match.groups ?? {},
        text: match[0],
        before: context.text.slice(Math.max(0, index - 40), index),
        after: context.text.slice(stop, stop + 40),
      };
      const reading = read(words, saidIn(context));
      return reading && new TimePhrase(context, index, match[0], reading);
    },
  };
}

/** Only our own parsers run, so every result of chrono is a phrase. */
const phrasesOf = (results: ParsingResult[]): TimePhrase[] => results.filter((result) => result instanceof TimePhrase);

/** A refiner of phrases that bear on each other; one alone stays as it is. */
export const refinement = (refine: (phrases: TimePhrase[], context: ParsingContext) => TimePhrase[]): Refiner => ({
  refine: (context, results) => (results.length < 2 ? results : refine(phrasesOf(results), context)),
});

/** The phrase from `start` to `stop`, with another reading. */
export const grown = (context: ParsingContext, start: number, stop: number, reading: Reading): TimePhrase =>
  new TimePhrase(context, start, context.text.slice(start, stop), reading);

/** Words right before or right behind a phrase, and what they make of its reading; null where they do not bear on it. */
export interface Beside {
  /** Ends in `$`. */
  readonly before?: RegExp;
  /** Begins with `^`. */
  readonly behind?: RegExp;
  /** `words` are the groups of the match; `lead` is what stands before the phrase. */
  readonly read: (reading: Reading, words: Words['groups'], lead: string, said: Said) => Reading | null;
}

/** How far before and behind a phrase such words are looked for. */
const BESIDE = 80;

function besideOf(phrase: TimePhrase, { before, behind, read }: Beside, context: ParsingContext): TimePhrase {
  const from = Math.max(0, phrase.index - BESIDE);
  const lead = context.text.slice(from, phrase.index);
  const match = before?.exec(lead) ?? behind?.exec(context.text.slice(phrase.stop, phrase.stop + BESIDE));
  if (!match) return phrase;
  const reading = read(phrase.reading, match.groups ?? {}, lead, saidIn(context));
  if (reading === null) return phrase;
  return before === undefined
    ? grown(context, phrase.index, phrase.stop + match[0].length, reading)
    : grown(context, from + match.index, phrase.stop, reading);
}

/** Any of the patterns, without the names of their groups, which a pattern may not have twice. */
const anyOf = (patterns: readonly (RegExp | undefined)[]): RegExp =>
  new RegExp(patterns.flatMap((pattern) => pattern?.source.replace(/\(\?<\w+>/g, '(?:') ?? []).join('|') || '(?!)', 'i');

/**
 * A refiner of each phrase by the words beside it, row after row: what one row takes in, the next looks beyond. All patterns are tried as one
 * first: beside most phrases stands nothing that any of them fits. `needs` is a pre-filter at the sentence.
 */
export function besides(needs: RegExp, rows: readonly Beside[]): Refiner {
  const any = lazy(() => ({ before: anyOf(rows.map(({ before }) => before)), behind: anyOf(rows.map(({ behind }) => behind)) }));
  const refined = (phrase: TimePhrase, context: ParsingContext): TimePhrase => {
    const { index, stop, reading } = phrase;
    if (reading.past === true) return phrase;
    const { before, behind } = any();
    const { text } = context;
    return before.test(text.slice(Math.max(0, index - BESIDE), index)) || behind.test(text.slice(stop, stop + BESIDE))
      ? rows.reduce((grownSoFar, row) => besideOf(grownSoFar, row, context), phrase)
      : phrase;
  };
  return {
    refine: (context, results) =>
      results.length === 0 || !needs.test(context.text) ? results : phrasesOf(results).map((phrase) => refined(phrase, context)),
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
