/**
 * Where the frontmatter stands in a note's source, and which lines belong to which property.
 *
 * In: the whole text. Out: lines. Not here: what YAML makes of them (`frontmatter.ts`), and any writing (`edit.ts`).
 */
import { linesOf, type Line } from './lines';

/** The lines of one top-level property, from its key up to the next key. */
export interface PropertyLines {
  /** The key as it stands, without quotes; null for a line that belongs to no property. */
  readonly name: string | null;
  /** The first line up to its key's colon. */
  readonly key: string;
  /** What stands behind the colon, blanks trimmed. */
  readonly value: string;
  readonly lines: readonly [Line, ...Line[]];
}

export interface FrontmatterBlock {
  /** `other-language` is a first line such as `---js`; `unclosed` has no second `---`; `none` is no frontmatter at all. */
  readonly form: 'none' | 'closed' | 'unclosed' | 'other-language';
  /** The first line's text after `---`. */
  readonly language: string;
  /** The lines between the fences; of an unclosed block those that still look like properties. */
  readonly lines: readonly Line[];
  /** The second `---`. */
  readonly closing: Line | null;
  /** The line and the offset at which the body begins. */
  readonly bodyLine: number;
  readonly bodyStart: number;
}

const OPENING = /^\uFEFF?---(?<language>[A-Za-z]\w*)?[ \t]*$/;
const CLOSING = /^---[ \t]*$/;
const YAML_LANGUAGES = ['', 'yaml', 'yml'];

const isBlank = (line: Line): boolean => line.text.trim() === '';
const isComment = (line: Line): boolean => line.text.trimStart().startsWith('#');

type Key = Pick<PropertyLines, 'key' | 'value'> & { readonly name: string };

const keyAt = (text: string, name: string, end: number): Key => ({ name, key: text.slice(0, end), value: text.slice(end).trim() });

/** The key at the start of an unindented line, or null where there is none: `"job title": Engineer` has the name `job title`. */
export function keyOf(text: string): Key | null {
  const quoted = /^(?:"(?<double>[^"]*)"|'(?<single>[^']*)')[ \t]*:(?=[ \t]|$)/.exec(text);
  if (quoted !== null) return keyAt(text, quoted.groups?.['double'] ?? quoted.groups?.['single'] ?? '', quoted[0].length);
  if (/^[\s"'#[\]{},&*!|>%@`?-]/.test(text)) return null;
  const colon = text.search(/:(?:[ \t]|$)/);
  return colon < 1 ? null : keyAt(text, text.slice(0, colon).trimEnd(), colon + 1);
}

/** The properties of a block in order, each with its lines; a stray line stands alone with no name. */
export function propertyLines(lines: readonly Line[]): PropertyLines[] {
  const properties: (PropertyLines & { lines: [Line, ...Line[]] })[] = [];
  for (const line of lines) {
    const key = keyOf(line.text);
    const last = properties.at(-1);
    // A property goes on in indented lines, list items, comments, blanks and the closing bracket of a flow list.
    const goesOn = /^(?:$|[\s#\]}]|-(?:[ \t]|$))/.test(line.text);
    if (key !== null) properties.push({ ...key, lines: [line] });
    else if (last !== undefined && goesOn) last.lines.push(line);
    else if (!isBlank(line) && !isComment(line)) properties.push({ name: null, key: '', value: '', lines: [line] });
  }
  return properties;
}

/** Whether the lines behind an opening `---` are meant as properties: a horizontal rule is followed by prose or by a blank line. */
function areProperties(lines: readonly Line[]): boolean {
  const written = lines.filter((line) => !isBlank(line) && !isComment(line));
  const [first] = written;
  if (first === undefined) return !lines.some(isComment) || lines[0]?.text !== '';
  if (keyOf(first.text) !== null || first.text.startsWith('{')) return true;
  return first === lines[0] && written.some((line) => keyOf(line.text) !== null);
}

/** What of an unclosed block still looks like properties: up to the first blank line, heading or line of prose. */
function leadingProperties(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line) => isBlank(line) || (keyOf(line.text) === null && !/^(?:[ \t]|-[ \t])/.test(line.text)));
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** Finds the frontmatter of a note: it begins on the very first line and ends at a line that is exactly `---`. */
export function frontmatterBlock(source: string): FrontmatterBlock {
  const none: FrontmatterBlock = { form: 'none', language: '', lines: [], closing: null, bodyLine: 1, bodyStart: source.startsWith('\uFEFF') ? 1 : 0 };
  const lines: Line[] = [];
  let language: string | null = null;
  let closing: Line | null = null;
  for (const line of linesOf(source)) {
    if (line.number === 1) {
      const opening = OPENING.exec(line.text);
      if (opening === null) return none;
      language = (opening.groups?.['language'] ?? '').toLowerCase();
    } else if (CLOSING.test(line.text)) {
      closing = line;
      break;
    } else lines.push(line);
  }
  if (language === null) return none;

  if (closing === null) {
    if (!YAML_LANGUAGES.includes(language)) return { ...none, form: 'other-language', language };
    const properties = leadingProperties(lines);
    if (properties.length === 0) return none;
    const last = properties[properties.length - 1];
    return { form: 'unclosed', language, lines: properties, closing, bodyLine: properties.length + 2, bodyStart: last?.next ?? source.length };
  }
  const found = { language, lines, closing, bodyLine: closing.number + 1, bodyStart: closing.next };
  if (!YAML_LANGUAGES.includes(language)) return { form: 'other-language', ...found };
  return areProperties(lines) ? { form: 'closed', ...found } : none;
}
