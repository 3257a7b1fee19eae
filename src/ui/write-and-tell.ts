/**
 * Every write of the plugin ends in a notice that says what was written where, with Undo.
 */
import { Notice } from 'obsidian';
import type { Settings } from '../domain/settings';
import type { Change, Failure, Undoable } from '../plugin/note-writer';
import type { Workbench } from '../plugin/workbench';
import { noticeWithButton } from './notice-with-button';
import { nameOfNote } from './words';

const sayFailures = (failures: readonly Failure[]): string => failures.map(({ note, reason }) => `${nameOfNote(note)}: ${reason}`).join('\n');

/**
 * Writes and tells; `what` completes the notice, such as "thank-you to Jane Smith sent". A change of the settings that belongs to it
 * is made, and undone, with it. Gives why it failed, or null when all is well.
 */
export async function writeAndTell({ writer, settings }: Workbench, what: string, changes: readonly Change[], setting: Partial<Settings> = {}): Promise<string | null> {
  const before = settings.value;
  const { written, failures, undo } = await writer.writeAll(changes);
  const [first] = written;
  if (first !== undefined) {
    const changed = Object.keys(setting) as (keyof Settings)[];
    if (changed.length > 0) await settings.change(setting);
    const done: Undoable = {
      what,
      undo: async () => {
        writer.latest = null;
        const refused = await undo();
        if (refused.length === 0 && changed.length > 0) await settings.change(Object.fromEntries(changed.map((key) => [key, before[key]])));
        return refused;
      },
    };
    writer.latest = done;
    const where = written.length === 1 ? `“${nameOfNote(first)}”` : `${written.length} notes`;
    noticeWithButton(`Noted in ${where}: ${what}.`, 'Undo', () => void undoAndTell(done));
  }
  if (failures.length === 0) return null;
  const reason = sayFailures(failures);
  new Notice(reason);
  return reason;
}

/** Takes changes back and tells. */
export async function undoAndTell({ what, undo }: Undoable): Promise<void> {
  const refused = await undo();
  new Notice(refused.length === 0 ? `Undone: ${what}.` : sayFailures(refused));
}
