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
const HEADER = /^(?<name>To|Subject|By):[ \t]*(?<value>.*)$/i;

interface Heading {
  readonly line: Line;
  /** Number of `#`. */
  readonly level: number;
  readonly words: string;
}

/** The headings of the lines, those in code left out. */
function headingsOf(lines: readonly Line[]): Heading[] {
  return [...linesOutsideCode(lines)].flatMap((line) => {
    const { marks, words = '' } = HEADING.exec(line.text)?.groups ?? {};
    return marks === undefined ? [] : { line, level: marks.length, words };
  });
}

/** The kind that a heading begins with and whom it names: "Thank-you to Jane Smith, 2026-11-19" is a thank-you and Jane Smith. */
function readHeading(words: string): Pick<DraftSection, 'kind' | 'recipient'> | null {
  // Longer ones are no draft's; the bound keeps the reading linear in text of any shape.
  const bare = words.length > 300 ? '' : words.replace(/\s+#+\s*$/, '').trim();
  const { named = '', to = '' } =
    /^(?<named>[^,:(–—]*?)(?:\s+to\s+(?<to>.+?)(?:,\s*\d{4}-\d{2}-\d{2})?|\s*[,:(–—].*)?$/i.exec(bare)?.groups ?? {};
  const kind = kindOf(named);
  return kind === null ? null : { kind, recipient: to.replace(/[*_[\]]/g, '').trim() || null };
}

/** Reads what stands below a heading up to the one behind it or the end of the text; null where it is no draft. */
function readSection(source: string, line: Line, below: readonly Line[], end: number): Omit<DraftSection, 'kind' | 'recipient'> | null {
  const written = below.filter(({ text }) => text.trim() !== '');
  const headers = new Map<string, Piece>();
  let last = line;
  for (const next of below.slice(written[0] === undefined ? 0 : below.indexOf(written[0]))) {
    const { name, value } = HEADER.exec(next.text)?.groups ?? {};
    if (name === undefined || value === undefined) break;
    last = next;
    const text = value.trim();
    const start = text === '' ? next.end : next.start + next.text.lastIndexOf(text);
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), { text, start, end: start + text.length });
  }
  // A heading of the user's own may begin with the same words; only a message has an address line.
  if (headers.size === 0) return null;

  const [top, bottom] = [written.find(({ start }) => start > last.start), written.at(-1) ?? last];
  const start = top?.start ?? below.at(-1)?.end ?? end;
  const text = source.slice(start, bottom.end).trimEnd();
  return {
    line: line.number,
    endLine: bottom.number,
    start: line.start,
    end,
    to: headers.get('to') ?? null,
    subject: headers.get('subject') ?? null,
    by: headers.get('by') ?? null,
    body: { text, start, end: start + text.length },
  };
}

/** The drafts of a note in order: each ends at the next heading of its own or a higher level. */
export function draftSectionsOf(source: string): DraftSection[] {
  const { bodyLine } = frontmatterBlock(source);
  const lines = [...linesOf(source)].slice(bodyLine - 1);
  const headings = headingsOf(lines);
  return headings.flatMap(({ line, level, words }, at) => {
    const named = readHeading(words);
    if (named === null) return [];
    let next = at + 1;
    while ((headings[next]?.level ?? 0) > level) next++;
    const behind = headings[next]?.line;
    const below = lines.slice(line.number - bodyLine + 1, behind && behind.number - bodyLine);
    const section = readSection(source, line, below, behind?.start ?? source.length);
    return section === null ? [] : { ...named, ...section };
  });
}
