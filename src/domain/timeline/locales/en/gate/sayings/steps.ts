/** Sayings that promise a decision or a next step: "want a decision made", "squeeze me in", "got moved to Thursday". */
import type { Word } from '../../../../gate/words';
import { Is } from '../classes';
import { COMING, mayBeEmployer, onTopic } from '../objects';
import { has, isOneOf, soon, subjectBefore, type Words } from '../verbs';
import { classes, holdsWord, isTheirs, near, words, type Saying } from './saying';

const isDone = (word: Word): boolean => isOneOf(word, 'sorted') || (has(word, Is.decide) && has(word, Is.past) && !has(word, Is.base));
const begins = (clause: Words): boolean => holdsWord(clause, 'start', 'starts', 'starting', 'begin', 'begins');

/** The first that holds counts. */
export const STEPS: readonly Saying[] = [
  {
    like: 'my loop got moved to Thursday',
    step: 'meeting',
    key: words('moved pushed rescheduled postponed shifted changed bumped slipped slid put'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], ...(isOneOf(clause[at], 'put') ? ['back'] : ['to', 'till', 'until', 'back'])) &&
      (!isOneOf(clause[at + 2], 'the', 'a', 'our') || soon(clause, at + 2, 3, Is.time)) &&
      soon(clause, at, 6, Is.time) &&
      !holdsWord(clause, 'i', 'deadline') &&
      !onTopic(clause),
  },
  {
    like: 'want to squeeze me in',
    step: 'meeting',
    key: [...classes(Is.turn | Is.step | Is.give), ...words('pull want')],
    holds: (clause, at) =>
      has(clause[at], Is.base) &&
      !has(clause[at], Is.past) &&
      isOneOf(clause[at + 1], 'me', 'you', 'us') &&
      (isOneOf(clause[at + 2], 'in', 'over', 'down') || (isOneOf(clause[at + 2], 'for') && soon(clause, at + 2, 4, Is.meeting))) &&
      !has(subjectBefore(clause, at - 1), Is.me | Is.own | Is.other) &&
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
      (soon(clause, at, 4, Is.meeting) || near(clause, at, 4, 'callback')) &&
      !onTopic(clause),
  },
  {
    like: 'they want a decision made',
    step: 'decision',
    key: words('have want wants wanted like get see'),
    holds: (clause, at) =>
      clause.slice(at + 2).some(isDone) &&
      !has(clause[0], Is.me) &&
      (has(clause[0], Is.third) || clause.some((word) => has(word, Is.employer | Is.name | Is.modal | Is.to))),
  },
  {
    like: 'I have a call with them',
    step: 'meeting',
    key: words('with'),
    holds: (clause, at) =>
      isOneOf(clause[0], 'i') &&
      has(clause[at - 1], Is.meeting) &&
      (isOneOf(clause[at + 1], 'them') || soon(clause, at, 2, Is.employer)) &&
      !onTopic(clause),
  },
  {
    like: "she'll go over the list",
    step: 'internal',
    key: words('go going goes gone look looks run runs'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'over', 'through', 'past') && clause.some((word) => has(word, Is.modal | Is.to)) && isTheirs(clause, at),
  },
  {
    like: 'it will be official',
    step: 'decision',
    key: words('be'),
    holds: (clause, at) =>
      has(clause[at - 1], Is.modal) && isOneOf(clause[at + 1], 'official', 'final', 'sorted', 'known') && !onTopic(clause),
  },
  {
    like: "they said: let's talk",
    step: 'meeting',
    key: words('let lets'),
    holds(clause, at) {
      const said = clause.findIndex((word) => has(word, Is.report));
      return said > 0 && said < at && isTheirs(clause, said) && near(clause, at, 1, 'talk', 'speak', 'meet', 'chat');
    },
  },
  {
    like: 'they want a second interview',
    step: 'meeting',
    key: classes(Is.intend),
    holds(clause, at) {
      const subject = subjectBefore(clause, at - 1);
      const isNamed = clause
        .slice(at + 1, at + 5)
        .some((word, index) => has(word, Is.meeting | Is.role) && !has(clause[at + index + 2], Is.to));
      return (
        subject !== null &&
        mayBeEmployer(subject) &&
        !isOneOf(clause[at - 1], 'had') &&
        isNamed &&
        !holdsWord(clause, 'i', 'my') &&
        !onTopic(clause) &&
        !begins(clause)
      );
    },
  },
  {
    like: 'they want me to come back in',
    step: 'meeting',
    key: classes(Is.intend),
    holds: (clause, at) =>
      near(clause, at, 3, 'me', 'you') &&
      clause
        .slice(at + 1, at + 6)
        .some(
          (word, index) =>
            COMING.includes(word.text) ||
            isOneOf(word, 'back', 'talk', 'speak') ||
            (isOneOf(word, 'in') && !has(clause[at + index + 2], Is.time)),
        ) &&
      !begins(clause),
  },
];
