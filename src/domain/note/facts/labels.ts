/**
 * Labelled lines: `**Company:** Vela`, `- Interview date: 2026-11-18`, a table of two columns, a callout of such lines.
 *
 * In: lines of the body. Out: what is written, in order. Not here: what a name means, and how far down a note labels count
 * (`gather.ts`).
 */
import type { Written } from '../fact';
import type { Line } from '../lines';

/** Marks that stand before a label: quotes, bullets, numbers, boxes of tasks, emoji. */
const MARKS = /^[\s>]{0,20}(?:(?:[-*+•]|\d{1,2}[.)])\s{1,4})?(?:\[.\]\s{1,4})?(?:[\p{Extended_Pictographic}\uFE0F\u200D]{1,6}\s{0,2})?/u;
const LABEL =
  /^(?<open>\*\*|__|\*|_)?(?<name>[^:*_|<>[\]{}!?]{1,48}?)\s{0,4}(?:\*\*|__|\*|_)?\s{0,2}(?::|：)(?:\*\*|__|\*|_)?(?:\s+(?<value>.*)|\s*)$/u;
/** A label in bold needs no colon: `**Company** Vela`. */
const BOLD = /^(?:\*\*|__)(?<name>[^:*_|<>[\]{}]{2,40})(?:\*\*|__)\s{1,4}[-–—]?\s{0,2}(?<value>\S.*)$/u;
const ROW = /^[\s>]{0,20}\|(?<cells>.*)\|\s{0,20}$/;
const RULE = /^[\s>|:*_=-]*$/;
const CALLOUT = /^[\s>]*\[![\w-]{1,40}\][+-]?/;
/** Between several labels on one line. */
const BETWEEN = /\s{1,9}[|·•]\s{1,9}|\s{2,9}(?=\*\*)/;

const LONGEST_LINE = 500;
const MOST_WORDS = 5;

interface Label {
  readonly name: string;
  readonly value: string;
}

const cleaned = (text: string): string =>
  text
    .replace(/(?:\\|<br\s?\/?>)\s*$/, '')
    .replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, '')
    .trim();

function labelIn(text: string): Label | null {
  const { name, value = '' } = (LABEL.exec(text) ?? BOLD.exec(text))?.groups ?? {};
  if (name === undefined || !/\p{L}/u.test(name) || name.trim().split(/\s+/).length > MOST_WORDS) return null;
  // "https://..." is no label.
  return value.startsWith('//') ? null : { name: name.trim(), value: cleaned(value) };
}

/** The cells of a table's row, or null where the line is none; a `|` within a link or escaped parts nothing. */
export function cellsOf(text: string): string[] | null {
  const cells = ROW.exec(text.slice(0, 4_000))?.groups?.['cells'];
  if (cells === undefined) return null;
  return cells
    .replace(/\[\[[^[\]]*\]\]|\\\|/g, (part) => part.replace(/\|/g, '\0'))
    .split('|')
    .map((cell) => cell.replace(/\0/g, '|').replace(/\\\|/g, '|').trim());
}

/** What a line is, for whoever reads the head of a note. */
export type Labelled = { readonly labels: readonly Label[] } | 'silent' | 'heading' | 'prose';

/** The labels of a line; `silent` for a line that says nothing: a rule, a callout's title, a link or picture alone, tags. */
export function labelsIn(line: string): Labelled {
  const text = line.slice(0, LONGEST_LINE).trim();
  if (RULE.test(text) || CALLOUT.test(text)) return 'silent';
  if (/^#{1,6}\s/.test(text)) return 'heading';
  const cells = cellsOf(text);
  if (cells !== null) {
    const [name = '', value = ''] = cells;
    return cells.length === 2 && name !== '' ? { labels: [{ name: cleaned(name).replace(/:$/, ''), value: cleaned(value) }] } : 'prose';
  }
  const words = text.replace(MARKS, '');
  if (/^!?\[\[[^[\]]*\]\]$|^!?\[[^[\]]*\]\([^()]*\)$|^(?:#[^\s#]+\s*)+$/u.test(words)) return 'silent';
  const parts = words.split(BETWEEN).map((part) => labelIn(part.trim()));
  if (parts.length > 1 && parts.every((part) => part !== null)) return { labels: parts };
  const whole = labelIn(words);
  return whole === null ? 'prose' : { labels: [whole] };
}

const ITEM = /^[\s>]{0,20}(?:[-*+•]|\d{1,2}[.)])\s/;

/** A label that has no value on its own line, and what stands below it. */
interface Waiting {
  readonly name: string;
  readonly line: number;
  readonly values: string[];
}

/** What stands below a label is its value: the next line, or all items of the list there. */
const takes = ({ values }: Waiting, line: Line): boolean => values.length === 0 || ITEM.test(line.text);

const valueOf = ({ values: [first, ...more] }: Waiting): unknown => (more.length === 0 ? first : [first, ...more]);

/** The labels of some lines as they are written, up to the line at which `until` says stop; a label without a value takes what stands below it. */
export function labelledIn(lines: readonly Line[], until: (line: Line, read: Labelled) => boolean): Written[] {
  const written: Written[] = [];
  let waiting: Waiting | null = null;
  const settle = (): void => {
    if (waiting !== null && waiting.values.length > 0)
      written.push({ name: waiting.name, value: valueOf(waiting), line: waiting.line, place: 'label' });
    waiting = null;
  };
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const read = labelsIn(line.text);
    if (waiting !== null && read === 'prose' && takes(waiting, line)) {
      waiting.values.push(cleaned(line.text.replace(MARKS, '')));
      continue;
    }
    settle();
    if (until(line, read)) break;
    for (const { name, value } of typeof read === 'string' ? [] : read.labels) {
      if (value === '') waiting = { name, line: line.number, values: [] };
      else written.push({ name, value, line: line.number, place: 'label' });
    }
  }
  settle();
  return written;
}
