/**
 * The outline of a note's body: its lines without code, drafts, comments and quoted mail, under their headings.
 *
 * In: the whole text. Out: lines and sections. Not here: what they say.
 */
import { namedGroup } from '../../matched';
import { linesOf, type Line } from '../lines';
import { maskBlocks } from '../prose';

/** A heading with all that stands under it, deeper headings included. */
export interface OutlineSection {
  readonly words: string;
  readonly level: number;
  readonly heading: Line;
  /** Behind the heading, up to the next one of its level or a higher one. */
  readonly lines: readonly Line[];
  /** The headings it stands under, the nearest first. */
  readonly above: readonly string[];
}

export interface Outline {
  readonly lines: readonly Line[];
  readonly sections: readonly OutlineSection[];
  /** The first heading of level 1; null where there is none. */
  readonly title: OutlineSection | null;
}

const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.{0,400})/;

/** A heading's words: `### 2026-11-17 | Hiring manager ###` without its marks. */
const headingWords = (words: string): string => words.replace(/[ \t]#{1,6}[ \t]*$/, '').trim();

/** The outline of the text below a line of the file. */
export function outlineOf(source: string, bodyLine: number): Outline {
  const lines = [...linesOf(maskBlocks(source))].filter(({ number }) => number >= bodyLine);
  const headings = lines.flatMap((line, at) => {
    const found = line.text.includes('#') ? HEADING.exec(line.text) : null;
    return found === null ? [] : [{ line, at, level: namedGroup(found, 'marks').length, words: headingWords(namedGroup(found, 'words')) }];
  });
  const open: { level: number; words: string }[] = [];
  const ends = endsOf(headings, lines.length);
  const sections = headings.map(({ line, at, level, words }, index): OutlineSection => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.map((heading) => heading.words).reverse();
    open.push({ level, words });
    return { words, level, heading: line, lines: lines.slice(at + 1, ends[index]), above };
  });
  return { lines, sections, title: sections.find(({ level }) => level === 1) ?? null };
}

/** Where each section ends, found from below in one pass. */
function endsOf(headings: readonly { at: number; level: number }[], last: number): number[] {
  const ends: number[] = [];
  const nextOfLevel: number[] = [];
  for (const { at, level } of [...headings].reverse()) {
    let end = last;
    for (let higher = 1; higher <= level; higher++) end = Math.min(end, nextOfLevel[higher] ?? last);
    ends.push(end);
    nextOfLevel[level] = at;
  }
  return ends.reverse();
}
