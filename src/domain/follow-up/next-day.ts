/**
 * The next day on which a note's application wants a message.
 *
 * In: the rows of a plan, or notes before they are planned. Out: days. Not here: where they are written (`../note/next-follow-up.ts`).
 */
import type { Day } from '../calendar/day';
import { isOpen } from './actions';
import { applicationsIn } from './application';
import type { FollowUp, Interview } from './follow-up';

/** The day on which the first open message of a note may be sent, one that is due among them; null where there is none. Optional ones do not count. */
export const nextDayOf = (followUps: readonly FollowUp[], path: string): Day | null =>
  followUps
    .filter((followUp) => followUp.note === path && isOpen(followUp) && !followUp.optional)
    .flatMap(({ opens }) => opens ?? [])
    .sort()[0] ?? null;

/** The paths of all notes that belong to an application of one of these, and these themselves. */
export function notesBeside(interviews: readonly Interview[], paths: ReadonlySet<string>): string[] {
  const beside = applicationsIn(interviews)
    .map((application) => application.interviews.map(({ note }) => note.path))
    .filter((members) => members.some((path) => paths.has(path)));
  return [...new Set([...paths, ...beside.flat()])];
}
