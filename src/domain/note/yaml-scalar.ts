/**
 * Single values of YAML, as they stand in the source.
 *
 * In: a value's text. Out: where it ends, or the text to write for a value. Not here: YAML as a whole, which a parser reads
 * (`frontmatter.ts`); this is for reading and writing one value while every byte around it stays.
 */

/** The offset behind the closing quote of the quoted value that begins at `start`, or -1 where it is never closed. */
export function endOfQuoted(text: string, start = 0): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    const escaped = quote === '"' ? character === '\\' : character === quote && text.charAt(at + 1) === quote;
    if (escaped) at++;
    else if (character === quote) return at + 1;
  }
  return -1;
}

/** One item of a list in brackets, as it stands, and its offset. */
export interface FlowItem {
  readonly text: string;
  readonly start: number;
}

/** The items of a text that begins with `[` or `{`, and the offset behind its closing bracket; null where it is never closed. */
export function flowItems(text: string): { readonly items: readonly FlowItem[]; readonly end: number } | null {
  const items: FlowItem[] = [];
  let depth = 0;
  let start = 1;
  let before = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if ((character === '"' || character === "'") && (before === '[' || before === '{' || before === ',')) {
      const end = endOfQuoted(text, at);
      if (end === -1) return null;
      at = end - 1;
    } else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth === 0 || (depth === 1 && character === ',')) {
      const item = text.slice(start, at).trim();
      if (item !== '') items.push({ text: item, start });
      start = at + 1;
    }
    if (depth === 0) return { items, end: at + 1 };
    if (!/\s/.test(character)) before = character;
  }
  return null;
}

/** Splits a value on one line from the comment behind it: `waiting # they said` is `waiting` and ` # they said`. */
export function splitComment(text: string): { readonly value: string; readonly comment: string } {
  const end = /^["']/.test(text) ? endOfQuoted(text) : text.startsWith('[') ? (flowItems(text)?.end ?? -1) : 0;
  const at = end === -1 ? -1 : text.slice(end).search(end === 0 ? /(?:^|[ \t])#/ : /[ \t]#/);
  const length = at === -1 ? text.length : end + at;
  return { value: text.slice(0, length).trimEnd(), comment: text.slice(length) };
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
