/**
 * Where a place in a sentence belongs: the fragment and the part about it, and the predicates that it hangs on.
 *
 * In: a sentence and a place in it. Out: stretches of words, predicates. What they say is not here (`features.ts`).
 */
import type { PromisedStep } from '../../../gate/verdict';
import { AHEAD, type Parsed } from './acts';
import { DECIDED } from './frames';
import { CUTS } from './grammar';
import type { Predicate } from './word-reader';
import type { Word } from './words';

const STRONG = new Set(['.', ';', ':', '!', '?', '(', ')', '"', '|', '—', '–']);

/** A cut so strong that a time behind it hardly belongs to a verb before it. */
function strongBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (STRONG.has(words[at]?.text ?? '')) return true;
  return false;
}

/** "Today the phone was silent", "but by Friday she will": the phrase opens its clause. */
function startsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || (CUTS.has(before) && !['than', 'as', 'until', 'till', 'after', 'since'].includes(before.text))) return true;
  return false;
}

/** The part of a sentence between strong signs, or between commas with a verb on both sides. */
export function segmentOf({ words, predicates }: Parsed, k: number): [number, number] {
  const cuts = (at: number): boolean => {
    const text = words[at]?.text ?? '';
    if (STRONG.has(text)) return true;
    if (text !== ',' && text !== 'but' && text !== 'and' && text !== 'so' && text !== 'because' && text !== 'which') return false;
    const next = predicates.find(({ start }) => start > at);
    return (
      next !== undefined &&
      next.start - at < 6 &&
      next.subject !== '' &&
      ['ahead', 'would', 'may', 'now', 'going on', 'past', 'done', 'must'].includes(next.tense)
    );
  };
  let [a, b] = [k, k];
  while (a > 0 && !cuts(a - 1)) a--;
  while (b + 1 < words.length && !cuts(b + 1)) b++;
  return [a, b];
}

/** Where a candidate stands among the words, and the predicate that it is, where it is one. */
export interface Target {
  readonly k: number;
  readonly verb?: Predicate;
  /** The predicates about it, kept once they are asked for. */
  about?: PredicatesAbout;
}

/** The predicates that a candidate hangs on: the nearest, and the nearest that lies ahead. */
export interface PredicatesAbout {
  readonly near: Predicate | undefined;
  readonly ahead: Predicate | undefined;
}

export const phraseAt = ({ words }: Parsed, phrase: number): Target => ({
  k: Math.max(
    0,
    words.findIndex((word) => word.phrase === phrase),
  ),
});

const ENDS = new Set([',', ';', ':', '(', ')', '.', '-', '–', '—', '|', '"', '!', '?', '&', '+', '/']);

/** The words about a place up to the next signs. */
function fragmentAbout(words: readonly Word[], k: number): [number, number] {
  let [a, b] = [k, k];
  while (a > 0 && !ENDS.has(words[a - 1]?.text ?? '')) a--;
  while (b + 1 < words.length && !ENDS.has(words[b + 1]?.text ?? '')) b++;
  return [a, b];
}

/** What a fragment without a verb names: "decision by the 15th" behind a comma; null where a verb stands in it or nothing is named. */
export function namedIn({ words, predicates }: Parsed, k: number): { start: number; step: PromisedStep } | null {
  const [start, end] = fragmentAbout(words, k);
  if (predicates.some(({ at }) => at >= start && at <= end)) return null;
  const nouns = words.slice(start, end + 1);
  const answer = nouns.findIndex((word) => word.nouns.includes('answer'));
  const { text = '' } = nouns[answer] ?? {};
  // "Call with the owner on the 3rd" is held with the user.
  if (answer >= 0 && !(/call$/.test(text) && nouns[answer + 1]?.text === 'with'))
    return { start, step: DECIDED.test(text) ? 'decision' : 'contact' };
  return answer >= 0 || nouns.some((word) => word.nouns.includes('meeting')) ? { start, step: 'meeting' } : null;
}

function findAbout(parsed: Parsed, { k, verb }: Target): PredicatesAbout {
  const { words, predicates } = parsed;
  if (verb !== undefined) return { near: verb, ahead: verb };
  if (namedIn(parsed, k) !== null) return { near: undefined, ahead: undefined };
  // From the place outwards, up to a cut that is too strong: the nearest before and behind, and the nearest of each that lie ahead.
  let [before, aheadBefore, behind, aheadBehind]: (Predicate | undefined)[] = [];
  for (const each of predicates) {
    const isBefore = each.at < k;
    if (!isBefore && each.start <= k) continue;
    if (strongBetween(words, Math.min(each.at, k), Math.max(each.at, k))) continue;
    const isAhead = AHEAD.has(each.tense);
    if (isBefore) {
      before = each;
      if (isAhead) aheadBefore = each;
    } else {
      behind ??= each;
      if (isAhead) aheadBehind ??= each;
    }
  }
  const fronted = startsClause(words, k);
  const near = fronted ? (behind ?? before) : (before ?? behind);
  return { near, ahead: fronted && near !== undefined && AHEAD.has(near.tense) ? near : (aheadBefore ?? aheadBehind) };
}

/** The predicates about a place. */
export const predicatesAbout = (parsed: Parsed, target: Target): PredicatesAbout => (target.about ??= findAbout(parsed, target));
