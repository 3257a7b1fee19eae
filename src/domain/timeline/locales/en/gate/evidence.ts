/**
 * A cheap look for words that a promise cannot do without.
 *
 * In: a text. Out: whether the gate needs to look at it at all. Not here: the verdict (`gate/rules.ts`).
 *
 * It looks at marks of words first; patterns are tried only where their words stand.
 */
import { BREAK, DIGIT, MarkedWords, type Marked } from '../../../gate/marks';
import type { Word } from '../../../gate/words';
import { anyOf, AMONG_OTHERS, MONTHS, WEEKDAYS, WORD_OF_TIME, WORDS_OF_TIME } from '../words';
import { Also, Is } from './classes';
import { everyWord, formsOfClasses } from './forms';
import { WEAK_ANSWERS } from './lexicon';
import { FORBIDS, NO_TIME, SOON } from './untimed';
import { has } from './verbs';

enum Mark {
  /** A word of time, and one that is a word of time among others or not at all. */
  time = 1 << 2,
  mayBeTime = 1 << 3,
  /** Answers, steps and sayings about them; a verb of the past alone ("called") is none. */
  speaks = 1 << 4,
  /** A step of the employer's, or one by which the user comes to know; what tells the user; the same unless it is past. */
  step = 1 << 5,
  tells = 1 << 6,
  tellsNow = 1 << 7,
  weakAnswer = 1 << 8,
  has = 1 << 9,
  from = 1 << 10,
  office = 1 << 11,
  behindOffice = 1 << 12,
  modal = 1 << 13,
  ahead = 1 << 14,
  helping = 1 << 15,
  toUser = 1 << 16,
  particle = 1 << 17,
  waiting = 1 << 18,
  moves = 1 << 19,
  not = 1 << 20,
  until = 1 << 21,
  beOrTake = 1 << 22,
  /** "Who", "I": what they decide or write is nobody's promise. */
  notTheirs = 1 << 23,
  acts = 1 << 24,
  soon = 1 << 25,
  noTime = 1 << 26,
  forbids = 1 << 27,
  touch = 1 << 28,
}

const MODALS = 'will would should shd shld shall may might can could cld must gonna ought';
const LEADS = `${MODALS} ll d to theyll theyd youll youd ill id itll itd shell shed hell hed won willn wouldn shouldn mightn couldn mustn oughtn mayn cann wouldnt shouldnt mightnt couldnt mustnt cant`;

/** Small words by what they are a sign of. */
const SMALL: readonly (readonly [marks: number, words: string])[] = [
  [Mark.modal, `${MODALS} ll d`],
  [Mark.ahead, LEADS],
  [Mark.helping, `${LEADS} is are am be being been get gets getting going about im wanna hafta re m s isn aren isnt arent ain aint`],
  [Mark.tells | Mark.tellsNow, 'touch here let lets'],
  [Mark.has, 'have has get gets know see'],
  [Mark.from, 'from'],
  [
    Mark.behindOffice,
    `the a an by on in at until till for next this end early mid late from within or and today tomorrow tonight eod eow eom cob ${[...Object.keys(WEEKDAYS), ...Object.keys(MONTHS)].join(' ')}`,
  ],
  [Mark.toUser, 'me you us back'],
  [Mark.particle, 'back out base touch up around again in over through past'],
  [
    Mark.waiting,
    'wait waiting allow take takes need needs bear nothing silence quiet crickets inbox mailbox let lets me you us owe owes committed stay',
  ],
  [Mark.moves, 'moved pushed postponed rescheduled shifted bumped here out away off'],
  [Mark.not, 'not t dont doesnt didnt cant wont isnt arent havent hasnt wouldnt shouldnt couldnt'],
  [Mark.until, 'until till til before by within inside'],
  [Mark.beOrTake, 'be take'],
  [Mark.notTheirs, 'who i'],
  [Mark.soon, SOON.keys],
  [Mark.noTime, NO_TIME.keys],
  [Mark.forbids, FORBIDS.keys],
  [Mark.touch, 'touch contact contacting'],
];

/** Verbs of all work, which say something only where they lie ahead: "to have", "will come", "is getting"; or with a word behind: "comes back". */
const OF_ALL_WORK =
  /^(?:be|being|have|has|having|go|goes|going|come|comes|take|takes|taking|make|making|get|gets|know|knows|like[ds]?|look|looks|looked|keep|keeps|puts?|finds?|agreed?s?|tries|tried|try)$/;

const isWeak = ({ text }: Word): boolean => WEAK_ANSWERS.includes(text.replace(/s$/, ''));
const isPastAlone = (word: Word): boolean => has(word, Is.past) && !has(word, Is.base);
const TELLS = Is.contact | Is.turn | Is.give | Is.decide | Is.receive;
const STEPS = TELLS | Is.step | Is.inner;
const isStep = (word: Word): boolean => has(word, STEPS);
const tells = (word: Word): boolean => has(word, TELLS);
const speaks = (word: Word): boolean =>
  (has(word, Is.answer | Is.meeting, Also.inside) && !isWeak(word)) ||
  (!OF_ALL_WORK.test(word.text) && ((isStep(word) && !isPastAlone(word)) || has(word, Is.report | Is.intend)));

/** Words of the lexicon by what they are a sign of. */
const KNOWN: readonly (readonly [mark: Mark, holds: (word: Word) => boolean])[] = [
  [Mark.speaks, speaks],
  [Mark.step, isStep],
  [Mark.tells, tells],
  [Mark.tellsNow, (word) => tells(word) && !isPastAlone(word)],
  [Mark.office, (word) => has(word, Is.employer) && !/^(?:we|they|he|she|their|our)$/.test(word.text)],
  [Mark.acts, (word) => has(word, Is.contact | Is.decide)],
];

function markedWords(): MarkedWords {
  const marked = new MarkedWords();
  for (const word of everyWord())
    marked.add(
      word.text,
      KNOWN.reduce((marks, [mark, holds]) => (holds(word) ? marks | mark : marks), 0),
    );
  for (const [marks, words] of SMALL) for (const word of words.split(' ')) marked.add(word, marks);
  for (const word of WEAK_ANSWERS) marked.add(word, Mark.weakAnswer);
  for (const word of WORD_OF_TIME) marked.add(word, Mark.time);
  for (const word of AMONG_OTHERS) marked.add(word, Mark.mayBeTime);
  return marked;
}

const WORDS = markedWords();

type Marks = readonly number[];

/** Whether one of the marks stands among so many words before a place, with no break in between. */
function before(marks: Marks, at: number, reach: number, wanted: number): boolean {
  for (let back = at; back > 0 && back > at - reach; back--) {
    if (((marks[back] ?? 0) & BREAK) !== 0) return false;
    if (((marks[back - 1] ?? 0) & wanted) !== 0) return true;
  }
  return false;
}

/** An office and a time are a promise in few words: "HR: Monday". */
function isOfficeAlone(marks: Marks, at: number): boolean {
  const next = marks[at + 1];
  return next === undefined || (next & (BREAK | DIGIT | Mark.behindOffice)) !== 0;
}

/** Whether the words about one make it a sign beside a time. */
const isSign = (marks: Marks, at: number, mark: number): boolean =>
  // "Will be called", "is getting back", "get something", "comes around again", "it'll be a week".
  ((mark & Mark.step) !== 0 && before(marks, at, 4, Mark.helping)) ||
  ((mark & Mark.particle) !== 0 && before(marks, at, 3, Mark.step | Mark.beOrTake)) ||
  ((mark & Mark.weakAnswer) !== 0 && (before(marks, at, 3, Mark.has) || ((marks[at + 1] ?? 0) & Mark.from) !== 0)) ||
  ((mark & Mark.beOrTake) !== 0 && before(marks, at, 2, Mark.modal)) ||
  ((mark & Mark.office) !== 0 && isOfficeAlone(marks, at));

const MOVES =
  /\b(?:(?:moved|pushed|postponed|rescheduled|shifted|bumped) (?:to|back|until|till)|here back|(?:weeks?|days?|months?) (?:out|away|off))\b/i;

const spelled = (is: number): string[] => formsOfClasses(is).map((form) => form.replaceAll('-', '[- ]'));

/** "Won't do anything until Friday". */
const NOT_UNTIL = new RegExp(
  String.raw`(?:\bnot|n['’]?t) (?:${anyOf(spelled(STEPS))}|do|move|happen|start|begin|act|budge|much|anything)\b(?=.*\b(?:until|till?|before|by|within|inside)\b)`,
  'i',
);

/** With a time: "They'll decide Friday" can be a promise, "They were 12 in 2021" cannot. */
const mayPromiseBesideTime = (text: string, { marks, held }: Marked): boolean =>
  // "Allow two weeks", "two weeks out".
  (held & (Mark.speaks | Mark.waiting)) !== 0 ||
  marks.some((mark, at) => isSign(marks, at, mark)) ||
  ((held & Mark.moves) !== 0 && MOVES.test(text)) ||
  ((held & Mark.not) !== 0 && (held & Mark.until) !== 0 && NOT_UNTIL.test(text));

const AHEAD = String.raw`\b(?:${anyOf(MODALS.split(' '))}|to|(?:they|you|i|it|s?he)(?:ll|d))(?:n['’]?t)?`;

/**
 * A verb that tells the user something, where what stands behind it lets it: "call", "decide" and "hear" alone, "get back", "give me",
 * "have an answer", "know more", but not "get lost", "give that away", "know by heart".
 */
const TELL = anyOf([
  anyOf([...spelled(Is.contact | Is.decide), 'hear', 'heard', 'hearing', 'hears', 'here', 'let', 'lets', 'touch base']),
  String.raw`${anyOf(spelled(Is.turn))}\s(?:[\w']+\s){0,2}(?:back|out|base|touch|up|around|again|to)\b`,
  String.raw`${anyOf(spelled(Is.give | Is.receive))}\b(?=.*\b(?:${anyOf(spelled(Is.answer | Is.decide))}|me|my|us|y(?:a|ou)(?:ll)?|your|every(?:one|body)|applicants?|candidates?|finalists?|minds?|names?)\b)`,
  String.raw`(?:know|learn|find out)\s(?:more|something|anything|whether|either|if|when|who|what|one|for|then|by then|before|after|in|within)\b`,
  String.raw`be\s${anyOf(spelled(Is.give))}`,
  String.raw`${anyOf(spelled(Is.receive))}(?=\W*$|[^\w\s]|\s\W|\s(?:${anyOf(spelled(Is.adverb))}|from|of|in|after)\b)`,
]);

/** "She'll call", "hoping to decide". */
const WILL_TELL = new RegExp(String.raw`(?:${AHEAD}(?:\s[\w']+){0,1}?|['’](?:ll|d|re)(?:\s[\w']+){0,2}?)\s${TELL}\b`, 'i');

const IN_TOUCH = /\b(?:in (?:touch|contact)|the contacting)\b/i;

/** Without a time: "They'll call when it is signed" and "shoot me a text" can be promises, "We laughed a lot" cannot. */
const mayPromiseAlone = (text: string, { marks, held }: Marked): boolean =>
  marks.some((mark, at) => (mark & Mark.toUser) !== 0 && before(marks, at, 1, Mark.tellsNow)) ||
  ((held & Mark.soon) !== 0 && SOON.pattern.test(text)) ||
  (marks.some((mark, at) => (mark & Mark.tells) !== 0 && before(marks, at, 4, Mark.ahead | Mark.helping)) && WILL_TELL.test(text)) ||
  ((held & Mark.noTime) !== 0 && NO_TIME.pattern.test(text)) ||
  ((held & Mark.forbids) !== 0 && FORBIDS.pattern.test(text)) ||
  ((held & Mark.touch) !== 0 && IN_TOUCH.test(text));

/** Without words that are no sign of a step: "somebody who decides", "I would write", which is the user's own. */
function withoutOthers({ marks, held }: Marked): Marked {
  if ((held & Mark.notTheirs) === 0 || (held & Mark.acts) === 0) return { marks, held };
  const theirs = marks.map((mark, at) =>
    (mark & Mark.acts) !== 0 &&
    (before(marks, at, 1, Mark.notTheirs) || (before(marks, at, 1, Mark.modal) && before(marks, at, 2, Mark.notTheirs)))
      ? mark & BREAK
      : mark,
  );
  return { marks: theirs, held: theirs.reduce((all, mark) => all | mark, 0) };
}

/** Whether words can be a promise. */
export function mayPromise(text: string): boolean {
  const marked = WORDS.of(text);
  const { held } = marked;
  const isTimed = (held & Mark.time) !== 0 || ((held & (Mark.mayBeTime | DIGIT)) !== 0 && WORDS_OF_TIME.test(text));
  return (isTimed ? mayPromiseBesideTime : mayPromiseAlone)(text, withoutOthers(marked));
}
