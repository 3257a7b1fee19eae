/**
 * Sentences that were said on a day, as promises; and promises with their places in the file.
 *
 * In: a text and, for the places, where it stands. Out: stated timelines with quote, line, span and other reading. Not here: what stands
 * over the text (`read-promises.ts`), the reading itself (`read-sentence.ts`).
 */
import type { Day } from '../calendar/day';
import type { Stretch } from '../note/interview-note';
import type { Piece } from '../note/sentences';
import { promisesLeft } from './lapsed';
import { LOCALES } from './locales/locales';
import type { Locale } from './locales/locale';
import { promisesIn, type Hearing } from './read-sentence';
import { readTimes, type SaidWhen } from './read-times';
import { sentencesIn, type SentenceSaid } from './sentences-said';
import type { OtherReading, ReadingOptions, StatedTimeline, Statement } from './stated-timeline';

/** What a sentence says, how it is heard, and the options of the user. */
interface Heard {
  readonly sentence: string;
  readonly said: SaidWhen;
  readonly hearing: Hearing;
  readonly locale: Locale;
}

/** The reading under the other choice of a setting, where it differs: "next Friday" said on Wednesday 2026-11-18 is 27 or 20 November. */
function otherReadingOf(promise: Statement, index: number, { sentence, said, hearing, locale }: Heard): OtherReading | null {
  if (promise.by === null) return null;
  const choices: readonly (readonly [OtherReading['setting'], Partial<ReadingOptions>])[] = [
    [
      'nextWeekday',
      {
        nextWeekday: said.nextWeekday === 'coming' ? 'following-week' : 'coming',
      },
    ],
    [
      'dateOrder',
      {
        dateOrder: said.dateOrder === 'day-first' ? 'month-first' : 'day-first',
      },
    ],
  ];
  for (const [setting, choice] of choices) {
    if (!locale.isAmbiguous(sentence, setting)) continue;
    const other = promisesIn(sentence, { ...said, ...choice }, hearing, locale)[index];
    if (other !== undefined && other.by !== null && (other.by !== promise.by || other.from !== promise.from))
      return { from: other.from, by: other.by, setting };
  }
  return null;
}

/** Where a text stands in its file, and where it comes from. */
export interface Where {
  /** The file's text, for quotes. */
  readonly source: string;
  /** Offset in the file of the text's first character. */
  readonly start: number;
  readonly lineAt: (offset: number) => number;
  readonly from: StatedTimeline['source'];
}

/** A link beside the ends of a quote reaches no farther. */
const LONGEST_LINK = 200;
const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/** The ends of a quote moved over the links that they would cut in two. */
function withWholeLinks(source: string, start: number, end: number): readonly [start: number, end: number] {
  const from = Math.max(0, start - LONGEST_LINK);
  const cut = [...source.slice(from, end + LONGEST_LINK).matchAll(LINK)]
    .map(({ index, 0: link }) => ({ opens: from + index, closes: from + index + link.length }))
    .filter(({ opens, closes }) => opens < end && closes > start);
  return [Math.min(start, ...cut.map(({ opens }) => opens)), Math.max(end, ...cut.map(({ closes }) => closes))];
}

/** A sentence as it stands, soft line breaks as blanks. */
function quoteOf(source: string, from: number, to: number): string {
  const [start, end] = withWholeLinks(source, from, to);
  return source
    .slice(start, end)
    .replace(/[ \t]*\r?\n[ \t>]*/g, ' ')
    .trim();
}

const moved = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });

/** A statement of a text that stands there in the file. */
export function placed(statement: Statement, { source, start, lineAt, from }: Where): StatedTimeline {
  const [span, sentence] = [moved(statement.span, start), moved(statement.sentence, start)];
  return { ...statement, span, sentence, quote: quoteOf(source, sentence.start, sentence.end), line: lineAt(span.start), source: from };
}

/** A sentence with one blank between its words, and where its characters stand in the text that was masked or wrapped. */
function closedUp(text: string): {
  sentence: string;
  at: (offset: number) => number;
} {
  if (!/\s\s/.test(text)) return { sentence: text, at: (offset) => offset };
  const places: number[] = [];
  for (let place = 0; place < text.length; place++)
    if (!/\s/.test(text[place] ?? '') || !/\s/.test(text[place - 1] ?? '')) places.push(place);
  return {
    sentence: text.replace(/\s+/g, ' '),
    at: (offset) => places[offset] ?? text.length,
  };
}

/** A sentence on the day on which it was said, which it may name itself; the words that do are blanked. */
function asSaid(sentence: string, said: SaidWhen, locale: Locale): { sentence: string; said: SaidWhen } {
  const { saidOn } = said;
  const reported = saidOn === null ? null : locale.reportedDay(sentence, () => readTimes(sentence, said, locale), saidOn);
  if (reported === null) return { sentence, said };
  const { start, end, day } = reported;
  return {
    sentence: sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end),
    said: { ...said, saidOn: day, time: null },
  };
}

/** So many promises of a note are read: no person writes more, and what a machine repeats must not keep the user waiting. */
export const MOST_PROMISES = 500;

/** The promises of a sentence in one language. */
function statementsOf(piece: SentenceSaid, said: SaidWhen, heard: Hearing, locale: Locale): Statement[] {
  const { behind } = piece;
  const hearing = heard.gate ? { ...heard, told: locale.tellsWhatWas(behind[0] ?? '') } : heard;
  const closed = closedUp(piece.text);
  const { sentence, said: when } = asSaid(closed.sentence, said, locale);
  const { standing } = promisesLeft({ sentence, behind, said: when, hearing, locale });
  return standing.map((statement, index) => ({
    ...statement,
    span: moved({ start: closed.at(statement.span.start), end: closed.at(statement.span.end - 1) + 1 }, piece.start),
    sentence: { start: piece.start, end: piece.end },
    otherReading: otherReadingOf(statement, index, { sentence, said: when, hearing, locale }),
  }));
}

/** The promises of a text in order, at most so many; a sentence is that of the first language that reads a promise in it. */
export function statementsIn(text: string, said: SaidWhen, hearing: Hearing, most = MOST_PROMISES): Statement[] {
  const found: Statement[] = [];
  const taken: Piece[] = [];
  for (const locale of LOCALES) {
    const earlier = [...taken];
    for (const piece of sentencesIn(text, said, hearing, locale)) {
      if (found.length >= most) break;
      if (earlier.some(({ start, end }) => start < piece.end && piece.start < end)) continue;
      const stated = statementsOf(piece, said, hearing, locale);
      if (stated.length > 0) taken.push(piece);
      found.push(...stated);
    }
  }
  return LOCALES.length === 1 ? found : found.sort((a, b) => a.span.start - b.span.start);
}

/** Each day's worth of a vague remark beside a dated one in the same passage adds nothing, unless it says itself that no time is known. */
export function withoutEchoes<Of extends Statement>(stated: readonly Of[]): Of[] {
  const dated = stated.some(({ vague, unsure }) => !vague && !unsure);
  return stated.filter(({ vague, saysVague, noContact }) => !vague || saysVague || noContact || !dated);
}

/** Said on a day, at a time where it is known. */
export const saidWhen = (saidOn: Day | null, time: string | null, options: ReadingOptions): SaidWhen => ({
  saidOn,
  time,
  dateOrder: options.dateOrder,
  nextWeekday: options.nextWeekday,
  holidays: options.holidays,
});
