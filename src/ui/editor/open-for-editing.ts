import { MarkdownView, Platform, type App, type TFile, type WorkspaceLeaf } from 'obsidian';

/** The tab that shows the file already, loaded or not, else the one that Obsidian would use. */
function leafFor(app: App, file: TFile): WorkspaceLeaf {
  const open = app.workspace.getLeavesOfType('markdown').find((leaf) => leaf.getViewState().state?.['file'] === file.path);
  return open ?? app.workspace.getLeaf(false);
}

/**
 * Opens a note for editing, in source mode or live preview as the user has it, and gives its view; null where the note is gone.
 * On a phone the drawers cover the note, so they close.
 */
export async function openForEditing(app: App, path: string): Promise<MarkdownView | null> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return null;
  const leaf = leafFor(app, file);
  await leaf.openFile(file, { active: true, state: { mode: 'source' } });
  await app.workspace.revealLeaf(leaf);
  if (Platform.isPhone) {
    app.workspace.leftSplit.collapse();
    app.workspace.rightSplit.collapse();
  }
  return leaf.view instanceof MarkdownView ? leaf.view : null;
}
