/**
 * `doctor`: the notes that speak of an interview but do not count, with the reason and what mends each; and one that was mended.
 *
 * In: near misses in the order of their paths. Out: what is printed. Not here: finding and mending them (`../note/near-miss.ts`).
 */
import type { NearMiss } from '../note/near-miss';
import type { NoteProblem } from '../note/problem';
import type { Done, WrongUse } from './outcome';

/** A near miss as `--json` prints it. */
const printedNearMiss = ({ note, reason, fix }: NearMiss) => ({
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

/** The near miss of a note that the user named, or why there is none to mend. */
export function toMend(nearMisses: readonly NearMiss[], note: string, named = note): NearMiss | WrongUse {
  const found = nearMisses.find((each) => each.note === note);
  return found ?? { wrongUse: `"${named}" needs no mending: it counts, or it does not speak of an interview.` };
}

/** One that was mended, or the reason why nothing was written. */
export const mended = (nearMiss: NearMiss, refusal: Omit<NoteProblem, 'note'> | null): Done =>
  refusal === null
    ? { json: printedNearMiss(nearMiss), text: `${nearMiss.note}: ${nearMiss.fix.title}\n`, problems: [] }
    : { json: null, text: '', problems: [{ note: nearMiss.note, ...refusal }] };
