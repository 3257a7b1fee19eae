/**
 * Offers in hand: each is a row of its own, first in every list, and calls for the timeline questions (T17) that fold under it.
 *
 * In: how all applications stand, and the questions of all of them. Out: one entry for each offer that wants an answer. Not here: the
 * questions' days (`rules/t17-timeline-question.ts`).
 */
import { daysBetween, type Day } from '../calendar/day';
import { sayDay } from '../calendar/say-day';
import type { FollowUp } from './follow-up';
import { compareText } from '../in-order';
import type { ApplicationState } from './application-state';

export interface OfferInHand {
  /** Path of the note that names the day, and the day of its interview. */
  readonly note: string;
  readonly interview: Day | null;
  readonly company: string | null;
  readonly position: string | null;
  readonly application: string;
  readonly answerBy: Day;
  /** Late after its day; it never goes quiet while the status says offer. */
  readonly state: 'due' | 'overdue';
  /** "Answer Acme by Tue 1 Dec, in 3 days". */
  readonly task: string;
}

const inDays = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`);
const late = (days: number): string => (days === 1 ? 'a day late' : `${days} days late`);

/** "Answer Acme by Tue 1 Dec, in 3 days" on Saturday 2026-11-28. */
function taskOf(company: string | null, answerBy: Day, today: Day): string {
  const left = daysBetween(today, answerBy);
  return `Answer ${company ?? 'the offer'} by ${sayDay(answerBy, today)}, ${left < 0 ? late(-left) : inDays(left)}`;
}

/** The offers that want an answer, the most pressing first. */
export const offersIn = (appStates: readonly ApplicationState[]): OfferInHand[] =>
  appStates
    .flatMap(({ status, statusNote, answerBy, key, today, company, tookPlace, ahead }): OfferInHand[] => {
      if (status !== 'offer' || statusNote === null || answerBy === null) return [];
      const round = [...tookPlace, ...ahead].find(({ paths }) => paths.includes(statusNote.path));
      return [
        {
          note: statusNote.path,
          interview: round?.day ?? statusNote.day,
          company: company ?? statusNote.company,
          position: statusNote.position,
          application: key,
          answerBy,
          state: today > answerBy ? 'overdue' : 'due',
          task: taskOf(company ?? statusNote.company, answerBy, today),
        },
      ];
    })
    .sort((a, b) => compareText(a.answerBy, b.answerBy) || compareText(a.application, b.application));

/** The questions that can go out now; they fold under the offer that presses most. */
export const openQuestions = (followUps: readonly FollowUp[]): FollowUp[] =>
  followUps.filter(({ kind, state }) => kind === 'timeline-question' && (state === 'due' || state === 'overdue'));
