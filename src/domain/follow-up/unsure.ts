/**
 * The sentence that a row asks about: one of which nobody can tell without asking whether it is the employer's promise.
 *
 * In: an interview. Out: its first unsure promise that an answer has not overtaken, or null. Not here: how certain a sentence is
 * (`../timeline/gate`), the answer, which is a `read` line of the log (`../timeline/settled.ts`).
 */
import type { Anchor, Interview } from './follow-up';

/** "Is this their promise?", one sentence at a time, in the order of the note; what was said for a day before the last answer is not asked. */
export function questionOf({ note, unsure = [] }: Interview): Anchor | null {
  const answers = note.log.filter(({ what }) => what === 'heard').map(({ day }) => day);
  const lastAnswer = answers.sort().at(-1) ?? null;
  const open = unsure.find(({ by, saidOn }) => lastAnswer === null || (by ?? saidOn ?? lastAnswer) >= lastAnswer);
  return open === undefined ? null : { ...open, note: note.path };
}
