/** An English sentence cut into its clauses, and what each says about who acts. */
import type { Clause, Step } from '../../../gate/clause';
import { stepNamed, stepTaken } from './acts';
import { SOMEONE, subjectOf } from './speakers';
import { TIME_NAMES } from '../words';
import { topics } from './topics';

/** Where a clause ends. A joining word belongs to the clause that it opens. */
const BOUNDARY =
  /[;:()\n|?]|\.\s|,\s|\s(?:-{1,2}|–|—|->|→|=>|>)\s|→|\s(?=(?:but|so|then|because|while|although|though|if|unless|whereas|which|and then)\s)|\s(?=(?:and|or)\s(?:i|i['’]\w+|you|you['’]\w+|we|we['’]\w+|they|they['’]\w+|she|he|s?he['’]\w+|hr|the|my|decisions?|offers?|then|are|is|be)\b)/gi;

/** "Know if", "tell whether": the clause goes on. */
const ASKS_ON = /\b(?:know|see|tell|say|asked|ask|decide|wonder\w*|sure|learn|find out|know \w+)$/i;

/** Asides that say nothing about who acts. */
const ASIDES = /\b(?:i (?:think|guess|believe|hope|suppose|assume|gather|was told|am told|imagine|hear)|i['’]m (?:told|afraid|hoping|guessing|sure)|imo|imho|afaik|as far as i know|i['’]d say|apparently)\b/gi;

interface Cut {
  /** Where a clause ends and where the next one begins. */
  readonly at: number;
  readonly next: number;
}

function cutsOf(sentence: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(BOUNDARY)) {
    const at = match.index;
    const isJoiningWord = match[0].length === 1 && /^\s/.test(match[0]);
    if (isJoiningWord && /^\sif\b/i.test(sentence.slice(at, at + 4)) && ASKS_ON.test(sentence.slice(0, at))) continue;
    const isClockTime = match[0] === ':' && /\d$/.test(sentence.slice(0, at)) && /^\d/.test(sentence.slice(at + 1));
    if (isClockTime) continue;
    cuts.push({ at: match[0] === '?' ? at + 1 : at, next: at + match[0].length });
  }
  cuts.push({ at: sentence.length, next: sentence.length });
  return cuts;
}

const blank = (words: string): string => ' '.repeat(words.length);

/** A clause whose properties are looked for only when a rule asks: most verdicts need few of them. */
class EnglishClause implements Clause {
  /** The clause without its words of time, so that "a week" is not searched for verbs, and with single blanks. */
  private readonly bare: string;
  private taken: Step | null | undefined;
  private named: Step | null | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** The clause as it stands, without asides. */
    private readonly whole: string,
    /** The same with its words of time blanked. */
    private readonly timeless: string,
  ) {
    this.bare = timeless.replace(/["“”\s]+/g, ' ').trim();
  }

  get does(): Step | null {
    if (this.taken === undefined) this.taken = stepTaken(this.bare);
    return this.taken;
  }
  get names(): Step | null {
    if (this.named === undefined) this.named = stepNamed(this.bare);
    return this.named;
  }
  get waits(): boolean {
    if (this.says) return true;
    return topics.waits(this.whole) && subjectOf(this.bare) !== 'user' && !topics.hasVerb(this.bare.replace(WAITING_VERB, ''));
  }
  get someone(): boolean {
    return this.bare.length < LONGEST_NAME && SOMEONE.test(this.bare.replace(LEFT_OF_TIME, ' ').trim());
  }
  get fragment(): boolean {
    const words = this.bare.replace(LEFT_OF_TIME, ' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
    return words.length <= 4 && !topics.hasVerb(this.bare);
  }
  get asks(): boolean {
    return topics.asks(this.whole);
  }
  get userActs(): boolean {
    return topics.userActs(this.bare);
  }
  get past(): boolean {
    return topics.past(this.bare) && !this.says;
  }
  get habit(): boolean {
    return topics.habit(this.whole);
  }
  get otherTopic(): boolean {
    return topics.otherTopic(this.bare);
  }
  get elsewhere(): boolean {
    return topics.elsewhere(this.whole);
  }
  get forbids(): boolean {
    return topics.forbids(this.whole);
  }
  get vague(): boolean {
    return topics.vague(this.whole);
  }
  get noTime(): boolean {
    return topics.noTime(this.bare);
  }

  /** "They said two weeks": somebody says it, and a time is all that follows. */
  private get says(): boolean {
    let time = 0;
    while (time < this.whole.length && this.whole[time] === this.timeless[time]) time++;
    return time < this.whole.length && topics.says(this.whole.slice(0, time));
  }
}

/** "The department head, by the end of" is about as long as somebody and what is left of a time can be. */
const LONGEST_NAME = 48;

/** Verbs of waiting themselves; any other makes a sentence about something else. */
const WAITING_VERB = /\b(?:will|would|should|could|might|may|can|is|it['’]ll|takes?|has|have)\b/gi;

/** Small words that belong to a time and are left when its names are blanked. */
const LEFT_OF_TIME = /\b(?:by|on|in|at|the|of|end|early|mid|late|beginning|start|middle|within|next|this|coming|before|after|until|till|around|about|approx|first|second|third|last|half|no later than|latest|or so|ish|max|tops|or|and|to|a|an|sometime|hopefully|probably|maybe|likely|prob|between|from|commencing|business|working|w\/[ceb]|eta|earliest|at least)\b/gi;

/** The clauses of a sentence in order, without the signs between them. */
export function clausesOf(sentence: string): Clause[] {
  const said = sentence.replace(ASIDES, blank);
  const timeless = said.replace(TIME_NAMES, blank);
  const clauses: Clause[] = [];
  let start = 0;
  for (const { at, next } of cutsOf(sentence)) {
    if (said.slice(start, at).trim() !== '') clauses.push(new EnglishClause(start, at, said.slice(start, at), timeless.slice(start, at)));
    start = next;
  }
  return clauses;
}
