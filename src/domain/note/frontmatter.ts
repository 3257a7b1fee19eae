/**
 * The frontmatter of a note, read by gray-matter with a YAML parser from outside.
 *
 * In: the whole text and the parser. Out: the properties with their lines, and what could not be read; never an exception.
 * Not here: what a property means (`properties.ts`, `read-note.ts`), where its lines stand (`frontmatter-block.ts`).
 * This is the only file that knows gray-matter: its options are always given, since without them it hands out cached objects.
 */
import matter from 'gray-matter';
import { frontmatterBlock, propertyLines, type FrontmatterBlock, type PropertyLines } from './frontmatter-block';
import type { Line } from './lines';
import { isLogName } from './properties';
import { DEEPEST, isTooDeep, withDepthLimit } from './yaml-depth';

/** Obsidian's `parseYaml`, or `parse` of the `yaml` package; both leave days as strings. */
export type ParseYaml = (yaml: string) => unknown;

/** One property as YAML reads it. */
export interface Property {
  readonly name: string;
  readonly value: unknown;
  /** 1-based line of the file on which it begins. */
  readonly line: number;
}

/** What is wrong on a line of the note. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

export interface Frontmatter {
  readonly properties: readonly Property[];
  /** The same, as they stand in the source. */
  readonly lines: readonly PropertyLines[];
  readonly block: FrontmatterBlock;
  /** Not all of it could be read. */
  readonly broken: boolean;
  readonly problems: readonly LineProblem[];
}

/** Reads lines as YAML properties, or null where YAML refuses them. */
function parse(lines: readonly Line[], parseYaml: ParseYaml): readonly (readonly [string, unknown])[] | null {
  // Blank lines tell nothing here, and gray-matter's search for comments takes quadratic time on them.
  const yaml = lines.map((line) => line.text).filter((text) => text.trim() !== '');
  try {
    const { data }: { data: unknown } = matter(`---\n${yaml.join('\n')}\n---\n`, {
      engines: { yaml: { parse: (text) => parseYaml(text) as object } },
      // By itself gray-matter takes `---more` for the end.
      delimiters: ['---', '---\n'],
    });
    const properties = data ?? {};
    return typeof properties === 'object' && !Array.isArray(properties) ? Object.entries(properties) : null;
  } catch {
    // Why YAML refuses is found out line by line, in words for the user.
    return null;
  }
}

/** The line of a property that YAML refuses by itself, else the property's first line. */
function refusedLine({ lines }: PropertyLines, parseYaml: ParseYaml): Line {
  const refused = lines.find(({ text }) => {
    try {
      parseYaml(text.trim());
      return false;
    } catch {
      return true;
    }
  });
  return refused ?? lines[0];
}

function whyRefused(property: PropertyLines, parseYaml: ParseYaml): LineProblem {
  const { name, lines } = property;
  const { number: line, text } = refusedLine(property, parseYaml);
  if (name === '') return { line, message: 'This line is no property. Write it as "name: value", or move it below the second ---.' };
  const what = `"${name}" cannot be read, so it is left out`;
  if (isTooDeep(lines.map((each) => each.text).join('\n')))
    return { line, message: `${what}: it is nested more than ${DEEPEST} levels deep. Write it plainly, or put it in quotes.` };
  const tabbed = lines.find((each) => each.text.startsWith('\t'));
  if (tabbed !== undefined) return { line: tabbed.number, message: `${what}. Begin its lines with spaces, not with a tab.` };
  const value = line === lines[0].number ? property.value : text.trim().replace(/^-\s+/, '');
  if (/^["']/.test(value)) return { line, message: `${what}. Close the quotes around its value.` };
  const why = /:(?:\s|$)/.test(value) ? ': a colon inside a value needs quotes around it' : '';
  const example = /^[^"]{1,60}$/.test(value) ? `: "${value}"` : '';
  return { line, message: `${what}${why}. Put the value in quotes${example}.` };
}

/** The log is read from its lines whatever YAML says; still Obsidian cannot show a note's properties until it is put right. */
function whyLogRefused([first, second]: readonly PropertyLines[], parseYaml: ParseYaml): LineProblem[] {
  if (second !== undefined) {
    return [
      {
        line: second.lines[0].number,
        message: 'The follow-up log stands here twice, as two devices may leave it. Both are read as one; repair the log to join them.',
      },
    ];
  }
  if (first === undefined || parse(first.lines, parseYaml) !== null) return [];
  const { number: line } = refusedLine(first, parseYaml);
  return [
    { line, message: 'This entry of the follow-up log keeps Obsidian from reading the properties. Put it in quotes, or repair the log.' },
  ];
}

/** Reads each property by itself, so that one broken line costs no other. */
function readAlone(properties: readonly PropertyLines[], parseYaml: ParseYaml): { entries: [string, unknown][]; problems: LineProblem[] } {
  const entries = new Map<string, unknown>();
  const problems = properties.flatMap((property) => {
    const [entry] = property.name === '' ? [] : (parse(property.lines, parseYaml) ?? []);
    if (entry === undefined) return whyRefused(property, parseYaml);
    const [name, value] = entry;
    if (entries.has(name))
      return { line: property.lines[0].number, message: `"${name}" stands here twice, and the first one counts. Delete one of the two.` };
    entries.set(name, value);
    return [];
  });
  return { entries: [...entries], problems };
}

/** Reads a note's properties: the whole block at once or, where YAML refuses it, each top-level property by itself. */
export function readFrontmatter(source: string, parser: ParseYaml): Frontmatter {
  const parseYaml = withDepthLimit(parser);
  const block = frontmatterBlock(source);
  const lines = propertyLines(block.lines);
  const logs = lines.filter(({ name }) => isLogName(name));
  const whole = parse(block.lines, parseYaml);
  const alone =
    whole === null
      ? readAlone(
          lines.filter((property) => !logs.includes(property)),
          parseYaml,
        )
      : null;
  const entries = whole ?? alone?.entries ?? [];
  const problems = [...(block.fault === null ? [] : [{ line: 1, message: block.fault }]), ...(alone?.problems ?? [])];
  const lineOf = new Map([...lines].reverse().map((property) => [property.name, property.lines[0].number]));
  return {
    properties: entries.map(([name, value]) => ({ name, value, line: lineOf.get(name) ?? 1 })),
    lines,
    block,
    broken: problems.length > 0,
    problems: [...problems, ...(whole === null ? whyLogRefused(logs, parseYaml) : [])].sort((a, b) => a.line - b.line),
  };
}
