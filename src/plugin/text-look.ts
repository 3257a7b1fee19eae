/**
 * A look into the texts of all notes, for interviews that nothing but a line of a note tells of. Only where the user asks for it: else no
 * note is read that its properties, tags, headings and folder do not make a candidate.
 *
 * In: the vault. Out: the notes whose text tells. Not here: what such a note offers (`domain/note/near-miss-of-note.ts`).
 */
import type { App, TFile } from 'obsidian';
import { mayTellOfInterview } from '../domain/note/facts/told';
import type { NoteReader } from './note-reader';
import { TimeSlicer } from './time-slicer';

export class TextLook {
  private readonly told = new Set<string>();
  /** Whether the user had all texts looked into. */
  done = false;

  constructor(
    private readonly app: App,
    private readonly reader: NoteReader,
  ) {}

  /** Whether a note is to be read: what the app's cache tells of it, or its text told in an earlier look. */
  isWorthReading(file: TFile): boolean {
    return this.reader.isCandidate(file) || (this.told.has(file.path) && !this.reader.isLeftOut(file));
  }

  /** The paths of notes that are not known and whose text tells, and of those that cannot be read: whoever reads them next says so. */
  async find(known: ReadonlyMap<string, unknown>): Promise<string[]> {
    const found: string[] = [];
    const slicer = new TimeSlicer();
    for (const file of this.app.vault.getMarkdownFiles()) {
      await slicer.pauseIfDue();
      if (known.has(file.path) || this.reader.isLeftOut(file)) continue;
      const text = await this.app.vault.cachedRead(file).catch(() => null);
      if (text === null || mayTellOfInterview(text)) found.push(file.path);
    }
    for (const path of found) this.told.add(path);
    this.done = true;
    return found;
  }
}
