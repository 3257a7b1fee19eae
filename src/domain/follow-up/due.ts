/**
 * What is to be done now.
 *
 * In: a follow-up with its state of today. Out: whether it is counted, and whether it may be called late. Not here: its state (`plan.ts`),
 * the groups of the sidebar (`groups.ts`).
 */
import type { FollowUp } from './follow-up';

/** Whether a follow-up is to be sent now; optional ones are never counted. */
export const isDue = ({ state, optional }: FollowUp): boolean => (state === 'due' || state === 'overdue') && !optional;

/** Nobody is late with an optional mail: only thank-yous can be, and the question that hangs on an offer's last day. */
const LATE_KINDS: ReadonlySet<string> = new Set(['thank-you', 'timeline-question']);

/** Whether a follow-up may be called late. */
export const isLate = ({ state, kind }: FollowUp): boolean => state === 'overdue' && LATE_KINDS.has(kind);
