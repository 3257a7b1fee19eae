/**
 * Writes into notes: one edit, all other bytes as they are, and back again.
 *
 * In: a path and a pure edit of a text. Out: how to undo it, or why nothing was written. Not here: what is written
 * (`domain/note/edit.ts`, `domain/follow-up/actions.ts`), and what the user is told about it (`ui/write-and-tell.ts`).
 */
import { Component, MarkdownView, parseYaml, type App, type TFile } from 'obsidian';
import { checkedEdit } from '../domain/note/checked-edit';
import { refuse, type EditOf, type NewText, type Refusal } from '../domain/note/edit';
import { reasonOf } from './reason-of';
import { spliceBetween, takeOutSplice } from './splice';

export type { EditOf } from '../domain/note/edit';

export type Write =
  | { readonly ok: true; readonly note: string; readonly undo: () => Promise<Write> }
  | { readonly ok: false; readonly note: string; readonly reason: string };

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
  /** Takes out what was written, wherever it stands by then; notes in which it was changed since stay as they are and are named. */
  readonly undo: () => Promise<readonly Failure[]>;
}

/** Changes that can be taken back, and what they were. */
export interface Undoable extends Pick<Writes, 'undo'> {
  readonly what: string;
}

export type Failure = Extract<Write, { ok: false }>;

const GONE = 'The note is no longer there, so nothing was written. It may have been moved or deleted.';

/** An edit of a text that is not taken back itself. */
type EditStep = (source: string) => (NewText & { readonly wrote?: readonly string[] }) | Refusal;

/** An editor knows no carriage returns. */
const withoutReturns = (text: string): string => text.replace(/\r\n?/g, '\n');

export class NoteWriter extends Component {
  /** The latest changes, for an Undo after their notice is gone; null before the first and after an undo. */
  latest: Undoable | null = null;

  /** Paths of now by those of before: a menu or a form that stands open still has the old one. */
  private readonly renamed = new Map<string, string>();

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('rename', ({ path }, before) => void this.renamed.set(before, path)));
  }

  /** The file that is or was called so; null where it is gone. */
  private fileAt(path: string): TFile | null {
    const known = new Set<string>();
    for (let at: string | undefined = path; at !== undefined && !known.has(at); at = this.renamed.get(at)) {
      const file = this.app.vault.getFileByPath(at);
      if (file !== null) return file;
      known.add(at);
    }
    return null;
  }

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

  /** Edits a note; the undo finds it again after a rename, and what was written in it after other edits. */
  async write(path: string, edit: EditOf): Promise<Write> {
    const file = this.fileAt(path);
    if (file === null) return { ok: false, note: path, reason: GONE };
    let undo: EditStep = (source) => ({ ok: true, source, line: 1 });
    const outcome = await this.change(file, (before) => {
      const edited = edit(before);
      // A click in another window was sooner.
      if (edited.ok && edited.source === before) return refuse(edited.line, 'It stands in the note already.');
      if (edited.ok) {
        const { source: after, wrote } = edited;
        undo = (now) => (now === after ? { ok: true, source: before, line: 1, wrote } : { ...edited.undo(now), wrote });
      }
      return edited;
    });
    return outcome.ok ? { ...outcome, undo: () => this.change(file, undo) } : outcome;
  }

  /** Makes an edit: through the note's open editor, so that cursor, undo and unsaved words stay, else in one step in the vault. */
  private async change({ path }: TFile, step: EditStep): Promise<Write> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return { ok: false, note: path, reason: GONE };
    const checked: EditStep = (source) => checkedEdit(source, step, parseYaml);
    try {
      if (this.openEditor(file) === null) return await this.writeInVault(file, checked);
      const saved = await this.app.vault.read(file);
      // The tab may show another note by now, or not have loaded this one yet.
      const view = this.openEditor(file);
      if (view === null || withoutReturns(view.data) !== withoutReturns(saved)) return await this.writeInVault(file, checked);
      if (!saved.includes('\r')) return await this.writeInEditor(view, file, checked);
      // Such a note is saved first, then edited on the disk, and the app refreshes the editor.
      if (view.getViewData() !== withoutReturns(view.data)) await view.save();
      return await this.writeInVault(file, checked);
    } catch (error) {
      return {
        ok: false,
        note: file.path,
        reason: `The note could not be written (${reasonOf(error)}). Nothing was changed. Check that the file may be written to, then try again.`,
      };
    }
  }

  private async writeInVault(file: TFile, step: EditStep): Promise<Write> {
    let write: Write = { ok: false, note: file.path, reason: GONE };
    let [before, after] = ['', ''];
    try {
      await this.app.vault.process(file, (text) => {
        const edited = step(text);
        write = outcomeOf(file, edited);
        before = text;
        after = edited.ok ? edited.source : text;
        return after;
      });
    } catch (error) {
      if (!(await this.isWritten(file, before, after))) throw error;
    }
    return write;
  }

  /**
   * What came of a write that failed: a disk can fail behind the last byte, and then the line stands there and must not be written again. Of
   * a text that was cut off all of the old one is put back.
   */
  private async isWritten(file: TFile, before: string, after: string): Promise<boolean> {
    if (after === before) return false;
    const now = await this.app.vault.read(file);
    if (now !== before && now !== after && after.startsWith(now))
      await this.app.vault.process(file, (text) => (text === now ? before : text));
    return now === after;
  }

  private async writeInEditor(view: MarkdownView, file: TFile, step: EditStep): Promise<Write> {
    const before = view.editor.getValue();
    const edited = step(before);
    if (edited.ok) {
      splice(view, before, edited.source);
      try {
        await view.save();
      } catch (error) {
        if (await this.isWritten(file, before, edited.source)) return outcomeOf(file, edited);
        // What is not on the disk must not look as if it were; what was typed meanwhile stays.
        const now = view.editor.getValue();
        if (view.file === file) splice(view, now, takeOutSplice(before, edited.source, now));
        throw error;
      }
    }
    return outcomeOf(file, edited);
  }

  /** The editor that shows the file, saved or not. */
  private openEditor(file: TFile): MarkdownView | null {
    for (const { view } of this.app.workspace.getLeavesOfType('markdown')) {
      // A hidden tab holds a deferred view, which is none of ours to wake.
      if (view instanceof MarkdownView && view.file === file && view.getMode() === 'source') return view;
    }
    return null;
  }
}

/** A step that is not taken back has no undo of its own. */
const outcomeOf = (file: TFile, edited: ReturnType<EditStep>): Write =>
  edited.ok
    ? { ok: true, note: file.path, undo: () => Promise.resolve({ ok: false, note: file.path, reason: 'This was undone already.' }) }
    : { ok: false, note: file.path, reason: edited.reason };

function splice(view: MarkdownView, before: string, after: string): void {
  const { from, to, insert } = spliceBetween(before, after);
  const { editor } = view;
  editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }] });
}
