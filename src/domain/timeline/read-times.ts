/**
 * The phrases of time in sentences.
 *
 * In: sentences, and the day on which each was said or null. Out: phrases with their readings, those that look back included.
 * Not here: whether anybody promises anything (`read-sentence.ts`).
 */
import { ParsingContext, type ParsingResult } from 'chrono-node';
import { day, type Day } from '../calendar/day';
import type { Locale } from './locales/locale';
import { TimePhrase, type ReadPhrase, type Said } from './phrase';

export type SaidWhen = Omit<Said, 'saidOn'> & { readonly saidOn: Day | null };

/** A sentence, the day on which it was said, and how ambiguous phrases are read. */
export interface DatedSentence {
  readonly sentence: string;
  readonly said: SaidWhen;
}

/** Curly apostrophes and long dashes in their plain form, so that patterns need not know them; the offsets stay. */
const plain = (sentence: string): string => (/[’‘–—]/.test(sentence) ? sentence.replace(/[’‘]/g, "'").replace(/[–—]/g, '-') : sentence);

/** Chrono wants the instant from which times count; ours count from the day in `Said`. */
const ANY_INSTANT = new Date(0);

/** Two days that differ in year, month, day of the month and weekday: what reads alike on both depends on neither. */
const [SOME_DAY, ANOTHER_DAY] = [day('2001-02-06'), day('2040-09-27')];

/**
 * The phrases of each sentence, on the day given where that on which it was said is not known. Each family of phrases looks at all sentences
 * before the next one does, and so do refiners: a pattern that has just been tried is tried again in half the time.
 */
function parseEach(sentences: readonly DatedSentence[], unknown: Day, locale: Locale): Map<DatedSentence, TimePhrase[]> {
  const contexts = sentences.map(({ sentence, said }) => {
    const on = said.saidOn === null ? { ...said, saidOn: unknown } : said;
    return new ParsingContext(plain(sentence), ANY_INSTANT, on as object);
  });
  const found = contexts.map((): ParsingResult[] => []);
  for (const { needs, chrono } of locale.phrases)
    contexts.forEach(({ text, option }, at) => {
      if (needs.test(text)) found[at]?.push(...(chrono.parse(text, ANY_INSTANT, option) as ParsingResult[]));
    });
  for (const results of found) results.sort((a, b) => a.index - b.index);
  const refined = locale.refinements.reduce(
    (each, refiner) => each.map((results, at) => refiner.refine(contexts[at] as ParsingContext, results)),
    found,
  );
  return new Map(sentences.map((sentence, at) => [sentence, (refined[at] ?? []).filter((result) => result instanceof TimePhrase)]));
}

const isSameSpan = (a: TimePhrase, b: TimePhrase): boolean =>
  a.index === b.index && a.reading.first === b.reading.first && a.reading.last === b.reading.last;

/** The phrases of time of each sentence, in their order. Said on no known day, a phrase is read only where every day gives the same: "by 2026-12-05". */
export function readTimesOfEach(sentences: readonly DatedSentence[], locale: Locale): ReadPhrase[][] {
  const timed = sentences.filter(({ sentence }) => locale.wordsOfTime.test(sentence));
  const phrases = parseEach(timed, SOME_DAY, locale);
  const undated = timed.filter(({ said }) => said.saidOn === null);
  const onAnotherDay = parseEach(undated, ANOTHER_DAY, locale);
  return sentences.map((sentence) => {
    const others = onAnotherDay.get(sentence);
    return (phrases.get(sentence) ?? []).map((phrase) =>
      asRead(phrase, others !== undefined && !others.some((other) => isSameSpan(other, phrase))),
    );
  });
}

/** The same of one sentence. */
export const readTimes = (sentence: string, said: SaidWhen, locale: Locale): ReadPhrase[] =>
  readTimesOfEach([{ sentence, said }], locale)[0] ?? [];

const asRead = (phrase: TimePhrase, dependsOnDay: boolean): ReadPhrase => ({
  index: phrase.index,
  text: phrase.text,
  stop: phrase.stop,
  reading: phrase.reading,
  dependsOnDay,
});
