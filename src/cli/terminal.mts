/**
 * What a terminal can show: its width, and styles where somebody sees them.
 */
import type { Terminal } from '../domain/command-line/columns';

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
