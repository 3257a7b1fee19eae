/**
 * What the verbs of a clause say about the employer's next step.
 *
 * In: the words of a clause. Out: the step that the employer is to take. Not here: nouns (`names.ts`), clauses (`clauses.ts`), the verdict (`gate/rules.ts`).
 */
import type { Step } from '../../../gate/clause';
import type { Word } from '../../../gate/words';
import { Also, Is } from './classes';
import { COMING, decidesElse, hires, mayBeEmployer, onTopic } from './objects';
import { isOfMine } from './names';
import { passiveStep } from './passives';
import { receives } from './receives';
import { saying } from './sayings/sayings';
import { isUnknown, also, has, isAny, isOneOf, soon, verbAt, ARTICLES, type Verb, type Words } from './verbs';

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
  if (has(word, Is.receive) && (time !== 'command' || /^(?:hear|expect)/.test(word?.text ?? '')) && receives(words, verb)) return 'contact';
  if (time === 'command' || (time === 'bare' && (!has(word, Is.ing) || has(words[at + 1], Is.third | Is.be | Is.modal)))) return null;
  if (verb.passive) return passiveStep(words, verb);
  const toYou = soon(words, at, has(word, Is.turn) ? 5 : 3, Is.candidate);
  const toUser =
    toYou ||
    words
      .slice(at + 1, at + 4)
      .some((each, index) => isOneOf(each, 'me') || (isOneOf(each, 'my') && has(words[at + index + 2], Is.role | Is.meeting)));
  // "I'll call you" is said by the employer, "I'll call them" by the user.
  if (!mayBeEmployer(subject) && !((has(subject, Is.me) || isOneOf(subject ?? undefined, 'us')) && toYou)) {
    const meets = isOneOf(word, 'meet', 'come', 'see', 'meeting', 'present');
    const comesIn =
      has(subject, Is.me | Is.candidate) &&
      time !== 'bare' &&
      COMING.includes(word?.text ?? '') &&
      soon(words, at, 6, meets ? Is.meeting | Is.employer : Is.meeting, meets ? Also.particle | Also.them : 0);
    return comesIn && !verb.duty && !onTopic(words) ? 'meeting' : null;
  }
  if ((verb.stranger && !toUser) || (verb.duty && subject === null)) return null;
  // "Following up with my references": the user's own errand.
  if (
    at === 0 &&
    has(word, Is.ing) &&
    (words.some((each) => isOneOf(each, 'my')) || (has(word, Is.contact) && has(words[1], Is.employer, Also.them)))
  )
    return null;
  // "Remember to call the bank".
  if (subject === null && time === 'ahead' && also(words[0], Also.task) && has(words[0], Is.base) && !has(words[0], Is.intend)) return null;
  // "Announce the new budget", "answer the phones".
  if (/^(?:announc|publish|releas|issu|answer)/.test(word?.text ?? '') && !toUser && !hires(words, at)) return null;
  // "Call on the kitchen" is a visit, "call on the 3rd" is not.
  if (
    isOneOf(word, 'call', 'calls') &&
    isOneOf(words[at + 1], 'on') &&
    isOneOf(words[at + 2], ...ARTICLES) &&
    !soon(words, at + 1, 2, Is.time)
  )
    return null;
  const toOthers =
    !toUser &&
    soon(words, at, 2, Is.other | Is.name, Also.them) &&
    !(/^sen[dt]/.test(word?.text ?? '') && isOneOf(words[at + 2], 'over', 'out', 'across', 'along', 'through', 'on'));
  // "She'll ring when the rota is done".
  const rings =
    /^(?:call|ring|phone|text|e-?mail|message|holler|shout)/.test(word?.text ?? '') &&
    has(subject, Is.employer | Is.name) &&
    (words[at + 1] === undefined ||
      has(words[at + 1], Is.time, Also.ask | Also.condition | Also.particle) ||
      isOneOf(words[at + 1], 'once', 'after', 'as', 'by', 'in'));
  const turned =
    has(word, Is.turn) &&
    !verb.duty &&
    words
      .slice(at + 1, at + 4)
      .some((each, index) => also(each, Also.particle) || (isOneOf(each, 'me') && isOneOf(words[at + index], 'to')));
  if (
    (has(word, Is.contact) || turned) &&
    !toOthers &&
    (toUser || !has(subject, Is.role) || has(subject, Is.employer)) &&
    (toUser || rings || (turned && subject !== null && SPEAKERS.includes(subject.text)) || !onTopic(words))
  )
    return 'contact';
  // "The bank gives me till Monday": what is given is time.
  if (has(word, Is.give) && also(words[0], Also.condition)) return null;
  if (
    has(word, Is.give) &&
    words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'till', 'until', 'til') || has(each, Is.time)) &&
    words.slice(at + 1).some((each) => isOneOf(each, 'accept', 'decide', 'sign', 'respond', 'reply'))
  )
    return null;
  if (
    has(word, Is.give) &&
    time !== 'bare' &&
    (toUser ||
      soon(words, at, 6, Is.answer) ||
      (isOneOf(word, 'have', 'bring') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'name', 'names'))) ||
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
  if (isOneOf(word, 'make', 'makes', 'making') && time !== 'bare' && soon(words, at, 4, Is.role) && !onTopic(words)) return 'decision';
  // "They see the last two of us".
  if (isOneOf(word, 'see', 'sees', 'seeing') && has(subject, Is.employer) && soon(words, at, 5, Is.candidate)) return 'meeting';
  if (
    isOneOf(word, 'fix', 'set', 'find', 'agree', 'settle', 'pin') &&
    words.slice(at + 1, at + 5).some((each) => isOneOf(each, 'date', 'time', 'slot', 'day')) &&
    !onTopic(words)
  )
    return 'meeting';
  if (isOneOf(word, 'find') && soon(words, at, 4, Is.meeting) && !onTopic(words)) return 'meeting';
  if (has(word, Is.decide)) return onTopic(words) || decidesElse(words, at) || !hires(words, at) ? null : 'decision';
  if (
    has(word, Is.step) &&
    has(word, Is.ing) &&
    !/^re/.test(word?.text ?? '') &&
    at === 0 &&
    words.length < 6 &&
    !words.some((each) => has(each, Is.name | Is.other))
  )
    return 'meeting';
  if (
    has(word, Is.step) &&
    time !== 'bare' &&
    (toUser ||
      words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'back')) ||
      soon(words, at, 6, Is.meeting | Is.candidate | Is.role)) &&
    !onTopic(words)
  )
    return 'meeting';
  if (
    has(word, Is.inner) &&
    !isOneOf(words[at - 1], 'not') &&
    (has(subject, Is.employer | Is.name | Is.candidate) || (at === 0 && has(word, Is.ing))) &&
    !onTopic(words) &&
    !decidesElse(words, at)
  )
    return soon(words, at, 3, Is.candidate) && /^(?:meet|talk|speak|sit|present)/.test(word?.text ?? '') ? 'meeting' : 'internal';
  if (has(word, Is.receive | Is.intend | Is.be | Is.aux | Is.modal) || time !== 'ahead' || !has(subject, Is.employer | Is.name))
    return null;
  if (
    subject !== null &&
    SPEAKERS.includes(subject.text) &&
    verb.close &&
    (isUnknown(word) || has(word, Is.arrive)) &&
    hires(words, at) &&
    !onTopic(words) &&
    !toOthers &&
    !soon(words, at, 5, Is.me)
  )
    return 'contact';
  return !has(word, Is.topic) && words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'me', 'you', 'us', 'everyone', 'everybody'))
    ? 'contact'
    : null;
}

/** Whether a verb can take a step at all; one that is none of ours does only where it is led: "they'll wow you". */
const isStep = (word: Word | undefined): boolean =>
  has(word, Is.contact | Is.turn | Is.give | Is.decide | Is.step | Is.inner | Is.receive) || COMING.includes(word?.text ?? '');

/** The step that the employer is to take in a clause; the verb nearest its end decides. */
export function stepTaken(words: Words): Step | null {
  if (words.some((word) => isOneOf(word, 'took', 'lasted'))) return null;
  // "My exam results come out".
  if (
    isOneOf(words[0], 'my') &&
    isOfMine(words, 2) &&
    !has(words[1], Is.employer) &&
    !isOneOf(words[1], 'contact', 'interviewer', 'agent') &&
    !words.some((word) => isOneOf(word, 'they', 'he', 'she', 'we', 'hr', 'i'))
  )
    return null;
  // Behind the first helping verb a verb can lie ahead: before it, what has only a form of the past is over.
  const helped = words.findIndex((word) => has(word, Is.modal | Is.to | Is.be) || isOneOf(word, 'get', 'gets', 'getting'));
  let step: Step | null = null;
  for (let at = words.length - 1; at >= 0 && (step === null || step === 'internal'); at--) {
    const word = words[at];
    const isHelped = helped >= 0 && helped < at;
    if (!isHelped && (!isStep(word) || !has(word, Is.base | Is.third | Is.ing))) continue;
    const led = has(words[at - 1], Is.modal | Is.to) || (has(words[at - 1], Is.adverb) && has(words[at - 2], Is.modal | Is.to));
    if (isAny(words[at - 1], ARTICLES) || (isOneOf(words[at - 1], 'first', 'next', 'last', 'final') && isAny(words[at - 2], ARTICLES)))
      continue;
    // "Confirm by replying".
    if (isOneOf(words[at - 1], 'by') && has(word, Is.ing)) continue;
    // "Check the Teams invite" holds no verb but the first.
    if (
      has(word, Is.answer | Is.meeting) &&
      isAny(words[at - 2], ARTICLES) &&
      has(words[at - 1], Is.employer | Is.answer | Is.meeting) &&
      has(word, Is.base)
    )
      continue;
    if (has(word, Is.base | Is.third | Is.ing | Is.past) || led) step = stepOf(words, verbAt(words, at)) ?? step;
  }
  return step === null || step === 'internal' ? (saying(words) ?? step) : step;
}
