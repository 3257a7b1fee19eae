/**
 * What a command comes to, from the command line or from the app.
 */
import type { NoteProblem } from '../note/problem';

/** A command that ran. */
export interface Done<Json = unknown> {
  /** The one value that `--json` prints. */
  readonly json: Json;
  /** What is printed without `--json`. */
  readonly text: string;
  readonly problems: readonly NoteProblem[];
  /** Whether `json` carries the problems, so that they must not go to standard error too. */
  readonly problemsInJson?: boolean;
  /** Something was found: exit code 1 even where no note has a problem. */
  readonly found?: boolean;
}

/** A command that was called in a way that cannot be meant: exit code 2, and what to do instead. */
export interface WrongUse {
  readonly wrongUse: string;
}

export type Outcome<Json = unknown> = Done<Json> | WrongUse;
