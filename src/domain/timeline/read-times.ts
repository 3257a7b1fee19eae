/**
 * The phrases of time in a sentence.
 *
 * In: a sentence, the day on which it was said or null. Out: phrases with their readings, those that look back included.
 * Not here: whether anybody promises anything (`read-sentence.ts`).
 */
import { Chrono } from 'chrono-node';
import { day, type Day } from '../calendar/day';
import type { Locale } from './locales/locale';
import { TimePhrase, type ReadPhrase, type Said } from './phrase';

export type SaidWhen = Omit<Said, 'saidOn'> & { readonly saidOn: Day | null };

/** A chrono for each set of families that sentences have needed, one bit each, by the locale that they are of. */
const CHRONOS = new WeakMap<Locale, Map<number, Chrono>>();

/** The chrono that knows the phrases of which the sentence holds words. */
function chronoFor(sentence: string, locale: Locale): Chrono {
  let needed = 0;
  locale.phrases.forEach(({ needs }, index) => {
    if (needs.test(sentence)) needed |= 1 << index;
  });
  let chronos = CHRONOS.get(locale);
  if (chronos === undefined) CHRONOS.set(locale, (chronos = new Map<number, Chrono>()));
  let chrono = chronos.get(needed);
  if (chrono === undefined) {
    const parsers = locale.phrases.flatMap((family, index) => ((needed & (1 << index)) === 0 ? [] : family.parsers));
    chrono = new Chrono({ parsers, refiners: [...locale.refinements] });
    chronos.set(needed, chrono);
  }
  return chrono;
}

/** Curly apostrophes and long dashes in their plain form, so that patterns need not know them; the offsets stay. */
const plain = (sentence: string): string => (/[’‘–—]/.test(sentence) ? sentence.replace(/[’‘]/g, "'").replace(/[–—]/g, '-') : sentence);

/** Chrono wants the instant from which times count; ours count from the day in `Said`. */
const ANY_INSTANT = new Date(0);

function parse(words: string, said: Said, locale: Locale): TimePhrase[] {
  const sentence = plain(words);
  return chronoFor(sentence, locale)
    .parse(sentence, ANY_INSTANT, said as object)
    .filter((result) => result instanceof TimePhrase);
}

/** Two days that differ in year, month, day of the month and weekday: what reads alike on both depends on neither. */
const WITHOUT_A_DAY = [day('2001-02-06'), day('2040-09-27')] as const;

/** The phrases of time in their order. Said on no known day, a phrase is read only where every day gives the same: "by 2026-12-05". */
export function readTimes(sentence: string, said: SaidWhen, locale: Locale): ReadPhrase[] {
  if (!locale.wordsOfTime.test(sentence)) return [];
  const { saidOn } = said;
  if (saidOn !== null) return parse(sentence, { ...said, saidOn }, locale).map((phrase) => asRead(phrase, false));
  const [some, others] = WITHOUT_A_DAY.map((anyDay) => parse(sentence, { ...said, saidOn: anyDay }, locale));
  return (some ?? []).map((phrase) => {
    const same = others?.find(
      ({ index, reading }) => index === phrase.index && reading.last === phrase.reading.last && reading.first === phrase.reading.first,
    );
    return asRead(phrase, same === undefined);
  });
}

const asRead = (phrase: TimePhrase, dependsOnDay: boolean): ReadPhrase => ({
  index: phrase.index,
  text: phrase.text,
  stop: phrase.stop,
  reading: phrase.reading,
  dependsOnDay,
});
