/**
 * Fenced code, which no other rule of Markdown looks into.
 *
 * In: lines. Out: those outside of fences, and the fence that is never closed. Not here: code inside of a line.
 */
import type { Line } from './lines';

/** A fence at the start of a line, of a list's item or of a quotation; what stands between backticks on one line is no fence. */
const FENCE = /^(?<inside>[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)*)(?:(?<ticks>`{3,})(?<info>[^`]*)|(?<tildes>~{3,})(?<words>.*))$/;

interface Fence {
  readonly line: Line;
  readonly marks: string;
  readonly inQuotation: boolean;
}

/** Reads a line as a fence: what it opens, and whether it may close one, which it can only when bare. */
function fenceOn(line: Line): (Fence & { readonly isBare: boolean }) | null {
  const { inside = '', ticks, info = '', tildes = '', words = '' } = FENCE.exec(line.text)?.groups ?? {};
  const marks = ticks ?? tildes;
  if (marks === '') return null;
  return { line, marks, inQuotation: inside.includes('>'), isBare: (info + words).trim() === '' && /^[\s>]*$/.test(inside) };
}

/** Walks the lines with the fence that each stands in, itself included; null outside. */
function* withFences(lines: Iterable<Line>): Generator<{ readonly line: Line; readonly fence: Fence | null; readonly isMark: boolean }> {
  let open: Fence | null = null;
  for (const line of lines) {
    // A quotation ends with its last line, whatever is open in it.
    if (open?.inQuotation === true && !/^[ \t]*>/.test(line.text)) open = null;
    const fence = fenceOn(line);
    if (open === null) {
      open = fence;
      yield { line, fence: open, isMark: fence !== null };
      // A closing fence is at least as long as the opening one, and bare.
    } else {
      const closes = fence !== null && fence.isBare && fence.marks.startsWith(open.marks);
      if (closes) open = null;
      yield { line, fence: open, isMark: closes };
    }
  }
}

/** The lines that stand outside of fenced code, without the fences; an unclosed fence goes on to the end. */
export function* linesOutsideCode(lines: Iterable<Line>): Generator<Line> {
  for (const { line, fence, isMark } of withFences(lines)) if (fence === null && !isMark) yield line;
}

/** The line of the fence that is still open at the end, or null. */
export function unclosedFence(lines: Iterable<Line>): Line | null {
  let last: Fence | null = null;
  for (const { fence } of withFences(lines)) last = fence;
  return last?.line ?? null;
}
