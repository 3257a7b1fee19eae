/**
 * What a verb or noun of deciding is about: the hire, or something else.
 *
 * In: the words of a clause and a place in it. Out: yes or no. Not here: who decides (`verbs.ts`).
 */
import type { Word } from '../../../gate/words';
import { Also, Is } from './classes';
import { isUnknown, also, has, isOneOf, type Words } from './verbs';

/** "Decide on the framework", "decision to close the office": what is decided is not who is hired. */
export function decidesElse(words: Words, at: number): boolean {
  const joint = words.findIndex((word, index) => index > at && index <= at + 3 && isOneOf(word, 'on', 'about', 'to'));
  // "Narrowed to two" says how many are left.
  if (joint < 0 || /^(?:narrow|whittl|winnow|trim)/.test(words[at]?.text ?? '')) return false;
  const object = words.slice(joint + 1, joint + 6).filter((word) => !has(word, Is.filler) || has(word, Is.role | Is.me));
  return (
    object.length > 0 &&
    !has(object[0], Is.time | Is.name) &&
    !/^(?:it|that|this|next|rolling|continuous)$/.test(object[0]?.text ?? '') &&
    !object.some((word) => has(word, Is.role | Is.candidate | Is.me | Is.meeting | Is.answer))
  );
}

/** These decide about somebody only with an object that says so. */
export const WEAK_DECISION =
  /^(?:clos|sign|fill|settl|clear|nam|narrow|plac|match|cast|staff|rul|certif|determin|select|rank|process|assign|allocat|trim)/;

/** What stands about a time without saying what will be: "Monday at worst". */
export const HEDGES =
  /^(?:latest|earliest|worst|best|most|least|outside|end|early|mid|late|middle|beginning|start|morning|night|afternoon|evening|noon|lunchtime|before|after|until|till|til|by|between|from|through|thru|than|sometime|week|half|part|eod|cob|am|pm|us|et|ct|pt|yes|ok|okay|well|that|is|i|e|fingers|crossed|tops|max|sooner|later|earlier|possible|possibly|hoping|hopefully|say|or|and|&)$/;

/** Nobody else is chosen, or somebody for the role: "decide by Friday", "pick someone", but not "pick a vendor". */
export function hires(words: Words, at: number): boolean {
  const object = words.slice(at + 1, at + 9).filter((word) => !has(word, Is.filler | Is.adverb) || has(word, Is.role));
  const [first] = object;
  const isWeak = WEAK_DECISION.test(words[at]?.text ?? '');
  // "Hit 1,000 users" counts something, "call Friday" does not.
  const counts =
    object[1] !== undefined &&
    (isUnknown(object[1]) || has(object[1], Is.ing)) &&
    !OF_ANSWER.test(object[1].text) &&
    !HEDGES.test(object[1].text);
  const isFree =
    first === undefined ||
    (has(first, Is.time) && !counts && !isOneOf(words[at + 1], 'its', 'their', 'our')) ||
    also(first, Also.particle) ||
    OF_ANSWER.test(first.text);
  return (
    (!isWeak && isFree) ||
    object.slice(0, 5).some((word) => has(word, Is.role | Is.candidate | Is.answer | Is.meeting | Is.me | (isWeak ? 0 : Is.name)))
  );
}

/** The clause is about something else that has dates. */
export const onTopic = (words: Words): boolean => words.some((word) => has(word, Is.topic));

/** Nobody named, or somebody who can speak for the employer. */
export const mayBeEmployer = (word: Word | null): boolean =>
  word === null ||
  (!has(word, Is.candidate) && has(word, Is.role)) ||
  has(word, Is.employer | Is.name | Is.answer | Is.meeting) ||
  !has(word, Is.me | Is.candidate | Is.other | Is.own | Is.topic);

/** What "hear" and "know" lead to: you hear back and know more, but you hear traffic and know React. */
export const OF_ANSWER =
  /^(?:from|of|by|in|within|before|after|at|between|around|about|inside|until|till|something|anything|more|whether|either|officially|as|roughly|approximately|sometime|who|what|where|if|next|this|the|later|early|mid|no|something|for|toward|towards|over|end|soon|it|that|one|last|first|second|third|start|beginning|middle|course|couple|few|latter|any|on|coming|following|sometime|some|just|right|shortly|sooner|eod|eob|cob|day|days|week|weeks|wk|w\/c|w\/e|wc)$/;

/** What the user does at a meeting that is fixed. */
export const COMING = [
  'meet',
  'meeting',
  'come',
  'talk',
  'interview',
  'visit',
  'fly',
  'go',
  'see',
  'sit',
  'attend',
  'present',
  'seeing',
  'proceed',
  'advance',
  'progress',
];
