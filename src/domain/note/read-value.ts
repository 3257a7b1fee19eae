/**
 * Values of properties as text, whatever YAML made of them.
 *
 * In: a value of unknown shape. Out: text, or null where it has another shape. Not here: days (`read-moment.ts`), people (`interviewers.ts`).
 */
import { nameOfNote } from '../in-words';

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
  return (alias ?? nameOfNote(target.replace(/#.*$/, ''))).trim();
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

const TAGS = 'a|abbr|b|big|cite|code|del|div|em|font|i|img|ins|kbd|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|var|wbr';
const TAG = new RegExp(String.raw`</?(?:${TAGS})(?:\s[^<>]{0,300})?/?>`, 'gi');
const MAIL_LINK = /<a\s[^<>]{0,200}?href=["']?mailto:(?<address>[^"'<>\s?]{1,200})[^<>]{0,200}>(?<shown>[^<>]{0,200})<\/a>/gi;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Text without tags of HTML and emphasis of Markdown: `<i>Jane</i> **Smith**` is `Jane Smith`; an address in angles stays. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(MAIL_LINK, '$<shown> <$<address>>')
    .replace(/<br\s?\/?>/gi, '\n')
    .replace(TAG, ' ')
    .replace(/\*{1,3}|~~|==|`/g, '')
    // An underscore within a word is a part of it.
    .replace(/(?<before>^|[\s,;(])_{1,2}(?=\S)/g, '$<before>')
    .replace(/_{1,2}(?=$|[\s,;)])/g, '')
    .replace(/&(?:amp|nbsp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** One value as the text that the user sees, or null where it has another shape. */
export function textOf(value: unknown): string | null {
  const raw = rawTextOf(value);
  return raw === null ? null : withoutLinks(raw);
}
