// A plugin of a few lines, to test the host itself: a view that shows notes and their 'mood', a menu, a modal, a notice, commands.
const { FuzzySuggestModal, ItemView, Menu, Modal, Notice, Plugin, PluginSettingTab, setIcon } = require('obsidian');
const { Decoration, MatchDecorator, ViewPlugin } = require('@codemirror/view');

class MoodView extends ItemView {
  getViewType() { return 'moods'; }
  getDisplayText() { return 'Moods'; }
  getIcon() { return 'smile'; }
  async onOpen() {
    for (const name of ['changed', 'deleted', 'resolved']) this.registerEvent(this.app.metadataCache.on(name, (file) => this.draw(name, file)));
    this.registerEvent(this.app.vault.on('rename', (file, before) => this.draw('rename', file, before)));
    this.draw('open');
  }
  draw(event, file) {
    (window.heard ??= []).push(file ? `${event} ${file.path}` : event);
    this.contentEl.empty();
    for (const note of this.app.vault.getMarkdownFiles()) {
      const mood = this.app.metadataCache.getFileCache(note)?.frontmatter?.mood ?? 'unknown';
      const row = this.contentEl.createDiv({ cls: 'mood', text: `${note.basename}: ${mood}` });
      const more = row.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': `More for ${note.basename}` } });
      setIcon(more, 'more-vertical');
      more.addEventListener('click', (event) => {
        const menu = new Menu();
        menu.addItem((item) => item.setTitle('Cheer up').setIcon('sun').onClick(() => this.cheer(note)));
        menu.addItem((item) => item.setTitle('Ask').setSection('danger').onClick(() => new Question(this.app).open()));
        menu.showAtMouseEvent(event);
      });
    }
  }
  async cheer(note) {
    try {
      await this.app.vault.process(note, (text) => text.replace(/mood: .*/, 'mood: glad'));
      const words = document.createDocumentFragment();
      words.append('Cheered up. ');
      words.createEl('button', { text: 'Thanks' }).addEventListener('click', () => { window.thanked = true; });
      new Notice(words, 0);
    } catch (error) {
      new Notice(`Not written: ${error.message}`, 0);
    }
  }
}

class Question extends Modal {
  onOpen() {
    this.setTitle('How are you?');
    this.contentEl.createEl('input', { type: 'text', attr: { 'aria-label': 'Answer' } });
  }
  onClose() { window.questionClosed = true; }
}

class Pick extends FuzzySuggestModal {
  getItems() { return ['glad', 'gloomy', 'calm']; }
  getItemText(item) { return item; }
  onChooseItem(item) { new Notice(`Picked ${item}`, 0); }
}

class Tab extends PluginSettingTab {
  getSettingDefinitions() {
    return [
      { name: 'Your name', control: { type: 'text', key: 'name' } },
      { name: 'Loud', control: { type: 'toggle', key: 'loud' } },
      { type: 'page', name: 'Advanced', items: [{ name: 'Country', control: { type: 'dropdown', key: 'country', options: { '': 'None', DE: 'Germany' } } }] },
    ];
  }
  getControlValue(key) { return this.plugin__.values[key]; }
  async setControlValue(key, value) { this.plugin__.values[key] = value; await this.plugin__.saveData(this.plugin__.values); }
}

const gaps = new MatchDecorator({ regexp: /\[[^\]]+\]/g, decoration: Decoration.mark({ class: 'gap' }) });

exports.default = class extends Plugin {
  values = {};
  async onload() {
    this.values = (await this.loadData()) ?? {};
    this.registerView('moods', (leaf) => new MoodView(leaf));
    this.addCommand({ id: 'open', name: 'Open moods', callback: () => void this.app.workspace.ensureSideLeaf('moods', 'right', { active: true }) });
    this.addCommand({ id: 'pick', name: 'Pick a mood', callback: () => new Pick(this.app).open() });
    this.addCommand({ id: 'never', name: 'Never offered', checkCallback: () => false });
    this.addCommand({ id: 'two', name: 'Write two lines', editorCallback: (editor) => editor.transaction({
      changes: [{ text: 'top\n', from: { line: 0, ch: 0 } }, { text: '\n[gap]', from: editor.offsetToPos(editor.getValue().length) }],
    }) });
    this.addRibbonIcon('smile', 'Moods', () => void this.app.workspace.ensureSideLeaf('moods', 'right'));
    this.addStatusBarItem().setText('3 moods');
    this.addSettingTab(new Tab(this.app, this));
    this.registerEditorExtension(ViewPlugin.define((view) => ({
      marks: gaps.createDeco(view),
      update(update) { this.marks = gaps.updateDeco(update, this.marks); },
    }), { decorations: (value) => value.marks }));
    this.registerMarkdownCodeBlockProcessor('moods', (source, el) => el.createDiv({ cls: 'mood-block', text: source.trim() }));
    this.registerMarkdownPostProcessor((el, context) => { el.dataset.line = String(context.getSectionInfo(el).lineStart); });
  }
};
