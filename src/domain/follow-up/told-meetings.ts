/**
 * Meetings with the user that were fixed for a day and have no interview note of their own: "second round on Thursday, 10 am".
 *
 * In: what was promised up to a day, and the rounds that notes tell of. Out: those that are over and those that lie ahead. A meeting whose
 * day has passed took place, as far as anybody can know: nobody is late because of it. Not here: which words tell of one (`../timeline`).
 */
import type { Day } from '../calendar/day';
import { compareText } from '../in-order';
import type { Anchor } from './follow-up';
import { replacedIn, type DatedPromise } from './promises';
import type { Round } from './rounds';

export interface ToldMeetings {
  /** By day, from the first on; on its own day a meeting has taken place. */
  readonly over: readonly DatedPromise[];
  readonly ahead: readonly DatedPromise[];
}

/** Whether an interview that a note tells of is held on the days of a meeting. */
const isRound = ({ from, by }: DatedPromise, rounds: readonly Round[]): boolean =>
  rounds.some(({ day }) => (from ?? by) <= day && day <= by);

/** The meetings that were told up to `through`, behind the first interview: before it they were steps to that one. */
export function toldMeetings(said: readonly Anchor[], rounds: readonly Round[], through: Day): ToldMeetings {
  const replaced = replacedIn(said);
  const [first] = rounds;
  const told = said
    .filter((promise): promise is DatedPromise => promise.meeting && promise.by !== null && !replaced.has(promise))
    .filter((meeting) => first !== undefined && meeting.by > first.day && !isRound(meeting, rounds))
    .sort((a, b) => compareText(a.by, b.by));
  return { over: told.filter(({ by }) => by <= through), ahead: told.filter(({ by }) => by > through) };
}
