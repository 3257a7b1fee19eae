/**
 * An outcome as the text that an app's command line gives back: one string, where a terminal has two streams and an exit code.
 */
import type { Outcome } from './outcome';

/** The JSON value, or the text with a line for each problem; what cannot be meant says so behind "Error:". */
export function printed(outcome: Outcome, json: boolean): string {
  if ('wrongUse' in outcome) return `Error: ${outcome.wrongUse}`;
  if (json) return JSON.stringify(outcome.json, null, 2);
  const problems = outcome.problems.map(({ note, line, message }) => `${note}:${line}: ${message}\n`);
  return outcome.text + problems.join('');
}
