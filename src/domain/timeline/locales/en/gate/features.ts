/**
 * What speaks for and against a place in a sentence being the employer's promise.
 *
 * In: a sentence as words with its predicates, and a place in it. Out: features, told one by one. Their weights are not here (`weights.ts`).
 */
import { stem, type AddFeature } from '../../../gate/model';
import type { TimeCandidate } from '../../../gate/verdict';
import type { Parsed } from './acts';
import { predicatesAbout, segmentOf, type Target } from './clauses';
import { addPredicate, addReport, NEAR, NEXT } from './predicate-features';
import type { Predicate } from './word-reader';
import type { Word } from './words';

/** How a word stands beside a time. */
const kindOf = (word: Word | undefined): string => word?.kind ?? '$';

/** Who speaks of whom in the sentence: "I", "we", "you", "they", as letters. */
function voiceOf(words: readonly Word[]): string {
  let [I, we, you, they] = ['', '', '', ''];
  for (const { nouns } of words)
    for (const noun of nouns) {
      if (noun === 'I' || noun === 'me' || noun === 'my') I = 'I';
      else if (noun === 'we' || noun === 'our') we = 'w';
      else if (noun === 'you' || noun === 'your') you = 'y';
      else if (noun === 'they' || noun === 'he') they = 't';
    }
  return I + we + you + they;
}

/** Words no farther from the place than this stand near it. */
const NEARBY = 6;

const FIRST = stem('b', '$');

/** The words of the whole sentence, one by one, two by two, what they stand for, and on which side of the place they are. */
function addWords(add: AddFeature, words: readonly Word[], k: number): void {
  let pair = FIRST;
  for (let at = 0; at < words.length; at++) {
    const { text, features } = words[at] as Word;
    add(features.anywhere);
    add(pair, text);
    for (const each of features.classes) add(each);
    pair = features.pair;
    if (at === k) continue;
    const { far, near } = at < k ? features.before : features.behind;
    add(far);
    if (Math.abs(at - k) <= NEARBY) add(near);
  }
  add(pair, '$');
  add('len', LENGTHS[Math.min(8, Math.floor(words.length / 5))]);
}

const LENGTHS = ['0', '5', '10', '15', '20', '25', '30', '35', '40'];

/** The other predicates of the sentence, and what lies behind the part in which the place stands. */
function addOthers(add: AddFeature, parsed: Parsed, k: number, near: Predicate | undefined, ahead: Predicate | undefined): void {
  const { words, predicates } = parsed;
  const [start, end] = segmentOf(parsed, k);
  for (const each of predicates) {
    const { verb } = parsed.meaningOf(each);
    if (each !== near && each !== ahead) {
      add('q', verb, each.tense);
      add('qs', each.subject, each.tense);
    }
    if (each.start >= start && each.at <= end) add('gA', verb, each.tense);
    else if (each.start > end) add('zA', each.subject, verb, each.tense, each.negated ? 'not' : undefined);
  }
  for (let at = end + 1; at < words.length; at++) for (const sign of words[at]?.features.signsBehind ?? []) add(sign);
}

function lastBefore(predicates: readonly Predicate[], at: number): Predicate | undefined {
  for (let last = predicates.length - 1; last >= 0; last--) if ((predicates[last]?.at ?? 0) < at) return predicates[last];
  return undefined;
}

/** Other times of the sentence, and what is done at them. */
function addOtherTimes(add: AddFeature, parsed: Parsed, k: number): void {
  const { words, predicates } = parsed;
  for (let at = 0; at < words.length; at++) {
    if (at === k || (words[at]?.phrase ?? -1) < 0) continue;
    const side = at < k ? 'o<' : 'o>';
    add(side);
    const verb = lastBefore(predicates, at) ?? predicates[0];
    if (verb === undefined) continue;
    const { verb: does, lies } = parsed.meaningOf(verb);
    add(side, does, lies);
  }
}

/** The words right beside the place. */
function addNeighbours(add: AddFeature, words: readonly Word[], k: number): void {
  const [l3, l2, l1] = [kindOf(words[k - 3]), kindOf(words[k - 2]), kindOf(words[k - 1])];
  const [r1, r2, r3] = [kindOf(words[k + 1]), kindOf(words[k + 2]), kindOf(words[k + 3])];
  add('L1', l1);
  add('L2', l2);
  add('L3', l3);
  add('R1', r1);
  add('R2', r2);
  add('R3', r3);
  add('L12', l2, l1);
  add('R12', r1, r2);
  let isQuoted = false;
  for (let at = 0; at < k; at++) if (words[at]?.text === '"') isQuoted = !isQuoted;
  if (isQuoted) add('quoted');
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** The words of the time itself. */
function addTime(add: AddFeature, text: string, { kind, endAlone, today }: TimeCandidate): void {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const word of words) add('pt', WEEKDAY.test(word) ? 'weekday' : MONTH.test(word) ? 'month' : word);
  if (words.length === 0) add('pt');
  add('grain', kind);
  if (endAlone) add('endAlone');
  if (today) add('today');
}

/** What a promise without a time hangs on. */
function addUntimed(add: AddFeature, parsed: Parsed, kind: string, ahead: Predicate | undefined, voice: string): void {
  if (ahead !== undefined) {
    const { lies, who, verb, to } = parsed.meaningOf(ahead);
    add(kind, parsed.actOf(ahead), lies);
    add(kind, who, ahead.tense, verb);
    add(kind, who, ahead.tense, to);
  }
  add(kind, 'voice', voice);
  add(kind, LENGTHS[Math.min(8, parsed.predicates.length)]);
  if (parsed.words.some(({ phrase }) => phrase >= 0)) add(kind, 'and time');
}

/** Tells all that is found about a place. `meanings` of predicates are made once a sentence, so candidates of one sentence share them. */
export function describe(add: AddFeature, parsed: Parsed, target: Target, text: string, candidate: TimeCandidate, labelled: boolean): void {
  const { words, asUsed, predicates } = parsed;
  const { k } = target;
  const { near, ahead } = predicatesAbout(parsed, target);
  const voice = voiceOf(words);
  add('voice', voice);
  addPredicate(add, NEAR, parsed, near);
  if (near === ahead) add('n=a');
  else addPredicate(add, NEXT, parsed, ahead);
  if (near !== undefined) add('dist', LENGTHS[Math.min(6, Math.abs(near.at - k))]);
  addReport(add, parsed, ahead ?? near, candidate);
  addWords(add, asUsed, k);
  addOthers(add, parsed, k, near, ahead);
  addOtherTimes(add, parsed, k);
  addNeighbours(add, asUsed, k);
  addTime(add, text, candidate);
  const { kind } = candidate;
  if (kind === 'soon' || kind === 'no time' || kind === 'verb') addUntimed(add, parsed, kind, ahead, voice);
  if (words.some((word) => word.text === '?')) add('question');
  if (predicates.length === 0) add('verbless');
  if (labelled) {
    add('labelled');
    if (predicates.length === 0) add('labelled', 'verbless');
  }
}
