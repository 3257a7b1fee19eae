/**
 * A thank-you and a check-in of one application that are both due: one mail, since a check-in carries late thanks (T16).
 *
 * In: the follow-ups of a plan. Out: pairs. Not here: when either is due; more than one thank-you, since each person of a panel is thanked alone.
 */
import { isChainKind } from './chain';
import type { FollowUp } from './follow-up';

const isDue = ({ state, optional }: FollowUp): boolean => (state === 'due' || state === 'overdue') && !optional;

/** Each such thank-you with the check-in that goes out with it. */
export function thanksWithCheckIns(followUps: readonly FollowUp[]): ReadonlyMap<FollowUp, FollowUp> {
  const due = new Map<string, { readonly thanks: FollowUp[]; readonly checkIns: FollowUp[] }>();
  for (const followUp of followUps.filter(isDue)) {
    const own = due.get(followUp.application) ?? { thanks: [], checkIns: [] };
    due.set(followUp.application, own);
    if (followUp.kind === 'thank-you') own.thanks.push(followUp);
    else if (isChainKind(followUp.kind)) own.checkIns.push(followUp);
  }
  const pairs = new Map<FollowUp, FollowUp>();
  for (const { thanks, checkIns } of due.values()) {
    const [thank, ...others] = thanks;
    const [checkIn] = checkIns;
    if (thank !== undefined && others.length === 0 && checkIn !== undefined) pairs.set(thank, checkIn);
  }
  return pairs;
}
