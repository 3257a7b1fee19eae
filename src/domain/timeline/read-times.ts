/**
 * The phrases of time in a sentence.
 *
 * In: a sentence, the day on which it was said or null. Out: phrases with their readings, those that look back included.
 * Not here: whether anybody promises anything (`read-sentence.ts`).
 */
import { day, type Day } from '../calendar/day';
import type { Locale } from './locales/locale';
import { wordsOfPattern } from './pattern-words';
import type { PhraseParser, Said, Sentence, TimePhrase } from './phrase';
import { classOf, hasAll, wordsIn } from './vocabulary';

export type SaidWhen = Omit<Said, 'saidOn'> & { readonly saidOn: Day | null };

/** A parser with the classes of the words that it needs and begins with, and its pattern from a given place on. */
interface Ready extends PhraseParser {
  readonly needed: readonly number[];
  readonly beginning: number;
  readonly from: RegExp;
}

const READY = new WeakMap<Locale, readonly Ready[]>();

/** A locale's parsers, made ready when its first sentence is read. */
function readyParsers(locale: Locale): readonly Ready[] {
  let ready = READY.get(locale);
  if (ready === undefined) {
    ready = locale.phrases.map((parser) => {
      const pattern = parser.pattern();
      const { needed, beginning } = wordsOfPattern(pattern);
      if (beginning === null) throw new RangeError(`A phrase begins with a word: ${pattern.source}`);
      return {
        ...parser,
        needed: needed.map(classOf),
        beginning: classOf(beginning),
        from: new RegExp(pattern.source, `${pattern.flags}y`),
      };
    });
    READY.set(locale, ready);
  }
  return ready;
}

/** So much of a sentence before and behind a phrase is shown to its parser. */
const ABOUT = 40;

/** Curly apostrophes and long dashes in their plain form, so that patterns need not know them; the offsets stay. */
const plain = (sentence: string): string => sentence.replace(/[’‘]/g, "'").replace(/[–—]/g, '-');

/** The phrase that a parser reads at a place; null where there is none. */
function phraseAt({ text, said }: Sentence, index: number, { from, read }: Ready): TimePhrase | null {
  from.lastIndex = index;
  const match = from.exec(text);
  if (match === null) return null;
  const stop = index + match[0].length;
  const before = text.slice(Math.max(0, index - ABOUT), index);
  // A letter that English does not have is no blank.
  if (text.charCodeAt(index - 1) > 127 && /[\p{L}\p{N}]$/u.test(before)) return null;
  const reading = read({ groups: match.groups ?? {}, text: match[0], before, after: text.slice(stop, stop + ABOUT) }, said);
  return reading && { index, stop, text: match[0], reading };
}

/** What the parsers find, by place, and at one place in the order of the parsers. A parser goes on behind what it has found. */
function foundIn(sentence: Sentence, parsers: readonly Ready[]): TimePhrase[] {
  const fitting = parsers.filter(({ needed }) => hasAll(sentence.words, needed));
  const found: TimePhrase[] = [];
  if (fitting.length === 0) return found;
  const goesOn = fitting.map(() => 0);
  const { places, classes } = sentence.words;
  for (let word = 0; word < places.length; word++) {
    const place = places[word] ?? 0;
    fitting.forEach((parser, number) => {
      if (classes[word]?.includes(parser.beginning) !== true || place < (goesOn[number] ?? 0)) return;
      const phrase = phraseAt(sentence, place, parser);
      if (phrase === null) return;
      goesOn[number] = phrase.stop;
      found.push(phrase);
    });
  }
  return found;
}

function parse(text: string, said: Said, locale: Locale): readonly TimePhrase[] {
  const parsers = readyParsers(locale);
  const words = wordsIn(text);
  const sentence = { text: words.isPlain ? text : plain(text), words, said };
  const found: readonly TimePhrase[] = foundIn(sentence, parsers);
  return found.length === 0 ? found : locale.refinements.reduce((phrases, refine) => refine(phrases, sentence), found);
}

/** Two days that differ in year, month, day of the month and weekday: what reads alike on both depends on neither. */
const WITHOUT_A_DAY = [day('2001-02-06'), day('2040-09-27')] as const;

/** The phrases of time in their order. Said on no known day, a phrase is read only where every day gives the same: "by 2026-12-05". */
export function readTimes(sentence: string, said: SaidWhen, locale: Locale): readonly TimePhrase[] {
  if (!locale.wordsOfTime.test(sentence)) return [];
  const { saidOn } = said;
  if (saidOn !== null) return parse(sentence, { ...said, saidOn }, locale);
  const [some, others] = WITHOUT_A_DAY.map((anyDay) => parse(sentence, { ...said, saidOn: anyDay }, locale));
  return (some ?? []).map((phrase) => {
    const same = others?.some(
      ({ index, reading }) => index === phrase.index && reading.last === phrase.reading.last && reading.first === phrase.reading.first,
    );
    return { ...phrase, dependsOnDay: same !== true };
  });
}
