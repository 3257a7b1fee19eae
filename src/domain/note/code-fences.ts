/**
 * Fenced code, which no other rule of Markdown looks into.
 *
 * In: lines. Out: those outside of fences. Not here: code inside of a line.
 */
import type { Line } from './lines';

const FENCE = /^ {0,3}(?<fence>`{3,}|~{3,})(?<rest>.*)$/;

/** The lines that stand outside of fenced code, without the fences; an unclosed fence goes on to the end. */
export function* linesOutsideCode(lines: Iterable<Line>): Generator<Line> {
  let open: string | null = null;
  for (const line of lines) {
    const { fence, rest } = FENCE.exec(line.text)?.groups ?? {};
    if (fence === undefined || rest === undefined) {
      if (open === null) yield line;
    } else if (open === null) open = fence;
    // A closing fence is at least as long as the opening one, and bare.
    else if (fence.startsWith(open) && rest.trim() === '') open = null;
  }
}
