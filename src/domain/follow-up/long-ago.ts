/**
 * The interviews that a vault already holds when the plugin is first started on it, and whose thanks are unknown.
 *
 * In: the rows of a plan, and the interviews. Out: how many lie more than a week back, and the notes that can say at once that the thanks
 * went out. Not here: asking (`../../ui/sidebar/long-ago.ts`), what is written (`../../ui/actions.ts`).
 */
import type { FollowUp, Interview } from './follow-up';

export interface LongAgo {
  readonly interviews: number;
  /** Notes that tell of no later interview, so that what is written in one holds for all of its interviews, and that were never logged in. */
  readonly notes: readonly string[];
}

/** Whether the note was ever logged in; what its own record tells is no log. */
const isLogged = ({ note }: Interview): boolean => note.log.some(({ record }) => record === undefined);

/** The interviews whose thank-you lapsed unsent (T16): of Tuesday 2026-11-17 on Wednesday 11-25, not yet of Wednesday 11-18. */
export function longAgo(followUps: readonly FollowUp[], interviews: readonly Interview[]): LongAgo {
  const thanks = followUps.filter(({ kind }) => kind === 'thank-you');
  const isOpen = ({ state }: FollowUp): boolean => state === 'planned' || state === 'due' || state === 'overdue' || state === 'held';
  const others = new Set([...thanks.filter(isOpen).map(({ note }) => note), ...interviews.filter(isLogged).map(({ note }) => note.path)]);
  const lapsed = thanks.filter(({ state, note }) => state === 'lapsed' && !others.has(note));
  return {
    interviews: new Set(lapsed.map(({ note, interview }) => JSON.stringify([note, interview]))).size,
    notes: [...new Set(lapsed.map(({ note }) => note))].sort(),
  };
}
