/**
 * The metadata cache: the mock's parser, at the app's pace.
 *
 * A cache is null until the file is indexed, 'changed' comes some time after the write, 'resolve' and 'resolved' follow it,
 * a rename moves the entry without a 'changed', and a deletion tells the last known entry.
 */
import { getFrontMatterInfo, MetadataCache, parseYaml, TFile, Vault, type App, type TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { HostVault } from './vault';

/** How long the app takes to index a file after a write, about. */
const INDEXING_MILLISECONDS = 30;

export class HostMetadataCache extends MetadataCache {
  private readonly waiting = new Set<TFile>();
  private timer: number | null = null;

  /**
   * @param relay A vault of no files. The mock parses whatever its vault reports, at once;
   *   so it is given this one, and hears of a file when its turn has come.
   */
  private constructor(
    app: App,
    private readonly vault: HostVault,
    private readonly relay: Vault,
  ) {
    super(app, relay);
  }

  static over(app: App, vault: HostVault): HostMetadataCache {
    return new HostMetadataCache(app, vault, Vault.create2__(vault.adapter));
  }

  /** Follows the vault from now on: after it has told of the files that it found at the start. */
  listen(): void {
    this.vault.on('create', (file) => this.later(file as TAbstractFile));
    this.vault.on('modify', (file) => this.later(file as TAbstractFile));
    this.vault.on('rename', (file, oldPath) => this.move(file as TAbstractFile, oldPath as string));
    this.vault.on('delete', (file) => this.forget(file as TAbstractFile));
  }

  /** Indexes all files, as the app does after its start. */
  indexVault(): void {
    for (const file of this.vault.getMarkdownFiles()) this.later(file);
  }

  private later(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.waiting.add(file);
    this.timer ??= window.setTimeout(() => this.index(), INDEXING_MILLISECONDS);
  }

  private index(): void {
    const files = [...this.waiting].filter((file) => !file.deleted__);
    this.waiting.clear();
    this.timer = null;
    for (const file of files) this.parse(file);
    for (const file of files) this.trigger('resolve', file);
    this.trigger('resolved');
  }

  private parse(file: TFile): void {
    const text = this.vault.readSync__(file);
    if (isYaml(getFrontMatterInfo(text).frontmatter)) {
      this.relay.trigger('modify', file);
      return;
    }
    // The mock gives up where the properties are no YAML; the app then knows that they are there, and nothing of what they say.
    const start = { line: 0, col: 0, offset: 0 };
    const cache = { sections: [{ type: 'yaml', position: { start, end: start } }] };
    this.cache__.set(file.path, cache);
    this.trigger('changed', file, text, cache);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    const entry = this.cache__.get(oldPath);
    this.cache__.delete(oldPath);
    if (entry !== undefined) this.cache__.set(file.path, entry);
  }

  private forget(file: TAbstractFile): void {
    const entry = this.cache__.get(file.path) ?? null;
    this.cache__.delete(file.path);
    window.setTimeout(() => this.trigger('deleted', file, entry), INDEXING_MILLISECONDS);
  }
}

function isYaml(text: string): boolean {
  try {
    parseYaml(text);
    return true;
  } catch {
    return false;
  }
}
