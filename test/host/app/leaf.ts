/**
 * A tab of the workspace: builds the view that its state names, shows it in its region, and can hold it back (deferred).
 */
import type { OpenViewState, View as ViewType, ViewState } from 'obsidian';
import { type App, FileView, ItemView, type TFile, View, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { BASE_TYPE, HostBaseView } from './base-view';
import { setIcon } from './icons';
import { loadedPlugin } from './loaded-plugin';
import { HostMarkdownView } from './markdown-view';
import type { Region } from './region';

/** What a tab shows until its view is needed. */
class DeferredView extends View {
  constructor(
    leaf: HostLeaf,
    private readonly type: string,
  ) {
    super(leaf);
  }

  override getDisplayText(): string {
    return this.type;
  }

  override getViewType(): string {
    return this.type;
  }
}

class EmptyView extends ItemView {
  override getDisplayText(): string {
    return 'New tab';
  }

  override getViewType(): string {
    return 'empty';
  }
}

/** `onOpen` and `onClose` are protected, but it is the leaf that calls them. */
interface Openable {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

export class HostLeaf extends WorkspaceLeaf {
  readonly el = createDiv('workspace-leaf');
  readonly tabEl = createDiv('workspace-tab-header');
  private opened: View | null = null;
  private waiting: ViewState | null = null;

  constructor(
    app: App,
    readonly region: Region,
  ) {
    super(app);
    // The mock's types know a leaf that is never deferred and is its own root, so these cannot be overridden by name.
    Object.defineProperties(this, { isDeferred: { get: () => this.waiting !== null }, getRoot: { value: () => this.region.split } });
    this.el.addEventListener('pointerdown', () => this.activate(), { capture: true });
    this.el.addEventListener('focusin', () => this.activate());
    this.tabEl.addEventListener('click', () => void app.workspace.revealLeaf(this).then(() => this.activate()));
  }

  override getViewState(): ViewState {
    if (this.waiting !== null) return { ...this.waiting };
    return { type: this.opened?.getViewType() ?? 'empty', state: this.opened?.getState() ?? {} };
  }

  /** Keeps the state and builds nothing, as the app does for tabs that are not in sight when it starts. */
  defer(state: ViewState): void {
    this.waiting = state;
    this.mount(new DeferredView(this, state.type));
  }

  override async loadIfDeferred(): Promise<void> {
    if (this.waiting === null) return;
    await this.setViewState(this.waiting);
  }

  override async setViewState(state: ViewState, ephemeral?: Record<string, unknown>): Promise<void> {
    if (this.waiting !== null) this.opened = null;
    this.waiting = null;
    if (this.opened?.getViewType() !== state.type) await this.open(this.create(state.type).asOriginalType2__());
    if (state.state !== undefined) await this.opened?.setState(state.state, { history: false });
    this.showTab();
    if (ephemeral !== undefined) this.opened?.setEphemeralState(ephemeral);
    if (state.active === true) this.app__.workspace.setActiveLeaf(this, { focus: true });
    this.app__.workspace.trigger('layout-change');
  }

  override async open(view: ViewType): Promise<ViewType> {
    await this.closeView();
    const opened = View.fromOriginalType2__(view);
    this.mount(opened);
    opened.load();
    await (opened as unknown as Openable).onOpen();
    return view;
  }

  override async openFile(file: TFile, { state, eState, active = true }: OpenViewState = {}): Promise<void> {
    const type = file.extension === 'base' ? BASE_TYPE : 'markdown';
    await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
    this.app__.workspace.trigger('file-open', file);
  }

  override get file__(): TFile | null {
    return this.opened instanceof FileView ? this.opened.file : null;
  }

  override detach(): void {
    void this.closeView();
    this.region.remove(this);
    super.detach();
    this.app__.workspace.trigger('layout-change');
  }

  /** Writes the view's name on its tab. */
  showTab(): void {
    this.tabEl.empty();
    if (this.opened === null) return;
    const icon = this.tabEl.createDiv('workspace-tab-header-inner-icon');
    setIcon(icon, this.opened.getIcon() || 'file');
    this.tabEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.opened.getDisplayText() });
    // In the side docks a tab is its icon alone.
    this.tabEl.setAttribute('aria-label', this.opened.getDisplayText());
  }

  private activate(): void {
    if (this.app__.workspace.activeLeaf !== this) this.app__.workspace.setActiveLeaf(this);
  }

  private create(type: string): View {
    if (type === 'markdown') return new HostMarkdownView(this);
    if (type === BASE_TYPE) return new HostBaseView(this);
    const creator = loadedPlugin()?.views__.get(type);
    return creator === undefined ? new EmptyView(this) : View.fromOriginalType2__(creator(this.asOriginalType3__()));
  }

  private mount(view: View): void {
    this.opened = view;
    this.view = view.asOriginalType2__();
    view.containerEl.addClass('workspace-leaf-content');
    view.containerEl.dataset['type'] = view.getViewType();
    if (view instanceof ItemView) view.contentEl.addClass('view-content');
    this.el.replaceChildren(view.containerEl);
    this.showTab();
  }

  private async closeView(): Promise<void> {
    const closing = this.opened;
    this.opened = null;
    if (closing === null || closing instanceof DeferredView) return;
    await (closing as unknown as Openable).onClose();
    closing.unload();
  }
}
