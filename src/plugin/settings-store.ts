/**
 * The settings in memory and in `data.json`.
 *
 * In: the file, and what the user sets. Out: settings that can be used, and what of the file cannot. The file holds what was chosen and
 * nothing else, so that a default stays one; what another version put there stays in it, and what cannot be used stays until it is set anew.
 */
import { Events, type Plugin } from 'obsidian';
import { readAlike, readSettings, SETTING_NAMES, type SettingProblem, type Settings, type SettingsReading } from '../domain/settings';
import { reasonOf } from './reason-of';

/** The locale of the device, which tells more than the language of the app: English is written in either order. */
const ownLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;

/**
 * Holds the settings; triggers `changed` when they were changed here or elsewhere, `reading-changed` before it where notes read otherwise
 * by them, and `loaded` after it when they were changed elsewhere.
 */
export class SettingsStore {
  readonly events = new Events();
  private stored: Readonly<Record<string, unknown>> = {};
  private reading: SettingsReading = readSettings(null, ownLocale());

  constructor(private readonly disk: Pick<Plugin, 'loadData' | 'saveData'>) {}

  get value(): Settings {
    return this.reading.settings;
  }

  /** What of the stored settings cannot be used, and so is at its default. */
  get problems(): readonly SettingProblem[] {
    return this.reading.problems;
  }

  /** Reads `data.json`, at the start and whenever another device has changed it. */
  async load(): Promise<void> {
    try {
      this.take(await this.disk.loadData());
    } catch (error) {
      this.take({});
      const message = `The stored settings could not be read (${reasonOf(error)}), so the defaults are used. What you set now replaces them.`;
      this.reading = { ...this.reading, problems: [{ name: null, message }] };
    }
    this.events.trigger('loaded');
  }

  /** Takes over some values and saves them; rejects where they could not be saved, and then they hold until the app is closed. */
  async change(part: Partial<Settings>): Promise<void> {
    this.take({ ...this.stored, ...part });
    await this.disk.saveData(this.stored);
  }

  /** Takes a folder for that of interview notes; gives why it could not be saved, or null. */
  async chooseInterviewFolder(interviewFolder: string): Promise<string | null> {
    try {
      await this.change({ interviewFolder });
      return null;
    } catch (error) {
      return `“${SETTING_NAMES.interviewFolder}” could not be saved (${reasonOf(error)}). It holds until Obsidian is closed.`;
    }
  }

  private take(stored: unknown): void {
    this.stored = typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
    const before = this.value;
    this.reading = readSettings(stored, ownLocale());
    if (!readAlike(before, this.value)) this.events.trigger('reading-changed');
    this.events.trigger('changed');
  }
}
