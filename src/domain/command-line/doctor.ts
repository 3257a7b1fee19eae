/**
 * `doctor`: the notes that speak of an interview but do not count, with the reason and what mends each.
 *
 * In: near misses in the order of their paths. Out: what is printed. Not here: finding and mending them (`../note/near-miss.ts`).
 */
import type { NearMiss } from '../note/near-miss';
import type { NoteProblem } from '../note/problem';
import type { Done } from './outcome';

/** A near miss as `--json` prints it. */
export const printedNearMiss = ({ note, reason, fix }: NearMiss) => ({
  note,
  reason,
  fix: fix.title,
});

/** All near misses; `problems` are files that could not be read at all. */
export const doctor = (nearMisses: readonly NearMiss[], problems: readonly NoteProblem[]): Done => ({
  json: nearMisses.map(printedNearMiss),
  text:
    nearMisses.length === 0
      ? 'Every note that speaks of an interview counts.\n'
      : nearMisses.map(({ note, reason, fix }) => `${note}\n  ${reason}\n  --fix: ${fix.title}\n`).join(''),
  problems,
});
