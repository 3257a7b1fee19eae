/**
 * Lines of a text with their places.
 *
 * In: text with any line ends, mixed ones too. Out: lines, each with its offsets and its own line end. Not here: what a line means.
 */

/** One line; `start` and `end` are UTF-16 offsets into the whole text without the line end, `next` is where the following line starts. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** Where a line ends, and where the next one starts. */
type LineEnd = Pick<Line, 'end' | 'next'>;

/** Finds the end of the line that goes on at an offset; null where the text ends without a line end. Most texts know `\n` alone. */
export function endsOfLines(text: string): (from: number) => LineEnd | null {
  if (!text.includes('\r')) {
    return (from) => {
      const end = text.indexOf('\n', from);
      return end < 0 ? null : { end, next: end + 1 };
    };
  }
  const lineEnd = /\r\n|\n|\r/g;
  return (from) => {
    lineEnd.lastIndex = from;
    const found = lineEnd.exec(text);
    return found && { end: found.index, next: lineEnd.lastIndex };
  };
}

/** The lines of a text, one at a time; a line end at the very end opens no further line: "a\r\nb\n" has two. */
export function* linesOf(text: string): Generator<Line> {
  const endOfLine = endsOfLines(text);
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const { end, next } = endOfLine(start) ?? { end: text.length, next: text.length };
    yield { number, text: text.slice(start, end), start, end, next };
    start = next;
  }
}
