/**
 * The day of an interview: the one that its note gives, unless the log says that it was moved or missed, or the status that it was not held.
 *
 * In: a note, and the day up to which lines of the log count. Out: a day. The one place that knows it: what was said at the interview,
 * its rounds and its messages all count from here. Not here: other notes about the same interview (`../follow-up/rounds.ts`).
 */
import { LAST_DAY, type Day } from '../calendar/day';
import type { InterviewNote } from './interview-note';
import type { LogEntry } from './log';

type Noted = Pick<InterviewNote, 'day' | 'log' | 'notHeld'>;

/** A line that says on which day the interview is instead; null where it did not take place. */
interface Move {
  readonly day: Day;
  readonly until: Day | null;
}

const moveIn = (line: LogEntry): Move | null =>
  line.what === 'moved' ? { day: line.day, until: line.until } : line.what === 'missed' ? { day: line.day, until: null } : null;

/** The moves of logs that were asked for before, since a long log is asked for many days: a note that changes has another one. */
const known = new WeakMap<readonly LogEntry[], readonly Move[]>();

function movesIn(log: readonly LogEntry[]): readonly Move[] {
  const moves = known.get(log) ?? log.flatMap((line) => moveIn(line) ?? []);
  known.set(log, moves);
  return moves;
}

/** Whether a line counts after another: the later one by its own day; on one day a new date after the miss that made it necessary, and the later of two new dates. */
const isLater = (a: Move, b: Move): boolean => a.day > b.day || (a.day === b.day && (a.until ?? '') > (b.until ?? ''));

/**
 * The day of a note's interview, or null where it was missed, was not held or has none. Of several lines the latest by its own day counts,
 * lines later than `through` do not: "2026-11-12 moved to 2026-11-18" makes it that Wednesday, whatever a line of 2026-11-09 says, and
 * whatever the status: the line is the one that gives a new day.
 */
export function interviewDay(note: Noted, through: Day = LAST_DAY): Day | null {
  let latest: Move | null = null;
  for (const move of movesIn(note.log)) if (move.day <= through && (latest === null || isLater(move, latest))) latest = move;
  if (latest === null) return note.notHeld ? null : note.day;
  return latest.until;
}

/** An interview to which one side did not come. */
export interface MissedInterview {
  /** The day on which it should have been, a move before counted. */
  readonly day: Day;
  readonly by: 'us' | 'them';
  /** The day on which it was logged. */
  readonly loggedOn: Day;
}

/** The interview that was missed and has no new day: null where it took place, lies ahead or has none. Moves later than `through` do not count. */
export function missedInterview(note: Noted, through: Day = LAST_DAY): MissedInterview | null {
  if (interviewDay(note, through) !== null) return null;
  const misses = note.log.filter((line) => line.what === 'missed' && line.day <= through);
  const last = misses.reduce<LogEntry | null>((best, line) => (best === null || line.day >= best.day ? line : best), null);
  if (last?.what !== 'missed') return null;
  const planned = interviewDay({ day: note.day, log: note.log.filter(({ what }) => what !== 'missed'), notHeld: false }, last.day);
  return planned === null ? null : { day: planned, by: last.by, loggedOn: last.day };
}

/** The day under which a note goes, also where its interview was missed or not held: the one that it gives itself then, such as Wednesday 2026-11-18. */
export const dayOfNote = (note: Noted, through: Day = LAST_DAY): Day | null => interviewDay(note, through) ?? note.day;
