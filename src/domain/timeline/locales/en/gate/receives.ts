/**
 * Verbs by which the user comes to know: "you should hear", "I'd get the letter".
 *
 * In: the words of a clause and a verb. Out: yes or no. Not here: what the employer does (`acts.ts`).
 */
import { Also, Is } from './classes';
import { OF_ANSWER, decidesElse, onTopic } from './objects';
import { has, isOneOf, soon, type Verb, type Words } from './verbs';

/** Somebody comes to know: "you should hear", "I'd get the letter". */
export function receives(words: Words, { at, time, subject, duty }: Verb): boolean {
  const word = words[at];
  const text = word?.text ?? '';
  if (has(subject, Is.other | Is.own | Is.topic) || time === 'past' || (duty && has(subject, Is.me))) return false;
  // "I get my licence", "I hear from my bank".
  if (
    words
      .slice(at + 1, at + 6)
      .some(
        (word, index) =>
          isOneOf(word, 'my') &&
          !/^(?:answer|decision|offer|verdict|feedback|recruiter|contact|application|interview|schedule|time|slot|result|start|conditional|formal|final|official|written|contract)/.test(
            words[at + index + 2]?.text ?? '',
          ),
      )
  )
    return false;
  // "They wanted to know what I'd do", "they're waiting to hear from the ministry", "time to find something".
  if (isOneOf(words[at - 1], 'to') && /^(?:want|like|love|need|curious|wait)/.test(words[at - 2]?.text ?? '') && has(subject, Is.employer))
    return false;
  if (isOneOf(word, 'find') && !words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'out'))) return false;
  const next = words[at + 1];
  const isOpen =
    next === undefined ||
    (!(has(next, Is.filler) && has(words[at + 2], Is.topic)) &&
      (has(next, Is.time | Is.adverb | Is.me, Also.particle | Also.negation | Also.ask | Also.condition) ||
        OF_ANSWER.test(next.text) ||
        soon(words, at, 3, Is.answer)));
  if (/^(?:hear|know|learn|find)/.test(text) && !isOpen) return false;
  if (/^hear/.test(text) && isOneOf(next, 'about', 'of', 'on') && onTopic(words)) return false;
  if (/^hear/.test(text)) return !(has(subject, Is.employer) && words.slice(at, at + 3).some((word) => isOneOf(word, 'me')));
  if (/^(?:know|learn|find)/.test(text))
    return (
      (time === 'ahead' || words.slice(0, at).some((each) => isOneOf(each, 'before', 'until', 'till'))) &&
      !decidesElse(words, at) &&
      !onTopic(words)
    );
  const isGot = /^(?:expect|count|bank)/.test(text)
    ? time !== 'bare'
    : /^(?:get|receiv)/.test(text)
      ? time !== 'bare' &&
        !(time === 'now' && has(subject, Is.candidate) && words[0]?.text !== 'everyone' && isOneOf(words[0], 'once', 'if', 'when'))
      : time === 'ahead';
  const until = words.findIndex((word, index) => index > at && isOneOf(word, 'to', 'if', 'when', 'before', 'after', 'until'));
  if (has(subject, Is.employer) && !/^(?:have|know|get)/.test(text) && !words.slice(0, at).some((each) => has(each, Is.report)))
    return false;
  return (
    isGot &&
    (soon(
      words,
      at,
      until < 0 ? 7 : until - at - 1,
      Is.answer | (/^(?:get|receiv)/.test(text) && words.slice(0, at).some((each) => has(each, Is.modal)) ? Is.meeting : 0),
    ) ||
      words.slice(at + 1, at + 6).some((each) => isOneOf(each, 'contract', 'paperwork'))) &&
    !(has(subject, Is.topic) && onTopic(words))
  );
}
