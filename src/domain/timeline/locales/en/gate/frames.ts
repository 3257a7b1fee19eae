/**
 * Frames: who does what to whom about what, and the act that it makes all together.
 *
 * In: what a predicate means, part by part. Out: the name of the act: "contact", "hear", "decide", "has meeting". Not here: how it weighs.
 */
import type { Word } from './words';

/** What a predicate means; the names are those of `lexicon.ts` and of the acts below. */
export interface Meaning {
  readonly verb: string;
  /** "they" (one of the employer's), "employers" at large, "I", "you", "own" and "other" people, a thing, "?" or "". */
  readonly who: string;
  /** What stands behind it. */
  readonly objects: readonly string[];
  /** Whom it reaches: "me", "them" or "". */
  readonly to: string;
  readonly about: string;
  readonly lies: 'ahead' | 'past';
}

/** What can be spoken of; the first that stands behind a verb is what it is about. */
export const TOPICS = ['answer', 'meeting', 'role', 'application', 'topic', 'when'];

export const hasWord = (words: readonly Word[], wanted: RegExp): boolean => words.some(({ text }) => wanted.test(text));

/** Nouns of answers that say what was decided. */
export const DECIDED = /^(?:decis|decison|desision|offer|result|outcome|verdict|pick|choice|announcement|selection|conclusion)/;
const MAKES_UP = /^(?:mak|made|tak|took|reach|com|came|arriv|giv|gave|hav|had|has|get|got)/;
const DECISION = /^(?:decis|decison|desision|verdict|pick|choice|selection|conclusion|mind)/;
const LASTS = /^(?:run|runs|running|last|lasts|continue|continues|start|starts|begin|begins)$/;

/** What is known of a predicate before its act is. */
export interface Frame extends Omit<Meaning, 'lies'> {
  readonly passive: boolean;
  readonly tense: string;
  readonly text: string;
  readonly behind: readonly Word[];
  /** The user, or candidates at large, act or are acted on. */
  readonly isUser: boolean;
}

/** "Needs your answer". */
const wantsAnswer = ({ behind }: Frame): boolean => {
  const at = behind.findIndex(({ nouns }) => nouns.includes('answer'));
  return at > 0 && ['my', 'your'].some((own) => behind[at - 1]?.nouns.includes(own) === true);
};

const PASSIVES: Readonly<Record<string, string>> = {
  contact: 'hear',
  say: 'hear',
  hear: 'hear',
  give: 'hear',
  turn: 'hear',
  step: 'invited',
  ask: 'invited',
  'have in': 'invited',
};

const oneOf = (verb: string, ...verbs: readonly string[]): boolean => verbs.includes(verb);

/** Who does what to whom about what, and the act that it makes all together; the first that fits. */
const FRAMES: readonly (readonly [act: string, fits: (frame: Frame) => boolean])[] = [
  [
    'answer comes',
    ({ who, text, passive, verb }) =>
      who === 'answer' && !LASTS.test(text) && (passive || oneOf(verb, 'happen', 'be', 'contact', 'give', 'turn', 'decide', 'end', '?')),
  ],
  ['meeting is', ({ who, passive, verb }) => who === 'meeting' && (passive || oneOf(verb, 'happen', 'be', 'step', 'end', '?'))],
  ['decide', ({ who, text, behind }) => !TOPICS.includes(who) && MAKES_UP.test(text) && hasWord(behind, DECISION)],
  ['contact', ({ who, text, behind }) => !TOPICS.includes(who) && /^(?:made?|making)$/.test(text) && hasWord(behind, /^offers?$/)],
  ['wants my answer', (frame) => !TOPICS.includes(frame.who) && !frame.isUser && wantsAnswer(frame)],
  [
    'hear',
    ({ isUser, passive, verb, about }) =>
      isUser && !passive && about === 'answer' && oneOf(verb, 'receive', 'happen', 'know', 'turn', 'be'),
  ],
  [
    'contact',
    ({ who, isUser, passive, verb, about }) =>
      !TOPICS.includes(who) &&
      about === 'answer' &&
      (isUser ? !passive && verb === 'give' : oneOf(verb, 'receive', 'give', 'happen', 'know', 'turn', 'be')),
  ],
  [
    'contact',
    ({ who, passive, isUser, verb, tense, to }) =>
      !TOPICS.includes(who) && !(passive && isUser) && verb === 'say' && oneOf(tense, 'ahead', 'would', 'to', 'may') && to === 'me',
  ],
  ['hear', ({ who, passive, isUser, verb }) => !TOPICS.includes(who) && !(passive && isUser) && oneOf(verb, 'know', 'hear')],
  [
    'has meeting',
    ({ who, passive, isUser, verb, about }) =>
      !TOPICS.includes(who) &&
      !(passive && isUser) &&
      about === 'meeting' &&
      oneOf(verb, 'receive', 'happen', 'be', 'meet', 'step', 'apply', 'give', 'move', 'turn', 'have in', 'come in', 'ask', 'intend'),
  ],
  ['invited', ({ who, verb }) => !TOPICS.includes(who) && verb === 'have in'],
];

export function actOf(frame: Frame): string {
  const { who, verb, passive, isUser } = frame;
  const found = FRAMES.find(([, fits]) => fits(frame));
  if (found !== undefined) return found[0];
  if (who === 'answer' || who === 'meeting') return `${who} ${verb}`;
  if (TOPICS.includes(who)) return `${who} ${passive ? 'is done' : verb}`;
  return passive && isUser ? (PASSIVES[verb] ?? verb) : verb;
}
