/**
 * A phrase of time, and how one is taught to chrono.
 *
 * In: a pattern, and what its match means on the day it was said. Out: chrono parsers and refiners whose results carry a `Reading`.
 * Not here: any language's words (`locales/`), whether the employer is to act (`gate/`).
 */
import { ParsingComponents, ParsingResult, type Parser, type ParsingContext, type ParsingOption, type ReferenceWithTimezone, type Refiner } from 'chrono-node';
import type { Day, Weekday } from '../calendar/day';
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
  /** A bare weekday, which counts from the day named before it in the sentence. */
  readonly weekday?: Weekday;
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

/** The match's named groups, and the text before and after it. */
export interface Words {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Chrono's own components, one for each sentence: they stay on the day it was said, since a reading says more than they could. */
const COMPONENTS = new WeakMap<ReferenceWithTimezone, ParsingComponents>();

function componentsOf(reference: ReferenceWithTimezone): ParsingComponents {
  const known = COMPONENTS.get(reference) ?? new ParsingComponents(reference);
  COMPONENTS.set(reference, known);
  return known;
}

/** A result of chrono that carries its reading. */
export class TimePhrase extends ParsingResult {
  constructor(
    context: ParsingContext,
    index: number,
    text: string,
    readonly reading: Reading,
  ) {
    super(context.reference, index, text, componentsOf(context.reference));
  }

  /** Offset behind the phrase's last character. */
  get stop(): number {
    return this.index + this.text.length;
  }
}

/** Chrono hands its options through to parsers and refiners untouched: what was said travels in them. */
export const saidIn = (context: ParsingContext): Said => context.option as ParsingOption & Said;

/** A chrono parser, and a cheap look at a sentence that tells whether it can find anything there. */
export interface Phrase {
  readonly needs: RegExp;
  readonly parser: Parser;
}

/**
 * A phrase from a pattern (which begins with `\b` or a sign) and its reading; null where the words mean no time after all.
 * Most sentences hold the words of one or two phrases: `needs` spares chrono the others.
 */
export const phrase = (needs: RegExp, pattern: RegExp, read: (words: Words, said: Said) => Reading | null): Phrase => ({ needs, parser: parserOf(pattern, read) });

function parserOf(pattern: RegExp, read: (words: Words, said: Said) => Reading | null): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      // Chrono goes on one character behind a refused match, possibly in the middle of a word.
      if (/[\p{L}\p{N}]$/u.test(context.text.slice(Math.max(0, index - 1), index)) && /^[\p{L}\p{N}]/u.test(match[0])) return null;
      const words = {
        groups: match.groups ?? {},
        text: match[0],
        before: context.text.slice(Math.max(0, index - 40), index),
        after: context.text.slice(index + match[0].length, index + match[0].length + 40),
      };
      const reading = read(words, saidIn(context));
      return reading && new TimePhrase(context, index, match[0], reading);
    },
  };
}

/** Only our own parsers run, so every result is a phrase; this says it to the compiler. */
const phrasesOf = (results: ParsingResult[]): TimePhrase[] => results.filter((result) => result instanceof TimePhrase);

/** A chrono refiner over our phrases. */
export const refiner = (refine: (phrases: TimePhrase[], context: ParsingContext) => TimePhrase[]): Refiner => ({
  refine: (context, results) => refine(phrasesOf(results), context),
});

/** The phrase grown over the words beside it, with another reading. */
export function grown(context: ParsingContext, start: number, stop: number, reading: Reading): TimePhrase {
  return new TimePhrase(context, start, context.text.slice(start, stop), reading);
}

/** From the earlier start to the later end; an end alone stays one where it comes first. */
export const unite = (left: Reading, right: Reading): Reading => ({
  ...left,
  first: left.first <= right.first ? left.first : right.first,
  last: left.last >= right.last ? left.last : right.last,
  grain: left.grain === right.grain ? left.grain : 'day',
  endAlone: left.endAlone === true,
  approximate: left.approximate === true || right.approximate === true,
  unknown: left.unknown === true || right.unknown === true,
  namedByEnd: right.namedByEnd === true,
});
