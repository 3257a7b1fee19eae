/**
 * The prose of a note: its text with everything blanked out that nobody says in it.
 *
 * In: the whole text, then its passages. Out: texts of the same length and the same lines, so that offsets hold. Blocks are blanked in the
 * whole text, what stands within a line only in the passages that somebody reads. Not here: what the prose says.
 */
import { draftSectionsOf } from './drafts';
import { frontmatterBlock } from './frontmatter-block';
import { blankQuotedMail } from './quoted-mail';

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

const blankSpan = (text: string, start: number, end: number): string =>
  text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);

/** Blanks from each opening mark up to its closing one; an opening mark that nothing closes blanks nothing. Linear: each character is passed once. */
function blankBetween(text: string, open: string, close: string): string {
  let from = text.indexOf(open);
  if (from < 0) return text;
  const pieces: string[] = [];
  let done = 0;
  while (from >= 0) {
    const end = text.indexOf(close, from + open.length);
    if (end < 0) break;
    pieces.push(text.slice(done, from), blank(text.slice(from, end + close.length)));
    done = end + close.length;
    from = text.indexOf(open, done);
  }
  return pieces.join('') + text.slice(done);
}

/** Fenced code, its fences included; a fence that is never closed runs to the end, as in Obsidian. */
function blankFences(text: string): string {
  if (!/```|~~~/.test(text)) return text;
  let fence: string | null = null;
  return text.replace(/.+/g, (line) => {
    const mark = /^[ \t>]*(?:[-*+][ \t]+)?(?<fence>`{3,}|~{3,})/.exec(line)?.groups?.['fence'];
    if (fence === null && mark === undefined) return line;
    if (fence === null) fence = mark ?? null;
    else if (mark !== undefined && mark.startsWith(fence)) fence = null;
    return blank(line);
  });
}

/** Patterns within a line, in order: code before all that it may show, links before the bare addresses in them; each with a sign that it needs. */
const INLINE: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['`', /`[^`\n]+`/g],
  ['~~', /~~[^~\n]+~~/g],
  ['<', /<(?<tag>del|s|strike)>[^<\n]*<\/(?:del|s|strike)>/gi],
  ['![[', /!\[\[[^[\]\n]*\]\]/g],
  ['[[', /\[\[[^[\]|\n]*\|/g],
  [']]', /\[\[|\]\](?!\()/g],
  ['](', /\]\((?:[^()\n\s]|\([^()\n\s]*\)|\s"[^"\n]*")*\)/g],
  ['://', /\bhttps?:\/\/[^\s|]+/g],
  ['www.', /\bwww\.[^\s|]+/g],
  ['@', /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/g],
  ['<', /<\/?[a-z][^<>\n]*>/gi],
];

/** Blanks what a line shows without saying it: code, struck text, the targets of links, addresses, tags. Same length. */
export const maskInline = (text: string): string =>
  // An inline field is a label: `Notes:: they decide by Friday`.
  INLINE.reduce(
    (masked, [sign, pattern]) => (masked.includes(sign) ? masked.replace(pattern, blank) : masked),
    text.includes('::') ? text.replace(/::(?=[ \t])/g, ': ') : text,
  );

/** Blanks whole blocks: frontmatter, drafts, fenced code, comments, quoted mail, quotes within quotes. Same length, same lines. */
export function maskBlocks(source: string): string {
  let text = source;
  if (/(?:To|Subject|By):/i.test(text) && /^[ \t]*(?:To|Subject|By):/im.test(text))
    for (const { start, end } of draftSectionsOf(source)) text = blankSpan(text, start, end);
  text = blankSpan(text, 0, frontmatterBlock(source).bodyStart);
  return blankQuotedMail(blankBetween(blankBetween(blankFences(text), '<!--', '-->'), '%%', '%%'));
}
