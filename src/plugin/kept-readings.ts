/**
 * What notes were read as, kept from one session to the next, so that a start takes no note apart that did not change.
 *
 * In: a file in the plugin's folder. Out: the reading of a text, where this very build read this very text by the same settings. The file
 * holds no note's text and can be thrown away at any time: where it is missing, old, cut off, another device's or odd in any way, notes are
 * read as if it were not there, and nobody is told, since nothing is lost. Not here: how notes are read (`note-reader.ts`).
 */
import { Component, type App, type PluginManifest } from 'obsidian';
import type { Day } from '../domain/calendar/day';
import type { NoteFile } from '../domain/note/interview-note';
import { entryOf, hasLinesOfNow, readingOf, type CacheEntry } from './cache-entry';
import { TimeSlicer } from './time-slicer';

/** Changes are written together, after so long, and when the app or the plugin ends. */
const WRITTEN_AFTER_MS = 5 * 60_000;

/** The first line says what the notes were read by; each further one has a digest, a path and a reading. */
const BETWEEN = '\t';

/** Tells whether a reading belongs to a text and is whole. */
async function digestOf(reading: string, source: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${reading}\n${source}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export class KeptReadings extends Component {
  private readonly folder: string;
  /** By path, as they stand in the file, until they are asked for. */
  private lines = new Map<string, string>();
  private timer = 0;
  /** All outside of the notes that readings depend on; null while that is changing. */
  readBy: string | null = null;

  constructor(
    private readonly app: App,
    private readonly manifest: PluginManifest,
    private readonly entries: ReadonlyMap<string, CacheEntry>,
  ) {
    super();
    this.folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
  }

  override onload(): void {
    this.registerEvent(this.app.workspace.on('quit', (tasks) => tasks.addPromise(this.writeNow())));
    this.register(() => void this.writeNow());
  }

  private get path(): string {
    return `${this.folder}/readings.txt`;
  }

  /** What the notes are read by: this build of the plugin, and what else was said. */
  private async key(): Promise<string> {
    const build = await this.app.vault.adapter.stat(`${this.folder}/main.js`);
    return JSON.stringify([this.manifest.version, build?.size, build?.mtime, this.readBy]);
  }

  /** Takes over what an earlier session left, if it read by the same. */
  async recall(): Promise<void> {
    this.lines = new Map();
    const { adapter } = this.app.vault;
    try {
      if (!(await adapter.exists(this.path))) return;
      const [key, ...lines] = (await adapter.read(this.path)).split('\n');
      if (key !== (await this.key())) return;
      this.lines = new Map(lines.map((line) => [JSON.parse(line.split(BETWEEN)[1] ?? '') as string, line]));
    } catch {
      // A file that cannot be read is as good as none: it is written anew.
    }
  }

  /** What the text was read as, if that is known and holds today; asked for once. */
  async of({ path, source }: NoteFile, today: Day): Promise<CacheEntry | null> {
    const [digest, , reading = ''] = this.lines.get(path)?.split(BETWEEN) ?? [];
    this.lines.delete(path);
    if (digest === undefined || digest !== (await digestOf(reading, source))) return null;
    const entry = entryOf(reading, source);
    return entry.readOn > today || hasLinesOfNow(entry, today) ? null : entry;
  }

  /** Something was read that the file does not hold. */
  changed(): void {
    if (this.timer === 0) this.timer = window.setTimeout(() => void this.writeNow(), WRITTEN_AFTER_MS);
  }

  private async writeNow(): Promise<void> {
    if (this.timer === 0) return;
    window.clearTimeout(this.timer);
    this.timer = 0;
    try {
      const key = await this.key();
      const lines = await this.linesOfNow();
      // Settings that changed meanwhile have all notes read anew, and so written later.
      if (this.readBy !== null && key === (await this.key())) await this.app.vault.adapter.write(this.path, [key, ...lines].join('\n'));
    } catch {
      // A full disk, or a folder that is gone: the next start reads the notes.
    }
  }

  private async linesOfNow(): Promise<string[]> {
    const slicer = new TimeSlicer();
    // What nobody has asked for yet holds on: a session can end before every note was read.
    const lines = [...this.lines].flatMap(([path, line]) => (this.app.vault.getFileByPath(path) === null ? [] : line));
    for (const [path, entry] of this.entries) {
      // What only nearly counts is asked about by the day.
      if (entry.source === null || entry.nearMiss !== null) continue;
      const reading = readingOf(entry);
      lines.push([await digestOf(reading, entry.source), JSON.stringify(path), reading].join(BETWEEN));
      await slicer.pauseIfDue();
    }
    return lines;
  }
}
