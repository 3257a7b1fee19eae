/**
 * The follow-up log as it stands in the source lines of the frontmatter.
 *
 * In: the lines of the property. Out: its items, word for word: YAML would take an unquoted colon for a map and ` #` for a comment.
 * Not here: what an entry says (`log.ts`), and any writing (`edit.ts`).
 */
import { isSilent, lastLineOf, withoutMarks, type PropertyLines } from './frontmatter-block';
import type { Line } from './lines';
import { endOfQuoted, flowItems } from './yaml-scalar';

/** One entry, its folded lines joined by a blank, quotes still around it; and the line on which it begins. */
export interface LogItem {
  readonly raw: string;
  readonly line: Line;
}

/** What to say of a log without items. */
export const NO_LIST = 'The follow-up log is no list. Write each entry on its own line behind a dash.';

/** Whether an item is quoted as a whole; a comment may follow. */
export function isQuoted(raw: string): boolean {
  const end = endOfQuoted(raw);
  return end > 0 && isSilent(raw.slice(end));
}

/** An unquoted item without the sign of a block of text: `| 2026-11-19 sent thank-you` is an entry of Thursday 2026-11-19. */
export const withoutBlockMark = (raw: string): string => raw.replace(/^[|>][-+\d]*(?:\s+|$)/, '');

function dashedItems(lines: readonly Line[]): LogItem[] | null {
  const items: { raw: string; line: Line }[] = [];
  let indent = Infinity;
  for (const line of lines) {
    const dash = /^[ \t]*-(?=[ \t]|$)/.exec(line.text)?.[0];
    const last = items.at(-1);
    if (dash !== undefined && dash.length <= indent) {
      indent = dash.length;
      items.push({ raw: line.text.slice(indent).trim(), line });
    } else if (last === undefined) return null;
    else last.raw = `${last.raw} ${line.text.trim()}`.trim();
  }
  return items;
}

function bracketedItems(property: PropertyLines): LogItem[] | null {
  const end = lastLineOf(property).number;
  const lines = property.lines.filter(({ number }) => number <= end);
  // A remark between the lines of a list in brackets cannot be told from the words of an entry.
  if (lines.length > 1 && lines.some(({ text }) => /(?:^|\s)#\s/.test(text))) return null;
  const text = [withoutMarks(property.value) + property.comment, ...lines.slice(1).map((line) => line.text)].join('\n');
  const flow = flowItems(text);
  if (flow === null || !isSilent(text.slice(flow.end))) return null;
  return flow.items.map((item) => ({
    raw: item.text.replace(/\s*\n\s*/g, ' '),
    line: lines[text.slice(0, item.start).split('\n').length - 1] ?? property.lines[0],
  }));
}

/** The items of a log, in order, comments between them left out: written with dashes, in brackets or as one line; null for what is no log. */
export function logItems(property: PropertyLines): LogItem[] | null {
  const { comment, lines } = property;
  const value = withoutMarks(property.value);
  const [line, ...below] = lines;
  const more = below.filter(({ text }) => !isSilent(text));
  if (value === '') return dashedItems(more);
  if (value.startsWith('[')) return bracketedItems(property);
  if (/^(?:~|null)$/i.test(value)) return more.length === 0 ? [] : null;
  return /^[-*|>{%@`]/.test(value) ? null : [{ raw: [value + comment, ...more.map(({ text }) => text.trim())].join(' '), line }];
}

/** An item's words without quotes; what is not rightly quoted stays as it stands. */
export function wordsOfItem(raw: string, parseYaml: (yaml: string) => unknown): string {
  if (!isQuoted(raw)) return withoutBlockMark(raw);
  const quoted = raw.slice(0, endOfQuoted(raw));
  try {
    return String(parseYaml(quoted));
  } catch {
    // A wrong escape such as "\q": the words are still there to be read.
    return quoted.slice(1, -1);
  }
}
