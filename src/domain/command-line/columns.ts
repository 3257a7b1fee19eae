/**
 * Text for a terminal: wrapped to its width and set in columns.
 *
 * In: words, and what the terminal can show. Out: lines. Not here: what a stream can show (the callers know).
 */

export interface Terminal {
  /** Columns to fill. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const asItIs = (text: string): string => text;

/** A terminal of which nothing is known: 100 columns, no styles. */
export const PLAIN_TERMINAL: Terminal = { width: 100, bold: asItIs, dim: asItIs };

/** Breaks a text into lines of at most `width` columns, each behind `indent` blanks; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((piece) => piece !== '')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, ...(line === '' ? [] : [line])].map((each) => ' '.repeat(indent) + each);
}

/** Rows of cells set in columns as wide as their widest cell; the last column takes what it needs. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((before, row) => row.map((cell, column) => Math.max(cell.length, before[column] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
