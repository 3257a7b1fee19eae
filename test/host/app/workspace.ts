/**
 * The workspace: a main area, two side docks and windows of their own, with their leaves and the events that go with them.
 */
import type { Constructor, OpenViewState, PaneType, Side, View as ViewType } from 'obsidian';
import { type App, type TFile, Workspace, type WorkspaceLeaf, WorkspaceWindow } from 'obsidian-test-mocks/obsidian';
import { HostLeaf } from './leaf';
import { HostMarkdownView } from './markdown-view';
import { openPopout } from './popout';
import { Region } from './region';
import { SideDock } from './side-dock';

export class HostWorkspace extends Workspace {
  override readonly leftSplit: SideDock;
  override readonly rightSplit: SideDock;
  readonly main: Region;
  private readonly windows: Region[] = [];
  private recent: HostLeaf[] = [];
  private lastFile: TFile | null = null;

  constructor(
    private readonly host: App,
    el: HTMLElement,
  ) {
    super(host, el);
    this.leftSplit = new SideDock(this, 'left');
    this.rightSplit = new SideDock(this, 'right');
    this.main = new Region(this.rootSplit, 'mod-root');
    el.append(this.leftSplit.region.el, this.main.el, this.rightSplit.region.el);
  }

  override getLeaf(place: PaneType | boolean = false): HostLeaf {
    if (place === 'window') return this.openPopoutLeaf();
    const reusable = place === false ? this.getMostRecentLeaf() : null;
    return reusable ?? this.add(this.main);
  }

  override getLeftLeaf(): HostLeaf {
    return this.add(this.leftSplit.region);
  }

  override getRightLeaf(): HostLeaf {
    return this.add(this.rightSplit.region);
  }

  override createLeafBySplit(): HostLeaf {
    return this.add(this.main);
  }

  override splitActiveLeaf(): HostLeaf {
    return this.add(this.main);
  }

  override openPopoutLeaf(): HostLeaf {
    const popout = new Region(WorkspaceWindow.create3__(this), 'mod-root');
    this.windows.push(popout);
    openPopout(popout.el);
    return this.add(popout);
  }

  override async ensureSideLeaf(
    type: string,
    side: Side,
    { active = false, reveal = true, state }: { active?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const there = this.getLeavesOfType(type)[0];
    const leaf = there ?? this.add(dock.region);
    if (there === undefined) await leaf.setViewState({ type, ...(state !== undefined && { state: state as Record<string, unknown> }) });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  override getLeavesOfType(type: string): HostLeaf[] {
    return this.all().filter((leaf) => leaf.getViewState().type === type);
  }

  override detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  override iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.all().forEach(callback);
  }

  override iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    [...this.main.leaves].forEach(callback);
  }

  override getMostRecentLeaf(): HostLeaf | null {
    return this.recent.find((leaf) => this.main.leaves.includes(leaf)) ?? this.main.leaves.at(-1) ?? null;
  }

  override getActiveFile(): TFile | null {
    return this.activeLeaf?.file__ ?? this.lastFile;
  }

  override getActiveViewOfType<T extends ViewType>(type: Constructor<T>): T | null {
    const view = this.activeLeaf?.view ?? null;
    return view instanceof type ? view : null;
  }

  override async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    if (!(leaf instanceof HostLeaf)) return;
    await leaf.loadIfDeferred();
    if (leaf.region.split instanceof SideDock) leaf.region.split.expand();
    leaf.region.show(leaf);
  }

  override setActiveLeaf(leaf: WorkspaceLeaf, { focus = false }: { focus?: boolean } = {}): void {
    if (!(leaf instanceof HostLeaf)) return;
    const changed = this.activeLeaf !== leaf;
    this.activeLeaf = leaf;
    this.recent = [leaf, ...this.recent.filter((other) => other !== leaf)];
    leaf.region.show(leaf);
    this.lastFile = leaf.file__ ?? this.lastFile;
    const view = leaf.view as unknown;
    this.activeEditor = view instanceof HostMarkdownView ? view.asOriginalType7__() : null;
    if (focus && view instanceof HostMarkdownView) view.editor.focus();
    if (changed) this.trigger('active-leaf-change', leaf);
  }

  override async openLinkText(linktext: string, sourcePath: string, place?: PaneType | boolean, state?: OpenViewState): Promise<void> {
    const path = linktext.replace(/#.*$/, '');
    const file = this.host.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.host.vault.create(`${path}.md`, ''));
    await this.getLeaf(place).openFile(file, state);
  }

  override removeLeaf__(leaf: WorkspaceLeaf): void {
    this.recent = this.recent.filter((other) => other !== leaf);
    if (this.activeLeaf !== leaf) return;
    this.activeLeaf = null;
    this.activeEditor = null;
    const next = this.getMostRecentLeaf();
    if (next !== null) this.setActiveLeaf(next);
  }

  override updateOptions(): void {
    for (const leaf of this.all()) {
      const view = leaf.view as unknown;
      if (view instanceof HostMarkdownView) view.updateOptions();
    }
  }

  /** A leaf in a side dock whose view is built only when it is revealed. */
  deferInSide(type: string): void {
    this.add(this.rightSplit.region).defer({ type });
  }

  private all(): HostLeaf[] {
    return [this.main, this.leftSplit.region, this.rightSplit.region, ...this.windows].flatMap((region) => region.leaves);
  }

  private add(region: Region): HostLeaf {
    const leaf = new HostLeaf(this.host, region);
    region.add(leaf);
    return leaf;
  }
}
