/**
 * A cheap look for words that a promise cannot do without.
 *
 * In: a text. Out: whether the gate needs to look at it at all. Not here: the verdict (`gate/rules.ts`).
 *
 * Each sign is a pattern of its own: engines are quick with one list of words, and slow with many lists in one pattern.
 */
import { anyOf, MONTHS, WEEKDAYS } from '../words';
import { Also, Is } from './classes';
import { formsOfClasses } from './forms';
import { WEAK_ANSWERS } from './lexicon';
import { forbids, vague } from './untimed';

/** Verbs of all work, which say something only where they lie ahead: "to have", "will come", "is getting"; or with a word behind: "comes back". */
const OF_ALL_WORK =
  /^(?:be|being|have|has|having|go|goes|going|come|comes|take|takes|taking|make|making|get|gets|know|knows|like[ds]?|look|looks|looked|keep|keeps|puts?|finds?|agreed?s?|tries|tried|try)$/;

const WEAK_ANSWER = anyOf(WEAK_ANSWERS);

/** The forms of words as people spell them: the parts of one of two stand apart by a hyphen or a blank. */
const spelled = (is: number, also = 0): string[] => formsOfClasses(is, also).map((form) => form.replaceAll('-', '[- ]'));

const BASES = new Set(formsOfClasses(Is.base));
const PASTS = new Set(formsOfClasses(Is.past));
const isPastAlone = (verb: string): boolean => PASTS.has(verb) && !BASES.has(verb);

const STEPS = spelled(Is.contact | Is.turn | Is.give | Is.decide | Is.step | Is.inner | Is.receive);
const STEP = anyOf(STEPS);
const TELLING = [...spelled(Is.contact | Is.turn | Is.give | Is.decide | Is.receive), 'touch', 'here', 'let', 'lets'];
const TELL_NOW = anyOf(TELLING.filter((verb) => !isPastAlone(verb)));

/** Answers, steps and sayings about them; a verb of the past alone ("called") is none. */
const SPEAKS_ALONE = anyOf([
  ...spelled(Is.answer | Is.meeting, Also.inside).filter((noun) => !WEAK_ANSWERS.includes(noun.replace(/s$/, ''))),
  ...STEPS.filter((verb) => !OF_ALL_WORK.test(verb) && !isPastAlone(verb)),
  ...spelled(Is.report | Is.intend).filter((verb) => !OF_ALL_WORK.test(verb)),
]);

const OFFICE = anyOf(spelled(Is.employer).filter((word) => !/^(?:we|they|he|she|their|our)$/.test(word)));
const MODAL = '(?:will|would|should|shd|shld|shall|may|might|can|could|cld|must|gonna|ought)';
const AHEAD = String.raw`\b(?:${MODAL}|to|(?:they|you|i|it|s?he)(?:ll|d))(?:n['’]?t)?`;
const HELPING = String.raw`(?:${AHEAD}|\b(?:wo|is|are|am|be|being|been|gets?|getting|going|about|im)(?:n['’]?t)?|['’](?:ll|d|re|m|s))`;
const TIME_NAME = anyOf([...Object.keys(WEEKDAYS), ...Object.keys(MONTHS), 'today', 'tomorrow', 'tonight', 'eod', 'eow', 'eom', 'cob']);

const signs = (patterns: readonly string[]): readonly RegExp[] => patterns.map((pattern) => new RegExp(pattern, 'i'));

/** Signs beside a time, the most common first. */
const SIGNS = signs([
  String.raw`\b${SPEAKS_ALONE}\b`,
  // "Will be called", "is getting back", "comes around again", "get something", "a link from them".
  String.raw`${HELPING}(?:\s[\w']+){0,3}?\s${STEP}\b`,
  String.raw`\b(?:${STEP}|be)\s(?:[\w']+\s){0,2}(?:back|out|base|touch|up|around|again|in|over|through|past)\b`,
  String.raw`\b(?:have|has|get|gets|know|see)\s(?:[\w']+\s){0,2}${WEAK_ANSWER}\b|\b${WEAK_ANSWER} from\b`,
  // "Allow two weeks", "two weeks out", "won't do anything until Friday", "it'll be a week".
  String.raw`\b(?:wait|waiting|allow|takes?|needs?|bear|nothing|silence|quiet|crickets|inbox|mailbox|(?:moved|pushed|postponed|rescheduled|shifted|bumped) (?:to|back|until|till)|let|lets|me|you|us|owes?|committed|stay|here back)\b|\b(?:weeks?|days?|months?) (?:out|away|off)\b`,
  String.raw`(?:\bnot|n['’]?t) (?:${STEP}|do|move|happen|start|begin|act|budge|much|anything)\b(?=.*\b(?:until|till?|before|by|within|inside)\b)|(?:\b${MODAL}|['’]ll|['’]d) (?:[\w']+ )?(?:be|take)\b`,
  // An office and a time are a promise in few words: "HR: Monday".
  String.raw`\b${OFFICE}(?=\W*$|[^\w\s]|\s\W|\s(?:\d|the|an?|by|on|in|at|until|till|for|next|this|end|early|mid|late|from|within|or|and|${TIME_NAME})\b)`,
]);

/**
 * A verb that tells the user something, where what stands behind it lets it: "call", "decide" and "hear" alone, "get back", "give me",
 * "have an answer", "know more", but not "get lost", "give that away", "know by heart".
 */
const TELL = anyOf([
  anyOf([...spelled(Is.contact | Is.decide), 'hear', 'heard', 'hearing', 'hears', 'here', 'let', 'lets', 'touch base']),
  String.raw`${anyOf(spelled(Is.turn))}\s(?:[\w']+\s){0,2}(?:back|out|base|touch|up|around|again|to)\b`,
  String.raw`${anyOf(spelled(Is.give | Is.receive))}\b(?=.*\b(?:${anyOf(spelled(Is.answer | Is.candidate | Is.me | Is.decide))}|minds?|names?)\b)`,
  String.raw`be\s${anyOf(spelled(Is.give))}`,
  String.raw`${anyOf(spelled(Is.receive))}(?=\W*$|[^\w\s]|\s\W|\s(?:${anyOf(spelled(Is.adverb))}|from|of|in|after)\b)`,
]);

/** Signs where no time stands: "she'll call", "hoping to decide", "shoot me a text". */
const SIGNS_AHEAD = signs([
  String.raw`(?:${AHEAD}(?:\s[\w']+){0,1}?|['’](?:ll|d|re)(?:\s[\w']+){0,2}?)\s${TELL}\b`,
  String.raw`\b(?:${TELL_NOW} (?:me|you|us|back)|in (?:touch|contact)|the contacting)\b`,
]);

/** Whether words with a time can be a promise: "They'll decide Friday" can, "They were 12 in 2021" cannot. */
export const speaksOfSteps = (words: string): boolean => SIGNS.some((sign) => sign.test(words));

/** Whether words without a time can be a vague promise, or forbid contact: "They'll call when it is signed" can, "We laughed a lot" cannot. */
export const speaksOfWaiting = (words: string): boolean => SIGNS_AHEAD.some((sign) => sign.test(words)) || vague(words) || forbids(words);
