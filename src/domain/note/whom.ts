/**
 * Whom words about a message name: "sent Jane and Bob a thank-you", "thank-you to Ms Smith".
 *
 * In: the words of a clause, the people of the note, and what stands before. Out: names, all of them, or nobody of the employer's side.
 * Not here: what was sent (`own-words.ts`).
 */
import { monthNamed } from './months';
import { weekdayNamed } from './own-weekday';
import { phraseSet, plainWords } from './phrases';

/** Names as the note writes its people, "all" where none is named, "nobody" where it is somebody else or cannot be told. */
export type Whom = readonly string[] | 'all' | 'nobody';

/** What may stand for the comma of a list, so that the list stays one clause. */
export const LIST_COMMA = '，';

const JOINS = phraseSet('and, und, et, y, plus');
const JOIN_SIGNS = /^[&+/]$/;
const TITLE = phraseSet('dr, prof, professor, mr, mrs, ms, mx, sir, dame, herr, frau');
const NO_NAME = phraseSet(
  'HR, LinkedIn, Linked, The, They, Thank, Thanks, Them, Both, All, Everyone, Everybody, I, Email, Mail, Zoom, Teams, Slack, WhatsApp, It',
);
const ROLE = phraseSet('recruiter, recruiters, coordinator, receptionist, reception, secretary, assistant, agency, agent, headhunter');
/** Those whom nobody thanks for an interview. */
const PRIVATE = phraseSet(
  'mum, mom, dad, mother, father, wife, husband, partner, sister, brother, son, daughter, aunt, auntie, uncle, gran, grandma, nan, grandpa, cousin, friend, friends, neighbour, neighbor, landlord, teacher, myself, referee, referees, reference, references, mentor',
);
const DETERMINER = phraseSet('the, my, our, a, an, his, their, hiring, whole, entire');
/** Whom one asks for news, where no name is said. */
const THEIRS = phraseSet(
  'team, panel, committee, board, hr, manager, managers, office, company, firm, school, department, secretary, head, director, chair, boss, principal, interviewer, interviewers, people, employer, recruiting, recruitment, hospital, clinic, university, college, store, contact, lead, partner, dean, owner, supervisor, foreman, guy, lady, woman, man, both, two, three, all, rest, others, lot, group',
);
/** What stands between a verb and whom it names, or whom it names and what was sent. */
const SMALL = phraseSet('back, off, out, over, up, to, w, with');
const OBJECT = phraseSet('a, an, my, the, some, quick, short, brief, thank, thanks, thankyou, note, little, handwritten, one, both, each');
const MESSAGE = phraseSet(
  'thank, thanks, thank-you, thank-yous, thank yous, thankyou, thx, note, notes, card, cards, mail, email, e-mail, emails, letter, message, follow-up, follow-ups, check-in, reminder, linkedin, voicemail',
);
const FORMER = phraseSet('old, former, previous, last, ex, current, other');
const PRONOUN = phraseSet('her, him');
const GROUP = phraseSet('them, everyone, everybody, all, both, hr, back, off, out, over');
const TO = phraseSet('to, an, à, aan, with, w, for');

const bare = (word: string): string => word.replace(/^["'“‘([]+|["'”’)\].:;!?，]+$/gu, '');
/** "Jane’s" names what is hers, "Jane’s thank-you" and "Jane’s desk" herself. */
const isOfTheirs = (words: readonly string[], at: number): boolean =>
  /['’]s$/u.test(bare(words[at] ?? '')) &&
  !/^(?:thank|thx|card|note|e-?mail|mail|inbox|address|office|desk|linkedin|§)/i.test(words[at + 1] ?? '');
const unowned = (word: string): string => bare(word).replace(/['’]s$/u, '');

const wordsOfName = (name: string): string[] =>
  plainWords(name.replace(/<[^>]*>/g, ' '))
    .trim()
    .split(' ')
    .filter((word) => !TITLE.is(word));

/** The one person whose name holds all of these words. */
function personOf(words: readonly string[], people: readonly string[]): string | null {
  const wanted = words.flatMap(wordsOfName);
  const found = people.filter((person) => wanted.length > 0 && wanted.every((word) => wordsOfName(person).includes(word)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isCapital = (word: string): boolean =>
  /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) && !NO_NAME.is(word) && weekdayNamed(word) === null && monthNamed(word) === null;

/** The name that begins at a word, and how many words it has. */
function nameAt(words: readonly string[], from: number, people: readonly string[]): { name: string; length: number } | null {
  const titles = TITLE.is(bare(words[from] ?? '')) ? 1 : 0;
  const first = from + titles;
  for (const length of [3, 2, 1]) {
    const part = words.slice(first, first + length);
    if (part.length < length || part.some((_, at) => isOfTheirs(words, first + at))) continue;
    const person = personOf(part.map(unowned), people);
    if (person !== null) return { name: person, length: titles + length };
  }
  let end = first;
  while (end < first + 4 && isCapital(bare(words[end] ?? ''))) {
    end++;
    if ((words[end - 1] ?? '').endsWith(LIST_COMMA)) break;
  }
  const part = words.slice(first, end);
  if (part.length === 0 || part.some((_, index) => isOfTheirs(words, first + index))) return null;
  return { name: part.map(unowned).join(' '), length: titles + part.length };
}

/** The names of a list that begins at a word, and the place behind it. */
export function namesAt(words: readonly string[], from: number, people: readonly string[]): { names: string[]; next: number } {
  const names: string[] = [];
  let at = from;
  for (;;) {
    const found = nameAt(words, at, people);
    if (found === null) return { names, next: at };
    names.push(found.name);
    at += found.length;
    const join = words[at] ?? '';
    const joins = JOINS.is(join) || JOIN_SIGNS.test(join);
    if (joins && nameAt(words, at + 1, people) !== null) at++;
    else if (joins || !(words[at - 1] ?? '').endsWith(LIST_COMMA)) return { names, next: at };
  }
}

/** The person last spoken of before, where a line speaks of one alone. */
function spokenOf(before: string, people: readonly string[]): string | null {
  for (const line of before.split('\n').reverse()) {
    const words = new Set(plainWords(line.slice(-400)).trim().split(' '));
    const there = people.filter((person) => wordsOfName(person).some((word) => words.has(word)));
    if (there.length > 0) return there.length === 1 ? (there[0] ?? null) : null;
  }
  return null;
}

/** Whom the words at one place mean; null where they say nothing of whom. */
function whomAt(words: readonly string[], at: number, people: readonly string[], before: string): Whom | null {
  const { names } = namesAt(words, at, people);
  if (names.length > 0) return names.length === 1 && PRIVATE.is(names[0] ?? '') ? 'nobody' : names;
  if (isOfTheirs(words, at) || isOfTheirs(words, at + 1)) return 'nobody';
  let place = at;
  while (place < at + 3 && DETERMINER.is(bare(words[place] ?? ''))) place++;
  const word = bare(words[place] ?? '');
  if (PRIVATE.is(word) || FORMER.is(word)) return 'nobody';
  if (ROLE.is(word)) return [word];
  if (THEIRS.is(word) || (PRONOUN.is(word) && people.length < 2)) return 'all';
  const noun = words.slice(place, place + 3).map(bare);
  const isThing = /^(?:the|my|our|their)$/i.test(bare(words[at] ?? ''));
  if (isThing && !noun.some((each) => THEIRS.is(each) || ROLE.is(each) || MESSAGE.is(each) || isCapital(each))) return 'nobody';
  if (!PRONOUN.is(word)) return null;
  const one = spokenOf(before, people);
  return one === null ? 'nobody' : [one];
}

/**
 * Whom words about a message name: right behind the verb, which has so many words, or behind "to". `before` is the text that leads to them,
 * for "her" and "him".
 */
export function whomIn(words: readonly string[], verb: number, people: readonly string[], before: string): Whom {
  let at = verb;
  while (verb > 0 && at < verb + 2 && SMALL.is(bare(words[at] ?? ''))) at++;
  const direct = verb > 0 ? whomAt(words, at, people, before) : null;
  if (direct !== null) return direct;
  for (const [place, word] of words.entries()) {
    if (place < verb || !(TO.is(bare(word)) || (verb === 0 && word.endsWith(':')))) continue;
    const whom = whomAt(words, place + 1, people, before);
    if (whom !== null) return whom;
  }
  return verb === 0 || at > verb ? 'all' : strangerAt(words, at);
}

/** "Sent steve a thank you", "chased the print shop": somebody, and none of the people of the note. */
function strangerAt(words: readonly string[], at: number): Whom {
  const [object = '', next = ''] = words.slice(at).map(bare);
  const isWord = /^\p{Ll}{2,}$/u.test(object) && !OBJECT.is(object) && !GROUP.is(object);
  return isWord && OBJECT.is(next) ? [object] : 'all';
}
