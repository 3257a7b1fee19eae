/**
 * How deep YAML is nested, told before a parser sees it: parsers walk down one call a level, and enough levels end the whole program
 * where nobody can catch it.
 *
 * In: YAML as text. Out: whether it is nested too deep to be parsed. Not here: what it says. Quotes are not looked at, since they only
 * ever make it less deep than it seems.
 */

/** Nobody nests properties by hand as deep as this, and every parser gets as far. */
export const DEEPEST = 100;

/** What opens a level on a line: lists, keys with a question mark and their values at its start, then brackets anywhere. */
const MARKS = /^(?<blanks>[ \t]*)(?<marks>(?:[-?:][ \t]+)*)/;

/** Whether YAML is nested in more than a hundred levels, by indentation, dashes or brackets: `[[[[...`. */
export function isTooDeep(yaml: string): boolean {
  const indents: number[] = [];
  let brackets = 0;
  for (const line of yaml.split(/[\r\n]+/)) {
    if (line.trim() === '') continue;
    const { blanks = '', marks = '' } = MARKS.exec(line)?.groups ?? {};
    while ((indents.at(-1) ?? -1) >= blanks.length) indents.pop();
    indents.push(blanks.length);
    for (const { index } of marks.matchAll(/[-?:]/g)) if (index > 0) indents.push(blanks.length + index);
    for (const mark of line.match(/[[\]{}]/g) ?? []) {
      brackets = Math.max(0, brackets + (mark === '[' || mark === '{' ? 1 : -1));
      if (indents.length + brackets > DEEPEST) return true;
    }
    if (indents.length + brackets > DEEPEST) return true;
  }
  return false;
}

/** A parser that refuses what is nested too deep, as it refuses what is no YAML. */
export const withDepthLimit =
  (parseYaml: (yaml: string) => unknown): typeof parseYaml =>
  (yaml) => {
    if (isTooDeep(yaml)) throw new RangeError(`More than ${DEEPEST} levels of lists and brackets.`);
    return parseYaml(yaml);
  };
