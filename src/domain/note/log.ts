/**
 * The follow-up log: one-line entries in a note's `follow-up-log`, the whole state of the plugin.
 *
 * In: a line. Out: an entry, or why there is none; and back. Not here: where the line stands in the file (`frontmatter.ts`, `edit.ts`).
 */
import type { Day } from '../calendar/day';
import type { MessageKind } from './kind';

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
