/**
 * Verbs by which the user, the candidates or an answer are acted on: "you will be told", "offers are made".
 *
 * In: the words of a clause and a passive verb. Out: the step, or null. Not here: who acts (`acts.ts`).
 */
import type { Step } from '../../../gate/clause';
import { Also, Is } from './classes';
import { WEAK_DECISION, decidesElse, onTopic } from './objects';
import { also, has, isOneOf, type Verb, type Words } from './verbs';

/** The user or the candidates are acted on. */
export function passiveStep(words: Words, { at, duty, subject, stranger }: Verb): Step | null {
  const word = words[at];
  if (
    has(subject, Is.other | Is.own) ||
    (has(subject, Is.topic) && !has(subject, Is.answer)) ||
    (duty && !has(subject, Is.answer | Is.candidate))
  )
    return null;
  if (has(word, Is.report) && !has(word, Is.contact | Is.decide)) return null;
  // "If you're offered a shift", "once you're contacted": what would follow then.
  if (has(subject, Is.candidate | Is.me) && words.slice(0, at).some((each) => also(each, Also.condition) || isOneOf(each, 'once')))
    return null;
  // "The offer has to be signed", "might get extended".
  if (
    isOneOf(word, 'kept') ||
    (duty && !has(word, Is.contact | Is.give)) ||
    (has(word, Is.give) && subject === null && !words.some((each) => has(each, Is.answer | Is.meeting | Is.candidate)))
  )
    return null;
  // "Bar exam results are published".
  if (has(subject, Is.answer) && subject !== null && has(words[words.indexOf(subject) - 1], Is.topic)) return null;
  // "Callers are answered within an hour", but "selected students are informed".
  const isSomebodyElse =
    stranger &&
    has(word, Is.contact) &&
    !words.slice(0, at).some((each) => isOneOf(each, 'contract', 'contracts', 'selected', 'successful', 'chosen', 'shortlisted'));
  if (
    has(word, Is.contact | Is.give) &&
    ((subject === null && !isSomebodyElse) ||
      (has(subject, Is.name) && has(word, Is.contact)) ||
      has(subject, Is.me | Is.candidate | Is.answer | Is.employer | Is.meeting | Is.role))
  )
    return 'contact';
  if (has(word, Is.decide))
    return decidesElse(words, at) ||
      stranger ||
      has(subject, Is.name) ||
      (WEAK_DECISION.test(word?.text ?? '') && !has(subject, Is.answer | Is.role | Is.candidate | Is.me)) ||
      (onTopic(words) && !has(subject, Is.answer))
      ? null
      : 'decision';
  if (has(word, Is.step | Is.inner) && !onTopic(words)) return 'meeting';
  return null;
}
