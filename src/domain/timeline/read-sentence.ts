/**
 * One sentence: the promises in it and why.
 *
 * In: a sentence, the day it was said on, what stands over it. Out: its promises, with the words they were read from and the reason.
 * Not here: notes (`read-promises.ts`), answers in the log (`read-answer.ts`).
 */
import { later, type Day } from '../calendar/day';
import type { Clause, Step } from './gate/clause';
import { judge, judgeClause, mayPass, type Surroundings, type Verdict } from './gate/rules';
import type { Locale } from './locales/locale';
import { unite, type Reading } from './phrase';
import { readTimes, type ReadPhrase, type SaidWhen } from './read-times';

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
  /** Why it counts, in words for the user. */
  readonly because: string;
}

/** A promise of which no time is known. */
export const VAGUE = { from: null, by: null, approximate: false, vague: true, noContact: false, wantsDay: false, saysVague: true } as const;

/** How a sentence is judged: by the gate, or "told", where every time in it is a promise (`timeline:`, an answer). */
export type Hearing = ({ readonly gate: true } & Surroundings) | { readonly gate: false };

/** A phrase with its clause and the verdict on it. */
interface Judged {
  readonly phrase: ReadPhrase;
  readonly clause: Clause | undefined;
  readonly verdict: Verdict;
}

const TOLD: Verdict = { promises: true, step: null, because: 'it was given as an answer' };

/** The clause in which a phrase begins. */
const clauseAt = (clauses: readonly Clause[], offset: number): number =>
  Math.max(
    0,
    clauses.findIndex((clause) => offset < clause.end),
  );

/** The span of a reading on the day it was said: what has begun starts on that day, and what is over is null. */
function fromAndBy(reading: Reading, saidOn: Day | null): { from: Day | null; by: Day } | null {
  if (reading.last < (saidOn ?? reading.last)) return null;
  return { from: reading.endAlone === true ? null : later(reading.first, saidOn ?? reading.first), by: reading.last };
}

/** "We'll call Monday or e-mail by Friday": one promise, whichever comes. */
const joinsByOr = (sentence: string, clause: Clause | undefined): boolean =>
  clause !== undefined && /^\s*(?:or|else|otherwise)\b/i.test(sentence.slice(clause.start));

const stepOf = ({ clause }: Judged): Step | null => clause?.does ?? clause?.names ?? null;

/**
 * Phrases that belong to one promise. A sentence makes one, save where it names two different steps; an internal step of theirs,
 * or a decision that they then tell, is none beside it, and neither is what else happens on some day: "holiday tomorrow, she'll call Monday".
 */
function groupsOf(judged: readonly Judged[], sentence: string, labelled: boolean): Judged[][] {
  const outer = judged.filter((one) => stepOf(one) !== 'internal');
  const kept = outer.length > 0 ? outer : judged;
  // In a list of next steps each fragment is one.
  const isListed = (one: Judged): boolean => labelled && one.clause?.fragment === true && !one.clause.bare;
  const stepping = kept.filter((one) => stepOf(one) !== null || isListed(one) || one.clause?.bare === true || one.clause?.waits === true);
  const groups: Judged[][] = [];
  for (const one of stepping.some((each) => stepOf(each) !== null) ? stepping : kept) {
    const group = groups.at(-1);
    const before = group?.find((each) => stepOf(each) !== null);
    const own = stepOf(one);
    const isSame =
      group === undefined ||
      one.clause === group.at(-1)?.clause ||
      (own === null && !isListed(one)) ||
      before === undefined ||
      joinsByOr(sentence, one.clause);
    const toldLater =
      before !== undefined &&
      stepOf(before) === 'decision' &&
      own === 'contact' &&
      one.clause?.does !== null &&
      before.clause?.does !== null;
    if (group !== undefined && !isSame && toldLater) groups[groups.length - 1] = [one];
    else if (group !== undefined && (isSame || (own === stepOf(before) && !(isListed(one) && isListed(before))))) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

function promiseOf(group: readonly Judged[], saidOn: Day | null, noContact: boolean): SentencePromise[] {
  const [first] = group;
  if (first === undefined) return [];
  const because = first.verdict.because;
  const start = first.phrase.index;
  const end = group.at(-1)?.phrase.stop ?? first.phrase.stop;
  const reading = group.map(({ phrase }) => phrase.reading).reduce(unite);
  const wantsDay = group.some(({ phrase }) => phrase.dependsOnDay);
  if (reading.unknown === true || wantsDay) return [{ ...VAGUE, start, end, noContact, wantsDay, because }];
  const span = fromAndBy(reading, saidOn);
  return span === null
    ? []
    : [
        {
          start,
          end,
          ...span,
          approximate: reading.approximate === true,
          vague: false,
          noContact,
          wantsDay: false,
          saysVague: false,
          because,
        },
      ];
}

/**
 * A promise without a time, or words that forbid contact: the clause that says so, as a vague promise. Where the gate lets no clause pass,
 * none needs to be judged once more.
 */
function withoutTime(clauses: readonly Clause[], phrases: readonly ReadPhrase[], hearing: Hearing, passes: boolean): SentencePromise[] {
  const vague = (clause: Clause, because: string, saysVague: boolean): SentencePromise[] => [
    { ...VAGUE, start: clause.start, end: clause.end, noContact: clauses.some(({ forbids }) => forbids), saysVague, because },
  ];
  const forbids = clauses.find((clause) => clause.forbids);
  if (forbids !== undefined) return vague(forbids, 'it asks you not to get in touch', true);
  const noTime = clauses.find(
    (clause) => clause.noTime && !clause.asks && !clause.elsewhere && !clause.userTells && !clause.otherTopic && !clause.userActs,
  );
  if (noTime !== undefined && phrases.length === 0) return vague(noTime, 'they gave no time', true);
  const labelled = !hearing.gate || hearing.labelled;
  if (!passes && !labelled) return [];
  const saysVague = clauses.some((clause) => clause.vague);
  if (!saysVague && phrases.length > 0) return [];
  for (const clause of passes ? clauses : []) {
    const verdict = hearing.gate ? judgeClause(clause, hearing) : judgeClause(clause, { labelled: true, task: false });
    if (verdict?.promises !== true || (verdict.step === 'internal' && !clause.vague)) continue;
    const willAct = clause.does === 'contact' || clause.does === 'decision';
    if (saysVague || (willAct && phrases.length === 0)) return vague(clause, verdict.because, saysVague);
  }
  const [first] = clauses;
  if (first !== undefined && labelled && saysVague && !clauses.some((clause) => clause.userActs || clause.asks))
    return vague(first, 'no time is given', true);
  return [];
}

/**
 * The promises of a sentence, in the order of their words. The gate comes first: where nobody on the employer's side is to act, no time
 * needs to be read.
 */
export function promisesIn(sentence: string, said: SaidWhen, hearing: Hearing, locale: Locale): SentencePromise[] {
  const clauses = locale.clausesOf(sentence);
  const passes = !hearing.gate || mayPass(clauses, hearing);
  const phrases = passes ? readTimes(sentence, said, locale) : [];
  const judged = phrases.flatMap((phrase): Judged[] => {
    const index = clauseAt(clauses, phrase.index);
    const verdict = hearing.gate ? judge(clauses, index, hearing) : TOLD;
    const isThatDay =
      phrase.reading.first === said.saidOn &&
      phrase.reading.last === said.saidOn &&
      verdict.step === 'meeting' &&
      clauses[index]?.does === null;
    // "Third round today" is the interview itself.
    return phrase.reading.past === true || (hearing.gate && isThatDay) || !verdict.promises
      ? []
      : [{ phrase, clause: clauses[index], verdict }];
  });
  if (judged.length === 0) return withoutTime(clauses, phrases, hearing, passes);
  const forbidsAtAll = clauses.some((clause) => clause.forbids && !judged.some((one) => one.clause === clause));
  const promises = groupsOf(judged, sentence, hearing.gate && hearing.labelled).flatMap((group) =>
    promiseOf(group, said.saidOn, forbidsAtAll),
  );
  // Two steps on one day are one appointment.
  return promises.filter(
    ({ from, by }, index) => by === null || promises.findIndex((other) => other.by === by && other.from === from) === index,
  );
}
