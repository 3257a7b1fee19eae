/** One app over a vault in memory: the mock's, with the host's vault, cache and workspace in their places. */
import { App, FileSystemAdapter } from 'obsidian-test-mocks/obsidian';
import type { Faults } from './faults';
import { loadedPlugin } from './loaded-plugin';
import { HostMetadataCache } from './metadata';
import { HostVault } from './vault';
import { HostWorkspace } from './workspace';

/** What scripts in notes reach for: no public API, but it is what Templater and Dataview users write. */
interface Plugins {
  readonly getPlugin: (id: string) => unknown;
}

export type HostApp = App & { vault: HostVault; metadataCache: HostMetadataCache; workspace: HostWorkspace; plugins: Plugins };

/** Builds the app with its files; nothing is indexed yet, and the layout is not ready. */
export function createApp(files: Readonly<Record<string, string>>, el: HTMLElement, faults: Faults): HostApp {
  const adapter = FileSystemAdapter.create__('/vault');
  const app = App.create__(adapter.asOriginalType__(), 'host') as HostApp;
  app.vault = new HostVault(adapter, faults);
  for (const path of Object.keys(files).sort()) addFile(app.vault, path, files[path] ?? '');
  app.metadataCache = HostMetadataCache.over(app, app.vault);
  app.workspace = new HostWorkspace(app, el);
  app.plugins = { getPlugin: (id) => (loadedPlugin()?.manifest.id === id ? loadedPlugin() : null) };
  rememberOnDevice(app);
  return app;
}

/** Files of the configuration folder lie on the disk, but the vault knows nothing of them, as in the app. */
function addFile(vault: HostVault, path: string, text: string): void {
  const folder = path.split('/').slice(0, -1).join('/');
  if (path.startsWith('.')) {
    void vault.adapter.write(path, text);
    return;
  }
  if (folder !== '' && vault.getFolderByPath(folder) === null) vault.createFolderSync__(folder);
  vault.createSync__(path, text);
}

/** What a plugin keeps for this device lasts over a reload of the page, in the browser's own storage. */
function rememberOnDevice(app: App): void {
  app.loadLocalStorage = (key) => {
    const text = window.localStorage.getItem(`vault-${key}`);
    return text === null ? null : (JSON.parse(text) as unknown);
  };
  app.saveLocalStorage = (key, data) => {
    if (data === null || data === undefined) window.localStorage.removeItem(`vault-${key}`);
    else window.localStorage.setItem(`vault-${key}`, JSON.stringify(data));
  };
}
