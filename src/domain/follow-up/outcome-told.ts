/**
 * What came of an application by its notes' own text, as long as nothing has overtaken it.
 *
 * In: the interviews of an application, and what else is known of it. Out: the outcome to ask the user about. Not here: reading the text
 * (`../timeline/told-outcomes.ts`), the question (`outcome-question.ts`).
 */
import type { Day } from '../calendar/day';
import type { Status } from '../note/interview-note';
import { compareText } from '../in-order';
import type { ToldOutcome } from '../timeline/told-outcomes';
import type { FollowUp, Interview } from './follow-up';

/** An outcome with the note in which it is told. */
export interface OutcomeTold extends ToldOutcome {
  readonly note: string;
}

/** What the rest of an application says that can overtake an outcome. */
interface Since {
  readonly through: Day;
  /** The days of all interviews, those ahead too, and of the log's `heard` lines. */
  readonly rounds: readonly Day[];
  readonly heard: readonly Day[];
  readonly status: Status | null;
  readonly answerBy: Day | null;
}

/** Whether the application's status leaves it to be asked: an offer only by when it wants its answer, or what came of it. */
function isOpenTo({ kind, answerBy }: OutcomeTold, { status, answerBy: known }: Since): boolean {
  if (status === null || status === 'waiting') return true;
  return status === 'offer' && (kind !== 'offer' || (answerBy !== null && known === null));
}

/**
 * The outcome that was told last and that nothing has overtaken; null where there is nothing to ask. A later interview overtakes it, and a
 * later answer one whose day is known.
 */
export function outcomeToAsk(interviews: readonly Interview[], since: Since): OutcomeTold | null {
  const told = interviews
    .flatMap(({ note, outcome = null }): OutcomeTold[] => (outcome === null ? [] : [{ ...outcome, note: note.path }]))
    .filter(({ saidOn }) => saidOn === null || saidOn <= since.through)
    .sort((a, b) => compareText(a.saidOn, b.saidOn) || compareText(a.note, b.note));
  const last = told.at(-1);
  if (last === undefined || !isOpenTo(last, since)) return null;
  const { saidOn, isDated } = last;
  const isOvertaken = saidOn !== null && (since.rounds.some((day) => day > saidOn) || (isDated && since.heard.some((day) => day > saidOn)));
  return isOvertaken ? null : last;
}

/** Whether a row waits for the user to say what came of the application: its question stands in its place. */
export const waitsForAnswer = ({ reasons }: Pick<FollowUp, 'reasons'>): boolean => reasons.some(({ why }) => why === 'outcome-told');
