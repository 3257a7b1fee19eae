/**
 * A thank-you and a check-in of one application that are both due: one mail, since a check-in carries late thanks (T16).
 *
 * In: the follow-ups of a plan. Out: pairs. Not here: when either is due; more than one thank-you, since each person of a panel is thanked alone.
 */
import { isChainKind } from './chain';
import { isDue } from './due';
import type { FollowUp } from './follow-up';

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

/** The messages to send now: what is due, late thanks and the check-in that carries them once. */
export function messagesDue(followUps: readonly FollowUp[]): FollowUp[] {
  const carriers = new Set(thanksWithCheckIns(followUps).values());
  return followUps.filter((followUp) => isDue(followUp) && !carriers.has(followUp));
}
