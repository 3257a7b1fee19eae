/** A plugin of a few lines, to test the host itself: a view of each note's `mood`, a menu, a modal, a notice, commands, settings. */
import { Decoration, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import {
  FuzzySuggestModal,
  ItemView,
  Menu,
  Modal,
  Notice,
  Plugin,
  PluginSettingTab,
  setIcon,
  type App,
  type SettingDefinitionItem,
  type TAbstractFile,
  type TFile,
} from 'obsidian';

declare global {
  interface Window {
    /** The events that the view heard, in their order. */
    heard?: string[];
    thanked?: boolean;
    questionClosed?: boolean;
  }
}

class MoodView extends ItemView {
  override getViewType(): string {
    return 'moods';
  }

  override getDisplayText(): string {
    return 'Moods';
  }

  override onOpen(): Promise<void> {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file) => this.draw('changed', file)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.draw('deleted', file)));
    this.registerEvent(metadataCache.on('resolved', () => this.draw('resolved')));
    this.registerEvent(vault.on('rename', (file) => this.draw('rename', file)));
    this.draw('open');
    return Promise.resolve();
  }

  private draw(event: string, file?: TAbstractFile): void {
    (window.heard ??= []).push(file === undefined ? event : `${event} ${file.path}`);
    this.contentEl.empty();
    for (const note of this.app.vault.getMarkdownFiles()) {
      const mood: unknown = this.app.metadataCache.getFileCache(note)?.frontmatter?.['mood'];
      const row = this.contentEl.createDiv({ cls: 'mood', text: `${note.basename}: ${typeof mood === 'string' ? mood : 'unknown'}` });
      const more = row.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': `More for ${note.basename}` } });
      setIcon(more, 'more-vertical');
      more.addEventListener('click', (click) => this.menu(note, click));
    }
  }

  private menu(note: TFile, click: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle('Cheer up')
        .setIcon('sun')
        .onClick(() => void this.cheerUp(note)),
    );
    menu.addItem((item) =>
      item
        .setTitle('Ask')
        .setSection('danger')
        .onClick(() => new Question(this.app).open()),
    );
    menu.showAtMouseEvent(click);
  }

  private async cheerUp(note: TFile): Promise<void> {
    try {
      await this.app.vault.process(note, (text) => text.replace(/mood: .*/, 'mood: glad'));
    } catch (error) {
      new Notice(`Not written: ${String(error)}`, 0);
      return;
    }
    const words = createFragment();
    words.append('Cheered up. ');
    words.createEl('button', { text: 'Thanks' }).addEventListener('click', () => {
      window.thanked = true;
    });
    new Notice(words, 0);
  }
}

class Question extends Modal {
  override onOpen(): void {
    this.setTitle('How are you?');
    this.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': 'Answer' } });
  }

  override onClose(): void {
    window.questionClosed = true;
  }
}

class MoodPicker extends FuzzySuggestModal<string> {
  override getItems(): string[] {
    return ['glad', 'gloomy', 'calm'];
  }

  override getItemText(mood: string): string {
    return mood;
  }

  override onChooseItem(mood: string): void {
    new Notice(`Picked ${mood}`, 0);
  }
}

class MoodSettings extends PluginSettingTab {
  constructor(
    app: App,
    private readonly moods: MoodPlugin,
  ) {
    super(app, moods);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { name: 'Your name', control: { type: 'text', key: 'name' } },
      { name: 'Loud', control: { type: 'toggle', key: 'loud' } },
      {
        type: 'page',
        name: 'Advanced',
        items: [{ name: 'Country', control: { type: 'dropdown', key: 'country', options: { '': 'None', DE: 'Germany' } } }],
      },
    ];
  }

  override getControlValue(key: string): unknown {
    return this.moods.values[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    this.moods.values[key] = value;
    await this.moods.saveData(this.moods.values);
  }
}

const gaps = new MatchDecorator({ regexp: /\[[^\]]+\]/g, decoration: Decoration.mark({ class: 'gap' }) });

const gapMarks = ViewPlugin.define(
  (view) => ({
    marks: gaps.createDeco(view),
    update(update: ViewUpdate) {
      this.marks = gaps.updateDeco(update, this.marks);
    },
  }),
  { decorations: (value) => value.marks },
);

export default class MoodPlugin extends Plugin {
  values: Record<string, unknown> = {};

  override async onload(): Promise<void> {
    this.values = ((await this.loadData()) as Record<string, unknown> | null) ?? {};
    this.registerView('moods', (leaf) => new MoodView(leaf));
    this.addCommand({
      id: 'open',
      name: 'Open moods',
      callback: () => void this.app.workspace.ensureSideLeaf('moods', 'right', { active: true }),
    });
    this.addCommand({ id: 'pick', name: 'Pick a mood', callback: () => new MoodPicker(this.app).open() });
    this.addCommand({ id: 'never', name: 'Never offered', checkCallback: () => false });
    this.addCommand({
      id: 'two-lines',
      name: 'Write two lines',
      editorCallback: (editor) => {
        const end = editor.offsetToPos(editor.getValue().length);
        editor.transaction({
          changes: [
            { text: 'top\n', from: { line: 0, ch: 0 } },
            { text: '\n[gap]', from: end },
          ],
        });
      },
    });
    this.addRibbonIcon('smile', 'Moods', () => void this.app.workspace.ensureSideLeaf('moods', 'right'));
    this.addStatusBarItem().setText('Two moods');
    this.addSettingTab(new MoodSettings(this.app, this));
    this.registerEditorExtension(gapMarks);
    this.registerMarkdownCodeBlockProcessor('moods', (source, el) => {
      el.createDiv({ cls: 'mood-block', text: source.trim() });
    });
    this.registerMarkdownPostProcessor((el, context) => {
      el.dataset['line'] = String(context.getSectionInfo(el)?.lineStart);
    });
  }
}
