/** An English sentence cut into its clauses, and what each says about who acts. */
import type { Clause } from '../../../gate/clause';
import type { Place } from '../../locale';
import { stepNamed, stepTaken } from './acts';
import { SOMEONE, subjectOf } from './speakers';
import { topics } from './topics';

/** Where a clause ends. A joining word belongs to the clause that it opens. */
const BOUNDARY =
  /[;:()\n|?]|\.\s|,\s|\s(?:-{1,2}|–|—|->|→|=>|>)\s|→|\s(?=(?:but|so|then|because|while|although|though|if|unless|whereas|which|and then)\s)|\s(?=(?:and|or)\s(?:i|i['’]\w+|you|you['’]\w+|we|we['’]\w+|they|they['’]\w+|she|he|s?he['’]\w+|hr|the|my|decisions?|offers?|then|are|is|be)\b)/gi;

/** "Know if", "tell whether": the clause goes on. */
const ASKS_ON = /\b(?:know|see|tell|say|asked|ask|decide|wonder\w*|sure|learn|find out|know \w+)$/i;

/** Asides that say nothing about who acts. */
const ASIDES = /\b(?:i (?:think|guess|believe|hope|suppose|assume|gather|was told|am told|imagine|hear)|i['’]m (?:told|afraid|hoping|guessing|sure)|imo|imho|afaik|as far as i know|i['’]d say|apparently)\b/gi;

function boundariesOf(sentence: string, phrases: readonly Place[]): { at: number; next: number }[] {
  const boundaries: { at: number; next: number }[] = [];
  for (const match of sentence.matchAll(BOUNDARY)) {
    const at = match.index;
    if (phrases.some((phrase) => at >= phrase.index && at < phrase.stop)) continue;
    if (/^\s/.test(match[0]) && match[0].length === 1 && /^\sif\b/i.test(sentence.slice(at, at + 4)) && ASKS_ON.test(sentence.slice(0, at))) continue;
    if (match[0] === ':' && /\d$/.test(sentence.slice(0, at)) && /^\d/.test(sentence.slice(at + 1))) continue;
    boundaries.push({ at: match[0] === '?' ? at + 1 : at, next: at + match[0].length });
  }
  return boundaries;
}

/** The clause's words without its phrases of time, so that "within two weeks" is not searched for verbs. */
function wordsWithout(sentence: string, start: number, end: number, phrases: readonly Place[]): string {
  let words = sentence.slice(start, end);
  for (const phrase of phrases) {
    if (phrase.index < start || phrase.stop > end) continue;
    words = words.slice(0, phrase.index - start) + ' '.repeat(phrase.stop - phrase.index) + words.slice(phrase.stop - start);
  }
  return words;
}

function readClause(sentence: string, start: number, end: number, phrases: readonly Place[]): Clause {
  const whole = sentence.slice(start, end).replace(ASIDES, (aside) => ' '.repeat(aside.length));
  const bare = wordsWithout(whole.padStart(end, ' '), start, end, phrases).replace(/["“”]/g, ' ');
  const first = phrases.find((phrase) => phrase.index >= start && phrase.stop <= end);
  const says = first !== undefined && topics.says(sentence.slice(start, first.index));
  const does = stepTaken(bare.replace(/\s+/g, ' '));
  const words = bare.trim().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const named = stepNamed(bare);
  return {
    start,
    end,
    does,
    names: named,
    waits: says || (topics.waits(whole) && subjectOf(bare) !== 'user' && !topics.hasVerb(bare.replace(/\b(?:will|would|should|could|might|may|can|is|it['’]ll|takes?|has|have)\b/gi, ''))),
    someone: SOMEONE.test(bare),
    fragment: words.length <= 4 && !topics.hasVerb(bare),
    asks: topics.asks(whole),
    userActs: topics.userActs(bare),
    past: !says && topics.past(bare),
    habit: topics.habit(whole),
    otherTopic: topics.otherTopic(bare.replace(/\s+/g, ' ').trim()),
    elsewhere: topics.elsewhere(whole),
    forbids: topics.forbids(whole),
    vague: topics.vague(bare),
    noTime: topics.noTime(bare),
  };
}

/** The clauses of a sentence in order, without the signs between them; phrases of time are never cut. */
export function clausesOf(sentence: string, phrases: readonly Place[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { at, next } of [...boundariesOf(sentence, phrases), { at: sentence.length, next: sentence.length }]) {
    if (sentence.slice(start, at).trim() !== '') clauses.push(readClause(sentence, start, at, phrases));
    start = next;
  }
  return clauses;
}
