/**
 * Long work in slices, between which the window may draw and answer the user.
 */
import type { Steps } from '../domain/steps';

/** A slice of work; with the step that ends it, it stays under the 8 ms that leave room for a frame in which one types. */
const SLICE_MS = 5;

/** Tells when a slice is over; `await` its pause then. */
export class TimeSlicer {
  private start = performance.now();

  get isDue(): boolean {
    return performance.now() - this.start >= SLICE_MS;
  }

  /** Pauses if the slice is over, else goes on at once. */
  async pauseIfDue(): Promise<void> {
    if (this.isDue) await this.pause();
  }

  /** Does all steps, with a pause wherever the slice is over. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (this.isDue) await this.pause();
    }
  }

  /** Ends the slice, before work that is long enough by itself. */
  async pause(): Promise<void> {
    await new Promise((resume) => window.setTimeout(resume));
    this.start = performance.now();
  }
}
