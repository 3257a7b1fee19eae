/**
 * Every write of the plugin ends in a notice that says what was written where, with Undo.
 */
import { Notice } from 'obsidian';
import { type Change, type Failure, type Writes } from '../plugin/note-writer';
import { type Workbench } from '../plugin/workbench';
import { nameOfNote } from './words';

/** Long enough to read two lines and reach the button. */
const WITH_UNDO_MS = 8_000;

const sayFailures = (failures: readonly Failure[]): string => failures.map(({ note, reason }) => `${nameOfNote(note)}: ${reason}`).join('\n');

/** Writes and tells; `what` completes the notice, such as "thank-you to Jane Smith sent". Returns why it failed, or null when all is well. */
export async function writeAndTell({ writer }: Workbench, what: string, changes: readonly Change[]): Promise<string | null> {
  const { written, failures, undo } = await writer.writeAll(what, changes);
  const [first] = written;
  if (first !== undefined) {
    const where = written.length === 1 ? `“${nameOfNote(first)}”` : `${written.length} notes`;
    const notice = new Notice(`Noted in ${where}: ${what}.`, WITH_UNDO_MS);
    const button = notice.messageEl.createEl('button', { cls: 'follow-ups-notice-button', text: 'Undo' });
    button.addEventListener('click', (event) => {
      // A click on a notice closes it; the button says itself when.
      event.stopPropagation();
      notice.hide();
      void undoAndTell({ what, undo });
    });
  }
  if (failures.length === 0) return null;
  const reason = sayFailures(failures);
  new Notice(reason);
  return reason;
}

/** Takes changes back and tells. */
export async function undoAndTell({ what, undo }: { readonly what: string; readonly undo: Writes['undo'] }): Promise<void> {
  const failures = await undo();
  new Notice(failures.length === 0 ? `Undone: ${what}.` : sayFailures(failures));
}
