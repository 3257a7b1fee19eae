/**
 * The follow-up log as it stands in the source lines of the frontmatter.
 *
 * In: the lines of the property. Out: its items, each with its lines, word for word: YAML would take an unquoted colon for a map
 * and ` #` for a comment. Not here: what an entry says (`log.ts`), and any writing (`edit.ts`).
 */
import type { PropertyLines } from './frontmatter-block';
import type { Line } from './lines';
import { endOfQuoted, flowItems, splitComment } from './yaml-scalar';

/** One entry, its folded lines joined by a blank, quotes still around it. */
export interface LogItem {
  readonly raw: string;
  readonly lines: readonly [Line, ...Line[]];
}

/** How the log is written: `empty` also as `[]` or `null`, `list` with dashes, `flow` in brackets, `single` without either; `other` is no log. */
export interface LogLines {
  readonly form: 'empty' | 'list' | 'flow' | 'single' | 'other';
  readonly items: readonly LogItem[];
}

const OTHER: LogLines = { form: 'other', items: [] };

/** Whether a line is blank or a comment. */
export const isSilent = (line: Line): boolean => /^\s*(?:#.*)?$/.test(line.text);

const isSilentRest = (text: string): boolean => /^\s*(?:#.*)?$/.test(text);

/** Whether an item is quoted as a whole; a comment may follow. */
export function isQuoted(raw: string): boolean {
  const end = /^["']/.test(raw) ? endOfQuoted(raw) : -1;
  return end !== -1 && isSilentRest(raw.slice(end));
}

/** An unquoted item without the sign of a block of text: `| 2026-11-19 sent thank-you` is an entry of Thursday 2026-11-19. */
export const plainWords = (raw: string): string => raw.replace(/^[|>][-+\d]*(?:\s+|$)/, '');

function dashedItems(lines: readonly Line[]): LogLines {
  const items: { raw: string; lines: [Line, ...Line[]] }[] = [];
  let indent = Infinity;
  for (const line of lines) {
    if (isSilent(line)) continue;
    const dash = /^(?<indent>[ \t]*)-(?:[ \t]+(?<text>.*))?$/.exec(line.text)?.groups;
    const last = items.at(-1);
    if (dash && (dash['indent'] ?? '').length <= indent) {
      indent = (dash['indent'] ?? '').length;
      items.push({ raw: (dash['text'] ?? '').trim(), lines: [line] });
    } else if (last === undefined) return OTHER;
    else {
      last.raw = `${last.raw} ${line.text.trim()}`.trim();
      last.lines.push(line);
    }
  }
  return items.length === 0 ? { form: 'empty', items } : { form: 'list', items };
}

/** The last line that a property fills; blank lines and comments below it are not its own. */
export const lastLineOf = ({ lines }: PropertyLines): Line => lines.filter((line) => !isSilent(line)).at(-1) ?? lines[0];

function bracketedItems(property: PropertyLines): LogLines {
  const last = lastLineOf(property);
  const lines = property.lines.filter((line) => line.number <= last.number);
  // A remark between the lines of a list in brackets cannot be told from the words of an entry.
  if (lines.length > 1 && lines.some((line) => /(?:^|\s)#\s/.test(line.text))) return OTHER;
  const pieces = [property.value, ...lines.slice(1).map((line) => line.text.trim())];
  const text = pieces.join(' ');
  const flow = flowItems(text);
  if (flow === null || !isSilentRest(text.slice(flow.end))) return OTHER;
  let at = 0;
  const ends = pieces.map((piece) => (at += piece.length + 1));
  const items = flow.items.map(({ text: raw, start }): LogItem => ({ raw, lines: [lines[ends.findIndex((end) => start < end - 1)] ?? last] }));
  return { form: items.length === 0 ? 'empty' : 'flow', items };
}

/** The items of a log, in order; comments between them are left out. */
export function logLines(property: PropertyLines): LogLines {
  const { lines } = property;
  if (property.value.startsWith('[')) return bracketedItems(property);
  const { value } = splitComment(property.value);
  if (value === '') return dashedItems(lines.slice(1));
  const more = lines.slice(1).filter((line) => !isSilent(line));
  if (/^(?:~|null)$/i.test(value)) return more.length === 0 ? { form: 'empty', items: [] } : OTHER;
  if (/^[-&*!|>{%@`]/.test(value)) return OTHER;
  return { form: 'single', items: [{ raw: [property.value, ...more.map((line) => line.text.trim())].join(' '), lines }] };
}

/** An item's words without quotes; what is not rightly quoted stays as it stands. */
export function wordsOfItem(raw: string, parseYaml: (yaml: string) => unknown): string {
  if (!isQuoted(raw)) return plainWords(raw);
  const end = endOfQuoted(raw);
  try {
    return String(parseYaml(raw.slice(0, end)));
  } catch {
    // A wrong escape such as "\q": the words are still there to be read.
    return raw.slice(1, end - 1);
  }
}
