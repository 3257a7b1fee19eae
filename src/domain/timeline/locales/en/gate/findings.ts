/**
 * What an English sentence says for and against each place in it that may be a promise.
 *
 * In: a sentence and its phrases of time. Out: findings. Not here: how much each weighs (`weights.ts`), the verdict (`gate/verdict.ts`).
 */
import type { TimeCandidate, PromiseFinding, SentenceContext } from '../../../gate/verdict';
import { Parsed } from './acts';
import { phraseAt, type Target } from './clauses';
import { describe } from './features';
import { isBare, isTheirs, stepOf, tellingVerbs } from './steps';
import { noTimesIn, soonIn } from './untimed';

function findingOf(
  whole: Parsed,
  target: Target,
  candidate: TimeCandidate,
  sentence: string,
  { labelled }: SentenceContext,
): PromiseFinding {
  return {
    candidate,
    ...stepOf(whole, target),
    bare: isBare(whole),
    fragment: whole.predicates.length === 0,
    theirs: isTheirs(whole, target),
    describe: (add) => describe(add, whole, target, sentence.slice(candidate.index, candidate.stop), candidate, labelled),
  };
}

/** The user asks when: "When would I hear back, by Friday?" */
const ASKS_WHEN = /(?:^|[|:>*-]) *(?:when|how (?:long|soon)|what)\b[^.!:]*\?[^\p{L}]*$/iu;

/** A finding for each phrase of time, none where it is asked for. */
export function promiseFindings(sentence: string, times: readonly TimeCandidate[], around: SentenceContext): PromiseFinding[] {
  const whole = new Parsed(sentence, times);
  if (ASKS_WHEN.test(sentence) || (isBare(whole) && sentence.includes('?'))) return [];
  return times.map((candidate, index) => findingOf(whole, phraseAt(whole, index), candidate, sentence, around));
}

/** Findings for words that give no time ("soon", "no date yet"), or for verbs that tell the user something where there are none. */
export function untimedFindingsOf(sentence: string, times: readonly TimeCandidate[], around: SentenceContext): PromiseFinding[] {
  // What is asked is not told.
  if (/\?\W*$/.test(sentence)) return [];
  const places = [
    ...soonIn(sentence).map((place): TimeCandidate => ({ ...place, kind: 'soon', endAlone: false, today: false })),
    ...noTimesIn(sentence).map((place): TimeCandidate => ({ ...place, kind: 'no time', endAlone: false, today: false })),
  ].sort((a, b) => a.index - b.index);
  if (places.length > 0) return promiseFindings(sentence, places, around);
  if (times.length > 0) return [];
  const whole = new Parsed(sentence, []);
  const candidate: TimeCandidate = { index: 0, stop: sentence.length, kind: 'verb', endAlone: false, today: false };
  return tellingVerbs(whole).map((target) => findingOf(whole, target, { ...candidate }, '', around));
}

/** The words that a feature is made of: "b will call" of two, "n v contact" of none, since it names a class of words. */
export function wordsOfFeature(name: string): string[] {
  const [role = '', ...words] = name.split(' ');
  return ['u', 'b', '<', '>', '<6', '>6'].includes(role) ? words.filter((word) => /^\p{L}/u.test(word)) : [];
}
