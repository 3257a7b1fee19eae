/**
 * Whether a line was wrapped, so that its sentence goes on in the next one.
 *
 * In: the lines of a note. Out: yes or no, by their width. Not here: lines that stop in the middle of a phrase (`locales/`).
 */
import type { Line } from '../note/lines';

/** Narrower lines are lines of their own: nobody wraps there. */
const NARROWEST_WRAP = 40;

/** How many lines are looked at for the width of a paragraph. */
const LINES_ABOUT = 12;

/**
 * A line so full that the first word of the following one did not fit goes on in it; the longest of the lines about the following one, which
 * stands at `index`, tells their width.
 */
export function isFull(lines: readonly Line[], index: number, before: string, following: string): boolean {
  const word = /^[ \t]*(?<word>[\p{Ll}\d(]\S*)/u.exec(following)?.groups?.['word'];
  if (word === undefined) return false;
  let width = 0;
  for (const { text } of lines.slice(index - 1, index + LINES_ABOUT)) {
    if (text.trim() === '') break;
    width = Math.max(width, text.length);
  }
  return width >= NARROWEST_WRAP && before.length + 1 + word.length > width;
}
