/**
 * The log of an application: the lines of all its notes, read together.
 *
 * In: notes. Out: their lines by day. The same line twice does no harm anywhere, so none is taken out. Not here: which lines count.
 */
import { type InterviewNote } from '../note/interview-note';
import { formatLogEntry, type LogEntry } from '../note/log';
import { companyKey } from './company-name';
import { compareText } from './order';

/** A line of the log with the note in which it stands, and that note's company for comparing. */
export type LogLine = LogEntry & { readonly note: InterviewNote; readonly company: string | null };

/** By day; within a day by what they say, so that the order in the notes does not matter. */
export const logBookOf = (notes: readonly InterviewNote[]): LogLine[] =>
  notes
    .flatMap((note) => {
      const company = note.company === null ? null : companyKey(note.company);
      return note.log.map((line) => ({ line: { ...line, note, company }, says: formatLogEntry(line.day, line) }));
    })
    .sort(
      (a, b) =>
        compareText(a.line.day, b.line.day) ||
        compareText(a.says, b.says) ||
        compareText(a.line.note.path, b.line.note.path) ||
        a.line.line - b.line.line,
    )
    .map(({ line }) => line);
