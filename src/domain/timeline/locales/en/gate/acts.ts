/**
 * What a predicate means for the user: who acts, to whom, about what, and what is done by it all together.
 *
 * In: a sentence and one of its predicates. Out: names of acts ("contact", "hear", "decide", "has meeting"). How they weigh is not here.
 */
import { actOf, hasWord, TOPICS, type Meaning } from './frames';
import { CUTS } from './grammar';
import { predicatesOf } from './predicates';
import type { Predicate } from './word-reader';
import { taggedWords, type TimePlace } from './sentence-words';
import type { Word } from './words';

/** Words that may stand beside a time that is alone. */
const FILLERS =
  /^(?:[^\p{L}]|a|an|the|by|on|in|at|of|for|to|or|and|so|within|about|around|early|mid|late|latest|earliest|until|till|from|end|next|this|maybe|probably|approx|roughly|max|tops|worst|best|hopefully|possibly|sometime|before|after|between|tbc|then)$/u;

/** A sentence as words with its predicates. */
export class Parsed {
  readonly words: readonly Word[];
  /** The same, without what a word that is a verb here could be as a noun. */
  readonly asUsed: readonly Word[];
  readonly predicates: readonly Predicate[];
  private readonly meanings = new Map<Predicate, Meaning>();
  private readonly acts = new Map<Predicate, string>();

  constructor(sentence: string, places: readonly TimePlace[]) {
    this.words = taggedWords(sentence, places);
    this.predicates = predicatesOf(this.words);
    const asUsed = this.words.slice();
    for (const { at } of this.predicates) asUsed[at] = (asUsed[at] as Word).asVerb;
    this.asUsed = asUsed;
  }

  /** A time and nothing else: "2 wks", "Monday at the latest". */
  get isBare(): boolean {
    return this.words.every(({ text }) => text === '#' || FILLERS.test(text));
  }

  meaningOf(predicate: Predicate): Meaning {
    let meaning = this.meanings.get(predicate);
    if (meaning === undefined) this.meanings.set(predicate, (meaning = meaningIn(this, predicate)));
    return meaning;
  }

  /** What is done, by what the verb, its subject and its object mean together: a name of the table below, or the verb's. */
  actOf(predicate: Predicate): string {
    let act = this.acts.get(predicate);
    if (act === undefined) this.acts.set(predicate, (act = actIn(this, predicate)));
    return act;
  }
}

export const AHEAD = new Set(['ahead', 'would', 'may', 'now', 'going on', 'to', 'must']);

/** Words behind a verb, as far as they tell what it does. */
interface VerbInPlace {
  readonly word: Word;
  readonly behind: readonly Word[];
}

const PARTICLE = /^(?:in|over|back|round|up|down|along|again)$/;
const CALLS_IN =
  /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|walk|fly|drive|be|back|have|having|had|call|called|ask|asked|invite|invited|want|wanted)$/;
const COMES = /^(?:come|came|coming|comes|pop|drop|dropping|swing|nip|go|going|went|stop|am|be|are|is|fly|drive)$/;
const BEING = new Set(['is', 'are', 'am', 'be', 'was', 'were', 'been']);

/** What verbs do together with the words behind them; the first that fits. */
const TOGETHER: readonly (readonly [verb: string, fits: (place: VerbInPlace) => boolean])[] = [
  ['contact', ({ word, behind }) => word.text === 'be' && hasWord(behind, /^(?:touch|contact)$/)],
  [
    'contact',
    ({ word, behind }) =>
      word.verbs.includes('turn') &&
      behind.some(({ signs, text }) => signs.includes('back') || signs.includes('touch') || text === 'out' || text === 'base'),
  ],
  ['contact', ({ word, behind }) => /^let(?:s|ting)?$/.test(word.text) && hasWord(behind, /^(?:know|hear)$/)],
  [
    'have in',
    ({ word, behind: [first, second, third] }) =>
      CALLS_IN.test(word.text) &&
      ((/^(?:me|us)$/.test(first?.text ?? '') && PARTICLE.test(second?.text ?? '')) ||
        (/^(?:me|us)$/.test(second?.text ?? '') && PARTICLE.test(third?.text ?? ''))),
  ],
  [
    'come in',
    ({ word, behind: [first, second] }) =>
      COMES.test(word.text) &&
      /^(?:in|over|back|round|up|down|along)$/.test(first?.text ?? '') &&
      ((second?.phrase ?? -1) >= 0 || /^(?:for|to|and|again|at|,|\.)$/.test(second?.text ?? '.')),
  ],
];

/** The predicate's verb by what it does; the first that fits what stands behind it. */
function verbOf(words: readonly Word[], { at }: Predicate): string {
  const word = words[at];
  if (word === undefined) return '';
  const behind = words.slice(at + 1, at + 4);
  const together = TOGETHER.find(([, fits]) => fits({ word, behind }));
  if (together !== undefined) return together[0];
  const [first, second] = word.verbs;
  if (first === 'turn') return second ?? 'turn';
  return first ?? (BEING.has(word.text) ? 'be' : '?');
}

const PLURAL = /[^s]s$/;
const OF_ONE_EMPLOYER = /^(?:the|their|my|our|your|his|her|two|both|three)$/;

/** "Employers decide late" speaks of any, "the managers" of one's own. */
function whichEmployer(words: readonly Word[], start: number): string {
  for (let at = start - 1; at >= 0 && at > start - 8; at--) {
    const word = words[at];
    if (word?.nouns.includes('employer') !== true) continue;
    const before = words.slice(Math.max(0, at - 3), at);
    if (PLURAL.test(word.text) && !hasWord(before, OF_ONE_EMPLOYER)) return 'employers';
    return hasWord(before, /^(?:an?|any)$/) ? 'an employer' : 'they';
  }
  return 'they';
}

function whoOf(words: readonly Word[], { subject, start }: Predicate): string {
  if (subject === 'employer') return whichEmployer(words, start);
  if (['he', 'they', 'someone', 'name'].includes(subject)) return 'they';
  return ['everyone', 'candidate', 'you'].includes(subject) ? 'you' : subject;
}

/** Nouns behind a predicate, up to the next predicate or cut. */
function objectsOf({ words, predicates }: Parsed, predicate: Predicate): string[] {
  const next = predicates[predicates.indexOf(predicate) + 1];
  const found: string[] = [];
  const end = Math.min(words.length, next?.start ?? words.length, predicate.at + 9);
  for (let at = predicate.at + 1; at < end; at++) {
    const word = words[at];
    if (word === undefined || (CUTS.has(word) && word.text !== 'and')) break;
    for (const noun of word.nouns) if (!found.includes(noun)) found.push(noun);
    if (word.signs.includes('back')) found.push('back');
    if (word.capital && word.nouns.length === 0) found.push('name');
  }
  return found;
}

const USER = ['me', 'you', 'we', 'candidate', 'everyone', 'my'];
const OTHERS = ['them', 'other', 'own', 'employer', 'name', 'our'];

const toWhom = (objects: readonly string[]): string =>
  objects.some((object) => USER.includes(object)) ? 'me' : objects.some((object) => OTHERS.includes(object)) ? 'them' : '';

function meaningIn(parsed: Parsed, predicate: Predicate): Meaning {
  const { words } = parsed;
  const objects = objectsOf(parsed, predicate);
  return {
    verb: verbOf(words, predicate),
    who: whoOf(words, predicate),
    objects,
    to: toWhom(objects),
    about: objects.find((object) => TOPICS.includes(object)) ?? '',
    lies: AHEAD.has(predicate.tense) ? 'ahead' : 'past',
  };
}

function actIn(parsed: Parsed, predicate: Predicate): string {
  const { words } = parsed;
  const { verb, who, objects, to, about } = parsed.meaningOf(predicate);
  const { passive, tense, at } = predicate;
  return actOf({
    verb,
    who,
    objects,
    to,
    about,
    passive,
    tense,
    text: words[at]?.text ?? '',
    behind: words.slice(at + 1, at + 7),
    isUser: ['I', 'you', 'we'].includes(who),
  });
}
