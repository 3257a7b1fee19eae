/**
 * What can go wrong with a vault, set by a test while the page runs.
 *
 * In: nothing. Out: one object that the vault asks before it reads or writes.
 */

export interface Faults {
  /** How long each read and write takes, in milliseconds. */
  latency: number;
  /** What a failing write says; null lets writes through. */
  writeError: string | null;
  /** How much of the text such a write leaves on the disk. */
  failsAfter: 'nothing' | 'half' | 'all';
}

export const noFaults = (): Faults => ({ latency: 0, writeError: null, failsAfter: 'nothing' });

/** Waits on the machine's own clock; zero waits for nothing but the next microtask. */
export const pause = (milliseconds: number): Promise<void> =>
  milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => window.setTimeout(resolve, milliseconds));
