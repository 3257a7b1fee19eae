/**
 * A base in a tab, as far as a plugin's view can tell: a small query over the notes' properties, whose result is made anew whenever a note
 * or the base changes, and is handed to the view that the plugin registered.
 *
 * Knows filters of the forms `file.inFolder("A")`, `name == "value"` and `name != "value"`, all of which must hold, and `groupBy`. It is
 * shaped after the public API; it is not the app's engine.
 */
import {
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  type BasesView,
  BasesViewConfig,
  FileView,
  NullValue,
  parseYaml,
  QueryController,
  StringValue,
  type TAbstractFile,
  type TFile,
} from 'obsidian-test-mocks/obsidian';
import type { HostLeaf } from './leaf';
import { loadedPlugin } from './loaded-plugin';

export const BASE_TYPE = 'bases';

interface ViewInFile {
  readonly type: string;
  readonly name: string;
  readonly groupBy?: { readonly property: string };
  readonly [option: string]: unknown;
}

interface Base {
  readonly filters?: string | { readonly and: readonly string[] };
  readonly views: readonly ViewInFile[];
}

const FILTER = /^(?:file\.inFolder\("(?<folder>[^"]*)"\)|(?:note\.)?(?<name>[\w-]+) (?<sign>[!=]=) "(?<value>[^"]*)")$/;

/** In the app entries without a value for the grouping have a key of nothing, and a result without a grouping is one such group. */
function groupOf(members: BasesEntry[], key: string | null): BasesEntryGroup {
  const group = BasesEntryGroup.create__(members, key === null ? NullValue.create__() : StringValue.create__(key));
  group.hasKey = () => key !== null;
  return group;
}

export class HostBaseView extends FileView {
  private view: BasesView | null = null;
  private shown = '';
  private timer: number | null = null;

  constructor(leaf: HostLeaf) {
    super(leaf);
  }

  override getViewType(): string {
    return BASE_TYPE;
  }

  override getDisplayText(): string {
    return this.file?.basename ?? 'Base';
  }

  override onload(): void {
    const { vault, metadataCache } = this.app;
    const update = (): void => this.later();
    this.registerEvent(metadataCache.on('changed', update));
    for (const event of ['delete', 'rename'] as const) this.registerEvent(vault.on(event, update));
    this.registerEvent(vault.on('modify', (file) => void ((file as TAbstractFile).path === this.file?.path && this.later())));
  }

  override onunload(): void {
    window.clearTimeout(this.timer ?? 0);
    this.view?.unload();
  }

  override async setState(state: { file?: string }): Promise<void> {
    this.file = this.app.vault.getFileByPath(state.file ?? '');
    await this.update();
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null };
  }

  /** One result for what changes together. */
  private later(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = null;
      void this.update();
    }, 20);
  }

  private async update(): Promise<void> {
    if (this.file === null) return;
    const base = parseYaml(await this.app.vault.read(this.file)) as Base;
    const [chosen] = base.views;
    if (chosen === undefined) return;
    if (this.shown !== chosen.type) this.make(chosen);
    const { view } = this;
    if (view === null) return;
    view.config = BasesViewConfig.create__('', chosen.type, chosen.name);
    for (const [key, value] of Object.entries(chosen)) view.config.set(key, value);
    view.data = this.query(base, chosen, view.config);
    view.onDataUpdated();
  }

  private make({ type }: ViewInFile): void {
    this.view?.unload();
    this.contentEl.empty();
    const registration = loadedPlugin()?.basesViewRegistrations__.get(type);
    if (registration === undefined) throw new Error(`No plugin has a view "${type}" for bases.`);
    const controller = QueryController.create2__(this.app, null, this.contentEl, null);
    const made = registration.factory(controller.asOriginalType2__(), this.contentEl.createDiv('bases-view'));
    this.view = made as unknown as BasesView;
    this.view.app = this.app;
    this.view.load();
    this.shown = type;
  }

  private query({ filters = [] as never }: Base, { groupBy }: ViewInFile, config: BasesViewConfig): BasesQueryResult {
    const statements = typeof filters === 'string' ? [filters] : ((filters as { and?: readonly string[] }).and ?? []);
    const files = this.app.vault.getFiles().filter((file) => statements.every((statement) => this.holds(statement, file as never)));
    const entries = files.map((file) => BasesEntry.create__({}, file as never));
    const result = BasesQueryResult.create__(this.app, config, [], entries);
    result.setData__(entries);
    const byKey = new Map<string | null, BasesEntry[]>();
    for (const entry of entries) {
      const key = groupBy === undefined ? null : this.propertyOf(groupBy.property.replace(/^note\./, ''), entry.file);
      byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    result.setGroupedData__([...byKey].sort(([a], [b]) => (a ?? '').localeCompare(b ?? '')).map(([key, members]) => groupOf(members, key)));
    return result;
  }

  private propertyOf(name: string, file: Pick<TFile, 'path'>): string | null {
    const known = this.app.vault.getFileByPath(file.path);
    const value: unknown = known === null ? null : this.app.metadataCache.getFileCache(known)?.frontmatter?.[name];
    return value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);
  }

  private holds(statement: string, file: Pick<TFile, 'path'>): boolean {
    const found = FILTER.exec(statement)?.groups;
    if (found === undefined) throw new Error(`The host's bases do not know the filter ${statement}`);
    const { folder, name = '', sign, value } = found;
    if (folder !== undefined) return file.path.startsWith(`${folder}/`);
    return (this.propertyOf(name, file) === value) === (sign === '==');
  }
}
