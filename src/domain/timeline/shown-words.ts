/**
 * The words of a promise as they are shown: short, and without the marks of the quotation that they are.
 *
 * In: a promise. Out: its sentence, of a very long one the clauses about the time. Not here: the marks that a view puts around them. What
 * is written to the log and printed as JSON is the whole quote.
 */
import type { StatedTimeline } from './stated-timeline';

/** Of a longer sentence only what stands beside the time is shown. */
const LONGEST = 160;
/** That is no more than this. */
const ENOUGH = 110;
/** Words that are left out. */
const GAP = '...';

/** Where a clause ends: behind a sign, or before a word that begins another. People who dictate use no signs. */
const CLAUSE_END = /[,;:.!?–—]["'”’)]*\s+(?=\S)|\s+(?=(?:and|but|so|because|or|then|though|although|while|if|when|anyway|oh|also)\s)/giu;
const MARK = /["“”„«»]/;

/** The places at which a sentence can be cut. */
const cutsIn = (words: string): number[] => [
  0,
  ...[...words.matchAll(CLAUSE_END)].map(({ index, 0: end }) => index + end.length),
  words.length,
];

/** The clauses about a place, as many as are short enough, those before it first; of a clause that is too long the words about the place. */
function about(words: string, place: number): readonly [start: number, end: number] {
  const cuts = cutsIn(words);
  let last = Math.max(
    1,
    cuts.findIndex((cut) => cut > place),
  );
  let first = last - 1;
  const lengthOf = (from: number, to: number): number => (cuts[to] ?? Infinity) - (cuts[from] ?? -Infinity);
  if (lengthOf(first, last) > LONGEST) {
    const start = words.lastIndexOf(' ', place - LONGEST / 2) + 1;
    const end = words.indexOf(' ', place + LONGEST / 2);
    return [Math.max(start, cuts[first] ?? 0), Math.min(end < 0 ? words.length : end, cuts[last] ?? words.length)];
  }
  while (lengthOf(first - 1, last) <= ENOUGH) first--;
  while (lengthOf(first, last + 1) <= ENOUGH) last++;
  return [cuts[first] ?? 0, cuts[last] ?? words.length];
}

/** Without the marks around it, and without one that has no partner: a sentence of a longer quotation has the first or the last alone. */
function withoutMarks(words: string): string {
  const marks = words.match(new RegExp(MARK, 'gu'))?.length ?? 0;
  const opens = MARK.test(words.charAt(0));
  const closes = /["”“»][.,!]?$/u.test(words);
  const isWhole = marks === 2 && opens && closes;
  const isOdd = marks % 2 === 1;
  const start = opens && (isWhole || isOdd) ? 1 : 0;
  return closes && (isWhole || (isOdd && !opens)) ? words.slice(start).replace(/["”“»](?=[.,!]?$)/u, '') : words.slice(start);
}

/** "...and that HR will be calling me either way by Wednesday...": the words of a promise in one short line. */
export function shownWords({ quote: words, span, sentence }: Pick<StatedTimeline, 'quote' | 'span' | 'sentence'>): string {
  const quote = words.replace(/\s+/g, ' ').trim();
  if (quote.length <= LONGEST) return withoutMarks(quote);
  const [start, end] = about(quote, Math.min(quote.length - 1, Math.max(0, span.start - sentence.start)));
  return `${start > 0 ? GAP : ''}${withoutMarks(quote.slice(start, end).trim())}${end < quote.length ? GAP : ''}`;
}
