/**
 * The log of an application: the lines of all its notes, read together.
 *
 * In: notes. Out: their lines by day, and those of them that still matter on a day. The same line twice does no harm anywhere, so none is
 * taken out. Not here: which lines count.
 */
import type { Day } from '../calendar/day';
import type { InterviewNote } from '../note/interview-note';
import { formatLogEntry, type LogEntry } from '../note/log';
import { addresseeKey } from './agency';
import { compareText, countWhile } from '../in-order';

/** A line of the log with the note in which it stands, and whom messages about that note go to, for comparing. */
export type LogLine = LogEntry & { readonly note: InterviewNote; readonly addressee: string | null };

/** Which lines of the log count: those up to a day, as a rule. */
export type Counts = (line: LogEntry) => boolean;

/** Whether a line's day is unknown; the one that it has is its interview's. */
export const isUndated = ({ record }: LogEntry): boolean => record?.dayKnown === false;

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

/** How many lines of a log lie before a day. */
const countBefore = (log: readonly LogLine[], day: Day): number => countWhile(log, (line) => line.day < day);

/** Thank-yous keep no distance to other messages and need none. */
export const keepsDistance = (line: LogEntry): line is LogEntry & { readonly what: 'sent' } =>
  line.what === 'sent' && line.kind !== 'thank-you' && line.kind !== 'rejection-thanks';

/** What the lines of a log leave behind, as far as each of them: for every addressee the last line about a message that was sent. */
interface Traces {
  readonly undated: readonly LogLine[];
  /** The last line about an answer, for each line the one at or before it. */
  readonly heard: readonly (LogLine | null)[];
  readonly sent: readonly (readonly LogLine[])[];
}

/** The traces of logs that were asked for before. */
const traces = new WeakMap<readonly LogLine[], Traces>();

function tracesOf(log: readonly LogLine[]): Traces {
  const before = traces.get(log);
  if (before !== undefined) return before;
  const heard: (LogLine | null)[] = [];
  const sent: (readonly LogLine[])[] = [];
  let lastHeard: LogLine | null = null;
  let lastSent: readonly LogLine[] = [];
  for (const line of log) {
    if (line.what === 'heard') lastHeard = line;
    if (keepsDistance(line) && !isUndated(line)) lastSent = [...lastSent.filter(({ addressee }) => addressee !== line.addressee), line];
    heard.push(lastHeard);
    sent.push(lastSent);
  }
  const made = { undated: log.filter(isUndated), heard, sent };
  traces.set(log, made);
  return made;
}

/**
 * Of a log those lines that can matter to a message of a day: all since the employer's last answer before it, which began the chain anew,
 * and the last message to each addressee before that, which others keep their distance to. However long the log, a chain is short.
 */
export function linesThatMatterOn(log: readonly LogLine[], day: Day): LogLine[] {
  const { undated, heard, sent } = tracesOf(log);
  const answer = heard[countBefore(log, day) - 1] ?? null;
  const start = answer === null ? 0 : countBefore(log, answer.day);
  const before = sent[start - 1] ?? [];
  const end = countWhile(log, (line) => line.day <= day);
  return [...undated, ...before, ...log.slice(start, end).filter((line) => !isUndated(line))];
}
