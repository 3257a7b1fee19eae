/**
 * Why a sentence was taken for a promise or not: how likely, and the words that spoke for it and against it.
 *
 * In: words and the day on which they were said. Out: what was weighed, place by place. Not here: what is read (`read-sentence.ts`).
 */
import type { Day } from '../calendar/day';
import type { Stretch } from '../note/interview-note';
import { featureNames } from './gate/model';
import { certaintyOf, probabilitiesOf, type Certainty, type PromiseFinding } from './gate/verdict';
import { promisesLeft } from './lapsed';
import type { Locale } from './locales/locale';
import { LOCALES } from './locales/locales';
import { timeCandidateOf } from './read-sentence';
import { readTimes } from './read-times';
import { sentencesIn } from './sentences-said';
import type { ReadingOptions } from './stated-timeline';
import { saidWhen } from './statements';

export interface Explanation {
  /** The words of time, or the whole sentence where it names none. */
  readonly words: string;
  readonly certainty: Certainty;
  /** It was their promise, and the words behind it tell that its time went by. */
  readonly lapsed: boolean;
  /** Words of the sentence, the heaviest first. */
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
}

/** Words that weigh less than this are not worth naming, and no more than so many are. */
const LIGHTEST = 0.25;
const MOST = 4;

const IN_A_NOTE = { gate: true, labelled: false, task: false } as const;

/** A finding with what was weighed in it and how likely it is, and the place of the promise that has lapsed. */
function explained(finding: PromiseFinding, probability: number, lapsed: Stretch | null, sentence: string, locale: Locale): Explanation {
  const weights = new Map<string, number>();
  for (const name of featureNames(finding.describe)) {
    const words = locale.wordsOfFeature(name);
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + locale.model.weightOf(name) / words.length);
  }
  const byWeight = [...weights].sort(([, a], [, b]) => b - a);
  const { index, stop } = finding.candidate;
  return {
    words: sentence.slice(index, stop).trim(),
    certainty: certaintyOf(probability),
    lapsed: lapsed !== null && lapsed.start <= index && stop <= lapsed.end,
    inFavour: byWeight.filter(([, weight]) => weight >= LIGHTEST).slice(0, MOST).map(([word]) => word), // prettier-ignore
    against: byWeight.filter(([, weight]) => weight <= -LIGHTEST).slice(-MOST).reverse().map(([word]) => word), // prettier-ignore
  };
}

/**
 * What was weighed in a sentence of a note: of "They said they'd call me on Monday", said on Wednesday 2026-11-18, one place, "Monday", sure,
 * for which "call" spoke. Empty where it names no time.
 */
export function explainSentence(text: string, saidOn: Day, options: ReadingOptions): Explanation[] {
  const said = saidWhen(saidOn, null, options);
  return LOCALES.flatMap((locale) =>
    [...sentencesIn(text, said, IN_A_NOTE, locale)].flatMap(({ text: sentence, behind }) => {
      const times = readTimes(sentence, said, locale)
        .filter(({ reading }) => reading.past !== true)
        .map((phrase) => timeCandidateOf(phrase, saidOn));
      const lapsed = promisesLeft({ sentence, behind, said, hearing: IN_A_NOTE, locale }).lapsed?.span ?? null;
      const findings = locale.findingsOf(sentence, times, IN_A_NOTE);
      const probabilities = probabilitiesOf(findings, locale.model, IN_A_NOTE);
      return findings.map((finding, index) => explained(finding, probabilities[index] ?? 0, lapsed, sentence, locale));
    }),
  );
}
