/**
 * What texts promise that were said on a day.
 *
 * In: texts and how they are heard. Out: statements, each with its other reading, at their offsets in the text. Not here: what stands over
 * a text (`passage-context.ts`), its place in the file (`placed.ts`), the reading of a sentence (`read-sentence.ts`).
 */
import type { Day } from '../calendar/day';
import type { Piece } from '../note/sentences';
import { atOnce, type Steps } from '../steps';
import { inGroups } from './in-groups';
import { promisesLeft } from './lapsed';
import { LOCALES } from './locales/locales';
import type { Locale } from './locales/locale';
import type { ReadPhrase } from './phrase';
import { moved } from './placed';
import { promisesIn, type Hearing } from './read-sentence';
import { readTimes, readTimesOfEach, type DatedSentence, type SaidWhen } from './read-times';
import { sentencesIn, type SentenceSaid } from './sentences-said';
import type { OtherReading, ReadingOptions, Statement } from './stated-timeline';

/** The reading under the other choice of a setting, where it differs: "next Friday" said on Wednesday 2026-11-18 is 27 or 20 November. */
function otherReadingOf(
  promise: Statement,
  index: number,
  { sentence, said }: DatedSentence,
  hearing: Hearing,
  locale: Locale,
): OtherReading | null {
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
function asSaid(sentence: string, said: SaidWhen, locale: Locale): DatedSentence {
  const { saidOn } = said;
  const reported = saidOn === null ? null : locale.reportedDay(sentence, () => readTimes(sentence, said, locale), saidOn);
  if (reported === null) return { sentence, said };
  const { start, end, day } = reported;
  return {
    sentence: sentence.slice(0, start) + ' '.repeat(end - start) + sentence.slice(end),
    said: { ...said, saidOn: day, time: null },
  };
}

/** The last single day ahead that a sentence names, whoever is to do what on it. */
function lastDayIn(sentence: string, said: SaidWhen, locale: Locale): Day | null {
  const days = readTimes(sentence, said, locale).filter(
    ({ reading, dependsOnDay }) => reading.grain === 'day' && reading.past !== true && !dependsOnDay,
  );
  return days.at(-1)?.reading.last ?? null;
}

/** So many promises of a note are read: no person writes more, and what a machine repeats must not keep the user waiting. */
export const MOST_PROMISES = 500;

/** A text, the day on which it was said, and how it is heard. */
export interface HeardText {
  readonly text: string;
  readonly said: SaidWhen;
  readonly hearing: Hearing;
}

/** A text that is being read, and its sentences that promise something. */
interface TextInReading extends HeardText {
  readonly statements: Statement[];
  readonly taken: Piece[];
}

/** A sentence that is to be read, with one blank between its words. */
interface OpenSentence extends DatedSentence {
  readonly of: TextInReading;
  readonly piece: SentenceSaid;
  /** Where its characters stand in the piece. */
  readonly at: (offset: number) => number;
}

/** The sentences of texts that no other language has read a promise in, up to so many promises in each text. */
function* openSentences(texts: readonly TextInReading[], locale: Locale, most: number): Generator<OpenSentence> {
  for (const of of texts) {
    const earlier = [...of.taken];
    for (const piece of sentencesIn(of.text, of.said, of.hearing, locale)) {
      if (of.statements.length >= most) break;
      if (earlier.some(({ start, end }) => start < piece.end && piece.start < end)) continue;
      const closed = closedUp(piece.text);
      const onItsDay: SaidWhen = { ...of.said, dayBefore: () => lastDayIn(piece.before, of.said, locale) };
      const { sentence, said } = asSaid(closed.sentence, onItsDay, locale);
      yield { sentence, said, of, piece, at: closed.at };
    }
  }
}

/** The promises of a sentence in one language. */
function statementsOf(open: OpenSentence, phrases: readonly ReadPhrase[], locale: Locale): Statement[] {
  const { sentence, said, piece, at, of } = open;
  const { behind, first } = piece;
  const { hearing: heard } = of;
  const hearing = heard.gate ? { ...heard, told: locale.tellsWhatWas(behind[0] ?? ''), ticked: heard.ticked === true && first } : heard;
  const { standing } = promisesLeft({ sentence, behind, said, hearing, locale, phrases });
  return standing.map((statement, index) => ({
    ...statement,
    span: moved({ start: at(statement.span.start), end: at(statement.span.end - 1) + 1 }, piece.start),
    sentence: { start: piece.start, end: piece.end },
    otherReading: otherReadingOf(statement, index, open, hearing, locale),
  }));
}

/**
 * The promises of each text in order, at most so many; a sentence is that of the first language that reads a promise in it. First the times
 * of a group of sentences are read, then the sentences are judged, each in a step.
 */
export function* statementsInEach(texts: readonly HeardText[], most = MOST_PROMISES): Steps<Statement[][]> {
  const inReading = texts.map((text): TextInReading => ({ ...text, statements: [], taken: [] }));
  for (const locale of LOCALES)
    for (const sentences of inGroups(openSentences(inReading, locale, most), ({ sentence }) => sentence)) {
      yield;
      const times = readTimesOfEach(sentences, locale);
      yield;
      sentences.forEach((open, at) => {
        const { statements, taken } = open.of;
        if (statements.length >= most) return;
        const stated = statementsOf(open, times[at] ?? [], locale);
        if (stated.length > 0) taken.push(open.piece);
        statements.push(...stated);
      });
    }
  return inReading.map(({ statements }) => (LOCALES.length === 1 ? statements : statements.sort((a, b) => a.span.start - b.span.start)));
}

/** The same of one text. */
export const statementsIn = (text: string, said: SaidWhen, hearing: Hearing, most = MOST_PROMISES): Statement[] =>
  atOnce(statementsInEach([{ text, said, hearing }], most))[0] ?? [];

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
