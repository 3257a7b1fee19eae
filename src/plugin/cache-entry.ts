/**
 * A candidate as it was last read, and whether that still holds on another day.
 */
import type { Day } from '../domain/calendar/day';
import type { InterviewReading } from '../domain/read-interview';

export interface CacheEntry extends InterviewReading {
  /** The text that was read; null where it must be read again whatever it is. */
  readonly source: string | null;
  /** The day on which it was read: lines of a log that were still ahead then do not count. */
  readonly readOn: Day;
}

/** Whether lines of the log that lay ahead when the note was read count by now. */
export const hasLinesOfNow = ({ interviews, readOn }: CacheEntry, today: Day): boolean =>
  interviews.some(({ note }) => note.log.some(({ day }) => day > readOn && day <= today));
