/**
 * Sentences that were said on a day, as promises with their places in the file.
 *
 * In: a text and where it stands. Out: stated timelines with quote, line, span and other reading. Not here: what stands over the text
 * (`read-promises.ts`), the reading itself (`read-sentence.ts`).
 */
import type { Day } from '../calendar/day';
import type { Piece } from '../note/sentences';
import { LOCALES } from './locales/locales';
import type { Locale } from './locales/locale';
import { promisesIn, VAGUE, type Hearing, type SentencePromise } from './read-sentence';
import type { SaidWhen } from './read-times';
import type { OtherReading, ReadingOptions, StatedTimeline } from './stated-timeline';

/** No person's sentence is longer: what goes on beyond is read in pieces, so that the time stays linear in text of any shape. */
const LONGEST_SENTENCE = 800;

/** The text in pieces that can hold a sentence, cut at blanks. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.length - start > LONGEST_SENTENCE ? text.lastIndexOf(' ', start + LONGEST_SENTENCE) : -1;
    const end = text.length - start <= LONGEST_SENTENCE ? text.length : blank > start ? blank + 1 : start + LONGEST_SENTENCE;
    pieces.push({ text: text.slice(start, end), start, end });
    start = end;
  }
  return pieces;
}

/** The sentences of a text that may hold a promise; under a label, and in an answer, every sentence may. */
function sentencesIn(text: string, hearing: Hearing, locale: Locale): Piece[] {
  const mayPromise = (words: string): boolean => !hearing.gate || hearing.labelled || locale.mayPromise(words);
  return piecesOf(text).flatMap((piece) => {
    const sentences = locale.sentencesOf(piece.text);
    return sentences
      .filter((sentence) => sentences.length === 1 || mayPromise(sentence.text))
      .map((sentence) => ({ text: sentence.text, start: piece.start + sentence.start, end: piece.start + sentence.end }));
  });
}

/** What a sentence says, how it is heard, and the options of the user. */
interface Statement {
  readonly sentence: string;
  readonly said: SaidWhen;
  readonly hearing: Hearing;
  readonly locale: Locale;
}

/** The reading under the other choice of a setting, where it differs: "next Friday" said on Wednesday 2026-11-18 is 27 or 20 November. */
function otherReadingOf(promise: SentencePromise, index: number, { sentence, said, hearing, locale }: Statement): OtherReading | null {
  if (promise.by === null) return null;
  const choices: readonly (readonly [OtherReading['setting'], Partial<ReadingOptions>])[] = [
    ['nextWeekday', { nextWeekday: said.nextWeekday === 'coming' ? 'following-week' : 'coming' }],
    ['dateOrder', { dateOrder: said.dateOrder === 'day-first' ? 'month-first' : 'day-first' }],
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

/** A promise and whether it is vague for want of a day or without saying so. */
export interface Stated extends Pick<SentencePromise, 'wantsDay' | 'saysVague' | 'because'> {
  readonly timeline: StatedTimeline;
}

/** A sentence as it stands, soft line breaks as blanks. */
const quoteOf = (source: string, start: number, end: number): string =>
  source
    .slice(start, end)
    .replace(/[ \t]*\r?\n[ \t>]*/g, ' ')
    .trim();

function stated(promise: SentencePromise, piece: Piece, said: SaidWhen, where: Where, otherReading: OtherReading | null): Stated {
  const start = where.start + piece.start;
  return {
    wantsDay: promise.wantsDay,
    saysVague: promise.saysVague,
    because: promise.because,
    timeline: {
      quote: quoteOf(where.source, start, where.start + piece.end),
      line: where.lineAt(start + promise.start),
      span: { start: start + promise.start, end: start + promise.end },
      saidOn: said.saidOn,
      from: promise.from,
      by: promise.by,
      approximate: promise.approximate,
      vague: promise.vague,
      noContact: promise.noContact,
      source: where.from,
      otherReading,
    },
  };
}

/** A whole text that gives no time, as a vague promise. */
export const vagueStatement = (text: string, said: SaidWhen, where: Where): Stated =>
  stated({ ...VAGUE, start: 0, end: text.length, because: 'no time is given' }, { text, start: 0, end: text.length }, said, where, null);

/** The promises of a text in order. */
export function statementsIn(text: string, said: SaidWhen, hearing: Hearing, where: Where): Stated[] {
  return LOCALES.flatMap((locale) =>
    sentencesIn(text, hearing, locale).flatMap((piece) =>
      promisesIn(piece.text, said, hearing, locale).map((promise, index) =>
        stated(promise, piece, said, where, otherReadingOf(promise, index, { sentence: piece.text, said, hearing, locale })),
      ),
    ),
  );
}

/** Each day's worth of a vague remark beside a dated one in the same passage adds nothing, unless it says itself that no time is known. */
export function withoutEchoes(stated: readonly Stated[]): Stated[] {
  const dated = stated.some(({ timeline }) => !timeline.vague);
  return stated.filter(({ timeline, saysVague }) => !timeline.vague || saysVague || timeline.noContact || !dated);
}

/** Said on a day, at a time where it is known. */
export const saidWhen = (saidOn: Day | null, time: string | null, options: ReadingOptions): SaidWhen => ({
  saidOn,
  time,
  dateOrder: options.dateOrder,
  nextWeekday: options.nextWeekday,
  holidays: options.holidays,
});
