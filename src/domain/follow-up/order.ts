/**
 * The order of follow-ups, the same on every device: by code unit, never by the language of the computer.
 */
import { compareDays, compareText } from '../in-order';
import type { FollowUp } from './follow-up';

/** Rows come by the day they open (none: last), company, position, kind, recipient; the note settles what is left. */
export const compareRows = (a: FollowUp, b: FollowUp): number =>
  compareDays(a.opens, b.opens) ||
  compareText(a.company, b.company) ||
  compareText(a.position, b.position) ||
  compareText(a.kind, b.kind) ||
  compareText(a.recipient, b.recipient) ||
  compareText(a.note, b.note) ||
  compareDays(a.loggedOn, b.loggedOn);
