/**
 * Promises in their places in the file.
 *
 * In: statements of a text, and where it stands. Out: the same at offsets of the file, with their quotes and lines. Not here: what they say
 * (`statements.ts`).
 */
import type { Stretch } from '../note/interview-note';
import type { StatedTimeline, Statement } from './stated-timeline';

/** Where a text stands in its file, and where it comes from. */
export interface Where {
  /** The file's text, for quotes. */
  readonly source: string;
  /** Offset in the file of the text's first character. */
  readonly start: number;
  readonly lineAt: (offset: number) => number;
  readonly from: StatedTimeline['source'];
}

/** A link beside the ends of a quote reaches no farther. */
const LONGEST_LINK = 200;
const LINK = /\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\)/g;

/** The ends of a quote moved over the links that they would cut in two. */
function withWholeLinks(source: string, start: number, end: number): readonly [start: number, end: number] {
  const from = Math.max(0, start - LONGEST_LINK);
  const cut = [...source.slice(from, end + LONGEST_LINK).matchAll(LINK)]
    .map(({ index, 0: link }) => ({ opens: from + index, closes: from + index + link.length }))
    .filter(({ opens, closes }) => opens < end && closes > start);
  return [Math.min(start, ...cut.map(({ opens }) => opens)), Math.max(end, ...cut.map(({ closes }) => closes))];
}

/** A sentence as it stands, soft line breaks as blanks. */
export function quoteOf(source: string, from: number, to: number): string {
  const [start, end] = withWholeLinks(source, from, to);
  return source
    .slice(start, end)
    .replace(/[ \t]*\r?\n[ \t>]*/g, ' ')
    .trim();
}

/** A stretch so many characters farther on. */
export const moved = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });

/** A statement of a text that stands there in the file. */
export function placed(statement: Statement, { source, start, lineAt, from }: Where): StatedTimeline {
  const [span, sentence] = [moved(statement.span, start), moved(statement.sentence, start)];
  return { ...statement, span, sentence, quote: quoteOf(source, sentence.start, sentence.end), line: lineAt(span.start), source: from };
}
