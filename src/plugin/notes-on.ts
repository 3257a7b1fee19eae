/**
 * The notes of the store as they stand on a day of choice, for callers that ask once and go.
 */
import type { Day } from '../domain/calendar/day';
import type { ReadVault } from '../domain/command-line/due';
import { withoutPreparations } from '../domain/read-interview';
import { currentMoment } from './clock';
import type { NoteStore } from './note-store';

/** All interviews and problems: those that are kept for today, read anew for another day. */
export function notesOn(notes: NoteStore, on: Day): ReadVault {
  if (on === currentMoment().day)
    return { interviews: notes.interviews(), problems: notes.problems(), nearMisses: notes.nearMisses().length };
  const readings = new Map(notes.texts().map((file) => [file.path, notes.readText(file, false, on)]));
  const counted = [...withoutPreparations(readings).values()];
  return {
    interviews: counted.flatMap(({ interviews }) => interviews),
    problems: counted.flatMap(({ problems }) => problems),
    nearMisses: counted.filter(({ nearMiss }) => nearMiss !== null).length,
  };
}

/** Settles once every candidate of the vault was read; of the plans, once they were planned too. */
export async function whenReady(of: Pick<NoteStore, 'ready' | 'events'>): Promise<void> {
  while (!of.ready) {
    await new Promise<void>((settle) => {
      const once = of.events.on('changed', () => {
        of.events.offref(once);
        settle();
      });
    });
  }
}
