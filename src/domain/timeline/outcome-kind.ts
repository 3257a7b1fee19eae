/**
 * What can come of an application, as a sentence tells it.
 *
 * Only the shape stands here; how it is told is a language's (`locales/`).
 */

export const OUTCOME_KINDS = ['rejected', 'offer', 'accepted', 'withdrawn', 'stopped'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What stands around a sentence. */
export interface OutcomeContext {
  /** The sentence before it in its passage, or the last one of the passage before; empty where there is none. */
  readonly before: string;
  /** All that its passage says. */
  readonly around: string;
  /** It is all that its passage says. */
  readonly alone: boolean;
  /** A date stands in it or over it. */
  readonly dated: boolean;
}
