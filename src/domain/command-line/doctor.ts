/**
 * `doctor`: the notes that speak of an interview but do not count, with the reason and what mends each; and one that was mended.
 *
 * In: near misses in the order of their paths. Out: what is printed. Not here: finding and mending them (`../note/near-miss.ts`).
 */
import { IGNORE, type NearMiss } from '../note/near-miss';
import type { NoteProblem } from '../note/problem';
import type { Done, WrongUse } from './outcome';

/** A near miss as `--json` prints it. */
const printedNearMiss = ({ note, reason, fix }: NearMiss) => ({
  note,
  reason,
  fix: fix.title,
});

/** Near misses as a vault can mend them that keeps no settings: each note for itself, where the whole folder cannot be chosen. */
export const withoutSettings = (nearMisses: readonly NearMiss[]): NearMiss[] =>
  nearMisses.map((nearMiss) => {
    const { fix, others } = nearMiss;
    if (!('interviewFolder' in fix)) return nearMiss;
    const [ofNote = IGNORE, ...more] = others;
    return { ...nearMiss, fix: ofNote, others: more };
  });

/** Nothing to mend, and in how much. */
const sayNothing = (counted: number): string =>
  counted === 0
    ? 'No note was found that tells of an interview of yours.\n'
    : `Nothing to mend: ${counted === 1 ? 'one note of interviews counts' : `${counted} notes of interviews count`}, and no other was found that tells of one.\n`;

/** All near misses, beside so many notes that count; `problems` are files that could not be read at all. */
export const doctor = (nearMisses: readonly NearMiss[], counted: number, problems: readonly NoteProblem[]): Done => ({
  json: nearMisses.map(printedNearMiss),
  text:
    nearMisses.length === 0
      ? sayNothing(counted)
      : nearMisses.map(({ note, reason, fix }) => `${note}\n  ${reason}\n  --fix: ${fix.title}\n`).join(''),
  problems,
});

/** The near miss of a note that the user named, or why there is none to mend. */
export function toMend(nearMisses: readonly NearMiss[], note: string, named = note): NearMiss | WrongUse {
  const found = nearMisses.find((each) => each.note === note);
  return found ?? { wrongUse: `"${named}" needs no mending: it counts, or it does not speak of an interview.` };
}

/** One that was mended, with all of its folder where that was chosen, or the reason why nothing was written. */
export const mended = (nearMiss: NearMiss, refusal: Omit<NoteProblem, 'note'> | null): Done =>
  refusal === null
    ? { json: printedNearMiss(nearMiss), text: `${nearMiss.note}: ${nearMiss.fix.title}\n`, problems: [] }
    : { json: null, text: '', problems: [{ note: nearMiss.note, ...refusal }] };
