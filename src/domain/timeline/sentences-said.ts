/**
 * The sentences of a text that may promise something.
 *
 * In: a passage, or an answer, and how it is heard. Out: its sentences without their greetings, in order. Not here: what they promise
 * (`statements.ts`).
 */
import type { Piece } from '../note/sentences';
import type { Locale } from './locales/locale';
import type { Hearing } from './read-sentence';
import { readTimes, type SaidWhen } from './read-times';

/** An answer is heard like the body under "Next steps": a fragment is a promise; thanks, greetings and past days are none. */
export const AN_ANSWER: Hearing = { gate: true, labelled: true, task: false };

/** No person's sentence is longer: what goes on beyond is read in pieces, so that the time stays linear in text of any shape. */
const LONGEST_SENTENCE = 800;

/** No time that stands alone has more characters. */
const LONGEST_TIME = 40;

/** The text in pieces that can hold a sentence, cut at blanks. */
function* piecesOf(text: string): Generator<Piece> {
  for (let start = 0; start < text.length; ) {
    const longest = text.slice(start, start + LONGEST_SENTENCE);
    const blank = start + longest.length < text.length ? longest.lastIndexOf(' ') : -1;
    const words = blank > 0 ? longest.slice(0, blank + 1) : longest;
    yield { text: words, start, end: start + words.length };
    start += words.length;
  }
}

/** A time of the day beside a date: "17:00 (UTC)", "5 pm". */
const CLOCK = /\b\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?)|\b\d{1,2}[:.]\d\d\b|\b(?:UTC|GMT|[CE]E?S?T|[EP]T)\b/gi;

/** Whether words are a time and nothing else. */
function isBareTime(words: string, said: SaidWhen, locale: Locale): boolean {
  if (words.length > LONGEST_TIME) return false;
  const phrases = readTimes(words, said, locale);
  return phrases.length > 0 && !/\p{L}/u.test(phrases.reduce((rest, { text }) => rest.replace(text, ''), words.replace(CLOCK, '')));
}

/** In a list of next steps a day is what its words say of it: "December 15. The project starts." is one statement. */
function withTheirDays(sentences: readonly Piece[], text: string, said: SaidWhen, locale: Locale): Piece[] {
  const joined: Piece[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before === undefined || !isBareTime(before.text, said, locale)) joined.push(sentence);
    else
      joined[joined.length - 1] = {
        text: text.slice(before.start, sentence.end),
        start: before.start,
        end: sentence.end,
      };
  }
  return joined;
}

/** A sentence, whether it is the first of its text, the one before it, and the two behind it, which may tell what became of what it says. */
export interface SentenceSaid extends Piece {
  readonly first: boolean;
  readonly before: string;
  readonly behind: readonly string[];
}

/** The sentences of a text that may hold a promise, without their greetings; under a label, and in an answer, every sentence may. */
export function* sentencesIn(text: string, said: SaidWhen, hearing: Hearing, locale: Locale): Generator<SentenceSaid> {
  const isList = hearing.gate && hearing.labelled && hearing !== AN_ANSWER;
  for (const piece of piecesOf(text)) {
    const found = locale.sentencesOf(piece.text);
    const sentences = found.length > 1 && isList ? withTheirDays(found, piece.text, said, locale) : found;
    for (const [at, { text: words, start, end }] of sentences.entries()) {
      if (sentences.length > 1 && hearing.gate && !hearing.labelled && !locale.mayPromise(words)) continue;
      const greeting = locale.greetingIn(words);
      yield {
        text: greeting === 0 ? words : ' '.repeat(greeting) + words.slice(greeting),
        start: piece.start + start,
        end: piece.start + end,
        first: piece.start + at === 0,
        before: sentences[at - 1]?.text ?? '',
        behind: sentences.slice(at + 1, at + 3).map(({ text: following }) => following),
      };
    }
  }
}
