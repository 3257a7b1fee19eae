/**
 * What a sentence promises: its phrases of time, judged by the gate.
 *
 * In: a sentence, the day on which it was said, how it is heard. Out: promises with from and by, sure ones and unsure ones, and the reason.
 * Not here: notes (`read-promises.ts`), answers in the log (`read-answer.ts`).
 */
import { later, type Day } from '../calendar/day';
import {
  certaintyOf,
  probabilitiesOf,
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
import type { Statement } from './stated-timeline';

/** A sentence that promises without a time, all of it. */
export const vagueStatement = (sentence: string, saidOn: Day | null, noContact = false): Statement => ({
  span: { start: 0, end: sentence.length },
  sentence: { start: 0, end: sentence.length },
  saidOn,
  from: null,
  by: null,
  approximate: false,
  vague: true,
  wantsDay: false,
  saysVague: true,
  meeting: false,
  noContact,
  unsure: false,
  otherReading: null,
});

/** How a sentence is judged: by the gate, or "told", where every time in it is a promise (`timeline:`, an answer). */
export type Hearing = ({ readonly gate: true } & SentenceContext) | { readonly gate: false };

/** Nothing stands around an answer. */
const TOLD: SentenceContext = { labelled: false, task: false };

/** A phrase that may be a promise, with what was found about it. */
interface Judged {
  readonly phrase: ReadPhrase;
  readonly finding: PromiseFinding;
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

/** "Onsite Thursday or Friday" is fixed; "second round the week of Dec 7" and "they'll have me in by Friday" have yet to be arranged. */
const isFixedMeeting = (group: readonly Judged[]): boolean =>
  group.some((one) => stepOf(one) === 'meeting') &&
  group.every((one) => {
    const { grain, endAlone, openEnd, approximate } = one.phrase.reading;
    const withUser = [null, 'meeting'].includes(stepOf(one)) && !one.finding.amongThem;
    return withUser && grain === 'day' && endAlone !== true && openEnd !== true && approximate !== true;
  });

/** What a group of phrases promises, of what the sentence says as a whole; nothing where it is over. */
function statementOf(group: readonly Judged[], whole: Statement): Statement[] {
  const [first] = group;
  if (first === undefined) return [];
  const span = { start: first.phrase.index, end: group.at(-1)?.phrase.stop ?? first.phrase.stop };
  const reading = group.map(({ phrase }) => phrase.reading).reduce(unite);
  const wantsDay = group.some(({ phrase }) => phrase.dependsOnDay);
  const unsure = group.every(({ certainty }) => certainty !== 'sure');
  if (reading.unknown === true || wantsDay) return [{ ...whole, span, wantsDay, unsure }];
  const days = fromAndBy(reading, whole.saidOn);
  if (days === null) return [];
  const meeting = isFixedMeeting(group);
  return [{ ...whole, ...days, span, approximate: reading.approximate === true, vague: false, saysVague: false, meeting, unsure }];
}

/** A promise without a time: what is likeliest of what was found. */
function withoutTime(sentence: string, times: readonly TimeCandidate[], whole: Statement, hearing: Hearing, locale: Locale): Statement[] {
  const around = hearing.gate ? hearing : TOLD;
  const findings = locale.untimedFindingsOf(sentence, times, around);
  if (findings.length === 0 || locale.tellsOfAsking(sentence)) return [];
  let [best, likeliest]: [TimeCandidate | null, number] = [null, -1];
  for (const finding of findings) {
    const probability = probabilityOf(finding, locale.model, around);
    if (probability > likeliest) [best, likeliest] = [finding.candidate, probability];
  }
  if (best === null) return [];
  const certainty = hearing.gate || best.kind === 'verb' ? certaintyOf(likeliest, SURE_WITHOUT_TIME) : 'sure';
  if (certainty === 'no') return [];
  const span = { start: best.index, end: best.stop };
  return [{ ...whole, span, saysVague: best.kind !== 'verb', unsure: hearing.gate && certainty === 'unsure' }];
}

/** "Recruiter call on Monday. She liked me." was last Monday. */
const isOver = (phrase: ReadPhrase | undefined, { fragment }: PromiseFinding, { told = false, labelled }: SentenceContext): boolean =>
  told && fragment && !labelled && phrase?.reading.weekday !== undefined;

/** A phrase of time as the gate judges it; what is told is a promise, whatever the gate thinks of it. */
function judgedIn(
  phrases: readonly ReadPhrase[],
  times: readonly TimeCandidate[],
  sentence: string,
  hearing: Hearing,
  locale: Locale,
): Judged[] {
  if (times.length === 0) return [];
  const around = hearing.gate ? hearing : TOLD;
  const findings = locale.findingsOf(sentence, times, around);
  const probabilities = probabilitiesOf(findings, locale.model, around);
  const all = findings.map(
    (finding, index): Judged => ({
      phrase: phrases[index] as ReadPhrase,
      finding,
      certainty: isOver(phrases[index], finding, around) ? 'no' : certaintyOf(probabilities[index] ?? 0),
    }),
  );
  const passing = all.filter(({ certainty }) => certainty !== 'no');
  return hearing.gate ? passing : (passing.length > 0 ? passing : all).map((one) => ({ ...one, certainty: 'sure' }));
}

/** The promises of a sentence, in the order of their words; its times may have been read before. */
export function promisesIn(
  sentence: string,
  said: SaidWhen,
  hearing: Hearing,
  locale: Locale,
  read: readonly ReadPhrase[] = readTimes(sentence, said, locale),
): Statement[] {
  const { saidOn } = said;
  const phrases = read.filter(({ reading }) => reading.past !== true);
  const times = phrases.map((phrase) => timeCandidateOf(phrase, saidOn));
  const judged = judgedIn(phrases, times, sentence, hearing, locale);
  const noContact = locale.forbidsContact(sentence);
  const whole = vagueStatement(sentence, saidOn, noContact);
  if (judged.length === 0) return noContact ? [whole] : withoutTime(sentence, times, whole, hearing, locale);
  const promises = groupsOf(judged, sentence).flatMap((group) => statementOf(group, whole));
  // Two steps on one day are one appointment, sure where one of them is.
  return promises.filter(
    ({ from, by, unsure }, index) =>
      by === null ||
      !promises.some((other, place) => other.by === by && other.from === from && (other.unsure === unsure ? place < index : !other.unsure)),
  );
}
