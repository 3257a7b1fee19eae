/**
 * The follow-up log: one-line entries in a note's `follow-up-log`, the whole state of the plugin.
 *
 * In: a line. Out: an entry, or why there is none; and back. Not here: where the line stands in the file (`log-lines.ts`, `edit.ts`).
 */
import { parseDay, type Day } from '../calendar/day';
import { kindOf, type MessageKind } from './kind';

/** What was logged; `line` is the 1-based line of the file. */
export type LogEntry = { readonly day: Day; readonly line: number } & LogEvent;

export type LogEvent =
  | { readonly what: 'sent'; readonly kind: MessageKind; readonly to: string | null; readonly by: string | null }
  | { readonly what: 'heard'; readonly text: string }
  | { readonly what: 'put-off'; readonly kind: MessageKind; readonly to: string | null; readonly until: Day }
  | { readonly what: 'skipped'; readonly kind: MessageKind; readonly to: string | null }
  | { readonly what: 'moved'; readonly until: Day }
  | { readonly what: 'missed'; readonly by: 'us' | 'them' }
  | { readonly what: 'note'; readonly text: string };

/** Why a line is no entry, in a sentence for the user. */
export interface LogProblem {
  readonly problem: string;
}

/** Blanks of every kind, line ends and control characters become one blank each: an entry is one line. */
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Splits at the last ` word `: `Bob by the sea by email` at "by" is `Bob by the sea` and `email`. */
function splitAtLast(text: string, word: string): readonly [string, string | null] {
  const at = text.toLowerCase().lastIndexOf(` ${word} `);
  return at === -1 ? [text, null] : [text.slice(0, at).trim(), text.slice(at + word.length + 2).trim()];
}

/** Reads `<kind> [to <name>]`. */
function readMessage(words: string): { readonly kind: MessageKind; readonly to: string | null } | LogProblem {
  const to = words.search(/ to /i);
  const name = to === -1 ? words : words.slice(0, to);
  const kind = kindOf(name);
  if (kind === null) return { problem: `"${name}" is no kind of message. Write one such as thank-you, first-check-in or closing-note.` };
  return { kind, to: to === -1 ? null : words.slice(to + 4).trim() || null };
}

function readDay(text: string): Day | LogProblem {
  return parseDay(text) ?? { problem: `There is no day "${text}". Write a day as year-month-day, such as 2026-11-19.` };
}

const isProblem = (value: object | string): value is LogProblem => typeof value === 'object' && 'problem' in value;

/** What follows each opening word, without regard to case; the words come with their remark cut off, except in free text. */
const VERBS: readonly { readonly verb: RegExp; readonly read: (words: string) => LogEvent | LogProblem }[] = [
  {
    verb: /^sent\b/i,
    read: (words) => {
      const [message, by] = splitAtLast(withoutRemark(words), 'by');
      const read = readMessage(message);
      return isProblem(read) ? read : { what: 'sent', ...read, by };
    },
  },
  { verb: /^heard\b:?/i, read: (text) => (text === '' ? { problem: 'What was heard is missing. Write their words after "heard".' } : { what: 'heard', text }) },
  {
    verb: /^put[ -]?off\b/i,
    read: (words) => {
      const [message, until] = splitAtLast(withoutRemark(words), 'until');
      if (until === null) return { problem: 'Until when is missing. Write it as "put off first-check-in until 2026-12-16".' };
      const day = readDay(until);
      const read = readMessage(message);
      if (isProblem(read)) return read;
      return isProblem(day) ? day : { what: 'put-off', ...read, until: day };
    },
  },
  {
    verb: /^skipped\b/i,
    read: (words) => {
      const read = readMessage(withoutRemark(words));
      return isProblem(read) ? read : { what: 'skipped', ...read };
    },
  },
  {
    verb: /^moved to\b/i,
    read: (words) => {
      const day = readDay(withoutRemark(words));
      return isProblem(day) ? day : { what: 'moved', until: day };
    },
  },
  {
    verb: /^missed by\b/i,
    read: (words) => {
      const by = withoutRemark(words).toLowerCase();
      return by === 'us' || by === 'them' ? { what: 'missed', by } : { problem: 'Who missed it is missing. Write "missed by us" or "missed by them".' };
    },
  },
  { verb: /^note\b:?/i, read: (text) => (text === '' ? { problem: 'The words of the note are missing. Write them after "note".' } : { what: 'note', text }) },
];

/** A remark behind ` # ` is no part of a name, a channel or a day. */
function withoutRemark(words: string): string {
  return words.replace(/(?:^| )# .*$/, '').trim();
}

/** Reads one entry, strict about days and kind about blanks and case: `2026-11-19 sent thank-you to Jane Smith by email` (a Thursday). */
export function parseLogEntry(text: string, line: number): LogEntry | LogProblem {
  const entry = onOneLine(text);
  const start = /^(?<day>\S+?):? (?<rest>.+)$/.exec(entry)?.groups;
  if (!start) return { problem: `"${entry}" is no entry of the log. Write one such as "2026-11-19 sent thank-you by email".` };
  const day = readDay(start['day'] ?? '');
  if (isProblem(day)) return day;
  const rest = start['rest'] ?? '';
  for (const { verb, read } of VERBS) {
    const opening = verb.exec(rest);
    if (opening === null) continue;
    const event = read(rest.slice(opening[0].length).trim());
    return isProblem(event) ? event : { day, line, ...event };
  }
  return { problem: `"${rest}" does not say what happened. Begin with sent, heard, put off, skipped, moved to, missed by or note.` };
}

const toName = (to: string | null): string => (to === null || onOneLine(to) === '' ? '' : ` to ${onOneLine(to)}`);

/** Writes one entry as one line without quotes: `2026-12-03 put off first-check-in until 2026-12-16`, a Thursday and a Wednesday. */
export function formatLogEntry(day: Day, event: LogEvent): string {
  switch (event.what) {
    case 'sent':
      return `${day} sent ${event.kind}${toName(event.to)}${event.by === null || onOneLine(event.by) === '' ? '' : ` by ${onOneLine(event.by)}`}`;
    case 'heard':
      return `${day} heard ${onOneLine(event.text)}`;
    case 'put-off':
      return `${day} put off ${event.kind}${toName(event.to)} until ${event.until}`;
    case 'skipped':
      return `${day} skipped ${event.kind}${toName(event.to)}`;
    case 'moved':
      return `${day} moved to ${event.until}`;
    case 'missed':
      return `${day} missed by ${event.by}`;
    case 'note':
      return `${day} note ${onOneLine(event.text)}`;
  }
}
