/** The file explorer, as far as one needs it to open notes by hand. */
import { type App, ItemView, TFile, TFolder, type WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';

export class FileExplorer extends ItemView {
  override icon = 'folder-closed';

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    for (const name of ['create', 'rename', 'delete'] as const) this.registerEvent(this.app.vault.on(name, () => this.draw()));
  }

  override getViewType(): string {
    return 'file-explorer';
  }

  override getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    this.contentEl.empty();
    drawFolder(this.app, this.app.vault.getRoot(), this.contentEl.createDiv('nav-files-container'));
  }
}

function drawFolder(app: App, folder: TFolder, into: HTMLElement): void {
  const children = [...folder.children].sort(
    (a, b) => Number(a instanceof TFile) - Number(b instanceof TFile) || a.name.localeCompare(b.name),
  );
  for (const child of children) {
    if (child instanceof TFolder) {
      const details = into.createEl('details', 'nav-folder');
      const title = details.createEl('summary', 'nav-folder-title');
      setIcon(title.createSpan('nav-folder-collapse-indicator'), 'chevron-right');
      title.appendText(child.name);
      drawFolder(app, child, details.createDiv('nav-folder-children'));
    } else if (child instanceof TFile && child.extension === 'md') {
      const file = into.createEl('button', { cls: 'nav-file-title', text: child.basename });
      file.addEventListener('click', (event) => void app.workspace.getLeaf(event.ctrlKey).openFile(child));
    }
  }
}
