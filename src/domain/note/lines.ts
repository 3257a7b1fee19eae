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

/** The lines of a text, one at a time; a line end at the very end opens no further line: "a\r\nb\n" has two. */
export function* linesOf(text: string): Generator<Line> {
  const lineEnd = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const found = lineEnd.exec(text);
    const end = found?.index ?? text.length;
    const next = found === null ? text.length : lineEnd.lastIndex;
    yield { number, text: text.slice(start, end), start, end, next };
    start = next;
  }
}
