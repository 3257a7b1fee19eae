/**
 * An answer as the user tells it: which of the times found in it counts, and the lines of the log that keep it so.
 *
 * In: the words, the times found in them, and what the user chose. Out: choices, log events, and the promises that they make. Not here:
 * reading (`../timeline/read-answer.ts`), the status (`actions.ts`).
 */
import { LAST_DAY, type Day } from '../calendar/day';
import type { LogEvent } from '../note/log';
import { readAnswer } from '../timeline/read-answer';
import type { ReadingOptions, StatedTimeline } from '../timeline/stated-timeline';
import { heardEvent, type Answer } from './actions';

/** All ways to read the times of an answer, in the order of its words: both readings of an ambiguous phrase stand side by side. */
export const timeChoices = (found: readonly StatedTimeline[]): StatedTimeline[] =>
  found.flatMap((time) => {
    const { otherReading } = time;
    const reading = ({ from, by }: Pick<StatedTimeline, 'from' | 'by'>): StatedTimeline => ({ ...time, from, by, otherReading: null });
    return otherReading === null ? [time] : [reading(time), reading(otherReading)];
  });

/** The time that counts until the user chooses another: the earliest day among the sure ones, as for an anchor, else words that name no day. */
export function countingTime(found: readonly StatedTimeline[]): StatedTimeline | null {
  const sure = found.filter(({ unsure }) => !unsure);
  const dayOf = ({ by }: StatedTimeline): string => by ?? LAST_DAY;
  return sure.reduce<StatedTimeline | null>((best, time) => (best === null || dayOf(time) < dayOf(best) ? time : best), null);
}

/** Words of at most so many characters, in one line, are logged as they stand. */
const SHORT = 300;

export interface AnswerTold {
  readonly answer: Answer;
  readonly words: string;
  /** The day on which it was heard. */
  readonly day: Day;
  /** The times in the words, said on that day. */
  readonly found: readonly StatedTimeline[];
  /** A choice of the user's: one of `timeChoices`, or "none" where no time found is their promise; null leaves it at what counts. */
  readonly chosen: StatedTimeline | 'none' | null;
}

export interface ToldAnswer {
  readonly events: readonly LogEvent[];
  /** The promises that those lines make. */
  readonly promises: readonly StatedTimeline[];
}

/**
 * The lines for an answer: what was heard, and how it is to be read where it would not be read so by itself. Of more than a line, or
 * where the user chose another time than counts, the log holds the sentence that counts alone.
 */
export function tellAnswer({ answer, words, day, found, chosen }: AnswerTold, options: ReadingOptions): ToldAnswer {
  const whole = words.trim();
  const counting = countingTime(found);
  const wanted = chosen === 'none' ? null : (chosen ?? counting);
  const isWhole = whole.length <= SHORT && !whole.includes('\n') && (wanted === null || wanted.quote === counting?.quote);
  const text = isWhole ? whole : (wanted?.quote ?? '');
  const read = text === '' ? [] : readAnswer(text, day, options);
  const heard = heardEvent(answer, text);
  const sure = read.filter(({ unsure }) => !unsure);
  if (chosen === 'none') return { events: [heard, ...sure.map(({ quote }) => readLine(quote, 'none'))], promises: [] };
  if (wanted === null || isReadSo(read, wanted, chosen !== null)) return { events: [heard], promises: sure };
  return { events: [heard, readLine(wanted.quote, wanted.by ?? 'promise')], promises: [wanted] };
}

/** Whether the log's words are read as wanted by themselves, and leave nothing to ask where the user has chosen already. */
function isReadSo(read: readonly StatedTimeline[], { by }: StatedTimeline, isChosen: boolean): boolean {
  const counts = countingTime(read);
  return counts !== null && counts.by === by && !(isChosen && counts.otherReading !== null);
}

const readLine = (words: string, as: Day | 'none' | 'promise'): LogEvent => ({ what: 'read', words, as });
