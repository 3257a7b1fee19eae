/**
 * What the verbs of a clause say: who acts, when, and which step it takes.
 *
 * In: the words of a clause. Out: the step that the employer is to take, or null. Not here: clauses (`clauses.ts`), the verdict (`gate/rules.ts`).
 */
import type { Step } from '../../../gate/clause';
import type { EnglishWord } from './forms';
import type { WordClass } from './lexicon';

type Words = readonly EnglishWord[];

const has = (word: EnglishWord | undefined, ...classes: readonly WordClass[]): boolean => word !== undefined && classes.some((name) => word.is.has(name));

/** How a verb is used. */
interface Verb {
  readonly at: number;
  readonly time: 'ahead' | 'now' | 'past' | 'command' | 'bare';
  readonly passive: boolean;
  /** "Must be", "has to be": a duty, not a plan. */
  readonly duty: boolean;
  /** Who acts, or in the passive who is acted on; null where the words do not say. */
  readonly subject: EnglishWord | null;
}

const PEOPLE: readonly WordClass[] = ['me', 'candidate', 'employer', 'other', 'own', 'name'];
const THINGS: readonly WordClass[] = ['answer', 'meeting', 'topic'];

/** The nearest word before `end` that can be a subject. What stands behind "with", "to" or "for" belongs to another verb. */
function subjectBefore(words: Words, end: number): EnglishWord | null {
  for (let at = end; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) continue;
    if (has(word, ...PEOPLE) || has(word, ...THINGS)) {
      const before = words[at - 1]?.text ?? '';
      if (/^(?:of|for|with|from|in|at|about|to)$/.test(before) && at > 1 && !has(word, 'me', 'candidate')) continue;
      if (/^(?:the|my|a|an|our|their)$/.test(before) && /^(?:of|for|with|from|in|at)$/.test(words[at - 2]?.text ?? '') && at > 2) continue;
      return word;
    }
  }
  return null;
}

/** Reads the helping verbs before a verb, back to its subject. */
function verbAt(words: Words, at: number): Verb {
  const word = words[at];
  let modal = false;
  let to = false;
  let be = false;
  let have = false;
  let past = false;
  let duty = false;
  let back = at - 1;
  for (; back >= 0; back--) {
    const helper = words[back];
    if (helper === undefined) break;
    if (has(helper, 'modal')) modal = true;
    else if (has(helper, 'to')) to = true;
    else if (has(helper, 'be')) {
      be = true;
      if (has(helper, 'wasBe') && !to && !modal) past = true;
    } else if (has(helper, 'aux') || (has(helper, 'intend') && (to || modal || /^(?:on|for)$/.test(words[back + 1]?.text ?? '')))) {
      if (/^(?:have|has|had|having)$/.test(helper.text) && !to) have = true;
      if (/^(?:get|gets|getting)$/.test(helper.text)) be = true;
    } else if (!has(helper, 'adverb', 'time')) break;
    if (has(helper, 'must') && has(words[back + 1], 'to', 'be', 'adverb')) duty = true;
    if (helper.text === 'must') duty = true;
  }
  const subject = subjectBefore(words, back);
  const adjacent = back >= 0 && has(words[back], ...PEOPLE, ...THINGS);
  const isPast = has(word, 'past') && !has(word, 'base');
  const participle = has(word, 'past') && be;
  const form = { at, subject, duty, passive: participle };
  if (to || modal) return { ...form, time: 'ahead' };
  if (participle) return { ...form, time: past || have ? 'past' : 'ahead' };
  if (has(word, 'ing')) return { ...form, time: past ? 'past' : be ? 'ahead' : 'bare' };
  if (isPast || have || past) return { ...form, time: 'past' };
  if (has(word, 'third')) return { ...form, time: subject === null ? 'bare' : 'now' };
  if (adjacent) return { ...form, time: 'now' };
  return { ...form, time: back < 0 ? 'command' : 'bare' };
}

/** Whether one of the next few words is of a class; a word of the employer's or a verb of its own ends the look. */
function soon(words: Words, from: number, reach: number, ...classes: readonly WordClass[]): boolean {
  for (let at = from + 1; at <= Math.min(from + reach, words.length - 1); at++) if (has(words[at], ...classes)) return true;
  return false;
}

const onTopic = (words: Words): boolean => words.some((word) => has(word, 'topic'));

/** "Decide on the framework", "decision to close the office": what is decided is not who is hired. */
export function decidesElse(words: Words, at: number): boolean {
  const joint = words.findIndex((word, index) => index > at && index <= at + 3 && /^(?:on|about|to)$/.test(word.text));
  if (joint < 0) return false;
  const object = words.slice(joint + 1, joint + 6).filter((word) => !has(word, 'filler', 'adverb') || has(word, 'role', 'me'));
  const first = object[0];
  return first !== undefined && !has(first, 'time') && !object.some((word) => has(word, 'role', 'candidate', 'me', 'meeting', 'answer', 'time', 'name'));
}

const isEmployer = (word: EnglishWord | null): boolean => word === null || (!has(word, 'me', 'other', 'own') && !(has(word, 'candidate') && !has(word, 'employer')) && !has(word, 'topic'));

/** The step that one verb takes with the employer acting, or null. */
function stepOf(words: Words, verb: Verb): Step | null {
  const { at, time, passive, duty, subject } = verb;
  const word = words[at];
  if (time === 'past' || time === 'command') return null;
  const toCandidate = soon(words, at, 3, 'candidate') || soon(words, at, 2, 'me');
  const toOthers = soon(words, at, 2, 'other') || (soon(words, at, 2, 'employer') && !toCandidate);
  const employer = isEmployer(subject);
  const speaker = has(subject ?? undefined, 'me') && toCandidate && soon(words, at, 3, 'candidate');
  const turned = has(word, 'turn') && soon(words, at, 3, 'particle') ;
  if (passive) {
    if (has(subject ?? undefined, 'topic', 'other', 'own') || (duty && !has(subject ?? undefined, 'answer', 'candidate'))) return null;
    if (has(word, 'contact', 'give')) return has(subject ?? undefined, 'me', 'candidate', 'answer', 'employer', 'meeting') || subject === null ? 'contact' : null;
    if (has(word, 'decide')) return decidesElse(words, at) ? null : 'decision';
    if (has(word, 'step', 'inner')) return 'meeting';
    return null;
  }
  if (has(word, 'contact') || turned) {
    if (time === 'bare' && !has(word, 'ing')) return null;
    if ((employer && !toOthers) || speaker) return onTopic(words) && !toCandidate ? null : 'contact';
  }
  if (has(word, 'give') && time !== 'bare' && (employer || speaker) && (toCandidate || soon(words, at, 6, 'answer'))) return 'contact';
  if (has(word, 'decide') && employer && !(time === 'bare' && !has(word, 'ing'))) return onTopic(words) || decidesElse(words, at) ? null : 'decision';
  if (has(word, 'step') && employer && time !== 'bare' && (toCandidate || soon(words, at, 6, 'meeting', 'candidate', 'role')) && !onTopic(words)) return 'meeting';
  if (has(word, 'inner') && employer && time !== 'bare' && has(subject ?? undefined, 'employer', 'name') && !onTopic(words)) return 'internal';
  if (has(word, 'receive') && (time === 'ahead' || time === 'now' || has(word, 'ing')) && !has(subject ?? undefined, 'other', 'own', 'topic')) {
    const senses = /^(?:hear|know|learn|find)/.test(word?.text ?? '');
    const gets = soon(words, at, 6, 'answer') && !(time === 'now' && /^(?:have|has|see|know|expect)/.test(word?.text ?? ''));
    if ((senses && (time === 'ahead' || /^hear/.test(word?.text ?? '')) && !decidesElse(words, at)) || gets) return onTopic(words) ? null : 'contact';
  }
  if (time === 'ahead' && subject !== null && has(subject, 'employer', 'name') && soon(words, at, 1, 'me', 'candidate') && !has(word, 'intend')) return 'contact';
  return null;
}

/** The step that the employer is to take in a clause; the verb nearest its end decides. */
export function stepTaken(words: Words): Step | null {
  const known = words.findIndex((word) => has(word, 'let'  as WordClass));
  void known;
  let step: Step | null = null;
  for (let at = words.length - 1; at >= 0 && (step === null || step === 'internal'); at--) {
    const word = words[at];
    if (!has(word, 'base', 'third', 'ing', 'past') && !has(words[at - 1], 'modal', 'to')) continue;
    step = stepOf(words, verbAt(words, at)) ?? step;
  }
  return step;
}

/** The step that a clause names in a noun, or null. */
export function stepNamed(words: Words): Step | null {
  if (words.some((word, at) => has(word, 'answer') && !decidesElse(words, at) && !/^(?:yes|no|anything|something|note|line|score|text|approval|hold|link|vote)$/.test(word.text))) {
    return words.some(({ text }) => /^(?:decisions?|offers?|results?|outcomes?|verdict|contracts?)$/.test(text)) ? 'decision' : 'contact';
  }
  return words.some((word) => has(word, 'meeting')) ? 'meeting' : words.some((word) => has(word, 'inner')) ? 'internal' : null;
}

export { has, verbAt, soon };
