/**
 * Which interview of a note is meant: a note can tell of several.
 *
 * In: interviews, the note's path, and the interview's day where it is known. Out: one interview. Not here: reading them.
 */
import { compareText } from '../in-order';
import type { Day } from '../calendar/day';
import type { Interview } from './follow-up';
import { dayOfNote } from '../note/interview-day';

const dayOf = ({ note }: Interview): Day | null => dayOfNote(note);

/** The interview of a note on a day, moves counted; without a day, or where none is on it, the note's latest. Null where the note has none. */
export function interviewIn(interviews: readonly Interview[], path: string, on: Day | null = null): Interview | null {
  const here = interviews.filter(({ note }) => note.path === path).sort((a, b) => compareText(dayOf(a), dayOf(b)));
  return here.find((interview) => on !== null && dayOf(interview) === on) ?? here.at(-1) ?? null;
}
