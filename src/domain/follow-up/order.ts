/**
 * The order of follow-ups, the same on every device: by code unit, never by the language of the computer.
 */
import type { Day } from '../calendar/day';
import type { FollowUp } from './follow-up';

/** Compares two texts by code unit; nothing stands before everything. */
export const compareText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Compares two days: Wednesday 2026-11-18 stands before Friday 2026-11-20, and no day after all of them. */
export const compareDays = (a: Day | null, b: Day | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : compareText(a, b));

/** Rows come by the day they open (none: last), company, position, kind, recipient; the note settles what is left. */
export const compareRows = (a: FollowUp, b: FollowUp): number =>
  compareDays(a.opens, b.opens) ||
  compareText(a.company, b.company) ||
  compareText(a.position, b.position) ||
  compareText(a.kind, b.kind) ||
  compareText(a.recipient, b.recipient) ||
  compareText(a.note, b.note) ||
  compareDays(a.loggedOn, b.loggedOn);
