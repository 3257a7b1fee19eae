/**
 * Order: which of two goes first, and where a place is in what stands in order.
 *
 * In: texts, days, lists in order. Out: what `sort` takes, and places. Not here: the order of rows (`follow-up/order.ts`).
 */
import type { Day } from './calendar/day';

/** Compares two texts by code unit, so that the order is the same on every device; nothing stands before everything. */
export const compareText = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** Compares two days: Wednesday 2026-11-18 stands before Friday 2026-11-20, and no day after all of them. */
export const compareDays = (a: Day | null, b: Day | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : compareText(a, b));

/** How many stand at the beginning of a list of which something holds; of the rest it must not hold. Twice as long a list takes one step more. */
export function countWhile<T>(inOrder: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = inOrder[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
