/**
 * The whole plugin in an app that can be seen: what a person reads and clicks, without a browser.
 *
 * In: notes by path. Out: the page, and the notes as they lie in the vault. Not here: how anything looks, the editor, keys that a browser
 * alone handles (`../host`).
 */
import { afterEach, expect, vi } from 'vitest';
import type { WorkspaceLeaf } from 'obsidian';
import type { Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import manifest from '../../manifest.json';
import type { Settings } from '../../src/domain/settings';
import InterviewFollowUps from '../../src/main';
import { createApp, type HostApp } from '../host/app/app';
import { noFaults } from '../host/app/faults';
import { frame } from '../host/app/frame';
import { loadedPlugin, setLoadedPlugin } from '../host/app/loaded-plugin';
import { applicable, runCommand } from '../host/app/palette';
import { dataFile, type HostPlugin } from '../host/app/plugin';

/** Waits for what comes by itself, also where other tests run beside. */
export const patiently = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 10_000, interval: 5 });

export interface Page {
  readonly app: HostApp;
  readonly plugin: InterviewFollowUps;
  readonly read: (path: string) => Promise<string>;
  /** Runs a command by its id; false where it does not apply. */
  readonly run: (id: string) => boolean;
  /** The names of the commands that apply now. */
  readonly commands: () => string[];
}

let page: Page | null = null;

/** Starts the app on Wednesday 2026-11-25 at 9:30 and waits until the notes were read. */
export async function startApp(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Promise<Page> {
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 9, 30), toFake: ['Date'] });
  dataFile.text = JSON.stringify(settings);
  const app = createApp(files, frame().workspace, noFaults());
  const plugin = new InterviewFollowUps(app.asOriginalType__(), { ...manifest, dir: '' });
  const mock = plugin as unknown as MockPlugin & HostPlugin;
  setLoadedPlugin(mock);
  mock.load();
  await mock.ready;
  for (const file of app.vault.getFiles()) app.vault.trigger('create', file);
  app.metadataCache.listen();
  app.workspace.setLayoutReady__();
  app.metadataCache.indexVault();
  page = {
    app,
    plugin,
    read: (path) => app.vault.adapter.read(path),
    run: (id) => runCommand(app, id),
    commands: () => applicable(app).map(({ name }) => name),
  };
  await patiently(async () => expect(await plugin.api?.due()).toBeDefined());
  return page;
}

afterEach(() => {
  for (const el of document.querySelectorAll<HTMLElement>('.modal-bg')) el.click();
  // Else an editor's pause could end when its page is gone.
  const leaves: WorkspaceLeaf[] = [];
  page?.app.workspace.asOriginalType2__().iterateAllLeaves((leaf) => void leaves.push(leaf));
  for (const leaf of leaves) leaf.detach();
  for (const el of document.querySelectorAll('.menu, .notice, .workspace-split')) el.remove();
  loadedPlugin()?.unload();
  setLoadedPlugin(null);
  page = null;
  window.localStorage.clear();
  vi.useRealTimers();
});

/** What of these elements says the words. */
export function saying(selector: string, words: RegExp | string, within: ParentNode = document): HTMLElement {
  const all = [...within.querySelectorAll<HTMLElement>(selector)];
  const found = all.find((el) => {
    const text = `${el.textContent} ${el.getAttribute('aria-label') ?? ''}`;
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  });
  if (found === undefined) throw new Error(`Nothing says "${String(words)}" among: ${all.map((el) => el.textContent).join(' | ')}`);
  return found;
}

/** Clicks as a mouse does, with its place, so that two clicks are two. */
export function click(el: HTMLElement): void {
  const { length } = clicks;
  clicks.push(el);
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX: length * 300, clientY: length * 300 }));
}

const clicks: HTMLElement[] = [];

/** The sidebar, opened by its command, once it has looked at the notes. */
export async function openSidebar({ run }: Page): Promise<HTMLElement> {
  run('open-follow-ups');
  return patiently(() => {
    const el = document.querySelector<HTMLElement>('.follow-ups');
    expect(el?.textContent).not.toContain('Looking for');
    if (el === null) throw new Error('There is no sidebar.');
    return el;
  });
}

export const rowOf = (company: string): HTMLElement => saying('.follow-ups-row', company);

/** Chooses from the menu that is open. */
export const choose = (title: string): void => click(saying('.menu-item', title));

/** Types into a field, as a person does who leaves it afterwards. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Presses a key where the focus is. */
export const press = (key: string, on: HTMLElement): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

/** The lines that a note has and had not before. */
export function linesAdded(before: string, after: string): string[] {
  const had = before.split('\n');
  return after.split('\n').filter((line) => !had.includes(line));
}

/** The field that a selector finds. */
export function field(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (found === null) throw new Error(`There is no field ${selector}.`);
  return found;
}

/** Opens a note in the middle of the window. */
export async function openNote({ app }: Page, path: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) throw new Error(`There is no note ${path}.`);
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file);
  app.workspace.setActiveLeaf(leaf);
}
