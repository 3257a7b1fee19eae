/**
 * What this device alone remembers about the sidebar: never settings, nothing about follow-ups, nothing that syncs.
 */
import type { App } from 'obsidian';
import { parseDay, type Day } from '../domain/calendar/day';

const KEY = 'interview-follow-ups';

/** Folded groups, the day of the last summary and what was asked once, kept in the app's storage for this vault on this device. */
export class DeviceState {
  /** As stored, perhaps by another version: each value is looked at when it is asked for. */
  private stored: Readonly<Record<string, unknown>>;

  constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {
    this.stored = record(app.loadLocalStorage(KEY));
  }

  /** Whether the user opened (true) or folded (false) a group here; null when it was never touched. */
  isOpen(group: string): boolean | null {
    const open = record(this.stored['open'])[group];
    return typeof open === 'boolean' ? open : null;
  }

  setOpen(group: string, open: boolean): void {
    this.save({ open: { ...record(this.stored['open']), [group]: open } });
  }

  get summaryShownOn(): Day | null {
    const day = this.stored['summaryShownOn'];
    return typeof day === 'string' ? parseDay(day) : null;
  }

  setSummaryShownOn(summaryShownOn: Day): void {
    this.save({ summaryShownOn });
  }

  /** What was last told of settings that cannot be used; nothing of it is told again. */
  get settingsProblemsTold(): string {
    const told = this.stored['settingsProblemsTold'];
    return typeof told === 'string' ? told : '';
  }

  setSettingsProblemsTold(settingsProblemsTold: string): void {
    this.save({ settingsProblemsTold });
  }

  /** Whether the question about the interviews of long ago was asked on this device, and answered; null before. */
  get longAgo(): 'asked' | 'answered' | null {
    const asked = this.stored['longAgo'];
    return asked === 'asked' || asked === 'answered' ? asked : null;
  }

  setLongAgo(longAgo: 'asked' | 'answered'): void {
    this.save({ longAgo });
  }

  private save(part: object): void {
    this.stored = { ...this.stored, ...part };
    this.app.saveLocalStorage(KEY, this.stored);
  }
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
