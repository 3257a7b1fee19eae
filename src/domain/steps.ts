/**
 * Work that can be done step by step, so that its host may let something else run in between.
 *
 * In: steps. Out: their result. Not here: when a pause is due (the host's clock tells).
 */

/** Yields wherever a pause may be made; what it comes to is the same with pauses and without. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
