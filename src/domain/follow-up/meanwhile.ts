/**
 * What else can be done while one employer is silent (T14).
 *
 * In: all rows of a plan, and the application that is waited for. Out: one message for each other application. Not here: what is due there.
 */
import type { FollowUp } from './follow-up';

/** The first message of each other application that can go out now, late ones first; optional ones do not count. */
export function meanwhile(followUps: readonly FollowUp[], waitingFor: string): FollowUp[] {
  const open = followUps.filter(
    ({ application, state, optional }) => application !== waitingFor && !optional && (state === 'due' || state === 'overdue'),
  );
  const byState = [...open.filter(({ state }) => state === 'overdue'), ...open.filter(({ state }) => state === 'due')];
  return byState.filter((row, index) => byState.findIndex(({ application }) => application === row.application) === index);
}
