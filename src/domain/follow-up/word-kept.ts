/**
 * How employers keep their word: the user's own figures, from their own notes.
 *
 * In: interviews and today. Out: for each employer what was promised, answered and by how much too late; over all employers how many
 * days an answer takes after each stage. Not here: what is still to be sent.
 */
import { daysBetween, type Day } from '../calendar/day';
import type { Interview, PlanOptions } from './follow-up';
import { ledgerOf, type LedgerEntry } from './ledger';
import { compareText } from '../in-order';
import { roundsOf, type Round } from './rounds';
import { applicationsIn } from './application';
import { applicationStateOf } from './application-state';

/** What one application's promises came to; those that a later one replaced are left out. */
export interface WordKept {
  readonly application: string;
  readonly company: string | null;
  readonly position: string | null;
  readonly entries: readonly LedgerEntry[];
  readonly promised: number;
  readonly answered: number;
  readonly kept: number;
  readonly late: number;
  /** Business days by which the late ones were late, the middle one; null where none was. */
  readonly medianLate: number | null;
}

/** The stages after which an answer is waited for, in the order of a job search. */
export const STAGES = ['screen', 'interview', 'panel', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** How long answers took after a stage. */
export interface StageWait {
  readonly stage: Stage;
  readonly answers: number;
  /** Calendar days from the interview to the first answer after it, the middle one. */
  readonly medianDays: number;
}

export interface WordsKept {
  /** By company; applications without a promise that names a day are left out. */
  readonly applications: readonly WordKept[];
  /** Stages with at least one answer. */
  readonly stages: readonly StageWait[];
}

/** The middle of some numbers; of 2, 4 and 9 it is 4, of 2 and 5 it is 3.5; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}

/** "By Tue 24 Nov", answered on Thu 26 Nov, is one promise of two business days late. */
export function wordsKept(interviews: readonly Interview[], options: PlanOptions, today: Day): WordsKept {
  const ledger = ledgerOf(interviews, options, today).filter(({ outcome }) => outcome !== 'replaced');
  const keys = [...new Set(ledger.map(({ application }) => application))];
  return {
    applications: keys
      .map((key) =>
        wordKept(
          key,
          ledger.filter(({ application }) => application === key),
        ),
      )
      .sort(
        (a, b) => compareText(a.company, b.company) || compareText(a.position, b.position) || compareText(a.application, b.application),
      ),
    stages: stageWaits(interviews, options, today),
  };
}

function wordKept(application: string, entries: readonly LedgerEntry[]): WordKept {
  const late = entries.filter(({ outcome }) => outcome === 'late');
  return {
    application,
    company: entries[0]?.company ?? null,
    position: entries[0]?.position ?? null,
    entries,
    promised: entries.length,
    answered: entries.filter(({ answeredOn }) => answeredOn !== null).length,
    kept: entries.filter(({ outcome }) => outcome === 'kept').length,
    late: late.length,
    medianLate: median(late.map(({ businessDaysLate }) => businessDaysLate)),
  };
}

/** What an interview was, by the latest stage that its types name. */
function stageOf({ types }: Round): Stage {
  if (types.includes('final')) return 'final';
  if (types.includes('panel')) return 'panel';
  return types.includes('phone') ? 'screen' : 'interview';
}

function stageWaits(interviews: readonly Interview[], options: PlanOptions, today: Day): StageWait[] {
  const waits = applicationsIn(interviews).flatMap((members) => {
    const { answers } = applicationStateOf(members, options, today);
    return roundsOf(members.interviews, today).flatMap((round) => {
      const answeredOn = answers.find((day) => day > round.day);
      return answeredOn === undefined ? [] : [{ stage: stageOf(round), days: daysBetween(round.day, answeredOn) }];
    });
  });
  return STAGES.flatMap((stage) => {
    const days = waits.filter((wait) => wait.stage === stage).map((wait) => wait.days);
    const medianDays = median(days);
    return medianDays === null ? [] : [{ stage, answers: days.length, medianDays }];
  });
}
