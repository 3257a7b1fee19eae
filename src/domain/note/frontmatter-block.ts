/**
 * Where the frontmatter stands in a note's source, and which lines belong to which property.
 *
 * In: the whole text. Out: lines. Not here: what YAML makes of them (`frontmatter.ts`), and any writing (`edit.ts`).
 */
import { matched, namedGroup } from '../matched';
import { linesOf, type Line } from './lines';
import { endOfOpening, splitComment, unquoted } from './yaml-scalar';

/** The lines of one top-level property, from its key up to the next key. */
export interface PropertyLines {
  /** The key as it stands, without quotes; empty for a line that belongs to no property. */
  readonly name: string;
  /** The first line up to its key's colon. */
  readonly key: string;
  /** What stands behind the colon, without the comment. */
  readonly value: string;
  /** The comment behind it, with a blank before it; else empty. */
  readonly comment: string;
  readonly lines: readonly [Line, ...Line[]];
}

export interface FrontmatterBlock {
  /** Why it cannot be read as it should, in a sentence for the user: another language such as `---js`, or no second `---`. */
  readonly fault: string | null;
  /** The lines between the fences; of an unclosed block those that still look like properties, of another language none. */
  readonly lines: readonly Line[];
  /** The second `---`; null where there is none, or no frontmatter at all. */
  readonly closing: Line | null;
  /** The line and the offset at which the body begins. */
  readonly bodyLine: number;
  readonly bodyStart: number;
}

const OPENING = /^\uFEFF?---(?<language>[a-z]\w*)?[ \t]*(?:[\r\n]|$)/i;
const CLOSING = /^---[ \t]*$/;
/** An anchor or a tag before a key or a value: `&mine `, `!!str `. */
const MARKS = '(?:[&!][^\\s]*(?:[ \\t]+|$))*';
/** The key at the start of a line, with its colon: `"job title":`. */
const KEY = new RegExp(
  `^${MARKS}(?:"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"[ \\t]*|'[^']*(?:''[^']*)*'[ \\t]*|` +
    '(?:[^\\s"\'#[\\]{},&*!|>%@`?:-]|[?:-](?![\\s-]))[^:]*(?::(?![ \\t]|$)[^:]*)*):(?=[ \\t]|$)',
);
const LEADING_MARKS = new RegExp(`^${MARKS}`);
/** What else YAML takes for the start of properties: a map in braces, a key with a question mark, a list or an alias as a key. */
const OTHER_PROPERTIES = /^(?:\{|\?(?:[ \t]|$)|%YAML|[*[].*:(?:[ \t]|$))/;
/** A property goes on in indented lines, list items, comments, blanks and the closing bracket of a flow list. */
const GOES_ON = /^(?:$|[\s#\]}]|-(?:[ \t]|$))/;

/** Whether a line, or the rest of one, is blank or a comment. */
export const isSilent = (text: string): boolean => /^\s*(?:#.*)?$/.test(text);

/** What stands behind the anchor and the tag of a value: `[a]` of `&log [a]`. */
export const withoutMarks = (value: string): string => value.replace(LEADING_MARKS, '');

/** The last line that a property fills; blank lines and comments below it are not its own, save in a block of text. */
export function lastLineOf({ value, lines }: PropertyLines): Line {
  const isText = /^[|>]/.test(withoutMarks(value));
  return lines.filter(({ text }) => (isText ? /^\s+\S/.test(text) : !isSilent(text))).at(-1) ?? lines[0];
}

/** The blanks before the keys: YAML lets all properties stand indented. */
const marginOf = (lines: readonly Line[]): string => matched(/^ */, lines.find(({ text }) => !isSilent(text))?.text ?? '');

/** Reads the key of a line that begins a property, its margin too; empty where it begins none. */
function keyOf(text: string, margin: string): string {
  const key = text.startsWith(margin) ? matched(KEY, text.slice(margin.length)) : '';
  return key === '' ? '' : margin + key;
}

/** How many of the lines from `at` on hold the rest of a quote or bracket that a value opens; null where it is never closed. */
function linesOfOpening(value: string, lines: readonly Line[], at: number): number | null {
  if (endOfOpening(value) >= 0) return 0;
  // More and more of the lines, so that each is looked at a few times at most.
  for (let reach = 8; ; reach *= 2) {
    const below = lines.slice(at, at + reach);
    const text = [value, ...below.map((line) => line.text)].join('\n');
    const end = endOfOpening(text, true);
    if (end < 0 && at + reach < lines.length) continue;
    if (end < 0) return null;
    const count = text.slice(0, end).split('\n').length - 1;
    const isWhole = isSilent(matched(/^.*/, text.slice(end)));
    // In quotes the lines must be indented: else a quote that somebody forgot would reach for one further down.
    const isIndented = below.slice(0, count).every((line) => /^(?:\s|$)/.test(line.text));
    return isWhole && (isIndented || /^[[{]/.test(value)) ? count : 0;
  }
}

/** The properties of a block in order, each with its lines; a stray line stands alone with no name. */
export function propertyLines(lines: readonly Line[]): PropertyLines[] {
  const properties: (PropertyLines & { lines: [Line, ...Line[]] })[] = [];
  const margin = marginOf(lines);
  // After one that is never closed no further one is looked for, so that the reading stays linear.
  let allClosed = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const key = keyOf(line.text, margin);
    const last = properties.at(-1);
    if (key === '' && last !== undefined && GOES_ON.test(line.text)) last.lines.push(line);
    else if (!isSilent(line.text)) {
      const value = key === '' ? '' : line.text.slice(key.length);
      const name = unquoted(key.slice(0, -1).trim().replace(LEADING_MARKS, ''));
      const opening: number | null = key !== '' && allClosed ? linesOfOpening(withoutMarks(value.trim()), lines, at + 1) : 0;
      allClosed &&= opening !== null;
      const more = lines.slice(at + 1, at + 1 + (opening ?? 0));
      properties.push({ name, key, ...splitComment(value), lines: [line, ...more] });
      at += more.length;
    }
  }
  return properties;
}

/** Whether the lines behind an opening `---` are meant as properties: a horizontal rule is followed by prose or by a blank line. */
function areProperties(lines: readonly Line[]): boolean {
  const first = lines.find(({ text }) => !isSilent(text));
  if (first === undefined) return lines[0]?.text !== '' || lines.every(({ text }) => text.trim() === '');
  const margin = marginOf(lines);
  const text = first.text.slice(margin.length);
  return OTHER_PROPERTIES.test(text) || KEY.test(text) || (first === lines[0] && lines.some((line) => keyOf(line.text, margin) !== ''));
}

/** What of an unclosed block still looks like properties: up to the first blank line, heading or line of prose. */
function leadingProperties(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(({ text }) => !KEY.test(text) && !/^(?:[ \t]+\S|-[ \t])/.test(text));
  return lines.slice(0, end < 0 ? lines.length : end);
}

/** Finds the frontmatter of a note: it begins on the very first line and ends at a line that is exactly `---`. */
export function frontmatterBlock(source: string): FrontmatterBlock {
  const none: FrontmatterBlock = { fault: null, lines: [], closing: null, bodyLine: 1, bodyStart: source.startsWith('\uFEFF') ? 1 : 0 };
  const opening = OPENING.exec(source);
  if (opening === null) return none;
  const lines: Line[] = [];
  let closing: Line | null = null;
  for (const line of linesOf(source)) {
    if (line.number === 1) continue;
    if (CLOSING.test(line.text)) {
      closing = line;
      break;
    }
    lines.push(line);
  }
  const ended = closing === null ? none : { ...none, closing, bodyLine: closing.number + 1, bodyStart: closing.next };
  const language = namedGroup(opening, 'language').toLowerCase();
  if (!/^(?:ya?ml)?$/.test(language)) {
    return {
      ...ended,
      fault: `The note begins with ---${language}, and only YAML properties are read. Make the first line --- and write each property as "name: value".`,
    };
  }
  if (closing !== null) return areProperties(lines) ? { ...ended, lines } : none;
  const properties = leadingProperties(lines);
  const last = properties.at(-1);
  if (last === undefined) return none;
  const fault = `The properties begin here and never end. Add a line with --- below line ${last.number}.`;
  return { ...none, fault, lines: properties, bodyLine: last.number + 1, bodyStart: last.next };
}
