/**
 * Text for a terminal: wrapped to its width, coloured only where somebody sees colours.
 */

export interface Terminal {
  /** Columns to fill. */
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const ESCAPE = '\u001b';

/** What the stream can show; `NO_COLOR` (no-color.org) with any value turns styles off. */
export function terminalOf(
  stream: { isTTY?: boolean; columns?: number },
  environment: Readonly<Record<string, string | undefined>>,
): Terminal {
  const styled = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  const style = (on: number, off: number) => (text: string) => (styled ? `${ESCAPE}[${on}m${text}${ESCAPE}[${off}m` : text);
  return { width: Math.max(40, Math.min(stream.columns ?? 100, 120)), bold: style(1, 22), dim: style(2, 22) };
}

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
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
