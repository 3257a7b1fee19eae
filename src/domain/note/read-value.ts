/**
 * Values of properties as text, whatever YAML made of them.
 *
 * In: a value of unknown shape. Out: text, or null where it has another shape. Not here: days (`read-moment.ts`), people (`interviewers.ts`).
 */

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** One value as it was meant, link brackets kept: an unquoted `[[Bob Lee]]` is a list in a list for YAML, an unquoted `a: b` a map. */
export function rawTextOf(value: unknown): string | null {
  if (isScalar(value)) return String(value).trim();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value ?? {});
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return null;
  const [key, only] = entry;
  if (isScalar(only)) return (Array.isArray(value) ? '' : `${key}: `) + String(only).trim();
  return Array.isArray(value) && Array.isArray(only) && only.length > 0 && only.every(isScalar) ? `[[${only.join(', ')}]]` : null;
}

/** The items of a list, or the one value by itself; null stands for an item of another shape, empty ones are left out. */
export function rawTextsOf(value: unknown): (string | null)[] {
  const alone = rawTextOf(value);
  const items: readonly unknown[] = Array.isArray(value) && (alone === null || value.length > 1) ? value : [value];
  return items.filter((item) => item !== null && item !== undefined && item !== '').map(rawTextOf);
}

/** The name that Obsidian shows for the inside of a link: `People/Bob Lee|Bob` is `Bob`, `Jobs/Acme Corp#Notes` is `Acme Corp`. */
function shownName(link: string): string {
  const [target = '', alias] = link.split('|');
  return (alias ?? target.replace(/#.*$/, '').replace(/\.md$/i, '').replace(/^.*\//, '')).trim();
}

/** Text with its links replaced by what they show: `[[Jobs/Acme|Acme]] Berlin` and `[Acme](https://acme.example) Berlin` are `Acme Berlin`. */
export function withoutLinks(text: string): string {
  return (
    text
      .replace(/\[\[([^[\]]*)\]\]/g, (_, link: string) => shownName(link))
      .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
      // As Notion exports a link to another page: `Acme (https://...)`.
      .replace(/\s\(https?:\/\/[^()\s]{1,400}\)/g, '')
      .trim()
  );
}

/** One value as the text that the user sees, or null where it has another shape. */
export function textOf(value: unknown): string | null {
  const raw = rawTextOf(value);
  return raw === null ? null : withoutLinks(raw);
}
