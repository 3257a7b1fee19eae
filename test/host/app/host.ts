/**
 * The page's own door, `window.host`: starts the app with a plugin, and does what a test cannot do with mouse and keyboard.
 */
import { setup } from 'obsidian-test-mocks/setup';
import type { PluginManifest } from 'obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { createApp, type HostApp } from './app';
import { FileExplorer } from './explorer';
import { noFaults } from './faults';
import { frame } from './frame';
import { watchHoverLinks } from './hover-preview';
import { loadedPlugin, setLoadedPlugin } from './loaded-plugin';
import { saving } from './markdown-view';
import { applicable, openPalette, runCommand } from './palette';
import { Platform, playPhone } from './platform';
import { dataFile, type HostPlugin } from './plugin';
import { evaluate } from './require';
import { openSettings, syncSettings } from './settings-window';
import { watchTooltips } from './tooltip';

export interface Start {
  readonly code: string;
  readonly manifest: PluginManifest;
  readonly files: Readonly<Record<string, string>>;
  /** What lies in the plugin's `data.json`; null for a first start. */
  readonly settings: unknown;
  readonly phone: boolean;
  /** Milliseconds from the last key to the save; the app takes about 2000. */
  readonly saveDelay: number;
  /** The layout is ready, but files are not indexed until `host.index()`. */
  readonly indexLater: boolean;
}

const faults = noFaults();
let app: HostApp | null = null;
let reload: () => Promise<void> = () => Promise.resolve();

function running(): HostApp {
  if (app === null) throw new Error('The host is not started.');
  return app;
}

function fileAt(path: string): TFile {
  const file = running().vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}.`);
  return file;
}

async function start({ code, manifest, files, settings, phone, saveDelay, indexLater }: Start): Promise<void> {
  setup();
  if (phone) playPhone();
  saving.delay = saveDelay;
  dataFile.text = settings === null ? null : JSON.stringify(settings);
  const started = createApp(files, frame().workspace, faults);
  app = started;
  window.app = started;
  watchTooltips();
  watchHoverLinks(started);
  const PluginClass = evaluate(code);
  const load = async (): Promise<void> => {
    const plugin: HostPlugin = new PluginClass(started, manifest);
    setLoadedPlugin(plugin);
    plugin.load();
    await plugin.ready;
  };
  reload = async () => {
    loadedPlugin()?.unload();
    await load();
    started.workspace.updateOptions();
  };
  await load();
  // As in the app, a vault tells of every file that it finds at the start.
  for (const file of started.vault.getFiles()) started.vault.trigger('create', file);
  started.metadataCache.listen();
  await openExplorer(started);
  started.workspace.setLayoutReady__();
  if (!indexLater) started.metadataCache.indexVault();
}

async function openExplorer(started: HostApp): Promise<void> {
  const leaf = started.workspace.getLeftLeaf();
  await leaf.open(new FileExplorer(leaf).asOriginalType2__());
  if (!Platform.isPhone) started.workspace.leftSplit.expand();
}

export const host = {
  start,
  faults,
  openPalette: () => openPalette(running()),
  openSettings: () => openSettings(running()),
  /** The names of the commands that the palette offers now. */
  commands: () => applicable(running()).map((command) => command.name),
  run: (id: string) => runCommand(running(), id),
  openNote: (path: string, state: { mode?: 'preview' | 'source' } = {}) =>
    running().workspace.getLeaf(false).openFile(fileAt(path), { state }),
  read: (path: string) => running().vault.adapter.read(path),
  /** Writes as another device does by sync: a new file, or a change of one that is there. */
  write: async (path: string, text: string) => {
    const file = running().vault.getFileByPath(path);
    await (file === null ? running().vault.create(path, text) : running().vault.modify(file, text));
  },
  rename: (path: string, newPath: string) => running().vault.rename(fileAt(path), newPath),
  remove: (path: string) => running().vault.delete(fileAt(path)),
  index: () => running().metadataCache.indexVault(),
  defer: (type: string) => running().workspace.deferInSide(type),
  enablePlugin: () => loadedPlugin()?.onUserEnable(),
  reloadPlugin: () => reload(),
  unloadPlugin: () => loadedPlugin()?.unload(),
  settings: (): unknown => (dataFile.text === null ? null : JSON.parse(dataFile.text)),
  syncSettings,
};

declare global {
  interface Window {
    host: typeof host;
    app: HostApp;
  }
}

window.host = host;

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 'p') {
    event.preventDefault();
    host.openPalette();
  }
});
