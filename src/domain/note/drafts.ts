/**
 * The drafts in a note: sections whose heading begins with the name of a kind of message.
 *
 * In: the whole text. Out: what stands where. Not here: what is wrong with a draft, and where a new one goes (`../message`).
 */
import { linesOutsideCode } from './code-fences';
import { frontmatterBlock } from './frontmatter-block';
import { kindOf, type MessageKind } from './kind';
import { linesOf, type Line } from './lines';
import type { Piece } from './sentences';

/** One draft; the pieces hold UTF-16 offsets into the whole text. */
export interface DraftSection {
  readonly kind: MessageKind;
  /** 1-based line of the heading; `endLine` is the section's last line that is not blank. */
  readonly line: number;
  readonly endLine: number;
  /** Number of `#` of the heading. */
  readonly level: number;
  /** The whole section, from the heading's `#` to the start of the next heading or the end of the text. */
  readonly start: number;
  readonly end: number;
  /** The recipient as the heading names it: "Jane Smith" of "Thank-you to Jane Smith", else null. */
  readonly recipient: string | null;
  /** The values of the lines `To:`, `Subject:` and `By:`; null where there is no such line, an empty piece where it is empty. */
  readonly to: Piece | null;
  readonly subject: Piece | null;
  readonly by: Piece | null;
  /** The message without the blank lines around it. */
  readonly body: Piece;
}

const HEADING = /^ {0,3}(?<marks>#{1,6})(?:[ \t]+(?<words>.*))?$/;
/** Longer ones are no draft's; the bound keeps the reading linear in text of any shape. */
const LONGEST_HEADING = 300;
const HEADER = /^(?<name>To|Subject|By):[ \t]*(?<value>.*)$/i;

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly words: string;
}

/** The headings of the lines, those in code left out; `index` is a heading's place among the lines. */
function headingsOf(lines: readonly Line[]): Heading[] {
  const first = lines[0]?.number ?? 1;
  const headings: Heading[] = [];
  for (const { text, number } of linesOutsideCode(lines)) {
    const heading = HEADING.exec(text)?.groups;
    if (heading) headings.push({ index: number - first, level: heading['marks']?.length ?? 0, words: heading['words'] ?? '' });
  }
  return headings;
}

/** The kind that a heading begins with and whom it names: "Thank-you to Jane Smith, 2026-11-19" is a thank-you and Jane Smith. */
function readHeading(words: string): { readonly kind: MessageKind; readonly recipient: string | null } | null {
  if (words.length > LONGEST_HEADING) return null;
  const bare = words.replace(/\s+#+\s*$/, '').trim();
  const parts = /^(?<kind>[^,:(–—]*?)(?:\s+to\s+(?<to>.+?)(?:,\s*\d{4}-\d{2}-\d{2})?|\s*[,:(–—].*)?$/i.exec(bare)?.groups;
  const kind = kindOf(parts?.['kind'] ?? '');
  const to = (parts?.['to'] ?? '').replace(/[*_[\]]/g, '').trim();
  return kind === null ? null : { kind, recipient: to === '' ? null : to };
}

function readSection(source: string, lines: readonly Line[], headings: readonly Heading[], at: number): DraftSection | null {
  const heading = headings[at];
  const first = lines[heading?.index ?? -1];
  const named = heading === undefined ? null : readHeading(heading.words);
  if (heading === undefined || first === undefined || named === null) return null;

  let next = at + 1;
  while ((headings[next]?.level ?? 0) > heading.level) next++;
  const end = headings[next]?.index ?? lines.length;
  const section = lines.slice(heading.index + 1, end);
  const headers = new Map<string, Piece>();
  let below = section.findIndex(({ text }) => text.trim() !== '');
  for (; below >= 0 && below < section.length; below++) {
    const line = section[below];
    const header = line === undefined ? undefined : HEADER.exec(line.text)?.groups;
    if (line === undefined || !header) break;
    const text = (header['value'] ?? '').trim();
    const start = text === '' ? line.end : line.start + line.text.lastIndexOf(text);
    const name = (header['name'] ?? '').toLowerCase();
    if (!headers.has(name)) headers.set(name, { text, start, end: start + text.length });
  }
  // A heading of the user's own may begin with the same words; only a message has an address line.
  if (headers.size === 0) return null;

  const written = section.slice(below).filter(({ text }) => text.trim() !== '');
  const [top, bottom] = [written[0], written.at(-1)];
  const bodyStart = top?.start ?? section.at(-1)?.end ?? first.end;
  const bodyEnd = bottom === undefined ? bodyStart : bottom.start + bottom.text.trimEnd().length;
  const lastHeader = section[below - 1];
  return {
    ...named,
    line: first.number,
    endLine: (bottom ?? lastHeader ?? first).number,
    level: heading.level,
    start: first.start,
    end: lines[end]?.start ?? source.length,
    to: headers.get('to') ?? null,
    subject: headers.get('subject') ?? null,
    by: headers.get('by') ?? null,
    body: { text: source.slice(bodyStart, bodyEnd), start: bodyStart, end: bodyEnd },
  };
}

/** The drafts of a note in order: each ends at the next heading of its own or a higher level. */
export function draftSectionsOf(source: string): DraftSection[] {
  const { bodyLine } = frontmatterBlock(source);
  const lines = [...linesOf(source)].slice(bodyLine - 1);
  const headings = headingsOf(lines);
  return headings.flatMap((_, index) => readSection(source, lines, headings, index) ?? []);
}
