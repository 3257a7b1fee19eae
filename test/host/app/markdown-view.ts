/**
 * A note in a tab: a CodeMirror editor, or the reading view.
 *
 * What is typed is saved to the vault some time later, as in the app; what is written to the vault from elsewhere is brought
 * into the editor at once, around what is not saved yet.
 */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { Compartment, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField, MarkdownView, type TAbstractFile, type TFile } from 'obsidian-test-mocks/obsidian';
import { HostEditor } from './editor';
import type { HostLeaf } from './leaf';
import { loadedPlugin } from './loaded-plugin';
import { markdownColours } from './markdown-colours';
import { renderMarkdown } from './render-markdown';
import { changeFromOutside } from './three-way';

/** How long after the last key the app saves, about; the tests make it shorter. */
export const saving = { delay: 2000 };

export class HostMarkdownView extends MarkdownView {
  override editor: HostEditor;
  private readonly extensionsSlot = new Compartment();
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  /** As it was last loaded or saved. */
  override data = '';
  private saveTimer: number | null = null;
  private reading = false;

  constructor(leaf: HostLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
    this.readingEl = this.contentEl.createDiv('markdown-reading-view markdown-preview-view markdown-rendered');
    this.editor = new HostEditor(new EditorView({ parent: this.sourceEl, state: EditorState.create({ extensions: this.extensions() }) }));
    this.showMode();
  }

  override onload(): void {
    this.registerEvent(this.app.vault.on('modify', (file) => void this.takeFromVault(file as TAbstractFile)));
    this.registerDomEvent(this.readingEl, 'click', (event) => this.followLink(event));
  }

  override onunload(): void {
    void this.save();
    this.editor.cm.destroy();
  }

  override getMode(): 'preview' | 'source' {
    return this.reading ? 'preview' : 'source';
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null, mode: this.getMode(), source: false };
  }

  override async setState(state: { file?: string; mode?: string }): Promise<void> {
    const file = state.file === undefined ? null : this.app.vault.getFileByPath(state.file);
    if (file !== null && file !== this.file) await this.showFile(file);
    if (state.mode !== undefined) this.reading = state.mode === 'preview';
    await this.render();
  }

  override setEphemeralState(state: {
    line?: number;
    cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } };
  }): void {
    const from = state.cursor?.from ?? (state.line === undefined ? null : { line: state.line, ch: 0 });
    if (from === null) return;
    this.editor.setSelection(from, state.cursor?.to ?? from);
    this.editor.scrollIntoView({ from, to: from }, true);
  }

  override getViewData(): string {
    return this.editor.getValue();
  }

  /** Saves what was typed since the last save. */
  override async save(): Promise<void> {
    if (this.saveTimer !== null) window.clearTimeout(this.saveTimer);
    this.saveTimer = null;
    const text = this.editor.getValue();
    if (this.file === null || this.file.deleted__ || text === this.data) return;
    this.data = text;
    await this.app.vault.modify(this.file, text);
  }

  override requestSave(): void {
    if (this.saveTimer !== null) window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => void this.save(), saving.delay);
  }

  /** Takes the plugin's editor extensions anew, after `updateOptions`. */
  updateOptions(): void {
    this.editor.cm.dispatch({ effects: this.extensionsSlot.reconfigure(pluginExtensions()) });
  }

  async toggleMode(): Promise<void> {
    this.reading = !this.reading;
    await this.render();
  }

  private async showFile(file: TFile): Promise<void> {
    await this.save();
    this.file = file;
    this.data = normalised(await this.app.vault.read(file));
    this.editor.cm.setState(EditorState.create({ doc: this.data, extensions: this.extensions() }));
  }

  private async takeFromVault(file: TAbstractFile): Promise<void> {
    if (file !== this.file) return;
    const outside = normalised(await this.app.vault.read(this.file));
    const editing = this.editor.getValue();
    const change = outside === editing ? null : changeFromOutside(this.data, outside, editing);
    this.data = outside;
    if (change !== null) this.editor.cm.dispatch({ changes: change, annotations: Transaction.remote.of(true) });
    if (this.editor.getValue() !== outside) this.requestSave();
    await this.render();
  }

  private async render(): Promise<void> {
    this.showMode();
    if (!this.reading || this.file === null) return;
    const rendered = createDiv('markdown-preview-sizer');
    await renderMarkdown(this.editor.getValue(), rendered, this.file.path, (child) => void this.asOriginalType7__().addChild(child));
    this.readingEl.replaceChildren(rendered);
  }

  private showMode(): void {
    this.sourceEl.toggle(!this.reading);
    this.readingEl.toggle(this.reading);
  }

  private followLink(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
    if (link === null) return;
    event.preventDefault();
    void this.app.workspace.openLinkText(link.dataset['href'] ?? '', this.file?.path ?? '', event.ctrlKey);
  }

  private extensions(): Extension[] {
    return [
      // The fields come first: a plugin's extension may read them when it is created.
      editorInfoField.init(() => this.asOriginalType7__()),
      editorLivePreviewField.init(() => true),
      history(),
      this.extensionsSlot.of(pluginExtensions()),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      markdown(),
      markdownColours,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'true' }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged) return;
        this.app.workspace.trigger('editor-change', this.editor, this);
        if (!update.transactions.some((transaction) => transaction.annotation(Transaction.remote) === true)) this.requestSave();
      }),
    ];
  }
}

const pluginExtensions = (): Extension => (loadedPlugin()?.editorExtensions__ ?? []) as Extension[];

/** The editor's text knows no Windows line ends; what it saves has none, as in the app. */
const normalised = (text: string): string => text.replace(/\r\n?/g, '\n');
