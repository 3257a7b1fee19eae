/**
 * The settings in memory and in `data.json`.
 */
import { Events, type Plugin } from 'obsidian';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../domain/settings';

/** The locale of the device, which tells more than the language of the app: English is written in either order. */
const ownLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;

/** Holds the settings; triggers `changed` when they were changed here or by a sync from another device. */
export class SettingsStore {
  readonly events = new Events();
  private current: Settings = DEFAULT_SETTINGS;

  constructor(private readonly disk: Pick<Plugin, 'loadData' | 'saveData'>) {}

  get value(): Settings {
    return this.current;
  }

  /** Reads `data.json`, at the start and whenever another device has changed it. */
  async load(): Promise<void> {
    this.replace(readSettings(await this.disk.loadData(), ownLocale()));
  }

  /** Takes over some values and saves them; a value of the wrong shape falls back to its default. */
  async change(part: Partial<Settings>): Promise<void> {
    this.replace(readSettings({ ...this.current, ...part }, ownLocale()));
    await this.disk.saveData(this.current);
  }

  private replace(next: Settings): void {
    this.current = next;
    this.events.trigger('changed');
  }
}
