/** An English sentence cut into its clauses, and what each says about who acts. */
import type { Clause, Step } from '../../../gate/clause';
import { TIME_NAMES } from '../words';
import { stepNamed, stepTaken } from './acts';
import { HEDGES } from './objects';
import { SPAN_SIGN, TIME_SIGN, wordsOf, type EnglishWord } from './forms';
import * as signs from './signs';
import { has } from './verbs';

/** Where a clause ends. A joining word belongs to the clause that it opens. */
const BOUNDARY =
  /[;:()\n|?]|\.\s|,\s|\s(?:-{1,2}|–|—|->|→|=>|>>?)\s|→|\s(?=(?:but|so|then|because|while|although|though|if|unless|whereas|which|as soon as|when (?:the|they|he|she|it|we|all|my|our|everyone)|once(?! an?\b| every| per)|whenever|and then|before (?:i|they|he|she|we|you|anyone|anybody))\s)|\s(?=(?:and|or|&)\s(?:i|i['’]\w+|someone|somebody|everyone|his|her|their|our|you|you['’]\w+|we|we['’]\w+|they|they['’]\w+|she|he|s?he['’]\w+|hr|the|my|decisions?|offers?|then|are|is|be|said|says|told|will|would|should|picks|decides|calls|emails|rings|sends|mails|texts|makes|chooses|announces|phones|notifies|hires)\b)/gi;

/** "Know if", "tell whether": the clause goes on. */
const ASKS_ON = /\b(?:know|see|tell|say|asked|ask|decide|wonder\w*|sure|learn|find out|know \w+)$/i;

/** Titles and short forms: their full stop ends nothing. */
const SHORTENED = /\b(?:prof|dr|mrs?|ms|st|dept|dir|asst|mgr|approx|prev|rec|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs)?|fri|[a-z])$/i;

/** "Between now | and the 29th": one time. */
const BETWEEN = /\bbetween\s(?:\S+\s?){1,3}$/i;

/** Asides that say nothing about who acts. */
const ASIDES = /\b(?:i (?:think|guess|believe|hope|suppose|assume|gather|was told|am told|imagine|hear that)|i['’]m (?:told|afraid|hoping|guessing|sure)|imo|imho|afaik|as far as i know|i['’]d say|apparently|i\.e|e\.g)\b/gi;

/** Helping verbs; "about", "due" and "expected" need no sentence around them. */
const HELPERS = /^(?:have|has|had|gets?|got|getting|do|does|did|going)$/;

interface Cut {
  /** Where a clause ends and where the next one begins. */
  readonly at: number;
  readonly next: number;
  /** The next clause has the subject and the time of this one: "they'll sleep on it over the weekend | and call Monday". */
  readonly goesOn?: boolean;
}

/** A second verb behind a time, whose first one has been dealt with: "review on Monday and call". */
const SECOND_VERB = /#\s*(?:(?:morning|afternoon|evening|night|noon)\s)?(?<and>\sand\s|\s?&\s)(?=(?:call|ring|phone|e-?mail|mail|text|message|let|get back|make|decide|pick|choose|announce|notify|send|tell|offer|come back|revert|hear|know|hold|interview|invite|meet|see|schedule|finali[sz]e)\b)/gi;

/** "My referees have the forms | and should reply": of one subject. */
const AND_WILL = /^\s(?:and|or|&)\s(?:will|would|should)\b/i;

/** What stands for the subject that such a verb has in common with the one before it. */
const THE_SAME = 'they will ';

/** The cuts of a sentence in order; in `timeless` its words of time are signs. */
function cutsOf(sentence: string, timeless: string): Cut[] {
  const cuts: Cut[] = [];
  for (const match of timeless.matchAll(SECOND_VERB)) {
    const next = match.index + match[0].length;
    cuts.push({ at: next - (match.groups?.['and']?.length ?? 0), next, goesOn: true });
  }
  for (const match of sentence.matchAll(BOUNDARY)) {
    const at = match.index;
    const isJoiningWord = match[0].length === 1 && /^\s/.test(match[0]);
    if (isJoiningWord && /^\s(?:if|when)\b/i.test(sentence.slice(at, at + 6)) && ASKS_ON.test(sentence.slice(0, at))) continue;
    if (match[0].startsWith('.') && SHORTENED.test(sentence.slice(Math.max(0, at - 8), at))) continue;
    if (isJoiningWord && BETWEEN.test(sentence.slice(Math.max(0, at - 30), at))) continue;
    const isClockTime = match[0] === ':' && /\d$/.test(sentence.slice(0, at)) && /^\d/.test(sentence.slice(at + 1));
    if (isClockTime) continue;
    cuts.push({ at: match[0] === '?' ? at + 1 : at, next: at + match[0].length });
  }
  cuts.push({ at: sentence.length, next: sentence.length });
  return cuts.sort((a, b) => a.at - b.at);
}

/** What a sentence says somewhere, so that most clauses need not be searched for it. */
class WholeSentence {
  private knownVague: boolean | undefined;
  private knownNoTime: boolean | undefined;
  private knownNegates: boolean | undefined;

  constructor(private readonly text: string) {}

  get vague(): boolean {
    this.knownVague ??= signs.vague(this.text);
    return this.knownVague;
  }
  /** Nothing is forbidden without such a word. */
  get negates(): boolean {
    this.knownNegates ??= /n['’]?t\b|not|never|\bno\b|refrain|rather|discourag|avoid/i.test(this.text);
    return this.knownNegates;
  }
  get noTime(): boolean {
    this.knownNoTime ??= signs.noTime(this.text);
    return this.knownNoTime;
  }
}

/** A clause whose properties are looked for only when a rule asks: most verdicts need few of them. */
class EnglishClause implements Clause {
  private known: readonly EnglishWord[] | null = null;
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

  private get words(): readonly EnglishWord[] {
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
    return this.timed && (signs.says(this.words) || signs.waits(this.words));
  }
  get someone(): boolean {
    if (!this.words.some((word) => has(word, 'employer'))) return false;
    const rest = this.words.filter((word) => !has(word, 'time', 'filler', 'adverb') && !/^(?:end|early|mid|late|latest|until|till|next|this|from|per|via)$/.test(word.text));
    return rest.length > 0 && rest.length < 4 && !this.words.some((word, at) => /^an?$/.test(word.text) || (has(word, 'employer') && this.words.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:in|at|to)$/.test(text))) || (has(word, 'time') && /s$/.test(this.words[at + 1]?.text ?? ''))) && rest.every((word) => has(word, 'employer') && !/^(?:we|they|he|she|their|our|them)$/.test(word.text));
  }
  get fragment(): boolean {
    const content = this.words.filter((word) => !has(word, 'time', 'filler'));
    return content.length <= 4 && !content.some((word) => has(word, 'modal', 'be') || HELPERS.test(word.text));
  }
  get stands(): boolean {
    return this.words.some((word, at) => has(word, 'employer', 'me', 'candidate', 'other', 'name') && has(this.words[at + 1], 'modal', 'be', 'aux'));
  }
  get bare(): boolean {
    return this.words.every((word) => has(word, 'time', 'filler', 'adverb', 'modal') || HEDGES.test(word.text));
  }
  get lasts(): boolean {
    return this.words.some((word) => has(word, 'span'));
  }
  get asks(): boolean {
    return signs.asks(this.text);
  }
  get timed(): boolean {
    return this.words.some((word) => has(word, 'time'));
  }
  get userTells(): boolean {
    return signs.userTells(this.words);
  }
  get led(): boolean {
    return this.words.some((word) => has(word, 'modal') || (has(word, 'intend') && has(word, 'past')) || (has(word, 'report') && has(word, 'third')));
  }
  get userActs(): boolean {
    return signs.userActs(this.words);
  }
  get past(): boolean {
    return signs.past(this.words) && !signs.says(this.words);
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
    return this.sentence.negates && signs.forbids(this.text);
  }
  get vague(): boolean {
    return this.sentence.vague && signs.vague(this.text);
  }
  get noTime(): boolean {
    return this.sentence.noTime && signs.noTime(this.text);
  }
}

const signFor = (words: string): string => (/^\W*(?:[1-9]|1[0-2]|an?|one|two|three|four|five|six|half an) ?h(?:ou)?r?s?\b/i.test(words) ? SPAN_SIGN : TIME_SIGN);

/** The clauses of a sentence in order, without the signs between them. */
export function clausesOf(sentence: string): Clause[] {
  const said = sentence.replace(ASIDES, (words) => ' '.repeat(words.length));
  const timeless = said.replace(TIME_NAMES, (words) => (/^hr$/i.test(words) ? words : signFor(words).padStart(Math.min(words.length, 2)).padEnd(words.length)));
  const clauses: Clause[] = [];
  const whole = new WholeSentence(said);
  let start = 0;
  let carried = '';
  for (const { at, next, goesOn = false } of cutsOf(sentence, timeless)) {
    const clause = new EnglishClause(start, at, said.slice(start, at), carried + timeless.slice(start, at), whole);
    // "I'll prepare on Sunday and call Monday" and "they stop on Friday and pick it up again" stay whole.
    if ((goesOn && (!clause.led || clause.userActs)) || (clause.userActs && AND_WILL.test(sentence.slice(at, at + 12)))) continue;
    if (said.slice(start, at).trim() !== '') clauses.push(clause);
    carried = goesOn ? THE_SAME : '';
    start = next;
  }
  return clauses;
}
