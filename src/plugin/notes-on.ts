/**
 * The notes of the store as they stand on a day of choice, for callers that ask once and go.
 */
import type { Day } from '../domain/calendar/day';
import type { ReadVault } from '../domain/command-line/due';
import { currentMoment } from './clock';
import type { NoteStore } from './note-store';

/** All interviews and problems: those that are kept for today, read anew for another day. */
export function notesOn(notes: NoteStore, on: Day): ReadVault {
  if (on === currentMoment().day) return { interviews: notes.interviews(), problems: notes.problems() };
  const readings = notes.texts().map((file) => notes.readText(file, false, on));
  return { interviews: readings.flatMap(({ interviews }) => interviews), problems: readings.flatMap(({ problems }) => problems) };
}

/** Settles once every candidate of the vault was read; of the agenda, once they were planned too. */
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
