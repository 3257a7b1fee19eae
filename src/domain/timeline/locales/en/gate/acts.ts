/**
 * What the verbs of a clause say: who acts, when, and which step it takes.
 *
 * In: the words of a clause. Out: the step that the employer is to take, or null. Not here: clauses (`clauses.ts`), the verdict (`gate/rules.ts`).
 */
import type { Step } from '../../../gate/clause';
import type { EnglishWord } from './forms';
import type { WordClass } from './lexicon';

type Words = readonly EnglishWord[];

/** Whether a word is of one of the classes. */
export const has = (word: EnglishWord | null | undefined, ...classes: readonly WordClass[]): boolean => word !== null && word !== undefined && classes.some((name) => word.is.has(name));

/** Whether a word of one of the classes stands within so many words behind a place. */
export const soon = (words: Words, from: number, reach: number, ...classes: readonly WordClass[]): boolean => words.slice(from + 1, from + 1 + reach).some((word) => has(word, ...classes));

const isOneOf = (word: EnglishWord | undefined, ...texts: readonly string[]): boolean => word !== undefined && texts.includes(word.text);

/** How a verb is used. */
export interface Verb {
  readonly at: number;
  readonly time: 'ahead' | 'now' | 'past' | 'command' | 'bare';
  readonly passive: boolean;
  /** "Must be", "has to be": a duty, not a plan. */
  readonly duty: boolean;
  /** Who acts, or in the passive who is acted on; null where the words do not say. */
  readonly subject: EnglishWord | null;
  /** A noun that we do not know stands before it: "the plant closes". */
  readonly stranger: boolean;
  /** Nothing but helping verbs stand between it and its subject. */
  readonly close: boolean;
}

const SUBJECTS: readonly WordClass[] = ['me', 'role', 'candidate', 'employer', 'other', 'own', 'name', 'answer', 'meeting', 'topic'];
const LINKS = ['of', 'for', 'with', 'from', 'in', 'at', 'about', 'by'];
const ARTICLES = ['the', 'my', 'a', 'an', 'our', 'their', 'your'];

/** The nearest word before `end` that can be a subject; what hangs on "with", "of" or "for" cannot. */
function subjectBefore(words: Words, end: number): EnglishWord | null {
  for (let at = end; at >= 0; at--) {
    const word = words[at];
    if (!has(word, ...SUBJECTS) || isOneOf(word, 'me', 'my', 'our', 'their', 'your', 'it', 'who', 'whether', 'if', 'either')) continue;
    const link = isOneOf(words[at - 1], ...ARTICLES) ? at - 2 : at - 1;
    if (link > 0 && isOneOf(words[link], ...LINKS)) continue;
    // "My manager" is of another employer, "my recruiter" is not.
    const mine = [words[at - 1], words[at - 2]].find((each) => isOneOf(each, 'my'));
    if (mine !== undefined && has(word, 'employer') && !isOneOf(word, 'recruiter', 'contact', 'interviewer')) return mine;
    return word ?? null;
  }
  return null;
}

/** Reads the helping verbs before a verb, back to its subject. */
export function verbAt(words: Words, at: number): Verb {
  const word = words[at];
  let [modal, to, be, have, past, duty, missed] = [false, false, false, false, false, false, false];
  let back = at - 1;
  // "I'll ask the team and get you an answer": a second verb has the first one's time and subject.
  const joined = isOneOf(words[at - 1], 'and', 'or') || (has(words[at - 1], 'modal', 'adverb') && isOneOf(words[at - 2], 'and', 'or'));
  if (joined && words.slice(0, at).some((each) => has(each, 'modal'))) modal = true;
  for (; back >= 0; back--) {
    const helper = words[back];
    if (helper === undefined || !(has(helper, 'modal', 'must', 'to', 'be', 'aux', 'adverb', 'time') || (has(helper, 'intend') && (to || isOneOf(words[back + 1], 'on', 'for', 'more'))))) break;
    if (has(helper, 'modal')) modal = true;
    if (has(helper, 'to')) to = true;
    if (has(helper, 'be') || isOneOf(helper, 'get', 'gets', 'getting')) be = true;
    if (has(helper, 'wasBe') && !to && !modal) past = true;
    if (isOneOf(helper, 'have', 'has', 'had', 'having') && !to) have = true;
    if (has(helper, 'wasBe') && isOneOf(words[back + 1], 'supposed', 'meant', 'due')) missed = true;
    if (helper.text === 'must' || (has(helper, 'must', 'aux', 'intend') && isOneOf(helper, 'need', 'needs', 'needed', 'required', 'have', 'has', 'got') && isOneOf(words[back + 1], 'to'))) duty = true;
  }
  const subject = joined ? (words.find((each) => has(each, 'me', 'employer', 'candidate', 'name', 'other') && !isOneOf(each, 'me', 'my')) ?? null) : subjectBefore(words, back);
  const form = { at, subject, duty, stranger: back >= 0 && words[back]?.is.size === 0, close: joined || (subject !== null && words[back] === subject) };
  const passive = has(word, 'past') && be;
  // "Was supposed to": it did not come.
  if (missed) return { ...form, passive, time: 'past' };
  // "They'd responded" is "they had".
  if (modal && !be && !have && !to && has(word, 'past') && !has(word, 'base') && isOneOf(words[at - 1], 'would')) return { ...form, passive, time: 'past' };
  if (modal || to) return { ...form, passive, time: 'ahead' };
  if (passive) return { ...form, passive, time: past || (have && !has(word, 'step')) ? 'past' : 'ahead' };
  if (has(word, 'ing')) return { ...form, passive, time: past ? 'past' : be ? 'ahead' : 'bare' };
  if (past || have || (has(word, 'past') && !has(word, 'base'))) return { ...form, passive, time: 'past' };
  if (subject !== null && (has(word, 'third') || (has(words[back], ...SUBJECTS) && /^(?:i|we|they|you|who|people|everyone|.*s)$/.test(subject.text)))) return { ...form, passive, time: 'now' };
  return { ...form, passive, time: back < 0 && has(word, 'base') ? 'command' : 'bare' };
}

/** "Decide on the framework", "decision to close the office": what is decided is not who is hired. */
export function decidesElse(words: Words, at: number): boolean {
  const joint = words.findIndex((word, index) => index > at && index <= at + 3 && isOneOf(word, 'on', 'about', 'to'));
  if (joint < 0) return false;
  const object = words.slice(joint + 1, joint + 6).filter((word) => !has(word, 'filler') || has(word, 'role', 'me'));
  return object.length > 0 && !has(object[0], 'time', 'name') && !/^(?:it|that|this|next)$/.test(object[0]?.text ?? '') && !object.some((word) => has(word, 'role', 'candidate', 'me', 'meeting', 'answer'));
}

/** These decide about somebody only with an object that says so. */
const WEAK_DECISION = /^(?:clos|sign|fill|settl|clear|nam|narrow|plac|match|cast|staff|rul|certif|determin|select|rank|process)/;

/** Nobody else is chosen, or somebody for the role: "decide by Friday", "pick someone", but not "pick a vendor". */
function hires(words: Words, at: number): boolean {
  const object = words.slice(at + 1, at + 7).filter((word) => !has(word, 'filler', 'adverb') || has(word, 'role'));
  const [first] = object;
  const isWeak = WEAK_DECISION.test(words[at]?.text ?? '');
  const isFree = first === undefined || (has(first, 'time') && !isOneOf(words[at + 1], 'its', 'their', 'our')) || has(first, 'particle') || OF_ANSWER.test(first.text);
  return (!isWeak && isFree) || object.slice(0, 5).some((word) => has(word, 'role', 'candidate', 'answer', 'meeting', 'me', ...(isWeak ? [] : (['name'] as const))));
}

const onTopic = (words: Words): boolean => words.some((word) => has(word, 'topic'));

/** Nobody named, or somebody who can speak for the employer. */
const mayBeEmployer = (word: EnglishWord | null): boolean => word === null || has(word, 'employer', 'name', 'answer', 'meeting', 'role') || !has(word, 'me', 'candidate', 'other', 'own', 'topic');

/** The user or the candidates are acted on. */
function passiveStep(words: Words, { at, duty, subject }: Verb): Step | null {
  const word = words[at];
  if (has(subject, 'other', 'own') || (has(subject, 'topic') && !has(subject, 'answer')) || (duty && !has(subject, 'answer', 'candidate'))) return null;
  if (has(word, 'report') && !has(word, 'contact')) return null;
  if (has(word, 'contact', 'give') && (subject === null || has(subject, 'me', 'candidate', 'answer', 'employer', 'meeting', 'role'))) return 'contact';
  if (has(word, 'decide')) return decidesElse(words, at) || (WEAK_DECISION.test(word?.text ?? '') && !has(subject, 'answer', 'role', 'candidate', 'me')) || (onTopic(words) && !has(subject, 'answer')) ? null : 'decision';
  if (has(word, 'step', 'inner') && !onTopic(words)) return 'meeting';
  return null;
}

/** What "hear" and "know" lead to: you hear back and know more, but you hear traffic and know React. */
const OF_ANSWER = /^(?:from|of|by|in|within|before|after|at|between|around|about|inside|until|till|something|anything|more|whether|either|officially|as|sometime|who|what|where|if|next|this|the|later|early|mid|no|something|for|toward|towards|over|end|soon|it|that)$/;

/** Somebody comes to know: "you should hear", "I'd get the letter". */
function receives(words: Words, { at, time, subject }: Verb): boolean {
  const text = words[at]?.text ?? '';
  if (has(subject, 'other', 'own', 'topic') || time === 'past') return false;
  // "I get my licence", "I hear from my bank".
  if (words.slice(at + 1, at + 6).some((word, index) => isOneOf(word, 'my') && !/^(?:answer|decision|offer|verdict|feedback|recruiter|contact|application)/.test(words[at + index + 2]?.text ?? ''))) return false;
  const next = words[at + 1];
  const isOpen = next === undefined || !(has(next, 'filler') && has(words[at + 2] , 'topic')) && (has(next, 'time', 'particle', 'adverb', 'negation', 'me', 'ask', 'condition') || OF_ANSWER.test(next.text) || soon(words, at, 3, 'answer'));
  if (/^(?:hear|know|learn|find)/.test(text) && !isOpen) return false;
  if (/^hear/.test(text)) return !(has(subject, 'employer') && words.slice(at, at + 3).some((word) => isOneOf(word, 'me')));
  if (/^(?:know|learn|find)/.test(text)) return time === 'ahead' && !decidesElse(words, at) && !onTopic(words);
  const isGot = /^expect/.test(text) ? time !== 'bare' : /^(?:get|receiv)/.test(text) ? time !== 'bare' && !(time === 'now' && has(subject, 'candidate') && words[0]?.text !== 'everyone' && isOneOf(words[0], 'once', 'if', 'when')) : time === 'ahead';
  const until = words.findIndex((word, index) => index > at && isOneOf(word, 'to', 'if', 'when', 'before', 'after', 'until'));
  if (has(subject, 'employer') && !/^(?:have|know|get)/.test(text) && !words.slice(0, at).some((each) => has(each, 'report'))) return false;
  return isGot && soon(words, at, until < 0 ? 7 : until - at - 1, 'answer') && !(has(subject, 'topic') && onTopic(words));
}

/** What the user does at a meeting that is fixed. */
const COMING = ['meet', 'meeting', 'come', 'talk', 'interview', 'visit', 'fly', 'go', 'see', 'sit', 'attend', 'present', 'seeing'];

/** Who is meant by these is always somebody who deals with the user. */
const SPEAKERS = ['they', 'we', 'she', 'he', 'hr', 'recruiter', 'hm', 'committee', 'panel', 'someone', 'somebody', 'agency'];

/** The step that one verb takes with the employer acting, or null. */
function stepOf(words: Words, verb: Verb): Step | null {
  const { at, time, subject } = verb;
  const word = words[at];
  if (time === 'past') return null;
  if (receives(words, verb) && has(word, 'receive') && (time !== 'command' || /^(?:hear|expect)/.test(word?.text ?? ''))) return 'contact';
  if (time === 'command' || (time === 'bare' && (!has(word, 'ing') || has(words[at + 1], 'third', 'be', 'modal')))) return null;
  if (verb.passive) return passiveStep(words, verb);
  const toYou = soon(words, at, 3, 'candidate');
  const toUser = toYou || words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'me'));
  // "I'll call you" is said by the employer, "I'll call them" by the user.
  if (!mayBeEmployer(subject) && !(has(subject, 'me') && toYou)) {
    const comesIn = has(subject, 'me', 'candidate') && time !== 'bare' && COMING.includes(word?.text ?? '') && soon(words, at, 6, 'meeting', ...(isOneOf(word, 'meet', 'come', 'see', 'meeting') ? (['employer', 'particle'] as const) : []));
    return comesIn && !verb.duty && !onTopic(words) ? 'meeting' : null;
  }
  if ((verb.stranger && !toUser) || (verb.duty && subject === null)) return null;
  // "Remember to call the bank".
  if (subject === null && time === 'ahead' && has(words[0], 'task') && has(words[0], 'base') && !has(words[0], 'intend')) return null;
  const toOthers = !toUser && soon(words, at, 2, 'other', 'them', 'name');
  const turned = has(word, 'turn') && !verb.duty && words.slice(at + 1, at + 4).some((each) => has(each, 'particle'));
  if ((has(word, 'contact') || turned) && !toOthers && (toUser || !onTopic(words))) return 'contact';
  if (has(word, 'give') && time !== 'bare' && (toUser || soon(words, at, 6, 'answer') || (isOneOf(words.find(({ text }) => /^minds?$/.test(text)), 'mind', 'minds') && !decidesElse(words, words.findIndex(({ text }) => /^minds?$/.test(text)))))) return toUser ? 'contact' : 'decision';
  if (has(word, 'decide')) return onTopic(words) || decidesElse(words, at) || !hires(words, at) ? null : 'decision';
  if (has(word, 'step') && time !== 'bare' && (toUser || soon(words, at, 6, 'meeting', 'candidate', 'role')) && !onTopic(words)) return 'meeting';
  if (has(word, 'inner') && (has(subject, 'employer', 'name', 'candidate') || (at === 0 && has(word, 'ing'))) && !onTopic(words) && !decidesElse(words, at)) return soon(words, at, 3, 'candidate') && !isOneOf(word, 'discuss', 'review') ? 'meeting' : 'internal';
  if (has(word, 'receive', 'intend', 'be', 'aux', 'modal') || time !== 'ahead' || !has(subject, 'employer', 'name')) return null;
  if (subject !== null && SPEAKERS.includes(subject.text) && verb.close && (word?.is.size === 0 || has(word, 'arrive')) && hires(words, at) && !onTopic(words) && !toOthers && !soon(words, at, 5, 'me')) return 'contact';
  return words.slice(at + 1, at + 3).some((each) => isOneOf(each, 'me', 'you', 'us', 'everyone', 'everybody')) ? 'contact' : null;
}

/** Sayings of several words that no single verb tells. */
function saying(words: Words): Step | null {
  const hasWord = (...texts: readonly string[]): boolean => words.some((word) => isOneOf(word, ...texts));
  if ((hasWord('stay') && hasWord('tuned')) || (hasWord('follow') && has(words[0], 'answer'))) return 'contact';
  const touch = words.findIndex((word, at) => isOneOf(word, 'touch', 'contact') && isOneOf(words[at - 1], 'in'));
  if (touch >= 0 && words.some((word) => has(word, 'modal', 'to', 'be')) && !hasWord('i')) return 'contact';
  const lets = words.findIndex((word) => isOneOf(word, 'let', 'lets', 'letting'));
  if (lets >= 0 && soon(words, lets, 3, 'candidate', 'me') && words.slice(lets, lets + 6).some((word) => isOneOf(word, 'know'))) return lets > 0 || !hasWord('them', 'her', 'him') ? 'contact' : null;
  // "If you hear nothing", "applicants not called".
  const silent = words.some((word) => has(word, 'negation'));
  if (silent && (words.some((word) => has(word, 'condition')) || has(words[0], 'candidate')) && words.some((word) => (has(word, 'contact') && !has(word, 'base')) || isOneOf(word, 'hear', 'heard', 'call', 'email') || (isOneOf(word, 'nothing', 'word', 'news') && hasWord('from')))) return 'contact';
  // "They want a decision made", "hoping to have somebody picked".
  const led = words.findIndex((word) => isOneOf(word, 'have', 'want', 'like', 'get', 'see'));
  const done = words.findIndex((word, at) => at > led && has(word, 'decide') && has(word, 'past') && !has(word, 'base'));
  if (led >= 0 && done > led + 1 && !has(words[0], 'me') && words.some((word) => has(word, 'employer', 'name', 'modal', 'to'))) return 'decision';
  // "They promised me a call", "they owe me an answer", "committed to feedback".
  const within = words.findIndex((word) => isOneOf(word, 'with'));
  if (isOneOf(words[0], 'i') && within > 0 && has(words[within - 1], 'meeting') && (isOneOf(words[within + 1], 'them') || soon(words, within, 2, 'employer')) && !onTopic(words)) return 'meeting';
  const pledge = words.findIndex((word) => /^(?:promised|promises|owes?|committed|swore)$/.test(word.text));
  if (pledge >= 0 && has(subjectBefore(words, pledge - 1), 'employer', 'name') && soon(words, pledge, 5, 'answer') && !onTopic(words) && !words.slice(pledge).some((word) => has(word, 'other'))) return 'contact';
  if (words.some((word, at) => isOneOf(word, 'say', 'tell', 'share') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'more', 'anything', 'something')) && has(words[0], 'employer'))) return 'contact';
  const looks = words.findIndex((word, at) => /^(?:go|going|goes|gone|look|looks|run|runs)$/.test(word.text) && isOneOf(words[at + 1], 'over', 'through', 'past') && words.some((each) => has(each, 'modal', 'to')));
  if (looks >= 0 && has(subjectBefore(words, looks - 1), 'employer', 'name')) return 'internal';
  if (words.some((word, at) => isOneOf(word, 'be', 'see') && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'me', 'you')) && words.slice(at + 1, at + 4).some((each) => isOneOf(each, 'back', 'again', 'in'))) && !hasWord('i')) return 'contact';
  const wants = words.findIndex((word) => has(word, 'intend') || isOneOf(word, 'need', 'needs'));
  if (wants >= 0 && mayBeEmployer(subjectBefore(words, wants - 1)) && subjectBefore(words, wants - 1) !== null && words.slice(wants + 1, wants + 5).some((each, index) => has(each, 'meeting', 'role') && !has(words[wants + index + 2], 'to')) && !hasWord('i', 'my') && !onTopic(words)) return 'meeting';
  if (wants >= 0 && words.slice(wants + 1, wants + 4).some((each) => isOneOf(each, 'me', 'you')) && words.slice(wants + 1, wants + 6).some((each, index) => COMING.includes(each.text) || isOneOf(each, 'back', 'talk', 'speak') || (isOneOf(each, 'in') && !has(words[wants + index + 2], 'time')))) return 'meeting';
  return null;
}

/** The step that the employer is to take in a clause; the verb nearest its end decides. */
export function stepTaken(words: Words): Step | null {
  if (words.some((word) => isOneOf(word, 'took', 'lasted'))) return null;
  let step: Step | null = null;
  for (let at = words.length - 1; at >= 0 && (step === null || step === 'internal'); at--) {
    const word = words[at];
    const led = has(words[at - 1], 'modal', 'to') || (has(words[at - 1], 'adverb') && has(words[at - 2], 'modal', 'to'));
    if (isOneOf(words[at - 1], ...ARTICLES)) continue;
    if (has(word, 'base', 'third', 'ing', 'past') || led) step = stepOf(words, verbAt(words, at)) ?? step;
  }
  return step === null || step === 'internal' ? (saying(words) ?? step) : step;
}

/** Words of answering that say nothing alone. */
const WEAK = ['yes', 'no', 'anything', 'something', 'note', 'line', 'score', 'text', 'hold', 'link', 'bell', 'ring', 'mail', 'message'];
const DECISION = /^(?:decis|decison|desision|offer|result|outcome|verdict|pick|choice|approval|announcement)/;

/** The step that a clause names in a noun, or null. */
export function stepNamed(words: Words): Step | null {
  const answer = words.findIndex((word, at) => has(word, 'answer') && (!isOneOf(word, ...WEAK) || (isOneOf(words[at + 1], 'from') && has(words[at + 2], 'employer', 'name', 'them'))) && !(/^(?:decision|choice|vote|reply|answer)$/.test(word.text) && decidesElse(words, at)));
  if (answer >= 0) return DECISION.test(words[answer]?.text ?? '') ? 'decision' : 'contact';
  if (words.some((word) => has(word, 'inside')) || (words.some((word) => has(word, 'meeting')) && words.some((word) => isOneOf(word, 'done', 'over', 'finish', 'finished', 'thru', 'completed')))) return 'internal';
  return words.some((word) => has(word, 'meeting')) ? 'meeting' : null;
}
