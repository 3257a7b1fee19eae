/**
 * What a sentence promises: its phrases of time, judged by the gate.
 *
 * In: a sentence, the day on which it was said, how it is heard. Out: promises with from and by, sure ones and unsure ones, and the reason.
 * Not here: notes (`read-promises.ts`), answers in the log (`read-answer.ts`).
 */
import { later, type Day } from '../calendar/day';
import {
  certaintyOf,
  probabilityOf,
  SURE_WITHOUT_TIME,
  type TimeCandidate,
  type Certainty,
  type PromiseFinding,
  type PromisedStep,
  type SentenceContext,
} from './gate/verdict';
import type { Locale } from './locales/locale';
import { unite, type ReadPhrase, type Reading } from './phrase';
import { readTimes, type SaidWhen } from './read-times';

/** One promise of a sentence; offsets are the sentence's. */
export interface SentencePromise {
  readonly start: number;
  readonly end: number;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly approximate: boolean;
  readonly vague: boolean;
  readonly noContact: boolean;
  /** It is vague only because the note gives no day on which it was said. */
  readonly wantsDay: boolean;
  /** Words that say a time is not known make it vague ("soon"); without them nothing but the promise itself was read. */
  readonly saysVague: boolean;
  /** Nobody can tell without asking whether it is the employer's promise. */
  readonly unsure: boolean;
  /** From 0 to 1. */
  readonly probability: number;
}

/** A promise of which no time is known. */
export const VAGUE = {
  from: null,
  by: null,
  approximate: false,
  vague: true,
  noContact: false,
  wantsDay: false,
  saysVague: true,
  unsure: false,
  probability: 1,
} as const;

/** How a sentence is judged: by the gate, or "told", where every time in it is a promise (`timeline:`, an answer). */
export type Hearing = ({ readonly gate: true } & SentenceContext) | { readonly gate: false };

/** Nothing stands around an answer. */
const TOLD: SentenceContext = { labelled: false, task: false };

/** A phrase that may be a promise, with what was found about it. */
interface Judged {
  readonly phrase: ReadPhrase;
  readonly finding: PromiseFinding;
  readonly probability: number;
  readonly certainty: Certainty;
}

/** A phrase of time as a candidate. */
export const timeCandidateOf = ({ index, stop, reading }: ReadPhrase, saidOn: Day | null): TimeCandidate => ({
  index,
  stop,
  kind: reading.grain,
  endAlone: reading.endAlone === true,
  today: reading.last === saidOn,
});

/** The span of a reading on the day it was said: what has begun starts on that day, and what is over is null. */
function fromAndBy(reading: Reading, saidOn: Day | null): { from: Day | null; by: Day } | null {
  if (reading.last < (saidOn ?? reading.last)) return null;
  return { from: reading.endAlone === true ? null : later(reading.first, saidOn ?? reading.first), by: reading.last };
}

/** "We'll call Monday or e-mail by Friday": one promise, whichever comes. */
const joinedByOr = (sentence: string, before: Judged, after: Judged): boolean =>
  /\b(?:or|else|otherwise)\b/i.test(sentence.slice(before.phrase.stop, after.phrase.index));

const stepOf = ({ finding }: Judged): PromisedStep | null => finding.step;

/**
 * Phrases that belong to one promise. A sentence makes one, save where it names two different steps; an internal step of theirs,
 * or a decision that they then tell, is none beside it.
 */
function groupsOf(judged: readonly Judged[], sentence: string): Judged[][] {
  const outer = judged.filter((one) => stepOf(one) !== 'internal');
  const groups: Judged[][] = [];
  for (const one of outer.length > 0 ? outer : judged) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const before = group?.map(stepOf).find((step) => step !== null) ?? null;
    const own = stepOf(one);
    if (group === undefined || last === undefined) groups.push([one]);
    else if (own === null || before === null || own === before || one.finding.part === last.finding.part || joinedByOr(sentence, last, one))
      group.push(one);
    else if (before === 'decision' && own === 'contact') groups[groups.length - 1] = [one];
    else groups.push([one]);
  }
  return groups;
}

function promiseOf(group: readonly Judged[], saidOn: Day | null, noContact: boolean): SentencePromise[] {
  const [first] = group;
  if (first === undefined) return [];
  const start = first.phrase.index;
  const end = group.at(-1)?.phrase.stop ?? first.phrase.stop;
  const reading = group.map(({ phrase }) => phrase.reading).reduce(unite);
  const wantsDay = group.some(({ phrase }) => phrase.dependsOnDay);
  const probability = Math.max(...group.map((one) => one.probability));
  const unsure = group.every(({ certainty }) => certainty !== 'sure');
  if (reading.unknown === true || wantsDay) return [{ ...VAGUE, start, end, noContact, wantsDay, unsure, probability }];
  const span = fromAndBy(reading, saidOn);
  if (span === null) return [];
  const approximate = reading.approximate === true;
  return [{ start, end, ...span, approximate, vague: false, noContact, wantsDay: false, saysVague: false, unsure, probability }];
}

/** A promise without a time, or words that forbid contact. */
function withoutTime(sentence: string, times: readonly TimeCandidate[], hearing: Hearing, locale: Locale): SentencePromise[] {
  const whole = { ...VAGUE, start: 0, end: sentence.length };
  if (locale.forbidsContact(sentence)) return [{ ...whole, noContact: true }];
  if (locale.tellsOfAsking(sentence)) return [];
  const around = hearing.gate ? hearing : TOLD;
  const findings = locale.untimedFindingsOf(sentence, times, around);
  const [best] = findings
    .map((finding) => ({ finding, probability: probabilityOf(finding, locale.model, around) }))
    .sort((a, b) => b.probability - a.probability);
  if (best === undefined) return [];
  const { candidate } = best.finding;
  const certainty = hearing.gate || candidate.kind === 'verb' ? certaintyOf(best.probability, SURE_WITHOUT_TIME) : 'sure';
  if (certainty === 'no') return [];
  return [
    {
      ...whole,
      start: candidate.index,
      end: candidate.stop,
      saysVague: candidate.kind !== 'verb',
      unsure: hearing.gate && certainty === 'unsure',
      probability: best.probability,
    },
  ];
}

/** The promises of a sentence, in the order of their words. */
export function promisesIn(sentence: string, said: SaidWhen, hearing: Hearing, locale: Locale): SentencePromise[] {
  const phrases = readTimes(sentence, said, locale).filter(({ reading }) => reading.past !== true);
  const times = phrases.map((phrase) => timeCandidateOf(phrase, said.saidOn));
  const around = hearing.gate ? hearing : TOLD;
  const judged = (times.length === 0 ? [] : locale.findingsOf(sentence, times, around))
    .map((finding, index): Judged => {
      const probability = probabilityOf(finding, locale.model, around);
      return { phrase: phrases[index] as ReadPhrase, finding, probability, certainty: certaintyOf(probability) };
    })
    .filter(({ certainty }, _, all) => certainty !== 'no' || (!hearing.gate && all.every((each) => each.certainty === 'no')))
    .map((one): Judged => (hearing.gate ? one : { ...one, certainty: 'sure' }));
  if (judged.length === 0) return withoutTime(sentence, times, hearing, locale);
  const noContact = locale.forbidsContact(sentence);
  const promises = groupsOf(judged, sentence).flatMap((group) => promiseOf(group, said.saidOn, noContact));
  // Two steps on one day are one appointment.
  return promises.filter(
    ({ from, by }, index) => by === null || promises.findIndex((other) => other.by === by && other.from === from) === index,
  );
}
