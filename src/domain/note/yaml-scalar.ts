/**
 * Single values of YAML, as they stand in the source.
 *
 * In: a value's text. Out: where it ends, or the text to write for a value. Not here: YAML as a whole, which a parser reads
 * (`frontmatter.ts`); this is for reading and writing one value while every byte around it stays.
 */

const QUOTED = String.raw`"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'(?!')`;
const QUOTED_FIRST = new RegExp(`^(?:${QUOTED})`);
/** What shapes a list in brackets; a quote means something only where an item begins, or the value of a pair. */
const SHAPE = String.raw`(?<opens>[[{,])(?:\s*(?:${QUOTED}|(?<unclosed>["'])))?|(?<pair>:\s+)(?:${QUOTED})|[\]}]`;
const BRACKETS = new RegExp(SHAPE, 'g');
/** The same, and remarks at the ends of lines. */
const BRACKETS_AND_REMARKS = new RegExp(String.raw`${SHAPE}|(?<remark>\s#(?=\s).*)`, 'g');

/**
 * The items of a text that begins with `[` or `{`, each with its offset, and the offset behind its closing bracket; null where it is
 * never closed. With `remarks` a ` # ` goes on to the end of its line; else it is words.
 */
export function flowItems(
  text: string,
  remarks = false,
): { readonly items: readonly { readonly text: string; readonly start: number }[]; readonly end: number } | null {
  const items: { text: string; start: number }[] = [];
  let depth = 0;
  let start = 1;
  for (const { 0: token, index, groups } of text.matchAll(remarks ? BRACKETS_AND_REMARKS : BRACKETS)) {
    const { opens, unclosed, pair, remark } = groups ?? {};
    if (unclosed !== undefined) return null;
    if (pair !== undefined || remark !== undefined) continue;
    if (opens !== ',') depth += opens === undefined ? -1 : 1;
    if (depth === 0 || (depth === 1 && opens === ',')) {
      const item = text.slice(start, index);
      if (item.trim() !== '') items.push({ text: item.trim(), start: start + item.search(/\S/) });
      start = index + 1;
    }
    if (depth === 0) return { items, end: index + token.length };
  }
  return null;
}

/** The offset behind the quotes that a text begins with, or -1 where it begins with none that are closed. */
export const endOfQuoted = (text: string): number => QUOTED_FIRST.exec(text)?.[0].length ?? -1;

/** The offset behind the quote or bracket that a value begins with: 0 where it begins with neither, -1 where it is never closed. */
export function endOfOpening(text: string, remarks = false): number {
  if (/^["']/.test(text)) return endOfQuoted(text);
  return /^[[{]/.test(text) ? (flowItems(text, remarks)?.end ?? -1) : 0;
}

/** The words of a text that is quoted as a whole: `Job "A"` of `"Job \"A\""`; any other text as it stands. */
export function unquoted(text: string): string {
  if (endOfQuoted(text) !== text.length) return text;
  const inside = text.slice(1, -1);
  if (text.startsWith("'")) return inside.replace(/''/g, "'");
  try {
    return String(JSON.parse(text));
  } catch {
    // An escape that JSON does not know, such as "\q" or "\x41": the words are still there to be read.
    return inside;
  }
}

/** Parts what stands behind a key's colon into value and comment: ` waiting # so far` is `waiting` and ` # so far`. */
export function splitComment(text: string): { readonly value: string; readonly comment: string } {
  const start = text.search(/\S|$/);
  const end = endOfOpening(text.slice(start));
  // From the character before, since a comment needs a blank before it.
  const from = Math.max(start + end - 1, 0);
  const at = end < 0 ? -1 : text.slice(from).search(/[ \t]#/);
  const length = at < 0 ? text.length : from + at;
  return { value: text.slice(0, length).trim(), comment: text.slice(length).trimEnd() };
}

/** What a YAML parser would take for no text, or for less text than there is. */
const NEEDS_QUOTES = [
  /^$|^\s|\s$/,
  /^[-?:,[\]{}#&*!|>'"%@`=<]/,
  /:(?:\s|$)|\s#/,
  /[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]/u,
  /^(?:~|null|true|false|yes|no|on|off)$/i,
  /^\+?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$|^0[xo][\da-f]+$|^\+?\.(?:inf|nan)$/i,
];

/** The text of a value as it is written into YAML, on one line: in quotes only where YAML would read it otherwise. */
export function writeScalar(value: string): string {
  // JSON's strings are YAML's double-quoted ones.
  return NEEDS_QUOTES.some((pattern) => pattern.test(value)) ? JSON.stringify(value) : value;
}
