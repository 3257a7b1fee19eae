/**
 * Markdown to plain text, as it goes into a mail.
 *
 * In: the Markdown of a draft. Out: what a reader of it would see, line by line. Not here: the headings and fields of a draft (`../note/drafts.ts`).
 */

/** Ordered: links before emphasis, since a link's words may be emphasised. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/%%[^%]{0,500}%%|<!--.{0,500}?-->/g, ''],
  [/!\[\[[^[\]]{0,200}\]\]|!\[[^[\]]{0,200}\]\([^)\s]{0,500}\)/g, ''],
  [/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1'],
  [/\[([^[\]]{1,200})\]\(<?(https?:[^)\s>]{1,500}|mailto:[^)\s>]{1,200})>?\)/g, '$1 ($2)'],
  [/\[([^[\]]{1,200})\]\([^)\s]{0,500}\)/g, '$1'],
  [/<(https?:[^>\s]{1,500})>/g, '$1'],
  [/\[\^[^[\]\s]{1,50}\]/g, ''],
  [/(\*\*|__)(?=\S)([^*_]*[^*_\s])\1/g, '$2'],
  [/(^|[^\p{L}\p{N}*])\*(?=\S)([^*]*[^*\s])\*/gu, '$1$2'],
  [/(^|[^\p{L}\p{N}_])_(?=\S)([^_]*[^_\s])_(?![\p{L}\p{N}])/gu, '$1$2'],
  [/~~([^~]+)~~/g, ''],
  [/==([^=]+)==/g, '$1'],
  [/`([^`]+)`/g, '$1'],
];

/** Where a guarded character waits, in the private part of Unicode, until the marks around it are gone. */
const SHELTER = 0xe000;

function withoutInline(line: string): string {
  const guarded = line.replace(/\\([\\`*_{}[\]()#+.!~|>=-])/g, (_pair, mark: string) => String.fromCharCode(SHELTER + mark.charCodeAt(0)));
  const plain = INLINE.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), guarded);
  return plain.replace(/[\uE021-\uE07E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - SHELTER));
}

/** The text without Markdown: `**Thank you**` is "Thank you", `- one` stays a list, line ends are `\n`. */
export function plainText(markdown: string): string {
  return markdown
    .split(/\r\n|\r|\n/)
    .map((line) => withoutInline(line.replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '').replace(/^(\s*)[*+]\s+/, '$1- ')).trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Any text as one line of plain text that cannot start a heading, quote or list where it is put. */
export function plainLine(markdown: string): string {
  return withoutInline(markdown.replace(/\s+/g, ' '))
    .replace(/^\s*(?:(?:#{1,6}|[-*+>]|\d+[.)]|[-=_*]{2,}|`{3,}|~{3,})(?:\s+|$))+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
