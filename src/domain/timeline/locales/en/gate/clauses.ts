/** An English sentence cut into its clauses, and what each says about who acts. */
import type { Clause, Step } from '../../../gate/clause';
import type { Word } from '../../../gate/words';
import { TIME_NAMES } from '../words';
import { stepTaken } from './acts';
import { Also, Is } from './classes';
import { cutsOf } from './cuts';
import { HEDGES } from './objects';
import { SPAN_SIGN, TIME_SIGN, wordsOf } from './forms';
import { stepNamed } from './names';
import * as signs from './signs';
import * as untimed from './untimed';
import { userActs, userTells } from './user';
import { also, has } from './verbs';
import { says, waits } from './waiting';

/** Asides that say nothing about who acts. */
const ASIDES =
  /\b(?:i (?:think|guess|believe|hope|suppose|assume|gather|was told|am told|imagine|hear that)|i['’]m (?:told|afraid|hoping|guessing|sure)|imo|imho|afaik|as far as i know|i['’]d say|apparently|i\.e|e\.g)\b/gi;

/** Helping verbs; "about", "due" and "expected" need no sentence around them. */
const HELPERS = /^(?:have|has|had|gets?|got|getting|do|does|did|going)$/;

/** "My referees have the forms | and should reply": of one subject. */
const AND_WILL = /^\s(?:and|or|&)\s(?:will|would|should)\b/i;

/** What stands for the subject that such a verb has in common with the one before it. */
const THE_SAME = 'they will ';

/** What a sentence says somewhere, so that most clauses need not be searched for it. */
class WholeSentence {
  private knownVague: boolean | undefined;
  private knownNoTime: boolean | undefined;
  private knownNegates: boolean | undefined;

  constructor(private readonly text: string) {}

  get vague(): boolean {
    this.knownVague ??= untimed.vague(this.text);
    return this.knownVague;
  }
  /** Nothing is forbidden without such a word. */
  get negates(): boolean {
    this.knownNegates ??= /n['’]?t\b|not|never|\bno\b|refrain|rather|discourag|avoid/i.test(this.text);
    return this.knownNegates;
  }
  get noTime(): boolean {
    this.knownNoTime ??= untimed.noTime(this.text);
    return this.knownNoTime;
  }
}

/** A clause whose properties are looked for only when a rule asks: most verdicts need few of them. */
class EnglishClause implements Clause {
  private known: readonly Word[] | null = null;
  private taken: Step | null | undefined;
  private named: Step | null | undefined;

  constructor(
    readonly start: number,
    readonly end: number,
    /** The clause as it stands. */
    private readonly text: string,
    /** The same with its words of time as signs. */
    private readonly timeless: string,
    private readonly sentence: WholeSentence,
  ) {}

  private get words(): readonly Word[] {
    this.known ??= wordsOf(this.timeless);
    return this.known;
  }

  get does(): Step | null {
    if (this.taken === undefined) this.taken = stepTaken(this.words);
    return this.taken;
  }
  get names(): Step | null {
    if (this.named === undefined) {
      const named = stepNamed(this.words);
      this.named = named === null || signs.leadsElsewhere(this.words) || (this.lasts && !this.timed) ? null : named;
    }
    return this.named;
  }
  get waits(): boolean {
    return this.timed && (says(this.words) || waits(this.words));
  }
  get someone(): boolean {
    if (!this.words.some((word) => has(word, Is.employer))) return false;
    const rest = this.words.filter(
      (word) =>
        !has(word, Is.time | Is.filler | Is.adverb) && !/^(?:end|early|mid|late|latest|until|till|next|this|from|per|via)$/.test(word.text),
    );
    return (
      rest.length > 0 &&
      rest.length < 4 &&
      !this.words.some(
        (word, at) =>
          /^an?$/.test(word.text) ||
          (has(word, Is.employer) && this.words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:in|at|to)$/.test(text))) ||
          (has(word, Is.time) && /s$/.test(this.words[at + 1]?.text ?? '')),
      ) &&
      rest.every((word) => has(word, Is.employer) && !/^(?:we|they|he|she|their|our|them)$/.test(word.text))
    );
  }
  get fragment(): boolean {
    const content = this.words.filter((word) => !has(word, Is.time | Is.filler));
    return content.length <= 4 && !content.some((word) => has(word, Is.modal | Is.be) || HELPERS.test(word.text));
  }
  get stands(): boolean {
    return this.words.some(
      (word, at) =>
        has(word, Is.employer | Is.me | Is.candidate | Is.other | Is.name) && has(this.words[at + 1], Is.modal | Is.be | Is.aux),
    );
  }
  get bare(): boolean {
    return this.words.every((word) => has(word, Is.time | Is.filler | Is.adverb | Is.modal) || HEDGES.test(word.text));
  }
  get lasts(): boolean {
    return this.words.some((word) => also(word, Also.span));
  }
  get asks(): boolean {
    return signs.asks(this.text);
  }
  get timed(): boolean {
    return this.words.some((word) => has(word, Is.time));
  }
  get userTells(): boolean {
    return userTells(this.words);
  }
  get led(): boolean {
    return this.words.some(
      (word) => has(word, Is.modal) || (has(word, Is.intend) && has(word, Is.past)) || (has(word, Is.report) && has(word, Is.third)),
    );
  }
  get userActs(): boolean {
    return userActs(this.words);
  }
  get past(): boolean {
    return signs.past(this.words) && !says(this.words);
  }
  get habit(): boolean {
    return signs.habit(this.words);
  }
  get otherTopic(): boolean {
    return signs.otherTopic(this.words);
  }
  get elsewhere(): boolean {
    return signs.elsewhere(this.text);
  }
  get forbids(): boolean {
    return this.sentence.negates && untimed.forbids(this.text);
  }
  get vague(): boolean {
    return this.sentence.vague && untimed.vague(this.text);
  }
  get noTime(): boolean {
    return this.sentence.noTime && untimed.noTime(this.text);
  }
}

const signFor = (words: string): string =>
  /^\W*(?:[1-9]|1[0-2]|an?|one|two|three|four|five|six|half an) ?h(?:ou)?r?s?\b/i.test(words) ? SPAN_SIGN : TIME_SIGN;

/** The clauses of a sentence in order, without the signs between them. */
export function clausesOf(sentence: string): Clause[] {
  const said = sentence.replace(ASIDES, (words) => ' '.repeat(words.length));
  const timeless = said.replace(TIME_NAMES, (words) =>
    /^hr$/i.test(words) ? words : signFor(words).padStart(Math.min(words.length, 2)).padEnd(words.length),
  );
  const clauses: Clause[] = [];
  const whole = new WholeSentence(said);
  let start = 0;
  let carried = '';
  for (const { at, next, goesOn = false } of cutsOf(sentence, timeless)) {
    const clause = new EnglishClause(start, at, said.slice(start, at), carried + timeless.slice(start, at), whole);
    // "I'll prepare on Sunday and call Monday" and "they stop on Friday and pick it up again" stay whole.
    if ((goesOn && (!clause.led || clause.userActs)) || (AND_WILL.test(sentence.slice(at, at + 12)) && clause.userActs)) continue;
    if (said.slice(start, at).trim() !== '') clauses.push(clause);
    carried = goesOn ? THE_SAME : '';
    start = next;
  }
  return clauses;
}
