/**
 * What an English sentence says for and against each place in it that may be a promise.
 *
 * In: a sentence and its phrases of time. Out: findings. Not here: how much each weighs (`weights.ts`), the verdict (`gate/verdict.ts`).
 */
import type { Describe } from '../../../gate/model';
import type { TimeCandidate, PromisedStep, PromiseFinding, SentenceContext } from '../../../gate/verdict';
import { Parsed } from './acts';
import { phraseAt, type Target } from './clauses';
import { describe } from './features';
import { isAmongThem, isMain, isTheirs, stepOf, tellingVerbs } from './steps';
import { noTimesIn, soonIn } from './untimed';

/** What is found about a candidate, as far as it is asked for: most are weighed and are no promise. */
class Finding implements PromiseFinding {
  private found: ReturnType<typeof stepOf> | null = null;

  constructor(
    private readonly whole: Parsed,
    private readonly target: Target,
    readonly candidate: TimeCandidate,
    private readonly sentence: string,
    private readonly labelled: boolean,
  ) {}

  /** Those of the time; a verb alone gives none. */
  private get words(): string {
    const { index, stop, kind } = this.candidate;
    return kind === 'verb' ? '' : this.sentence.slice(index, stop);
  }

  private get taken(): ReturnType<typeof stepOf> {
    return (this.found ??= stepOf(this.whole, this.target));
  }

  get step(): PromisedStep | null {
    const { step } = this.taken;
    return (step === null || step === 'decision') && this.confirmsHour ? 'meeting' : step;
  }

  /** "She confirmed: Tuesday December 1, 10:00, with Ames": a day with its hour is when they meet, save where a call is to come. */
  private get confirmsHour(): boolean {
    const { index, stop } = this.candidate;
    const isSaid = CONFIRMED.test(this.sentence.slice(0, index)) && HOUR.test(this.sentence.slice(stop));
    return isSaid && tellingVerbs(this.whole).length === 0;
  }

  get part(): number {
    return this.taken.part;
  }

  get bare(): boolean {
    return this.whole.isBare;
  }

  get fragment(): boolean {
    return this.whole.predicates.length === 0;
  }

  get theirs(): boolean {
    return isTheirs(this.whole, this.target);
  }

  get asked(): boolean {
    return ASKED.test(this.sentence.slice(0, this.candidate.index));
  }

  get amongThem(): boolean {
    return isAmongThem(this.whole, this.target);
  }

  get main(): boolean {
    return isMain(this.whole, this.target);
  }

  readonly describe: Describe = (add) => describe(add, this.whole, this.target, this.words, this.candidate, this.labelled);
}

const CONFIRMED = /\bconfirmed(?::| for) ?$/iu;
const HOUR = /^ ?,? ?(?:at )?(?:\d{1,2}[:.]\d{2}|\d{1,2} ?[ap]\.?m)\b/iu;

/** Words before a time by which somebody is asked to do something: "please let us know by", but not "please call and we decide by". */
const ASKED =
  /\bplease (?:do |also |just |kindly )?(?:let|get back|confirm|reply|respond|answer|send|call|ring|phone|text|e-?mail|write|contact|return|complete|fill|sign|submit|upload|provide|advise|tell|choose|pick|book)\b(?!.*(?:[.;:,!?]|\b(?:I|we|they|he|she|it|who|which)\b))/iu;

/** The user asks when: "When would I hear back, by Friday?" */
const ASKS_WHEN = /(?:^|[|:>*-]) *(?:when|how (?:long|soon)|what)\b[^.!:]*\?[^\p{L}]*$/iu;

/** A finding for each phrase of time, none where it is asked for. */
export function promiseFindings(sentence: string, times: readonly TimeCandidate[], around: SentenceContext): PromiseFinding[] {
  const isAsked = sentence.includes('?');
  if (isAsked && ASKS_WHEN.test(sentence)) return [];
  const whole = new Parsed(sentence, times);
  if (isAsked && whole.isBare) return [];
  return times.map((candidate, index) => new Finding(whole, phraseAt(whole, index), candidate, sentence, around.labelled));
}

/** Findings for words that give no time ("soon", "no date yet"), or for verbs that tell the user something where there are none. */
export function untimedFindingsOf(sentence: string, times: readonly TimeCandidate[], around: SentenceContext): PromiseFinding[] {
  // What is asked is not told.
  if (/\?\W*$/.test(sentence)) return [];
  const places = [
    ...soonIn(sentence).map((place): TimeCandidate => ({ ...place, kind: 'soon', endAlone: false, today: false })),
    ...noTimesIn(sentence).map((place): TimeCandidate => ({ ...place, kind: 'no time', endAlone: false, today: false })),
  ].sort((a, b) => a.index - b.index);
  if (places.length > 0) return promiseFindings(sentence, places, around);
  if (times.length > 0) return [];
  const whole = new Parsed(sentence, []);
  const candidate: TimeCandidate = { index: 0, stop: sentence.length, kind: 'verb', endAlone: false, today: false };
  return tellingVerbs(whole).map((target) => new Finding(whole, target, candidate, sentence, around.labelled));
}

/** The words that a feature is made of: "b will call" of two, "n v contact" of none, since it names a class of words. */
export function wordsOfFeature(name: string): string[] {
  const [role = '', ...words] = name.split(' ');
  return ['u', 'b', '<', '>', '<6', '>6'].includes(role) ? words.filter((word) => /^\p{L}/u.test(word)) : [];
}
