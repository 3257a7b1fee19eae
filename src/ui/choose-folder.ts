/**
 * Takes a folder for that of interview notes, and tells with Undo: what the list offers for its notes, and the empty list at the first start.
 */
import { Notice } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import type { Undoable } from '../plugin/note-writer';
import { noticeWithButton } from './notice-with-button';
import { undoAndTell } from './write-and-tell';

/** Gives why it failed, or null. */
export async function chooseFolder({ settings, writer }: PluginContext, folder: string): Promise<string | null> {
  const before = settings.value.interviewFolder;
  const reason = await settings.chooseInterviewFolder(folder);
  if (reason !== null) {
    new Notice(reason);
    return reason;
  }
  const done: Undoable = {
    what: `every note in “${folder}” counts`,
    undo: async () => {
      writer.latest = null;
      const refused = await settings.chooseInterviewFolder(before);
      return refused === null ? [] : [{ ok: false, note: folder, reason: refused }];
    },
  };
  writer.latest = done;
  noticeWithButton(`From now on ${done.what}.`, 'Undo', () => void undoAndTell(done));
  return null;
}
