/**
 * How one file of the vault is read: by the settings, by the vault's own configuration, and by what was read before.
 *
 * In: a file or a text. Out: whether it is a candidate, and its reading. Not here: when files are read and what is kept (`note-store.ts`).
 */
import { parseYaml, type App, type PluginManifest, type TFile } from 'obsidian';
import type { Day } from '../domain/calendar/day';
import { isExcluded } from '../domain/note/candidate';
import type { InterviewNote, NoteFile } from '../domain/note/interview-note';
import { factsOf, readInterview, readInterviewInSteps, type Host, type InterviewReading } from '../domain/read-interview';
import { readBy } from '../domain/settings';
import { PassageReadings } from '../domain/timeline/passage-readings';
import { withOwnWords, type CacheEntry } from './cache-entry';
import { isCandidate } from './candidates';
import { KeptReadings } from './kept-readings';
import type { SettingsStore } from './settings-store';
import type { TimeSlicer } from './time-slicer';
import { EMPTY_VAULT_CONFIG, readVaultConfig, type VaultConfig } from './vault-config';

export class NoteReader {
  readonly lastSession: KeptReadings;
  private readonly passages = new PassageReadings();
  private config: VaultConfig = EMPTY_VAULT_CONFIG;
  /** How often notes have come to be read by other settings. */
  private prepared = 0;

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
    manifest: PluginManifest,
    kept: ReadonlyMap<string, CacheEntry>,
  ) {
    this.lastSession = new KeptReadings(app, manifest, kept);
  }

  /** Folders of templates, as the vault's configuration names them. */
  get templateFolders(): readonly string[] {
    return this.config.templateFolders;
  }

  /** Reads the vault's configuration anew; from then on notes are read by it and by the settings of now. */
  async prepare(forgetAll: () => void): Promise<void> {
    this.lastSession.readBy = null;
    this.config = await readVaultConfig(this.app.vault);
    forgetAll();
    this.prepared++;
    this.lastSession.readBy = JSON.stringify([...readBy(this.settings.value), ...this.templateFolders]);
    await this.lastSession.recall();
  }

  isCandidate(file: TFile): boolean {
    return !this.isLeftOut(file) && isCandidate(file, this.app.metadataCache.getFileCache(file), this.settings.value);
  }

  /** Whether the user excluded it. */
  isLeftOut(file: TFile): boolean {
    return isExcluded(file.path, this.config.excluded);
  }

  /** Whether the app knows of every note what is in it; before that a note may be a candidate yet. */
  isIndexed(): boolean {
    return this.app.vault.getMarkdownFiles().every((file) => this.app.metadataCache.getFileCache(file) !== null);
  }

  /** What a text was read as in the last session, else as it is read now, in slices. */
  async entryOf(file: NoteFile, readOn: Day, slicer: TimeSlicer): Promise<CacheEntry> {
    const known = await this.lastSession.of(file, readOn);
    if (known !== null) return known;
    this.lastSession.changed();
    for (;;) {
      const { prepared } = this;
      const reading = await slicer.run(readInterviewInSteps(file, this.settings.value, this.host, readOn));
      // Settings that changed in a pause have it read once more.
      if (prepared === this.prepared) return withOwnWords({ source: file.source, readOn, ...reading }, file.source);
    }
  }

  /** Reads a text as it stands on a day; `named` says that it counts whatever it says. */
  read(file: NoteFile, on: Day, named = false): InterviewReading {
    return readInterview(file, this.settings.value, this.host, on, named);
  }

  /** The notes of a text without their promises. */
  readFacts(file: NoteFile, on: Day): readonly InterviewNote[] {
    return factsOf(file, this.settings.value, this.host, on);
  }

  private get host(): Host {
    return { parseYaml, templateFolders: this.templateFolders, passages: this.passages };
  }
}
