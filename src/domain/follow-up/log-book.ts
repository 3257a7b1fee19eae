/**
 * The log of an application: the lines of all its notes, read together.
 *
 * In: notes. Out: their lines by day. The same line twice does no harm anywhere, so none is taken out. Not here: which lines count.
 */
import type { InterviewNote } from '../note/interview-note';
import { formatLogEntry, type LogEntry } from '../note/log';
import { addresseeKey } from './agency';
import { compareText } from './order';

/** A line of the log with the note in which it stands, and whom messages about that note go to, for comparing. */
export type LogLine = LogEntry & { readonly note: InterviewNote; readonly addressee: string | null };

/** A line and what it says, by which lines of one day are ordered. */
interface Said {
  readonly line: LogLine;
  readonly says: string;
}

/** The lines of notes that were asked for before: a note that changes is another one. */
const known = new WeakMap<InterviewNote, readonly Said[]>();

function linesOf(note: InterviewNote): readonly Said[] {
  const before = known.get(note);
  if (before !== undefined) return before;
  const addressee = addresseeKey(note);
  const lines = note.log.map((line) => ({ line: { ...line, note, addressee }, says: formatLogEntry(line.day, line) }));
  known.set(note, lines);
  return lines;
}

/** By day; within a day by what they say, so that the order in the notes does not matter. */
export const logBookOf = (notes: readonly InterviewNote[]): LogLine[] =>
  notes
    .flatMap(linesOf)
    .sort(
      (a, b) =>
        compareText(a.line.day, b.line.day) ||
        compareText(a.says, b.says) ||
        compareText(a.line.note.path, b.line.note.path) ||
        a.line.line - b.line.line,
    )
    .map(({ line }) => line);
