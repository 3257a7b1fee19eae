/**
 * Verbs by which the user, the candidates or an answer are acted on: "you will be told", "offers are made".
 *
 * In: the words of a clause and a passive verb. Out: the step, or null. Not here: who acts (`acts.ts`).
 */
import type { Step } from '../../../gate/clause';
import { WEAK_DECISION, decidesElse, onTopic } from './objects';
import { has, isOneOf, type Verb, type Words } from './verbs';

/** The user or the candidates are acted on. */
export function passiveStep(words: Words, { at, duty, subject, stranger }: Verb): Step | null {
  const word = words[at];
  if (has(subject, 'other', 'own') || (has(subject, 'topic') && !has(subject, 'answer')) || (duty && !has(subject, 'answer', 'candidate')))
    return null;
  if (has(word, 'report') && !has(word, 'contact', 'decide')) return null;
  // "If you're offered a shift", "once you're contacted": what would follow then.
  if (has(subject, 'candidate', 'me') && words.slice(0, at).some((each) => has(each, 'condition') || isOneOf(each, 'once'))) return null;
  // "The offer has to be signed", "might get extended".
  if (
    isOneOf(word, 'kept') ||
    (duty && !has(word, 'contact', 'give')) ||
    (has(word, 'give') && subject === null && !words.some((each) => has(each, 'answer', 'meeting', 'candidate')))
  )
    return null;
  // "Bar exam results are published".
  if (has(subject, 'answer') && subject !== null && has(words[words.indexOf(subject) - 1], 'topic')) return null;
  if (
    has(word, 'contact', 'give') &&
    (subject === null ||
      (has(subject, 'name') && has(word, 'contact')) ||
      has(subject, 'me', 'candidate', 'answer', 'employer', 'meeting', 'role'))
  )
    return 'contact';
  if (has(word, 'decide'))
    return decidesElse(words, at) ||
      stranger ||
      has(subject, 'name') ||
      (WEAK_DECISION.test(word?.text ?? '') && !has(subject, 'answer', 'role', 'candidate', 'me')) ||
      (onTopic(words) && !has(subject, 'answer'))
      ? null
      : 'decision';
  if (has(word, 'step', 'inner') && !onTopic(words)) return 'meeting';
  return null;
}
