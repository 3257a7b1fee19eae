/**
 * The day by which an offer wants its answer, in a sentence told once there is an offer.
 *
 * In: the sentence, the one before it, and when it was told. Out: the day, or null. Not here: the words that say so (`locales/`).
 */
import type { Day } from '../calendar/day';
import { LOCALES } from './locales/locales';
import { readTimes } from './read-times';
import type { ReadingOptions } from './stated-timeline';
import { saidWhen } from './statements';

/** When something was told. */
export interface Telling {
  readonly saidOn: Day | null;
  /** A date in the text gives that day. */
  readonly isDated: boolean;
}

/** The last day for an answer, and where in the sentence the words begin that say so. */
export interface AnswerBy {
  readonly day: Day;
  readonly at: number;
}

/** A month or a date in numbers: read alike whenever it was said. */
const ANY_DAY = /\d[/.-]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * By when a sentence says that an offer wants its answer: the first time behind those words, else the last one before them. Told on no day
 * that the text gives (`isDated`), "by Friday" is none.
 */
export function answerByIn(words: string, before: string, { saidOn, isDated }: Telling, options: ReadingOptions): AnswerBy | null {
  const text = words.replace(/\s/g, ' ').replace(/[’‘]/g, "'");
  for (const locale of LOCALES) {
    const at = locale.answerByAt(text, before);
    if (at === null) continue;
    const times = readTimes(text, saidWhen(saidOn, null, options), locale).filter(
      ({ reading, dependsOnDay }) => reading.past !== true && reading.unknown !== true && !dependsOnDay,
    );
    const time = times.find(({ stop }) => stop > at) ?? times.at(-1);
    const day = time?.reading.last;
    const isLost = time === undefined || (!isDated && !ANY_DAY.test(time.text));
    return isLost || day === undefined || (saidOn !== null && day < saidOn) ? null : { day, at };
  }
  return null;
}
