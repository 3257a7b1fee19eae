/**
 * The interview notes of the vault, read and kept up to date.
 *
 * In: the vault's and the metadata cache's events. Out: interviews and problems by path, and a `changed` event only when a text changed.
 * Only candidates are read (`candidates.ts`), in slices, and nothing before the layout is ready.
 */
import { Component, Events, type App, type PluginManifest } from 'obsidian';
import type { Day } from '../domain/calendar/day';
import type { Now } from '../domain/calendar/now';
import type { Interview } from '../domain/follow-up/follow-up';
import type { InterviewNote, NoteFile } from '../domain/note/interview-note';
import type { NearMiss } from '../domain/note/near-miss';
import type { NoteProblem } from '../domain/note/problem';
import { withoutPreparations, type InterviewReading } from '../domain/read-interview';
import { hasLinesOfNow, type CacheEntry } from './cache-entry';
import { interviewIn } from '../domain/follow-up/interview-in';
import { NoteReader } from './note-reader';
import { reasonOf } from './reason-of';
import type { SettingsStore } from './settings-store';
import { TextLook } from './text-look';
import { TimeSlicer } from './time-slicer';

/** One save fires several events; they are answered together. */
const SETTLE_MS = 60;

/** Keeps the interviews of the vault; triggers `changed`. */
export class NoteStore extends Component {
  readonly events = new Events();
  private readonly kept = new Map<string, CacheEntry>();
  private readonly waiting = new Set<string>();
  private readonly reader: NoteReader;
  readonly look: TextLook;
  private timer = 0;
  private reading = false;
  private changedSinceTold = false;
  private firstPassDone = false;
  /** How many looks for candidates are on their way: before the last has ended, not every note was read once. */
  private looks = 0;

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
    private readonly clock: () => Now,
    manifest: PluginManifest,
  ) {
    super();
    this.reader = new NoteReader(app, settings, manifest, this.kept);
    this.look = new TextLook(app, this.reader);
    this.addChild(this.reader.lastSession);
  }

  /** Whether every candidate was read once; before that, and while the vault is still being indexed, an empty list says nothing. */
  get ready(): boolean {
    return this.firstPassDone && (this.kept.size > 0 || this.reader.isIndexed());
  }

  /** Folders of templates, as the vault's configuration names them. */
  get templateFolders(): readonly string[] {
    return this.reader.templateFolders;
  }

  interviews(): Interview[] {
    return [...withoutPreparations(this.kept).values()].flatMap(({ interviews }) => interviews);
  }

  /** The interview of a note on a day; without a day the note's latest. */
  interviewOf(path: string, on: Day | null = null): Interview | null {
    return interviewIn(this.kept.get(path)?.interviews ?? [], path, on);
  }

  /** All interviews that a note tells of, as they were last read; the same list until it is read anew. */
  interviewsOf(path: string): readonly Interview[] {
    return this.kept.get(path)?.interviews ?? [];
  }

  /** The text of a candidate as it was last read; null where it was not, or must be read again. */
  sourceOf(path: string): string | null {
    return this.kept.get(path)?.source ?? null;
  }

  /** The notes that speak of an interview but do not count, by path, each with what mends it (`editOfFix`). */
  nearMisses(): NearMiss[] {
    return [...this.kept.values()].flatMap(({ nearMiss }) => nearMiss ?? []).sort((a, b) => (a.note < b.note ? -1 : 1));
  }

  problems(): NoteProblem[] {
    return [...this.kept.values()].flatMap(({ problems }) => problems);
  }

  /** The notes of a text without their promises, for what is asked again and again while somebody types. */
  readFacts(file: NoteFile): readonly InterviewNote[] {
    return this.reader.readFacts(file, this.clock().day);
  }

  /** The candidates as they were last read. */
  texts(): NoteFile[] {
    return [...this.kept].flatMap(([path, { source }]) => (source === null ? [] : [{ path, source }]));
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => void this.start());
    this.register(() => window.clearTimeout(this.timer));
  }

  private async start(): Promise<void> {
    const { vault, metadataCache } = this.app;
    this.registerEvent(metadataCache.on('changed', (file) => this.noticed(file.path)));
    // Texts are known here sooner than in the cache: a click's own write shows at once.
    this.registerEvent(vault.on('modify', (file) => this.kept.has(file.path) && this.noticed(file.path)));
    this.registerEvent(vault.on('delete', (file) => this.noticed(file.path)));
    // A folder that moves tells of each note in it by an event of its own.
    this.registerEvent(vault.on('rename', (file, oldPath) => [oldPath, file.path].forEach((path) => this.noticed(path))));
    // The first `resolved` comes when a vault that was still being indexed is known; later ones have nothing new.
    const first = metadataCache.on('resolved', () => {
      metadataCache.offref(first);
      this.firstPassDone = false;
      void this.lookForCandidates();
    });
    this.registerEvent(first);
    this.registerEvent(this.settings.events.on('reading-changed', () => void this.readEverythingAgain()));
    await this.readEverythingAgain();
  }

  /** A new day: what is read can change only where a line of a log was ahead till now. */
  dayChanged(): void {
    const { day } = this.clock();
    for (const [path, kept] of this.kept) if (hasLinesOfNow(kept, day)) this.noticed(path);
  }

  private async readEverythingAgain(): Promise<void> {
    await this.reader.prepare(() => {
      for (const [path, kept] of this.kept) {
        this.waiting.add(path);
        // Forget the text only, so that the list stays as it is until the new reading is there.
        this.kept.set(path, { ...kept, source: null });
      }
    });
    await this.lookForCandidates();
  }

  /** In slices: a vault may hold a hundred thousand notes. */
  private async lookForCandidates(): Promise<void> {
    this.looks++;
    const slicer = new TimeSlicer();
    for (const file of this.app.vault.getMarkdownFiles()) {
      if (!this.kept.has(file.path) && this.reader.isCandidate(file)) this.waiting.add(file.path);
      if (slicer.isDue) await slicer.pause();
    }
    this.looks--;
    this.readSoon();
  }

  /** Looks into the texts of all other notes too, for interviews that nothing but a line tells of. */
  async lookIntoTexts(): Promise<void> {
    for (const path of await this.look.find(this.kept)) await this.reread(path, new TimeSlicer());
    this.events.trigger('changed');
  }

  private noticed(path: string): void {
    this.waiting.add(path);
    this.readSoon();
  }

  private readSoon(): void {
    if (this.timer !== 0) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      void this.readWaiting();
    }, SETTLE_MS);
  }

  private async readWaiting(): Promise<void> {
    if (this.reading) return;
    this.reading = true;
    const slicer = new TimeSlicer();
    // A set hands out what is added while it is walked.
    for (const path of this.waiting) {
      this.waiting.delete(path);
      if (await this.reread(path, slicer)) this.changedSinceTold = true;
      await slicer.pauseIfDue();
    }
    this.reading = false;
    if (this.firstPassDone ? !this.changedSinceTold : this.looks > 0) return;
    this.changedSinceTold = false;
    this.firstPassDone = true;
    this.events.trigger('changed');
  }

  /** Reads one note again; tells whether anything came of it. */
  private async reread(path: string, slicer: TimeSlicer): Promise<boolean> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null || !this.look.isWorthReading(file)) return this.forget(path);
    try {
      const source = await this.app.vault.cachedRead(file);
      const before = this.kept.get(path);
      const readOn = this.clock().day;
      if (before?.source === source && !hasLinesOfNow(before, readOn)) return false;
      this.kept.set(path, await this.reader.entryOf({ path, source }, readOn, slicer));
    } catch (error) {
      // It vanished while it was read: then it is simply gone. Else the user should know, and the other notes go on.
      if (this.app.vault.getFileByPath(path) === null) return this.forget(path);
      const problems = [{ note: path, line: 1, message: `This note could not be read (${reasonOf(error)}). Save it once more.` }];
      this.kept.set(path, { source: null, readOn: this.clock().day, interviews: [], problems, nearMiss: null, prepares: false });
    }
    return true;
  }

  private forget(path: string): boolean {
    const wasKept = this.kept.delete(path);
    if (wasKept) this.reader.lastSession.changed();
    return wasKept;
  }

  /** Reads a text as it stands on a day; `named` says that it counts whatever it says. */
  readText(file: NoteFile, named = false, on = this.clock().day): InterviewReading {
    return this.reader.read(file, on, named);
  }
}
