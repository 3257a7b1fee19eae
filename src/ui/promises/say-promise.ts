/**
 * What the card of a promise says: what was read, when it was said, and what follows from it.
 *
 * Pure: a mark and the plan's facts about it in, sentences out.
 */
import type { Day } from '../../domain/calendar/day';
import { sayDay } from '../../domain/calendar/say-day';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import type { LedgerEntry } from '../../domain/follow-up/ledger';
import type { PromiseMark } from '../../domain/follow-up/promise-marks';
import { withCapital } from '../../domain/in-words';
import { count, sayNextStep, sayQuote, sayReading } from '../words';

/** What the plan knows about a promise. */
export interface PromiseFacts {
  readonly today: Day;
  /** The words of time as they stand in the note. */
  readonly words: string;
  /** The open message that waits for this promise. */
  readonly next: FollowUp | null;
  /** What became of it; null for one without a day, and for one that another line of the note overrules. */
  readonly entry: LedgerEntry | null;
}

/** "By Tue 24 Nov", or the question whether it is one at all. */
export const sayHeading = ({ certainty, promise }: PromiseMark, today: Day): string =>
  certainty === 'unsure' ? 'Is this their promise?' : withCapital(sayReading(promise, today));

/** The sentences under the heading: “next Tuesday”, said on Mon 16 Nov; then from when the next message opens, or why none does. */
export function sayCard({ certainty, promise }: PromiseMark, { today, words, next, entry }: PromiseFacts): string[] {
  const said = promise.saidOn === null ? 'said on a day that the note does not give' : `said on ${sayDay(promise.saidOn, today)}`;
  const read = `${sayQuote(words.replace(/\s+/g, ' '))}, ${said}.`;
  if (certainty === 'unsure') return [read, `It would be ${sayReading(promise, today)}. It does not count until you say so.`];
  return [read, next === null ? sayWhyNothingWaits(promise.by, entry, today) : `${sayNextStep(next, today)}.`];
}

/** Why nothing waits for a promise. */
function sayWhyNothingWaits(by: Day | null, entry: LedgerEntry | null, today: Day): string {
  if (by === null) return 'It names no day, so a typical time is assumed where nothing else is known.';
  if (entry === null) return 'Something else in the note counts instead: its timeline property, or a log line.';
  const { outcome, answeredOn, businessDaysLate } = entry;
  if (outcome === 'replaced') return 'They named a later day since, and that one counts.';
  if (answeredOn === null)
    return outcome === 'running' ? 'It is still running, and nothing waits for it.' : 'It has passed, and nothing waits for it.';
  const on = `They answered on ${sayDay(answeredOn, today)}`;
  return outcome === 'kept' ? `${on}, in time.` : `${on}, ${count(businessDaysLate, 'business day')} late.`;
}
