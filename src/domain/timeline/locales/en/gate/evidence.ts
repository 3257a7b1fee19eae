/**
 * A cheap look for words that a promise cannot do without.
 *
 * In: a text. Out: whether the gate needs to look at it at all. Not here: the verdict (`gate/rules.ts`).
 *
 * First one look tells which lists of words a text holds something of, then only the patterns that can match are tried. Each sign is a
 * pattern of its own: engines are quick with one list of words, and slow with many lists in one pattern.
 */
import { WordLists } from '../../../gate/word-lists';
import { anyOf, KEYS_OF_TIME, MONTHS, WEEKDAYS, WORDS_OF_TIME } from '../words';
import { Also, Is } from './classes';
import { formsOfClasses } from './forms';
import { WEAK_ANSWERS } from './lexicon';
import { FORBIDS, NO_TIME, SOON } from './untimed';

/** Verbs of all work, which say something only where they lie ahead: "to have", "will come", "is getting"; or with a word behind: "comes back". */
const OF_ALL_WORK =
  /^(?:be|being|have|has|having|go|goes|going|come|comes|take|takes|taking|make|making|get|gets|know|knows|like[ds]?|look|looks|looked|keep|keeps|puts?|finds?|agreed?s?|tries|tried|try)$/;

export const LISTS = new WordLists();

/** A list of words: its bit, and a pattern for any of them. */
interface List {
  readonly bit: number;
  readonly any: string;
}

const listOf = (words: readonly string[]): List => ({ bit: LISTS.add(words), any: anyOf(words) });
const wordsIn = (list: string): string[] => list.split(' ');

/** The forms of words as people spell them: the parts of one of two stand apart by a hyphen or a blank. */
const spelled = (is: number, also = 0): string[] => formsOfClasses(is, also).map((form) => form.replaceAll('-', '[- ]'));

const BASES = new Set(formsOfClasses(Is.base));
const PASTS = new Set(formsOfClasses(Is.past));
const isPastAlone = (verb: string): boolean => PASTS.has(verb) && !BASES.has(verb);

const STEPS = spelled(Is.contact | Is.turn | Is.give | Is.decide | Is.step | Is.inner | Is.receive);
const STEP = listOf(STEPS);
const TELLING = [...spelled(Is.contact | Is.turn | Is.give | Is.decide | Is.receive), 'touch', 'here', 'let', 'lets'];
const TELLS = listOf(TELLING);
const TELL_NOW = listOf(TELLING.filter((verb) => !isPastAlone(verb)));

/** Answers, steps and sayings about them; a verb of the past alone ("called") is none. */
const SPEAKS_ALONE = listOf([
  ...spelled(Is.answer | Is.meeting, Also.inside).filter((noun) => !WEAK_ANSWERS.includes(noun.replace(/s$/, ''))),
  ...STEPS.filter((verb) => !OF_ALL_WORK.test(verb) && !isPastAlone(verb)),
  ...spelled(Is.report | Is.intend).filter((verb) => !OF_ALL_WORK.test(verb)),
]);

const WEAK_ANSWER = listOf(WEAK_ANSWERS);
const OFFICE = listOf(spelled(Is.employer).filter((word) => !/^(?:we|they|he|she|their|our)$/.test(word)));
const MODAL = listOf(wordsIn('will would should shd shld shall may might can could cld must gonna ought'));
const USER = listOf(wordsIn('me you us back'));
const PARTICLE = listOf(wordsIn('back out base touch up around again in over through past'));
const WAITING = listOf(
  wordsIn(
    'wait waiting allow take takes need needs bear nothing silence quiet crickets inbox mailbox let lets me you us owe owes committed stay',
  ),
);
const TIME_NAME = anyOf([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS), 'today', 'tomorrow', 'tonight', 'eod', 'eow', 'eom', 'cob']);

const AHEAD = String.raw`\b(?:${MODAL.any}|to|(?:they|you|i|it|s?he)(?:ll|d))(?:n['’]?t)?`;
const HELPING = String.raw`(?:${AHEAD}|\b(?:wo|is|are|am|be|being|been|gets?|getting|going|about|im|wanna|hafta)(?:n['’]?t)?|['’](?:ll|d|re|m|s))`;

/** The words that the two begin with, as far as letters go: "won" of "won't". */
const LEADS = wordsIn('to ll d theyll theyd youll youd ill id itll itd shell shed hell hed');
const NEGATED = wordsIn('willn wouldn shouldn mightn couldn mustn oughtn mayn shalln cann wouldnt shouldnt mightnt couldnt mustnt cant');
const IS_AHEAD = MODAL.bit | LISTS.add([...LEADS, ...NEGATED]);
const IS_HELPING =
  IS_AHEAD |
  LISTS.add(wordsIn('wo won wont is are am be being been get gets getting going about im wanna hafta re m s isn aren isnt arent ain aint'));
const IS_TIME = LISTS.add(KEYS_OF_TIME) | WordLists.DIGIT;

/** A pattern, and lists of each of which a text holds a word where it matches. */
interface Sign {
  readonly needs: readonly number[];
  readonly pattern: RegExp;
}

const sign = (pattern: string, ...needs: readonly number[]): Sign => ({ needs, pattern: new RegExp(pattern, 'i') });

/** Words that are no sign of a step: "somebody who decides", "a week on call", "I would write", which is the user's own. */
const NO_SIGNS: readonly Sign[] = [
  sign(String.raw`\b(?:who \w+|on call)\b`, LISTS.add(['who', 'call'])),
  sign(String.raw`\bi ${MODAL.any} (?=${anyOf(spelled(Is.contact | Is.decide))}\b)`, MODAL.bit, LISTS.add(['i'])),
];

/** Signs beside a time, the most common first. */
const SIGNS: readonly Sign[] = [
  sign(String.raw`\b${SPEAKS_ALONE.any}\b`, SPEAKS_ALONE.bit),
  // "Will be called", "is getting back", "comes around again", "get something", "a link from them".
  sign(String.raw`${HELPING}(?:\s[\w']+){0,3}?\s${STEP.any}\b`, IS_HELPING, STEP.bit),
  sign(String.raw`\b(?:${STEP.any}|be)\s(?:[\w']+\s){0,2}${PARTICLE.any}\b`, PARTICLE.bit, STEP.bit | LISTS.add(['be'])),
  sign(String.raw`\b(?:have|has|get|gets|know|see)\s(?:[\w']+\s){0,2}${WEAK_ANSWER.any}\b|\b${WEAK_ANSWER.any} from\b`, WEAK_ANSWER.bit),
  // "Allow two weeks", "two weeks out", "won't do anything until Friday", "it'll be a week".
  sign(String.raw`\b${WAITING.any}\b`, WAITING.bit),
  sign(
    String.raw`\b(?:(?:moved|pushed|postponed|rescheduled|shifted|bumped) (?:to|back|until|till)|here back|(?:weeks?|days?|months?) (?:out|away|off))\b`,
    LISTS.add(wordsIn('to back until till out away off')),
  ),
  sign(
    String.raw`(?:\bnot|n['’]?t) (?:${STEP.any}|do|move|happen|start|begin|act|budge|much|anything)\b(?=.*\b(?:until|till?|before|by|within|inside)\b)`,
    LISTS.add(wordsIn('until til till before by within inside')),
  ),
  sign(String.raw`(?:\b${MODAL.any}|['’]ll|['’]d) (?:[\w']+ )?(?:be|take)\b`, IS_AHEAD, LISTS.add(wordsIn('be take'))),
  // An office and a time are a promise in few words: "HR: Monday".
  sign(
    String.raw`\b${OFFICE.any}(?=\W*$|[^\w\s]|\s\W|\s(?:\d|the|an?|by|on|in|at|until|till|for|next|this|end|early|mid|late|from|within|or|and|${TIME_NAME})\b)`,
    OFFICE.bit,
  ),
];

/**
 * A verb that tells the user something, where what stands behind it lets it: "call", "decide" and "hear" alone, "get back", "give me",
 * "have an answer", "know more", but not "get lost", "give that away", "know by heart".
 */
const TELL = anyOf([
  anyOf([...spelled(Is.contact | Is.decide), ...wordsIn('hear heard hearing hears here let lets'), 'touch base']),
  String.raw`${anyOf(spelled(Is.turn))}\s(?:[\w']+\s){0,2}(?:back|out|base|touch|up|around|again|to)\b`,
  String.raw`${anyOf(spelled(Is.give | Is.receive))}\b(?=.*\b(?:${anyOf(spelled(Is.answer | Is.decide))}|me|my|us|y(?:a|ou)(?:ll)?|your|every(?:one|body)|applicants?|candidates?|finalists?|minds?|names?)\b)`,
  String.raw`(?:know|learn|find out)\s(?:more|something|anything|whether|either|if|when|who|what|one|for|then|by then|before|after|in|within)\b`,
  String.raw`be\s${anyOf(spelled(Is.give))}`,
  String.raw`${anyOf(spelled(Is.receive))}(?=\W*$|[^\w\s]|\s\W|\s(?:${anyOf(spelled(Is.adverb))}|from|of|in|after)\b)`,
]);

/** Signs where no time stands: "she'll call", "hoping to decide", "shoot me a text", "as soon as it is signed", "please don't call". */
const SIGNS_AHEAD: readonly Sign[] = [
  sign(String.raw`(?:${AHEAD}(?:\s[\w']+){0,1}?|['’](?:ll|d|re)(?:\s[\w']+){0,2}?)\s${TELL}\b`, IS_AHEAD | LISTS.add(['re']), TELLS.bit),
  sign(String.raw`\b${TELL_NOW.any} (?:me|you|us|back)\b`, TELL_NOW.bit, USER.bit),
  sign(String.raw`\b(?:in (?:touch|contact)|the contacting)\b`, LISTS.add(wordsIn('touch contact contacting'))),
  ...[SOON, NO_TIME, FORBIDS].map(({ pattern, keys }) => ({ pattern, needs: keys.map((words) => LISTS.add(wordsIn(words))) })),
];

/** All of them, so that tests can hold each against the words it says it needs. */
export const EVERY_SIGN: readonly Sign[] = [...NO_SIGNS, ...SIGNS, ...SIGNS_AHEAD];

/**
 * Whether words can be a promise. With a time "They'll decide Friday" can, "They were 12 in 2021" cannot; without one "They'll call when it
 * is signed" can, "We laughed a lot" cannot.
 */
export function mayPromise(words: string): boolean {
  const held = LISTS.heldBy(words);
  const mayMatch = ({ needs }: Sign): boolean => needs.every((lists) => (held & lists) !== 0);
  const text = NO_SIGNS.filter(mayMatch).reduce((rest, { pattern }) => rest.replace(pattern, ''), words);
  const signs = (held & IS_TIME) !== 0 && WORDS_OF_TIME.test(words) ? SIGNS : SIGNS_AHEAD;
  return signs.some((one) => mayMatch(one) && one.pattern.test(text));
}
