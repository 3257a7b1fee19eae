/**
 * The follow-up log: one-line entries in a note's `follow-up-log`, the whole state of the plugin.
 *
 * In: a line. Out: an entry, or why there is none; and back. Not here: where the line stands in the file (`log-lines.ts`, `edit.ts`).
 */
import { parseDay, type Day } from '../calendar/day';
import { kindOf, type MessageKind } from './kind';

/** What was logged; `line` is the 1-based line of the file. */
export type LogEntry = { readonly day: Day; readonly line: number; readonly record?: OwnRecord } & LogEvent;

/** Where an entry comes from the note's own record of what was sent, and not from its log. */
export interface OwnRecord {
  /** As they stand in the note. */
  readonly words: string;
  /** Whether they say when; else the entry's day is the interview's. */
  readonly dayKnown: boolean;
}

export type LogEvent =
  | { readonly what: 'sent'; readonly kind: MessageKind; readonly to: string | null; readonly by: string | null }
  | { readonly what: 'heard'; readonly text: string }
  | { readonly what: 'put-off'; readonly kind: MessageKind; readonly to: string | null; readonly until: Day }
  | { readonly what: 'skipped'; readonly kind: MessageKind; readonly to: string | null }
  | { readonly what: 'moved'; readonly until: Day }
  | { readonly what: 'missed'; readonly by: 'us' | 'them' }
  | { readonly what: 'note'; readonly text: string }
  /** How the user wants a sentence of the note read: as a promise by a day, as no promise, or as one that it was not sure to be. */
  | { readonly what: 'read'; readonly words: string; readonly as: Day | 'none' | 'promise' };

/** Why a line is no entry, in a sentence for the user. */
export interface LogProblem {
  readonly problem: string;
}

/** Blanks of every kind, line ends and control characters become one blank each: an entry is one line. */
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const noDay = (text: string): LogProblem => ({ problem: `There is no day "${text}". Write it as year-month-day, such as 2026-11-19.` });

/** No kind holds a "to", so the first one counts; a name may hold a "by" or an "until" of its own, so the last of those does. */
const TO = /^(?<before>.*?) to (?<after>.*)$/i;
const ENDINGS = { sent: /^(?<before>.*) by (?<after>.*)$/i, 'put-off': /^(?<before>.*) until (?<after>.*)$/i, skipped: /^$/ };

/** Reads what was done about a message: `thank-you to Jane Smith by email` behind "sent". */
function readMessage(what: keyof typeof ENDINGS, words: string): LogEvent | LogProblem {
  const { before: message = words, after: ending = null } = ENDINGS[what].exec(words)?.groups ?? {};
  const { before: name = message, after: to = null } = TO.exec(message)?.groups ?? {};
  if (what === 'put-off' && ending === null)
    return { problem: 'Until when is missing. Write it as "put off first-check-in until 2026-12-16".' };
  const kind = kindOf(name);
  if (kind === null) return { problem: `"${name}" is no kind of message. Write one such as thank-you or first-check-in.` };
  if (what !== 'put-off') return what === 'sent' ? { what, kind, to, by: ending } : { what, kind, to };
  const until = parseDay(ending ?? '');
  return until === null ? noDay(ending ?? '') : { what, kind, to, until };
}

/** The words may hold quotes of their own, so the last `" as` ends them. */
const READING = /^["“](?<words>.+)["”] as (?:by (?<by>\S+)|(?<other>none|promise))(?: # .*)?$/i;

/** Reads how a sentence is to be read: `"next Tuesday" as by 2026-11-17` behind "read". */
function readReading(text: string): LogEvent | LogProblem {
  const { words, by, other } = READING.exec(text)?.groups ?? {};
  if (words === undefined)
    return { problem: 'How it is to be read is missing. Write it as read "their words" as by 2026-11-24, as none or as promise.' };
  if (by === undefined) return { what: 'read', words, as: other?.toLowerCase() === 'none' ? 'none' : 'promise' };
  const until = parseDay(by);
  return until === null ? noDay(by) : { what: 'read', words, as: until };
}

/** Reads what follows the verb. */
function readEvent(verb: string, text: string): LogEvent | LogProblem {
  if (verb === 'heard' || verb === 'note')
    return text === '' ? { problem: `The words are missing. Write them after "${verb}".` } : { what: verb, text };
  if (verb === 'read') return readReading(text);
  // In all but free text a remark behind ` # ` is no part of a name, a channel or a day.
  const words = text.replace(/(?:^| )# .*$/, '');
  switch (verb) {
    case 'sent':
    case 'skipped':
      return readMessage(verb, words);
    case 'moved to': {
      const until = parseDay(words);
      return until === null ? noDay(words) : { what: 'moved', until };
    }
    case 'missed by': {
      const by = words.toLowerCase();
      return by === 'us' || by === 'them'
        ? { what: 'missed', by }
        : { problem: 'Who missed it is missing. Write "missed by us" or "missed by them".' };
    }
    default:
      return readMessage('put-off', words);
  }
}

/** Reads one entry, strict about days and kind about blanks and case: `2026-11-19 sent thank-you to Jane Smith by email` (a Thursday). */
export function parseLogEntry(text: string, line: number): LogEntry | LogProblem {
  const entry = onOneLine(text);
  const { on, rest } = /^(?<on>\S+?):? (?<rest>.+)$/.exec(entry)?.groups ?? {};
  if (on === undefined || rest === undefined)
    return { problem: `"${entry}" is no entry. Write one such as "2026-11-19 sent thank-you by email".` };
  const day = parseDay(on);
  if (day === null) return noDay(on);
  const { verb, words } =
    /^(?<verb>sent|heard|put[ -]?off|skipped|moved to|missed by|note|read)\b:? ?(?<words>.*)$/i.exec(rest)?.groups ?? {};
  if (verb === undefined || words === undefined)
    return {
      problem: `"${rest}" does not say what happened. Begin with sent, heard, put off, skipped, moved to, missed by, read or note.`,
    };
  const event = readEvent(verb.toLowerCase(), words);
  return 'problem' in event ? event : { day, line, ...event };
}

const clause = (word: string, value: string | null): string => (value === null || value.trim() === '' ? '' : ` ${word} ${value}`);

function eventWords(event: LogEvent): string {
  switch (event.what) {
    case 'sent':
      return `sent ${event.kind}${clause('to', event.to)}${clause('by', event.by)}`;
    case 'put-off':
      return `put off ${event.kind}${clause('to', event.to)} until ${event.until}`;
    case 'skipped':
      return `skipped ${event.kind}${clause('to', event.to)}`;
    case 'moved':
      return `moved to ${event.until}`;
    case 'missed':
      return `missed by ${event.by}`;
    case 'read':
      return `read "${event.words}" as ${event.as === 'none' || event.as === 'promise' ? event.as : `by ${event.as}`}`;
    default:
      return `${event.what} ${event.text}`;
  }
}

/** Writes one entry as one line without quotes: `2026-12-03 put off first-check-in until 2026-12-16`, a Thursday and a Wednesday. */
export const formatLogEntry = (day: Day, event: LogEvent): string => onOneLine(`${day} ${eventWords(event)}`);
