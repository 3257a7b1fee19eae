/**
 * Every write of the plugin ends in a notice that says what was written where, with Undo.
 */
import { Notice, type TFile } from 'obsidian';
import type { Change, Failure, Undoable } from '../plugin/note-writer';
import { dueNextFollowUps, withNextFollowUps } from '../plugin/next-follow-ups';
import type { PluginContext } from '../plugin/plugin-context';
import { noticeWithButton } from './notice-with-button';
import { nameOfNote } from '../domain/in-words';

const sayFailures = (failures: readonly Failure[]): string =>
  failures.map(({ note, reason }) => `${nameOfNote(note)}: ${reason}`).join('\n');

/**
 * Writes and tells; `what` completes the notice, such as "thank-you to Jane Smith sent"; `undone` is told of the Undo. Gives why it failed,
 * or null when all is well.
 */
export async function writeAndTell(
  pluginContext: PluginContext,
  what: string,
  changes: readonly Change[],
  undone: () => void = () => undefined,
): Promise<string | null> {
  const { writer } = pluginContext;
  const { written, failures, undo } = await writer.writeAll(withNextFollowUps(pluginContext, changes));
  const [first] = written;
  if (first !== undefined) {
    const done: Undoable = {
      what,
      undo: async () => {
        writer.latest = null;
        const refused = await undo();
        undone();
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

/** Whether the settings ask for the property `next-follow-up` and a note's day has changed since the last click. */
export const nextFollowUpsAreBehind = (pluginContext: PluginContext): boolean =>
  pluginContext.settings.value.nextFollowUp && dueNextFollowUps(pluginContext).length > 0;

/** Brings the property `next-follow-up` of every note up to date. */
export const writeNextFollowUps = (pluginContext: PluginContext): Promise<string | null> =>
  writeAndTell(pluginContext, 'day of the next follow-up', dueNextFollowUps(pluginContext));

/** Tells of a note that was made; its Undo puts it into the trash, unless something was written into it since. */
export function tellMade({ app, writer }: PluginContext, note: TFile, source: string): void {
  const { path } = note;
  const made: Undoable = {
    what: `new note “${nameOfNote(path)}”`,
    undo: async () => {
      writer.latest = null;
      // By its path of now, since it may have been renamed.
      const file = app.vault.getFileByPath(note.path);
      const refusal = (reason: string): Failure[] => [{ ok: false, note: note.path, reason }];
      if (file === null) return refusal('The note is no longer there. It may have been moved or deleted.');
      if ((await app.vault.read(file)) !== source) return refusal('Something was written into the note since it was made, so it stays.');
      await app.fileManager.trashFile(file);
      return [];
    },
  };
  writer.latest = made;
  noticeWithButton(`Made “${nameOfNote(path)}”.`, 'Undo', () => void undoAndTell(made));
}

/** Takes changes back and tells. */
export async function undoAndTell({ what, undo }: Undoable): Promise<void> {
  const refused = await undo();
  new Notice(refused.length === 0 ? `Undone: ${what}.` : sayFailures(refused));
}
