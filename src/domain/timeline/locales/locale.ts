/**
 * What a language brings to the reading of timelines.
 *
 * Only the shape stands here; each language is a folder beside this file, listed in `locales.ts`.
 */
import type { Refiner } from 'chrono-node';
import type { Day } from '../../calendar/day';
import type { Stretch } from '../../note/interview-note';
import type { Family, ReadPhrase, Said } from '../phrase';
import type { Piece } from '../../note/sentences';
import type { Model } from '../gate/model';
import type { TimeCandidate, PromiseFinding, SentenceContext } from '../gate/verdict';
import type { OtherReading } from '../stated-timeline';
import type { KnownLines } from '../known-lines';
import type { OutcomeContext, OutcomeKind } from '../outcome-kind';

/** A phrase that names the day on which the rest of its sentence was said; offsets are the sentence's. */
export interface ReportedDay {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

/** A sentence, and where in it the words of time of a promise stand. */
export interface PromiseWords extends Stretch {
  readonly sentence: string;
}

export interface Locale {
  /** The language's two letters. */
  readonly language: string;
  /** The phrases of time, in the order in which chrono tries them, and what is done to what they find. */
  readonly phrases: readonly Family[];
  readonly refinements: readonly Refiner[];
  /** A pre-filter for words of time. */
  readonly wordsOfTime: RegExp;
  /** A pre-filter at a passage or sentence: where it says no, nothing is promised, dated or not, unless the text stands under a label. */
  readonly mayPromise: (text: string) => boolean;
  /** A pre-filter: whether the words can hold a date. */
  readonly mayHoldDate: (words: string) => boolean;
  /** Whether words behind a date say what that day is, so that it heads nothing: "is when they decide", "will be the date". */
  readonly saysOfDate: (behind: string) => boolean;
  /** A pre-filter: whether another choice of a setting would read the words otherwise. */
  readonly isAmbiguous: (words: string, setting: OtherReading['setting']) => boolean;
  /** What is found for and against each phrase of time in a sentence. */
  readonly findingsOf: (sentence: string, times: readonly TimeCandidate[], around: SentenceContext) => PromiseFinding[];
  /** The same for words that give no time, or verbs alone; `times` are those that were found to be no promise. */
  readonly untimedFindingsOf: (sentence: string, times: readonly TimeCandidate[], around: SentenceContext) => PromiseFinding[];
  /** How much each finding weighs. */
  readonly model: Model;
  /** The words of the sentence that a feature is made of, in small letters; none where it is made of more than words. */
  readonly wordsOfFeature: (name: string) => readonly string[];
  /** Whether a sentence asks not to be called or written to. */
  readonly forbidsContact: (sentence: string) => boolean;
  /** Whether the user tells of a question of their own: "I asked when I would hear." It promises nothing where no time is named. */
  readonly tellsOfAsking: (sentence: string) => boolean;
  /** Whether a heading or label announces next steps. */
  readonly announcesSteps: (words: string) => boolean;
  /** Whether a word is a weekday's name: "tues". */
  readonly namesWeekday: KnownLines['namesWeekday'];
  /** Whether a line is how a letter begins: "Dear Ruth,". */
  readonly salutes: KnownLines['salutes'];
  /** Whether a column of this title tells of what is over: "Sent", "Last heard". */
  readonly tellsOfPast: KnownLines['isPast'];
  /** Whether words ask when the employer will answer, so that what follows them answers: "When will I hear back?". */
  readonly asksWhen: (words: string) => boolean;
  /** Whether a line stops in the middle of a phrase that the next one goes on with: "... by the", "Friday". */
  readonly goesOn: KnownLines['goesOn'];
  /** The offset behind the greeting, thanks or wishes with which a sentence begins; 0 where it does not. */
  readonly greetingIn: (sentence: string) => number;
  /** The day on which the rest of a sentence was said, where the sentence names it; `phrasesOf` reads its times. */
  readonly reportedDay: (sentence: string, phrasesOf: () => readonly ReadPhrase[], saidOn: Day) => ReportedDay | null;
  /**
   * What words behind a promise tell of it: the day on which it was made ("it's been three weeks"), or that it is over ("he never did"); null
   * where they tell neither.
   */
  readonly lapseIn: (promise: PromiseWords, behind: string, said: Said) => Day | 'over' | null;
  /** Whether a sentence tells what has been: "She liked me." */
  readonly tellsWhatWas: (sentence: string) => boolean;
  /** A pre-filter: where it says no, no sentence tells what came of the application. */
  readonly mayTellOutcome: (text: string) => boolean;
  /** What came of the application, where a sentence tells it plainly; the employer's own names read "they" in it. */
  readonly outcomeIn: (sentence: string, context: OutcomeContext) => OutcomeKind | null;
  /** Where the words begin that say by when an offer wants its answer; null where a sentence does not say so. */
  readonly answerByAt: (sentence: string, before: string) => number | null;
  /** The sentences of a passage. */
  readonly sentencesOf: (passage: string) => readonly Piece[];
}
