/** Words as they can stand in a cell of a Markdown table. */

/** `a | b` becomes `a \| b`; line ends and angle brackets would break the row or become HTML. */
export const tableCell = (words: string): string =>
  words.trim().replace(/\s+/g, ' ').replace(/\|/g, '\\|').replace(/</g, '&lt;').replace(/\*/g, '\\*').replace(/\[/g, '\\[');
