/**
 * What came of an application, as the note's own text tells it: "they went with somebody else", "got the offer", "I've withdrawn".
 *
 * In: an interview note and its own passages. Out: the outcome told last, with the day by which an offer wants its answer, and the stretches
 * of text in which nobody promises anything any more. It is only ever asked about: nothing of it counts until the user has said so. Not here:
 * which words tell an outcome (`locales/`), the asking (`../follow-up/outcome-question.ts`), a status (`../note`).
 */
import type { Day } from '../calendar/day';
import type { InterviewNote, Stretch } from '../note/interview-note';
import type { LogEntry } from '../note/log';
import { maskInline } from '../note/prose';
import { answerByIn, type Telling } from './answer-by';
import { heardOn, type HeardOn } from './heard-on';
import type { LinesOfNote } from './lines-of-note';
import { LOCALES } from './locales/locales';
import type { OutcomeContext, OutcomeKind } from './outcome-kind';
import { employerAsThey } from './own-names';
import type { Passage } from './passage';
import { noteDay } from './said-on';
import { deniedIn } from './settled';
import type { ReadingOptions } from './stated-timeline';
import { quoteOf } from './placed';

/** Words of a note, and where they stand. */
interface Told {
  /** As they stand, soft line breaks as blanks. */
  readonly quote: string;
  /** 1-based line of the file. */
  readonly line: number;
}

export interface ToldOutcome extends Told {
  readonly kind: OutcomeKind;
  /** The day on which it was told, or the interview's where nothing dates it; null where there is neither. */
  readonly saidOn: Day | null;
  /** A date in the text gives that day. */
  readonly isDated: boolean;
  /** By when an offer wants its answer: of several days the one told last. */
  readonly answerBy: (Told & { readonly day: Day }) | null;
}

/** A sentence that tells an outcome or a last day, in the order of telling. */
interface Sentence extends Told, Stretch {
  readonly saidOn: Day | null;
  readonly isDated: boolean;
  readonly kind: OutcomeKind | null;
  /** The last day for an answer, where it names one, and where in the file the words begin that say so. */
  readonly answerBy: { readonly day: Day; readonly from: number } | null;
  /** Where its passage ends; null in the log. */
  readonly passageEnd: number | null;
}

export interface OutcomesOfNote {
  readonly outcome: ToldOutcome | null;
  /** Words that follow a no in one telling, and words that only say by when an offer wants its answer: they promise nothing. */
  readonly silent: readonly Stretch[];
}

export const NO_OUTCOME: OutcomesOfNote = { outcome: null, silent: [] };

const mayTell = (text: string): boolean => LOCALES.some((locale) => locale.mayTellOutcome(text));

/** What is read of a sentence: in one line, without marks of emphasis, the employer's own names as "they". */
const plainWords = (text: string, note: InterviewNote): string =>
  employerAsThey(
    text
      .replace(/[’‘]/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/[*_=#]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    note,
  );

/** Whether a sentence names a year that is over, so that it tells of another time. */
const isOfAnotherYear = (words: string, saidOn: Day | null): boolean =>
  saidOn !== null && [...words.matchAll(/\b(?:19|20)\d\d\b/g)].some(([year]) => year < saidOn.slice(0, 4));

/** What came of the application, where a sentence tells it. */
function kindIn(plain: string, saidOn: Day | null, context: OutcomeContext): OutcomeKind | null {
  if (!mayTell(plain) || isOfAnotherYear(plain, saidOn)) return null;
  return LOCALES.map((locale) => locale.outcomeIn(plain, context)).find((kind) => kind !== null) ?? null;
}

/** A sentence as it is heard: its words, their place in the file, what stands around it. */
interface Heard extends Telling, Stretch {
  readonly words: string;
  readonly context: Omit<OutcomeContext, 'before'>;
  readonly quote: string;
  readonly line: number;
  readonly passageEnd: number | null;
}

/** Reads the sentences of one note. */
class OutcomeReader {
  readonly sentences: Sentence[] = [];
  private hasOffer: boolean;
  /** The day of the last offer that the text dates. */
  private offerOn: Day | null = null;
  private before = '';

  constructor(
    private readonly note: InterviewNote,
    private readonly options: ReadingOptions,
    private readonly lines: LinesOfNote,
  ) {
    this.hasOffer = note.status === 'offer';
  }

  passage({ passage, saidOn, isHeaded, headEnd }: HeardOn, day: Day | null): void {
    const text = ' '.repeat(headEnd) + maskInline(passage.text).slice(headEnd);
    if (!this.hasOffer && !mayTell(text)) {
      this.before = text.slice(-200);
      return;
    }
    const pieces = LOCALES[0]?.sentencesOf(text) ?? [];
    for (const [index, piece] of pieces.entries()) {
      const [from, end] = [passage.start + piece.start, passage.start + piece.end];
      this.sentence({
        words: piece.text,
        context: { around: text, alone: pieces.length === 1, dated: isHeaded },
        quote: quoteOf(this.note.source, from, end).replace(/^["“”]+|["“”]+$/g, ''),
        line: this.lines.at(from),
        // The date that heads a passage belongs to its first sentence.
        start: index === 0 ? passage.start : from,
        end,
        saidOn,
        isDated: isHeaded || saidOn !== day,
        passageEnd: passage.start + passage.text.length,
      });
    }
  }

  /** An answer that the log keeps. */
  logged({ text, line, day }: Pick<Extract<LogEntry, { what: 'heard' }>, 'text' | 'line' | 'day'>): void {
    this.before = '';
    const context = { around: text, alone: true, dated: true };
    this.sentence({ words: text, context, quote: text, line, start: 0, end: 0, saidOn: day, isDated: true, passageEnd: null });
  }

  private sentence({ words, context, ...told }: Heard): void {
    const plain = plainWords(words, this.note);
    const kind = kindIn(plain, told.saidOn, { ...context, before: this.before });
    this.hasOffer ||= kind === 'offer';
    if (kind === 'offer' && told.isDated) this.offerOn = told.saidOn;
    // What is said of an offer without a day of its own was said on the offer's day, or later.
    const telling = told.isDated || this.offerOn === null ? told : { saidOn: this.offerOn, isDated: true };
    const answer = this.hasOffer ? answerByIn(words, this.before, telling, this.options) : null;
    this.before = plain;
    if (kind === null && answer === null) return;
    const from = Math.max(told.start, told.end - words.length);
    this.sentences.push({ ...told, kind, answerBy: answer === null ? null : { day: answer.day, from: from + answer.at } });
  }
}

/** Sentences without those that the user has said tell nothing of the kind, nor what told the same before them. */
function withoutDenied(told: readonly Sentence[], isDenied: (quote: string) => boolean): readonly Sentence[] {
  const denied = told.filter(({ quote }) => isDenied(quote));
  if (denied.length === 0) return told;
  const lastOf = (kind: OutcomeKind | null): number => told.map((each) => each.kind === kind && denied.includes(each)).lastIndexOf(true);
  const isOfferDenied = denied.some(({ kind, answerBy }) => kind === null && answerBy !== null);
  return told.filter(({ kind }, at) => (kind === null ? !isOfferDenied : at > lastOf(kind)) && !(kind === 'offer' && isOfferDenied));
}

/** What came of the application by this note, and where nothing is promised any more. */
export function outcomesOf(note: InterviewNote, passages: readonly Passage[], lines: LinesOfNote, options: ReadingOptions): OutcomesOfNote {
  const isOffered = note.status === 'offer' && note.answerBy === null;
  const logged = note.log.some((entry) => entry.what === 'heard' && mayTell(entry.text));
  if (!isOffered && !logged && !passages.some(({ text }) => mayTell(text))) return NO_OUTCOME;
  const day = noteDay(note, options.through);
  const reader = new OutcomeReader(note, options, lines);
  const people = note.interviewers.map(({ name }) => name);
  for (const heard of heardOn(passages, day, options, people)) reader.passage(heard, day);
  for (const entry of note.log) if (entry.what === 'heard') reader.logged(entry);
  const told = withoutDenied(reader.sentences, deniedIn(note, options));
  return { outcome: lastOf(told, isOffered), silent: silentIn(told) };
}

/** The later day, and of one day what stands further down. */
const isLater = (a: Sentence, b: Sentence): boolean => (a.saidOn ?? '') >= (b.saidOn ?? '');

function latest(told: readonly Sentence[]): Sentence | null {
  return told.reduce<Sentence | null>((best, each) => (best === null || isLater(each, best) ? each : best), null);
}

function lastOf(told: readonly Sentence[], isOffered: boolean): ToldOutcome | null {
  const byWhen = latest(told.filter(({ answerBy }) => answerBy !== null));
  const last = latest(told.filter(({ kind }) => kind !== null)) ?? (isOffered ? byWhen : null);
  if (last === null) return null;
  const { quote, line, saidOn, isDated, kind } = last;
  const isOffer = kind === null || kind === 'offer';
  const answerBy = isOffer && byWhen?.answerBy != null ? { quote: byWhen.quote, line: byWhen.line, day: byWhen.answerBy.day } : null;
  return { kind: kind ?? 'offer', quote, line, saidOn, isDated, answerBy };
}

/** Behind a no the rest of its passage, since a note may tell of many employers; of other outcomes their sentence, and of a day for an answer the words that name it. */
const silentIn = (told: readonly Sentence[]): Stretch[] =>
  told.flatMap(({ kind, start, end, answerBy, passageEnd }): Stretch[] => {
    if (passageEnd === null) return [];
    if (kind !== null && kind !== 'offer') return [{ start, end: kind === 'rejected' ? passageEnd : end }];
    return answerBy === null ? [] : [{ start: answerBy.from, end }];
  });
