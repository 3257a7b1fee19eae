/**
 * A candidate as it was last read, whether that still holds on another day, and the same as words.
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

/** What was read, without the text that it was read from. */
export const readingOf = (entry: CacheEntry): string =>
  JSON.stringify({
    ...entry,
    source: null,
    interviews: entry.interviews.map(({ note, ...of }) => ({ ...of, note: { ...note, source: '' } })),
  });

/** The entry of a text that was read so. */
export function entryOf(reading: string, source: string): CacheEntry {
  const entry = JSON.parse(reading) as CacheEntry;
  return { ...entry, source, interviews: entry.interviews.map(({ note, ...of }) => ({ ...of, note: { ...note, source } })) };
}

/** The same in words of its own: one that was cut out of a text would keep that whole text, masked and all, in memory. */
export const withOwnWords = (entry: CacheEntry, source: string): CacheEntry => entryOf(readingOf(entry), source);
