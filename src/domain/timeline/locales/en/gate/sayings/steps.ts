/** Sayings that promise a decision or a next step: "want a decision made", "squeeze me in", "got moved to Thursday". */
import type { EnglishWord } from '../forms';
import { COMING, mayBeEmployer, onTopic } from '../objects';
import { has, isOneOf, soon, subjectBefore, type Words } from '../verbs';
import { classes, holdsWord, isTheirs, near, words, type Saying } from './saying';

const isDone = (word: EnglishWord): boolean => isOneOf(word, 'sorted') || (has(word, 'decide') && has(word, 'past') && !has(word, 'base'));
const begins = (clause: Words): boolean => holdsWord(clause, 'start', 'starts', 'starting', 'begin', 'begins');

/** The first that holds counts. */
export const STEPS: readonly Saying[] = [
  {
    like: 'my loop got moved to Thursday',
    step: 'meeting',
    key: words('moved pushed rescheduled postponed shifted changed bumped'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'to', 'till', 'until', 'back') &&
      !isOneOf(clause[at + 2], 'the', 'a', 'our') &&
      soon(clause, at, 4, 'time') &&
      !holdsWord(clause, 'i', 'deadline') &&
      !onTopic(clause),
  },
  {
    like: 'want to squeeze me in',
    step: 'meeting',
    key: (word) =>
      (has(word, 'turn', 'step', 'give') || isOneOf(word, 'squeeze', 'fit', 'slot', 'pull', 'want')) &&
      has(word, 'base') &&
      !has(word, 'past'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'me', 'you', 'us') &&
      (isOneOf(clause[at + 2], 'in', 'over', 'down') || (isOneOf(clause[at + 2], 'for') && soon(clause, at + 2, 4, 'meeting'))) &&
      !has(subjectBefore(clause, at - 1), 'me', 'own', 'other') &&
      !onTopic(clause),
  },
  {
    like: "I've got a callback",
    step: 'meeting',
    key: words('have got'),
    holds: (clause, at) =>
      isOneOf(clause[0], 'i') &&
      at > 0 &&
      at < 4 &&
      isOneOf(clause[at + 1], 'a', 'an', 'my', 'the') &&
      (soon(clause, at, 4, 'meeting') || near(clause, at, 4, 'callback')) &&
      !onTopic(clause),
  },
  {
    like: 'they want a decision made',
    step: 'decision',
    key: words('have want wants wanted like get see'),
    holds: (clause, at) =>
      clause.slice(at + 2).some(isDone) &&
      !has(clause[0], 'me') &&
      (has(clause[0], 'third') || clause.some((word) => has(word, 'employer', 'name', 'modal', 'to'))),
  },
  {
    like: 'I have a call with them',
    step: 'meeting',
    key: words('with'),
    holds: (clause, at) =>
      isOneOf(clause[0], 'i') &&
      has(clause[at - 1], 'meeting') &&
      (isOneOf(clause[at + 1], 'them') || soon(clause, at, 2, 'employer')) &&
      !onTopic(clause),
  },
  {
    like: "she'll go over the list",
    step: 'internal',
    key: words('go going goes gone look looks run runs'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'over', 'through', 'past') && clause.some((word) => has(word, 'modal', 'to')) && isTheirs(clause, at),
  },
  {
    like: 'it will be official',
    step: 'decision',
    key: words('be'),
    holds: (clause, at) =>
      has(clause[at - 1], 'modal') && isOneOf(clause[at + 1], 'official', 'final', 'sorted', 'known') && !onTopic(clause),
  },
  {
    like: "they said: let's talk",
    step: 'meeting',
    key: words('let lets'),
    holds(clause, at) {
      const said = clause.findIndex((word) => has(word, 'report'));
      return said > 0 && said < at && isTheirs(clause, said) && near(clause, at, 1, 'talk', 'speak', 'meet', 'chat');
    },
  },
  {
    like: 'they want a second interview',
    step: 'meeting',
    key: classes('intend'),
    holds(clause, at) {
      const subject = subjectBefore(clause, at - 1);
      const isNamed = clause
        .slice(at + 1, at + 5)
        .some((word, index) => has(word, 'meeting', 'role') && !has(clause[at + index + 2], 'to'));
      return subject !== null && mayBeEmployer(subject) && isNamed && !holdsWord(clause, 'i', 'my') && !onTopic(clause) && !begins(clause);
    },
  },
  {
    like: 'they want me to come back in',
    step: 'meeting',
    key: classes('intend'),
    holds: (clause, at) =>
      near(clause, at, 3, 'me', 'you') &&
      clause
        .slice(at + 1, at + 6)
        .some(
          (word, index) =>
            COMING.includes(word.text) ||
            isOneOf(word, 'back', 'talk', 'speak') ||
            (isOneOf(word, 'in') && !has(clause[at + index + 2], 'time')),
        ) &&
      !begins(clause),
  },
];
