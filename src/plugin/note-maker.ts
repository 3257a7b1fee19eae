/**
 * Puts a new note into the vault: in its folder, under a name that is free.
 */
import { normalizePath, type App, type TFile } from 'obsidian';

/** The folder of the settings, made if need be, else the one in which Obsidian puts new notes. */
async function folderFor(app: App, chosen: string): Promise<string> {
  // A step upwards would leave the vault, and what begins with a dot is hidden in it.
  const parts = chosen.split(/[\\/]/).filter((part) => part !== '' && !part.startsWith('.'));
  if (parts.length === 0) return app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '').path;
  const folder = normalizePath(parts.join('/'));
  if (app.vault.getFolderByPath(folder) === null) await app.vault.createFolder(folder);
  return folder;
}

/** Whether a file of this name is there, also where the disk knows no capitals. */
function isTaken(app: App, folder: string, fileName: string): boolean {
  const children = (folder === '/' || folder === '' ? app.vault.getRoot() : app.vault.getFolderByPath(folder))?.children ?? [];
  return children.some(({ name }) => name.toLowerCase() === fileName.toLowerCase());
}

/** Makes the note `name`, or `name 2` and so on where that is taken; never writes over one. */
export async function makeNote(app: App, chosenFolder: string, name: string, text: string): Promise<TFile> {
  const folder = await folderFor(app, chosenFolder);
  let free = `${name}.md`;
  for (let number = 2; isTaken(app, folder, free); number++) free = `${name} ${number}.md`;
  return app.vault.create(normalizePath(`${folder}/${free}`), text);
}
