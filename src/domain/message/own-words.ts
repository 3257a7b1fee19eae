/**
 * What the note's properties `challenge` and `skill` say for a letter.
 *
 * In: the note's text. Out: the words of a property, or null. Not here: the properties of an interview (`../note`), topics (`topics.ts`).
 */
import { frontmatterBlock, propertyLines } from '../note/frontmatter-block';
import { flowItems } from '../note/yaml-scalar';

/** The text of a property; of a list its first item. */
export function propertyText(source: string, name: string): string | null {
  const property = propertyLines(frontmatterBlock(source).lines).find((found) => found.name.trim().toLowerCase() === name);
  if (property === undefined) return null;
  const item = property.lines
    .slice(1)
    .map(({ text }) => /^\s*-\s+(?<words>\S.*)$/.exec(text)?.groups?.['words'])
    .find((words) => words !== undefined);
  return unquoted(
    property.value === ''
      ? (item ?? '')
      : property.value.startsWith('[')
        ? (flowItems(property.value)?.items[0]?.text ?? '')
        : property.value,
  );
}

/** What YAML reads of a scalar in one line: 'it''s' is it's. */
function unquoted(scalar: string): string {
  const text = scalar.trim();
  if (/^'.*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/\\(?<mark>["\\])/g, '$<mark>') : text;
}
