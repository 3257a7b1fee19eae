/**
 * How the verbs of a clause are used: by whom, when, and whether on somebody.
 *
 * In: the words of a clause. Out: a verb with its subject and time. Not here: what it means for the user (`acts.ts`).
 */

import type { Word } from '../../../gate/words';
import { Also, Is } from './classes';

export type Words = readonly Word[];

/** Whether a word is of one of the classes: `has(word, Is.contact | Is.turn)`, `has(word, Is.other, Also.them)`. */
export const has = (word: Word | null | undefined, is: number, more = 0): boolean =>
  word !== null && word !== undefined && ((word.is & is) !== 0 || (word.also & more) !== 0);
export const also = (word: Word | null | undefined, more: number): boolean => has(word, 0, more);
/** Whether the lexicon does not know a word. */
export const isUnknown = (word: Word | undefined): boolean => word?.is === 0 && word.also === 0;

/** Whether a word of one of the classes stands within so many words behind a place. */
export const soon = (words: Words, from: number, reach: number, is: number, more = 0): boolean => {
  const end = Math.min(words.length, from + 1 + reach);
  for (let at = Math.max(0, from + 1); at < end; at++) if (has(words[at], is, more)) return true;
  return false;
};

/** Whether a word is one of these. */
export const isAny = (word: Word | undefined, texts: readonly string[]): boolean => word !== undefined && texts.includes(word.text);
export const isOneOf = (word: Word | undefined, ...texts: readonly string[]): boolean => isAny(word, texts);

/** How a verb is used. */
export interface Verb {
  readonly at: number;
  readonly time: 'ahead' | 'now' | 'past' | 'command' | 'bare';
  readonly passive: boolean;
  /** "Must be", "has to be": a duty, not a plan. */
  readonly duty: boolean;
  /** Who acts, or in the passive who is acted on; null where the words do not say. */
  readonly subject: Word | null;
  /** A noun that we do not know stands before it: "the plant closes". */
  readonly stranger: boolean;
  /** Nothing but helping verbs stand between it and its subject. */
  readonly close: boolean;
}

const SUBJECTS = Is.me | Is.role | Is.candidate | Is.employer | Is.other | Is.own | Is.name | Is.answer | Is.meeting | Is.topic;
const LINKS = ['of', 'for', 'with', 'from', 'in', 'at', 'about', 'by'];
export const ARTICLES = ['the', 'my', 'a', 'an', 'our', 'their', 'your'];

/** The nearest word before `end` that can be a subject; what hangs on "with", "of" or "for" cannot. */
export function subjectBefore(words: Words, end: number): Word | null {
  for (let at = end; at >= 0; at--) {
    const word = words[at];
    if (!has(word, SUBJECTS) || isOneOf(word, 'me', 'my', 'our', 'their', 'your', 'it', 'who', 'whether', 'if', 'either')) continue;
    const link = isAny(words[at - 1], ARTICLES) ? at - 2 : at - 1;
    if (link > 0 && isAny(words[link], LINKS)) continue;
    // "My manager" is of another employer, "my recruiter" is not.
    const mine = isOneOf(words[at - 1], 'my') ? words[at - 1] : isOneOf(words[at - 2], 'my') ? words[at - 2] : undefined;
    if (mine !== undefined && has(word, Is.employer) && !isOneOf(word, 'recruiter', 'contact', 'interviewer')) return mine;
    return word ?? null;
  }
  return null;
}

/** A noun that we do not know and that hangs on nobody we know: "the plant", but not "someone from the plant". */
function isStranger(words: Words, at: number): boolean {
  if (!isUnknown(words[at])) return false;
  for (let link = at - 1; link > 0 && link >= at - 3; link--)
    if (isAny(words[link], LINKS)) return !has(words[link - 1], Is.employer | Is.candidate | Is.name);
  return true;
}

/** Reads the helping verbs before a verb, back to its subject. */
export function verbAt(words: Words, at: number): Verb {
  const word = words[at];
  let [modal, to, be, have, past, duty, missed] = [false, false, false, false, false, false, false];
  let back = at - 1;
  // "I'll ask the team and get you an answer": a second verb has the first one's time and subject.
  const joined = isOneOf(words[at - 1], 'and', 'or') || (has(words[at - 1], Is.modal | Is.adverb) && isOneOf(words[at - 2], 'and', 'or'));
  if (joined && soon(words, -1, at, Is.modal)) modal = true;
  for (; back >= 0; back--) {
    const helper = words[back];
    if (
      helper === undefined ||
      !(
        has(helper, Is.modal | Is.to | Is.be | Is.aux | Is.adverb | Is.time, Also.must) ||
        (has(helper, Is.intend) && (to || isOneOf(words[back + 1], 'on', 'for', 'more')))
      )
    )
      break;
    if (has(helper, Is.modal)) modal = true;
    if (has(helper, Is.to)) {
      to = true;
      // "Before anyone bothered to reply".
      const before = words[back - 1];
      missed ||=
        has(before, Is.past) &&
        !has(before, Is.base | Is.intend | Is.aux | Is.report | Is.modal | Is.be | Is.decide, Also.must) &&
        !has(words[back - 2], Is.be | Is.aux | Is.modal | Is.adverb);
    }
    if ((has(helper, Is.be) && !have) || isOneOf(helper, 'get', 'gets', 'getting')) be = true;
    if (also(helper, Also.wasBe) && !to && !modal) past = true;
    if (isOneOf(helper, 'have', 'has', 'had', 'having') && !to) have = true;
    if (
      also(helper, Also.wasBe) &&
      (isOneOf(words[back + 1], 'supposed', 'meant', 'due') ||
        (helper.text === 'had' && has(words[back + 1], Is.intend) && isOneOf(words[back + 2], 'to')))
    )
      missed = true;
    if (
      helper.text === 'must' ||
      (has(helper, Is.aux | Is.intend, Also.must) &&
        isOneOf(helper, 'need', 'needs', 'needed', 'required', 'have', 'has', 'got') &&
        isOneOf(words[back + 1], 'to'))
    )
      duty = true;
  }
  // "They rang to set it up", "they rang on Monday to set it up".
  let led = back;
  while (to && has(words[led], Is.time | Is.filler)) led--;
  if (to && !modal && has(words[led], Is.past) && !has(words[led], Is.base | Is.intend | Is.aux | Is.report | Is.be | Is.decide, Also.must))
    missed = true;
  const subject = joined
    ? (words
        .slice(0, at)
        .find((each) => has(each, Is.me | Is.employer | Is.candidate | Is.name | Is.other) && !isOneOf(each, 'me', 'my')) ?? null)
    : subjectBefore(words, back);
  const form = {
    at,
    subject,
    duty,
    stranger: !joined && isStranger(words, back),
    close: joined || (subject !== null && words[back] === subject),
  };
  const passive = has(word, Is.past) && be;
  // "Was supposed to": it did not come.
  if (missed) return { ...form, passive, time: 'past' };
  // "They'd responded" is "they had".
  if (modal && !be && !have && !to && has(word, Is.past) && !has(word, Is.base) && isOneOf(words[at - 1], 'would'))
    return { ...form, passive, time: 'past' };
  if (modal || to) return { ...form, passive, time: 'ahead' };
  if (passive) return { ...form, passive, time: past || (have && !has(word, Is.step)) ? 'past' : 'ahead' };
  if (has(word, Is.ing))
    return {
      ...form,
      passive,
      time: past
        ? 'past'
        : be ||
            (subject !== null &&
              words[back] === subject &&
              has(subject, Is.employer | Is.name) &&
              isOneOf(words[at + 1], 'me', 'you', 'us'))
          ? 'ahead'
          : 'bare',
    };
  if (past || have || (has(word, Is.past) && !has(word, Is.base))) return { ...form, passive, time: 'past' };
  if (
    subject !== null &&
    (has(word, Is.third) || (has(words[back], SUBJECTS) && /^(?:i|we|they|you|who|people|everyone|.*s)$/.test(subject.text)))
  )
    return { ...form, passive, time: 'now' };
  // "Calls me Friday", "and picks on Monday".
  if (
    has(word, Is.third) &&
    back < 0 &&
    (isOneOf(words[0], 'and') || has(words[at + 1], Is.time, Also.particle) || isOneOf(words[at + 1], 'me', 'you', 'on', 'by'))
  )
    return { ...form, passive, time: 'now' };
  return { ...form, passive, time: back < 0 && has(word, Is.base) ? 'command' : 'bare' };
}
