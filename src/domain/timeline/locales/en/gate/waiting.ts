/**
 * Clauses that say how long it takes, and nothing of who acts: "allow two weeks", "they said Friday".
 *
 * In: the words of a clause. Out: yes or no. Not here: times (`../phrases`).
 */
import { Also, Is } from './classes';
import { HEDGES, OF_ANSWER } from './objects';
import { isTold } from './user';
import { isUnknown, also, has, soon, type Words } from './verbs';

/** "They're two weeks out from deciding". */
const isAway = (words: Words): boolean =>
  words.some(
    (word, at) =>
      /^(?:out|away|off)$/.test(word.text) &&
      has(words[at - 1], Is.time) &&
      has(words[0], Is.employer | Is.answer | Is.time) &&
      words[0]?.text !== 'no',
  );

/** "It'll be a week", "could be Monday". */
const isIt = (words: Words): boolean => {
  const at = words.findIndex((word) => has(word, Is.modal));
  return (
    at >= 0 &&
    at < 2 &&
    (at === 0 || /^it$/.test(words[0]?.text ?? '')) &&
    words.slice(at + 1, at + 4).some((word) => /^(?:be|take)$/.test(word.text)) &&
    // "Could be in by May" is the user's own start.
    !(words[at + 2]?.text === 'in' && words[at + 3]?.text === 'by') &&
    soon(words, at, 5, Is.time)
  );
};

/** "Allow two weeks", "it takes a month", "give us till Friday": the words of waiting and nothing else. */
export const waits = (words: Words): boolean =>
  (isIt(words) ||
    isAway(words) ||
    ((words.some(({ text }) => /^(?:nothing|silence|quiet|crickets)$/.test(text)) ||
      words.some(
        (word, at) =>
          also(word, Also.negation) &&
          words.slice(at + 1, at + 3).some(({ text }) => /^(?:do|move|happen|start|begin|act|decide|budge|much|anything)$/.test(text)),
      )) &&
      words.some((word, at) => /^(?:until|till|til|before)$/.test(word.text) && soon(words, at, 4, Is.time))) ||
    words.some(
      (word, at) =>
        /^(?:sit|hang|hold)$/.test(word.text) &&
        /^(?:tight|on|fire)$/.test(words[at + 1]?.text ?? '') &&
        words.slice(at).some(({ text }) => /^(?:until|till|til|for)$/.test(text)) &&
        soon(words, at, 5, Is.time),
    ) ||
    words.some(
      (word, at) =>
        /^(?:allow|give|bear|wait|takes?|need)$/.test(word.text) &&
        soon(words, at, word.text.startsWith('take') ? 3 : 7, Is.time) &&
        !/^(?:effect|place|over|off|part)$/.test(words[at + 1]?.text ?? ''),
    )) &&
  !words.some((word, at) => /^(?:i|my|you)$/.test(word.text) || (word.text === 'me' && /^takes?$/.test(words[at - 1]?.text ?? ''))) &&
  !words.some((word) => has(word, Is.topic | Is.other));

/** "They said two weeks": somebody says it, and a time is all that follows. */
export function says(words: Words): boolean {
  const at = words.findIndex(
    (word, at) =>
      has(word, Is.report | Is.intend) &&
      (!has(word, Is.contact) || word.text === 'told') &&
      (!has(word, Is.base) || has(words[at - 1], Is.employer) || has(words[at + 1], Is.be)) &&
      words[at - 1]?.text !== 'my',
  );
  if (
    at < 0 ||
    words.some((word) => also(word, Also.pastVerb) || word.text === 'took') ||
    (has(words[0], Is.me) && !isTold(words, 0)) ||
    has(words[at + 1], Is.other)
  )
    return false;
  const rest = words.slice(at + 1);
  const until = rest.findIndex((word) => has(word, Is.time));
  const behind = rest[until + 1];
  // "They want 1,000 users" counts something.
  if (behind !== undefined && isUnknown(behind) && !HEDGES.test(behind.text) && !OF_ANSWER.test(behind.text)) return false;
  if (has(behind, Is.ing)) return false;
  return (
    until >= 0 &&
    rest
      .slice(0, until)
      .every(
        (word) =>
          has(word, Is.time | Is.filler | Is.adverb | Is.modal | Is.be | Is.arrive | Is.intend | Is.me | Is.employer) ||
          /^(?:than|up|like|it|more|until|till|before|after|end|of|no|later|latest|week|within|around|about|next|this|early|mid|late|sometime)$/.test(
            word.text,
          ),
      )
  );
}
