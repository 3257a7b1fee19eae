/**
 * The cells of a table's rows, as far as their column says that they tell of what is over.
 *
 * In: rows as they stand. Out: columns by their number, rows with cells blanked so that offsets hold. Not here: what a cell promises.
 */

/** Where the cells of a row begin and end; a row begins with a bar. */
function cellsOf(row: string): { start: number; end: number }[] {
  const bars = [...row.matchAll(/\|/g)].map(({ index }) => index).filter((at) => row[at - 1] !== '\\');
  return bars.slice(0, -1).map((bar, index) => ({ start: bar + 1, end: bars[index + 1] ?? row.length }));
}

/** The columns whose title tells of what is over: of "| Firm | Sent | Next step |" the second, number 1. */
export const pastColumns = (header: string, isPast: (title: string) => boolean): number[] =>
  cellsOf(header).flatMap(({ start, end }, column) => (isPast(header.slice(start, end)) ? [column] : []));

/** A row with the cells of some columns blanked. */
export const withoutCells = (row: string, columns: readonly number[]): string =>
  cellsOf(row)
    .filter((_, column) => columns.includes(column))
    .reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), row);
