/**
 * The gate's verdict on a time, or on words that give none: whether they are the employer's promise.
 *
 * In: what a locale finds for and against, and its weights. Out: sure, unsure or no. Not here: any language's words (`locales/`), days.
 */
import type { Grain } from '../spans';
import type { Describe, Model } from './model';

/** The kinds of steps an employer takes; an internal one ("they debrief Monday") is no promise beside one that the user will notice. */
export type PromisedStep = 'contact' | 'decision' | 'meeting' | 'internal';

/** A place in a sentence that may be a promise: a phrase of time, "soon", words that no time is known, or a verb alone. */
export interface TimeCandidate {
  /** UTF-16 offsets into the sentence. */
  readonly index: number;
  readonly stop: number;
  readonly kind: Grain | 'soon' | 'no time' | 'verb';
  /** Only an end is stated. */
  readonly endAlone: boolean;
  /** It is the day on which it was said. */
  readonly today: boolean;
}

/** What stands around a sentence. */
export interface SentenceContext {
  /** A heading or label such as "Next steps" stands over it. */
  readonly labelled: boolean;
  /** A task box stands before it: the user's own list. */
  readonly task: boolean;
  /** The box is ticked: what the task says is over, what is remarked behind it may stand. */
  readonly ticked?: boolean;
  /** The sentence behind it tells what has been: "Recruiter call on Monday. She liked me." */
  readonly told?: boolean;
}

/** What a locale finds about a candidate. */
export interface PromiseFinding {
  readonly candidate: TimeCandidate;
  readonly step: PromisedStep | null;
  /** Candidates with the same number belong to one verb. */
  readonly part: number;
  /** The sentence is a time and nothing else. */
  readonly bare: boolean;
  /** Nobody is said to act. */
  readonly fragment: boolean;
  /** Somebody of the employer's is said to act. */
  readonly theirs: boolean;
  /** Nothing is said before it: it is what its line is about, no remark behind something else. */
  readonly main: boolean;
  /** Somebody is asked to do it by then: "please let us know by Friday". */
  readonly asked?: boolean;
  /** They meet without the user. */
  readonly amongThem: boolean;
  /** Tells what speaks for and against it. */
  readonly describe: Describe;
}

export type Certainty = 'sure' | 'unsure' | 'no';

/** From these probabilities on a promise is sure, and asked about: chosen on lines that were not learned from (`npm run train`). */
export const SURE = 0.44;
export const UNSURE = 0.28;
/** Words that give no time and are taken wrongly raise an alarm and set no day: they have to be surer. */
export const SURE_WITHOUT_TIME = 0.6;

export const certaintyOf = (probability: number, sure: number = SURE): Certainty =>
  probability >= sure ? 'sure' : probability >= UNSURE ? 'unsure' : 'no';

/**
 * What speaks for a finding less what speaks against it (the logarithm of its odds). A bare time is a promise under "Next steps" and nowhere
 * else, and in the user's own list of tasks only what others do; all else is weighed.
 */
function oddsOf(finding: PromiseFinding, model: Model, { labelled, task, ticked = false }: SentenceContext): number {
  if (finding.bare) return labelled && !task ? Infinity : -Infinity;
  if (task && (!finding.theirs || (ticked && finding.main))) return -Infinity;
  if (finding.asked === true) return -Infinity;
  // "2026-11-18: interview" is the interview itself.
  if (finding.candidate.today && finding.fragment && (finding.step === 'meeting' || finding.step === null)) return -Infinity;
  return model.bias + model.weigh(finding.describe);
}

/** The probability that goes with such odds. */
const asProbability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The probability that a finding is a promise, whatever else its sentence says. */
export const probabilityOf = (finding: PromiseFinding, model: Model, around: SentenceContext): number =>
  asProbability(oddsOf(finding, model, around));

/**
 * The probability of each time of a sentence that it is a promise, beside the others. A sentence makes one promise as a rule, so where one is
 * likely what another lacks counts twice: "they see others on Monday and will call by Friday" promises the Friday. A list of steps makes many.
 */
export function probabilitiesOf(findings: readonly PromiseFinding[], model: Model, around: SentenceContext): number[] {
  const odds = findings.map((finding) => oddsOf(finding, model, around));
  const likeliest = Math.max(...odds.filter((each) => each < Infinity));
  return odds.map((own) => asProbability(!around.labelled && likeliest > 0 && own < likeliest ? own - (likeliest - own) : own));
}
