/**
 * What the verbs of a clause say about the employer's next step.
 *
 * In: the words of a clause. Out: the step that the employer is to take. Not here: nouns (`names.ts`), clauses (`clauses.ts`), the verdict (`gate/rules.ts`).
 */
import type { Step } from '../../../gate/clause';
import type { EnglishWord } from './forms';
import { COMING, decidesElse, hires, mayBeEmployer, onTopic } from './objects';
import { isOfMine } from './names';
import { passiveStep } from './passives';
import { receives } from './receives';
import { saying } from './sayings/sayings';
import { has, isAny, isOneOf, soon, verbAt, ARTICLES, type Verb, type Words } from './verbs';

/** Who is meant by these is always somebody who deals with the user. */
const SPEAKERS = ['they', 'we', 'she', 'he', 'hr', 'recruiter', 'hm', 'committee', 'panel', 'someone', 'somebody', 'agency'];

/** The step that one verb takes with the employer acting, or null. */
function stepOf(words: Words, verb: Verb): Step | null {
  const { at, time, subject } = verb;
  const word = words[at];
  if (time === 'past') return null;
  // "Somebody who writes" says what somebody is like.
  if (
    (isOneOf(words[at - 1], 'who', 'that') && at > 1 && time !== 'ahead') ||
    (isOneOf(words[0], 'whoever', 'whichever') && time !== 'ahead')
  )
    return null;
  if (has(word, 'receive') && (time !== 'command' || /^(?:hear|expect)/.test(word?.text ?? '')) && receives(words, verb)) return 'contact';
  if (time === 'command' || (time === 'bare' && (!has(word, 'ing') || has(words[at + 1], 'third', 'be', 'modal')))) return null;
  if (verb.passive) return passiveStep(words, verb);
  const toYou = soon(words, at, has(word, 'turn') ? 5 : 3, 'candidate');
  const toUser =
    toYou ||
    words
      .slice(at + 1, at + 4)
      .some((each, index) => isOneOf(each, 'me') || (isOneOf(each, 'my') && has(words[at + index + 2], 'role', 'meeting')));
  // "I'll call you" is said by the employer, "I'll call them" by the user.
  if (!mayBeEmployer(subject) && !((has(subject, 'me') || isOneOf(subject ?? undefined, 'us')) && toYou)) {
    const comesIn =
      has(subject, 'me', 'candidate') &&
      time !== 'bare' &&
      COMING.includes(word?.text ?? '') &&
      soon(
        words,
        at,
        6,
        'meeting',
        ...(isOneOf(word, 'meet', 'come', 'see', 'meeting', 'present') ? (['employer', 'particle', 'them'] as const) : []),
      );
    return comesIn && !verb.duty && !onTopic(words) ? 'meeting' : null;
  }
  if ((verb.stranger && !toUser) || (verb.duty && subject === null)) return null;
  // "Following up with my references": the user's own errand.
  if (
    at === 0 &&
    has(word, 'ing') &&
    (words.some((each) => isOneOf(each, 'my')) || (has(word, 'contact') && has(words[1], 'employer', 'them')))
  )
    return null;
  // "Remember to call the bank".
  if (subject === null && time === 'ahead' && has(words[0], 'task') && has(words[0], 'base') && !has(words[0], 'intend')) return null;
  // "Announce the new budget", "answer the phones".
  if (/^(?:announc|publish|releas|issu|answer)/.test(word?.text ?? '') && !toUser && !hires(words, at)) return null;
  // "Call on the kitchen" is a visit, "call on the 3rd" is not.
  if (
    isOneOf(word, 'call', 'calls') &&
    isOneOf(words[at + 1], 'on') &&
    isOneOf(words[at + 2], ...ARTICLES) &&
    !soon(words, at + 1, 2, 'time')
  )
    return null;
  const toOthers =
    !toUser &&
    soon(words, at, 2, 'other', 'them', 'name') &&
    !(/^sen[dt]/.test(word?.text ?? '') && isOneOf(words[at + 2], 'over', 'out', 'across', 'along', 'through', 'on'));
  // "She'll ring when the rota is done".
  const rings =
    /^(?:call|ring|phone|text|e-?mail|message|holler|shout)/.test(word?.text ?? '') &&
    has(subject, 'employer', 'name') &&
    (words[at + 1] === undefined ||
      has(words[at + 1], 'time', 'ask', 'condition', 'particle') ||
      isOneOf(words[at + 1], 'once', 'after', 'as', 'by', 'in'));
  const turned =
    has(word, 'turn') &&
    !verb.duty &&
    words.slice(at + 1, at + 4).some((each, index) => has(each, 'particle') || (isOneOf(each, 'me') && isOneOf(words[at + index], 'to')));
  if (
    (has(word, 'contact') || turned) &&
    !toOthers &&
    (toUser || !has(subject, 'role') || has(subject, 'employer')) &&
    (toUser || rings || (turned && subject !== null && SPEAKERS.includes(subject.text)) || !onTopic(words))
  )
    return 'contact';
  // "The bank gives me till Monday": what is given is time.
  if (has(word, 'give') && has(words[0], 'condition')) return null;
  if (
    has(word, 'give') &&
    words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'till', 'until', 'til') || has(each, 'time')) &&
    words.slice(at + 1).some((each) => isOneOf(each, 'accept', 'decide', 'sign', 'respond', 'reply'))
  )
    return null;
  if (
    has(word, 'give') &&
    time !== 'bare' &&
    (toUser ||
      soon(words, at, 6, 'answer') ||
      (isOneOf(word, 'have') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'name', 'names'))) ||
      (isOneOf(
        words.find(({ text }) => /^minds?$/.test(text)),
        'mind',
        'minds',
      ) &&
        !decidesElse(
          words,
          words.findIndex(({ text }) => /^minds?$/.test(text)),
        )))
  )
    return toUser ? 'contact' : 'decision';
  // "The manager makes the appointment".
  if (isOneOf(word, 'make', 'makes', 'making') && time !== 'bare' && soon(words, at, 4, 'role') && !onTopic(words)) return 'decision';
  // "They see the last two of us".
  if (isOneOf(word, 'see', 'seeing') && has(subject, 'employer') && soon(words, at, 5, 'candidate')) return 'meeting';
  if (
    isOneOf(word, 'fix', 'set', 'find', 'agree', 'settle', 'pin') &&
    words.slice(at + 1, at + 5).some((each) => isOneOf(each, 'date', 'time', 'slot', 'day')) &&
    !onTopic(words)
  )
    return 'meeting';
  if (isOneOf(word, 'find') && soon(words, at, 4, 'meeting') && !onTopic(words)) return 'meeting';
  if (has(word, 'decide')) return onTopic(words) || decidesElse(words, at) || !hires(words, at) ? null : 'decision';
  if (
    has(word, 'step') &&
    has(word, 'ing') &&
    !/^re/.test(word?.text ?? '') &&
    at === 0 &&
    words.length < 6 &&
    !words.some((each) => has(each, 'name', 'other'))
  )
    return 'meeting';
  if (
    has(word, 'step') &&
    time !== 'bare' &&
    (toUser || words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'back')) || soon(words, at, 6, 'meeting', 'candidate', 'role')) &&
    !onTopic(words)
  )
    return 'meeting';
  if (
    has(word, 'inner') &&
    !isOneOf(words[at - 1], 'not') &&
    (has(subject, 'employer', 'name', 'candidate') || (at === 0 && has(word, 'ing'))) &&
    !onTopic(words) &&
    !decidesElse(words, at)
  )
    return soon(words, at, 3, 'candidate') && /^(?:meet|talk|speak|sit|present)/.test(word?.text ?? '') ? 'meeting' : 'internal';
  if (has(word, 'receive', 'intend', 'be', 'aux', 'modal') || time !== 'ahead' || !has(subject, 'employer', 'name')) return null;
  if (
    subject !== null &&
    SPEAKERS.includes(subject.text) &&
    verb.close &&
    (word?.is.size === 0 || has(word, 'arrive')) &&
    hires(words, at) &&
    !onTopic(words) &&
    !toOthers &&
    !soon(words, at, 5, 'me')
  )
    return 'contact';
  return !has(word, 'topic') && words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'me', 'you', 'us', 'everyone', 'everybody'))
    ? 'contact'
    : null;
}

/** Whether a verb can take a step at all; one that is none of ours does only where it is led: "they'll wow you". */
const isStep = (word: EnglishWord | undefined): boolean =>
  has(word, 'contact', 'turn', 'give', 'decide', 'step', 'inner', 'receive') || COMING.includes(word?.text ?? '');

/** The step that the employer is to take in a clause; the verb nearest its end decides. */
export function stepTaken(words: Words): Step | null {
  if (words.some((word) => isOneOf(word, 'took', 'lasted'))) return null;
  // "My exam results come out".
  if (
    isOneOf(words[0], 'my') &&
    isOfMine(words, 2) &&
    !has(words[1], 'employer') &&
    !isOneOf(words[1], 'contact', 'interviewer', 'agent') &&
    !words.some((word) => isOneOf(word, 'they', 'he', 'she', 'we', 'hr', 'i'))
  )
    return null;
  // Behind the first helping verb a verb can lie ahead: before it, what has only a form of the past is over.
  const helped = words.findIndex((word) => has(word, 'modal', 'to', 'be') || isOneOf(word, 'get', 'gets', 'getting'));
  let step: Step | null = null;
  for (let at = words.length - 1; at >= 0 && (step === null || step === 'internal'); at--) {
    const word = words[at];
    const isHelped = helped >= 0 && helped < at;
    if (!isHelped && (!isStep(word) || !has(word, 'base', 'third', 'ing'))) continue;
    const led = has(words[at - 1], 'modal', 'to') || (has(words[at - 1], 'adverb') && has(words[at - 2], 'modal', 'to'));
    if (isAny(words[at - 1], ARTICLES) || (isOneOf(words[at - 1], 'first', 'next', 'last', 'final') && isAny(words[at - 2], ARTICLES)))
      continue;
    // "Confirm by replying".
    if (isOneOf(words[at - 1], 'by') && has(word, 'ing')) continue;
    // "Check the Teams invite" holds no verb but the first.
    if (
      has(word, 'answer', 'meeting') &&
      isAny(words[at - 2], ARTICLES) &&
      has(words[at - 1], 'employer', 'answer', 'meeting') &&
      has(word, 'base')
    )
      continue;
    if (has(word, 'base', 'third', 'ing', 'past') || led) step = stepOf(words, verbAt(words, at)) ?? step;
  }
  return step === null || step === 'internal' ? (saying(words) ?? step) : step;
}
