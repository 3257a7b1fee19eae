/**
 * Writes into notes: one edit, all other bytes as they are, and back again.
 *
 * In: a path and a pure edit of a text. Out: how to undo it, or why nothing was written. Not here: what is written
 * (`domain/note/edit.ts`, `domain/follow-up/actions.ts`), and what the user is told about it (`ui/write-and-tell.ts`).
 */
import { MarkdownView, type App, type TFile } from 'obsidian';
import type { Edit } from '../domain/note/edit';
import { reasonOf } from './reason-of';
import { spliceBetween } from './splice';

export type Write =
  | { readonly ok: true; readonly note: string; readonly undo: () => Promise<Write> }
  | { readonly ok: false; readonly note: string; readonly reason: string };

/** A pure edit of a note's whole text. */
export type EditOf = (source: string) => Edit;

/** One note to be written and the edit. */
export interface Change {
  readonly note: string;
  readonly edit: EditOf;
}

/** What became of several changes: those that worked stand, and can be undone together. */
export interface Writes {
  /** Paths of the notes written. */
  readonly written: readonly string[];
  readonly failures: readonly Failure[];
  /** Puts the same bytes back; notes that have changed since stay as they are and are named. */
  readonly undo: () => Promise<readonly Failure[]>;
}

/** Changes that can be taken back, and what they were. */
export interface Undoable extends Pick<Writes, 'undo'> {
  readonly what: string;
}

export type Failure = Extract<Write, { ok: false }>;

const GONE = 'The note is no longer there, so nothing was written. It may have been moved or deleted.';
const CHANGED = 'The note has changed since, so nothing was undone. You can take the line out of its follow-up log by hand.';

export class NoteWriter {
  /** The latest changes, for an Undo after their notice is gone; null before the first and after an undo. */
  latest: Undoable | null = null;

  constructor(private readonly app: App) {}

  /** Makes several changes, one after the other. */
  async writeAll(changes: readonly Change[]): Promise<Writes> {
    const writes: Write[] = [];
    for (const { note, edit } of changes) writes.push(await this.write(note, edit));
    const done = writes.filter((write) => write.ok);
    const undo = async (): Promise<readonly Failure[]> => {
      const back: Write[] = [];
      for (const write of [...done].reverse()) back.push(await write.undo());
      return back.filter((write) => !write.ok);
    };
    return { written: done.map(({ note }) => note), failures: writes.filter((write) => !write.ok), undo };
  }

  /** Edits a note: through its open editor, so that cursor, undo and unsaved words stay, else in one step in the vault. */
  async write(path: string, edit: EditOf): Promise<Write> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return { ok: false, note: path, reason: GONE };
    try {
      const view = this.openEditor(path);
      // An editor knows no carriage returns: such a note is saved first, then edited on the disk, and the app refreshes the editor.
      if (view !== null && !(await this.app.vault.read(file)).includes('\r')) return await this.writeInEditor(view, path, edit);
      if (view !== null && view.getViewData() !== view.data) await view.save();
      return await this.writeInVault(file, edit);
    } catch (error) {
      return {
        ok: false,
        note: path,
        reason: `The note could not be written (${reasonOf(error)}). Nothing was changed. Check that the file may be written to, then try again.`,
      };
    }
  }

  private async writeInVault(file: TFile, edit: EditOf): Promise<Write> {
    let write: Write = { ok: false, note: file.path, reason: GONE };
    await this.app.vault.process(file, (before) => {
      const edited = edit(before);
      write = this.outcomeOf(file.path, before, edited);
      return edited.ok ? edited.source : before;
    });
    return write;
  }

  private async writeInEditor(view: MarkdownView, path: string, edit: EditOf): Promise<Write> {
    const before = view.editor.getValue();
    const edited = edit(before);
    if (edited.ok) {
      splice(view, before, edited.source);
      try {
        await view.save();
      } catch (error) {
        // What is not on the disk must not look as if it were.
        splice(view, edited.source, before);
        throw error;
      }
    }
    return this.outcomeOf(path, before, edited);
  }

  private outcomeOf(note: string, before: string, edited: Edit): Write {
    if (!edited.ok) return { ok: false, note, reason: edited.reason };
    const undo = (): Promise<Write> =>
      this.write(note, (source) =>
        source === edited.source ? { ok: true, source: before, line: 1 } : { ok: false, reason: CHANGED, line: 1 },
      );
    return { ok: true, note, undo };
  }

  private openEditor(path: string): MarkdownView | null {
    for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
      // A hidden tab holds a deferred view, which is none of ours to wake.
      if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view;
    }
    return null;
  }
}

function splice(view: MarkdownView, before: string, after: string): void {
  const { from, to, insert } = spliceBetween(before, after);
  const { editor } = view;
  editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }] });
}
