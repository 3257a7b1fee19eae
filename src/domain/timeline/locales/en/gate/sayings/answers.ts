/** Sayings that promise an answer: "let you know", "be in touch", "if you hear nothing", "promised me a call". */
import { Also, Is } from '../classes';
import { onTopic } from '../objects';
import { also, has, isOneOf, soon, subjectBefore, type Words } from '../verbs';
import { byUser, classes, holdsWord, near, words, type Saying } from './saying';

const isBefore = (clause: Words, at: number, is: number): boolean => clause.slice(0, at).some((word) => has(word, is));

/** They come to nothing new, or not at all: "hear", "called", "got anything". */
const comesToThem = (clause: Words): boolean =>
  clause.some(
    (word) =>
      (has(word, Is.contact) && !has(word, Is.base)) ||
      isOneOf(word, 'hear', 'heard', 'call', 'email', 'phone', 'rung') ||
      (isOneOf(word, 'got', 'gotten', 'get', 'had', 'received', 'receive') && holdsWord(clause, 'anything', 'nothing', 'word', 'one')) ||
      (isOneOf(word, 'nothing', 'word', 'news') && holdsWord(clause, 'from')),
  );

/** The first that holds counts. */
export const ANSWERS: readonly Saying[] = [
  { like: 'stay tuned', step: 'contact', key: words('stay'), holds: (clause) => holdsWord(clause, 'tuned') },
  {
    like: 'details to follow',
    step: 'contact',
    key: words('follow'),
    holds: (clause, at) => isBefore(clause, at, Is.answer) && isBefore(clause, at, Is.modal | Is.to) && !has(clause[0], Is.me),
  },
  {
    like: "we'll be in touch",
    step: 'contact',
    key: words('touch contact'),
    holds: (clause, at) =>
      isOneOf(clause[at - 1], 'in') &&
      !byUser(clause) &&
      // "To stay in touch" is asked of the user.
      clause.some((word) => has(word, Is.modal | Is.be) || (has(word, Is.to) && !isOneOf(clause[at - 2], 'stay', 'keep'))),
  },
  {
    like: "they'll let you know",
    step: 'contact',
    key: words('let lets letting'),
    holds: (clause, at) =>
      !clause.slice(at).some((word) => also(word, Also.wasBe)) &&
      (soon(clause, at, 3, Is.candidate) || near(clause, at, 3, 'me')) &&
      near(clause, at, 5, 'know', 'no', 'kno') &&
      (at > 0 || !holdsWord(clause, 'them', 'her', 'him')),
  },
  {
    like: 'if you hear nothing',
    step: 'contact',
    key: classes(0, Also.negation),
    holds: (clause) => (clause.some((word) => also(word, Also.condition)) || has(clause[0], Is.candidate)) && comesToThem(clause),
  },
  {
    like: 'if nothing by the 30th',
    step: 'contact',
    key: words('nothing silence crickets'),
    holds: (clause, at) => also(clause[0], Also.condition) && at < 5 && soon(clause, at, 6, Is.time),
  },
  {
    like: "there'll be an answer",
    step: 'contact',
    key: words('there'),
    holds: (clause, at) =>
      has(clause[at + 1], Is.modal) && isOneOf(clause[at + 2], 'be') && soon(clause, at + 2, 3, Is.answer) && !onTopic(clause),
  },
  {
    like: 'no news by the 10th means no',
    step: 'contact',
    key: words('no'),
    holds: (clause, at) =>
      has(clause[at + 1], Is.answer) && isOneOf(clause[at + 2], 'by', 'before') && soon(clause, at, 5, Is.time) && !byUser(clause),
  },
  {
    like: 'finalists told by April 9',
    step: 'contact',
    key: classes(Is.candidate),
    holds: (clause, at) =>
      has(clause[at + 1], Is.contact) && has(clause[at + 1], Is.past) && isOneOf(clause[at + 2], 'by') && soon(clause, at + 1, 4, Is.time),
  },
  {
    like: 'nothing from us by Jan 29 = no',
    step: 'contact',
    key: words('nothing silence crickets'),
    holds: (clause, at) => at === 0 && isOneOf(clause[1], 'from', 'by') && soon(clause, 0, 5, Is.time),
  },
  {
    like: 'back to me by lunch',
    step: 'contact',
    key: words('back'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'to') &&
      isOneOf(clause[at + 2], 'me', 'you', 'us') &&
      !byUser(clause) &&
      !onTopic(clause) &&
      !clause.slice(0, at).some((word) => has(word, Is.past) && !has(word, Is.base)),
  },
  {
    like: "she'll try me again Monday",
    step: 'contact',
    key: words('try trying'),
    holds: (clause, at) =>
      isOneOf(clause[at + 1], 'me', 'you') && (isOneOf(clause[at + 2], 'again', 'on', 'back') || has(clause[at + 2], Is.time)),
  },
  {
    like: 'the contract is likely in my inbox by Friday',
    step: 'contact',
    key: words('inbox mailbox post mail'),
    holds: (clause, at) =>
      !byUser(clause) &&
      (isOneOf(clause[at], 'inbox', 'mailbox') || (isOneOf(clause[at - 1], 'the') && isOneOf(clause[at - 2], 'in'))) &&
      clause.slice(0, at).some((word) => has(word, Is.modal | Is.be | Is.third) || isOneOf(word, 'likely', 'due')),
  },
  {
    like: 'they said to look for something in the post',
    step: 'contact',
    key: words('look watch check eye'),
    holds: (clause, at) =>
      near(clause, at, 6, 'inbox', 'mailbox', 'spam', 'junk', 'post') &&
      (has(clause[0], Is.report) || clause.some((word) => has(word, Is.employer))),
  },
  {
    like: 'they promised me a call, they owe me an answer',
    step: 'contact',
    key: words('promised promises owe owes committed swore assured'),
    holds(clause, at) {
      const pledger = subjectBefore(clause, at - 1);
      const isPledged =
        has(pledger, Is.employer | Is.name) ||
        (pledger === null && (near(clause, at, 1, 'me', 'us') || isOneOf(clause[at - 1], 'was', 'am', 'been')));
      return isPledged && soon(clause, at, 5, Is.answer) && !onTopic(clause) && !clause.slice(at).some((word) => has(word, Is.other));
    },
  },
  {
    like: 'they can say more on Friday',
    step: 'contact',
    key: words('say tell share'),
    holds: (clause, at) => near(clause, at, 3, 'more', 'anything', 'something') && has(clause[0], Is.employer),
  },
  {
    like: "they'll be back to me, they see me again",
    step: 'contact',
    key: words('be see'),
    holds: (clause, at) => near(clause, at, 3, 'me', 'you', 'us') && near(clause, at, 3, 'back', 'again', 'in', 'on') && !byUser(clause),
  },
  {
    like: 'be by the phone, keep your phone on',
    step: 'contact',
    key: words('be stay keep'),
    holds: (clause, at) => near(clause, at, 3, 'phone', 'blower', 'horn') && near(clause, at, 4, 'by', 'near', 'on', 'close', 'handy'),
  },
];
