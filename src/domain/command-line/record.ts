/**
 * `record`: one line more in a note's log.
 *
 * In: the words of an entry and its day. Out: the line, or why it is none; and what is printed of it. Not here: the writing (the callers do).
 */
import type { Day } from '../calendar/day';
import { formatLogEntry, parseLogEntry } from '../note/log';
import type { Done, WrongUse } from './outcome';

/** The log's line for "sent thank-you by email" on Thursday 2026-11-19, or why the words are no entry. */
export function readEntry(words: string, day: Day): { readonly entry: string } | WrongUse {
  const parsed = parseLogEntry(`${day} ${words}`, 0);
  return 'problem' in parsed ? { wrongUse: `Nothing was written. ${parsed.problem}` } : { entry: formatLogEntry(parsed.day, parsed) };
}

/** What `--json` prints. */
export interface RecordJson {
  readonly note: string;
  readonly line: number;
  readonly entry: string;
}

/** What is printed once the line stands in its note. */
export const recorded = (note: string, line: number, entry: string): Done<RecordJson> => ({
  json: { note, line, entry },
  text: `${note}:${line}: ${entry}\n`,
  problems: [],
});
