/**
 * An edit that is held against the YAML parser before it counts.
 *
 * In: a text, an edit of its lines, the parser. Out: the edit, or a refusal where YAML would then read any other property differently
 * than before. Not here: the lines themselves (`edit.ts`). Lines are spliced without understanding all of YAML; this is why that is safe.
 */
import { refuse, type NewText, type Refusal } from './edit';
import { frontmatterBlock } from './frontmatter-block';
import { readFrontmatter, type Frontmatter, type ParseYaml } from './frontmatter';
import { linesOf } from './lines';
import { isLogName } from './properties';
import { withDepthLimit } from './yaml-depth';

/** Values as text; the same text for the same values. */
const textOf = (value: unknown): string => JSON.stringify(value) ?? '';

/** Everything that an edit must leave as it is: all properties but those that it writes. */
const untouched = ({ properties }: Frontmatter, wrote: readonly string[]): string =>
  textOf(properties.filter(({ name }) => !wrote.includes(name)).map(({ name, value }) => [name, value]));

/** Whether the log begins as it did before: a list that has grown must not have changed. */
function logsBeginAlike(before: Frontmatter, after: Frontmatter): boolean {
  const listOf = ({ properties }: Frontmatter): readonly unknown[] =>
    properties.filter(({ name }) => isLogName(name)).flatMap(({ value }) => value ?? []);
  const [was, is] = [listOf(before), listOf(after)];
  return is.length <= was.length || textOf(is.slice(0, was.length)) === textOf(was);
}

/** Whether YAML finds properties behind a `---` where the lines seemed to hold none. */
function hidesProperties(source: string, parseYaml: ParseYaml): boolean {
  if (frontmatterBlock(source).closing !== null || !/^\uFEFF?---[ \t]*[\r\n]/.test(source)) return false;
  const lines = [...linesOf(source)].slice(1);
  const end = lines.findIndex(({ text }) => /^---[ \t]*$/.test(text));
  try {
    const value =
      end < 0
        ? null
        : withDepthLimit(parseYaml)(
            lines
              .slice(0, end)
              .map(({ text }) => text)
              .join('\n'),
          );
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    // What YAML refuses holds no properties for anybody.
    return false;
  }
}

const CHANGES_MORE = 'Another property would read differently afterwards. Write its value on one line, or in quotes, then try again.';

/** Makes an edit, or refuses it where YAML reads anything else differently afterwards. */
export function checkedEdit<Result extends (NewText & { readonly wrote?: readonly string[] }) | Refusal>(
  source: string,
  edit: (source: string) => Result,
  parseYaml: ParseYaml,
): Result | Refusal {
  const edited = edit(source);
  if (!edited.ok) return edited;
  if (hidesProperties(source, parseYaml)) return refuse(2, 'The properties cannot be read. Write each as "name: value".');
  const [before, after] = [readFrontmatter(source, parseYaml), readFrontmatter(edited.source, parseYaml)];
  const wrote = edited.wrote ?? [];
  const isWhole = before.broken || !after.broken;
  try {
    if (isWhole && untouched(before, wrote) === untouched(after, wrote) && logsBeginAlike(before, after)) return edited;
  } catch {
    // A value that holds itself, by an alias, cannot be compared.
  }
  return refuse(edited.line, CHANGES_MORE);
}
