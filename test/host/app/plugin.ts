/**
 * The class that a plugin extends: the mock's, with a ribbon and a status bar that are seen, and `data.json` as the app has it.
 */
import { Plugin } from 'obsidian-test-mocks/obsidian';
import { frame } from './frame';
import { setIcon } from './icons';
import { Platform } from './platform';

/** What lies in `data.json`, as text: a plugin never gets its own object back. Null before the first save. */
export const dataFile: { text: string | null } = { text: null };

export abstract class HostPlugin extends Plugin {
  /** Settles when `onload` has; the app waits for it too. */
  ready: Promise<void> = Promise.resolve();

  override load(): void {
    if (this.loaded__) return;
    this.loaded__ = true;
    this.ready = Promise.resolve(this.onload() as unknown).then(() => undefined);
  }

  override addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = frame().ribbon.createDiv({
      cls: 'side-dock-ribbon-action clickable-icon',
      attr: { 'aria-label': title, role: 'button', tabindex: '0' },
    });
    setIcon(el, icon);
    el.addEventListener('click', (event) => void callback(event));
    this.ribbonActions__.push(el);
    this.register(() => el.remove());
    return el;
  }

  override addStatusBarItem(): HTMLElement {
    const el = createDiv('status-bar-item plugin-interview-follow-ups');
    // A phone has no status bar: the item is made and never seen.
    if (!Platform.isMobile) frame().statusBar.append(el);
    this.statusBarItems__.push(el);
    this.register(() => el.remove());
    return el;
  }

  override loadData(): Promise<unknown> {
    return Promise.resolve(dataFile.text === null ? null : (JSON.parse(dataFile.text) as unknown));
  }

  override saveData(data: unknown): Promise<void> {
    dataFile.text = JSON.stringify(data, null, 2);
    return Promise.resolve();
  }
}
