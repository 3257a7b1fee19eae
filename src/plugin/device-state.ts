/**
 * What this device alone remembers about the sidebar: never settings, nothing about follow-ups, nothing that syncs.
 */
import { type App } from 'obsidian';
import { parseDay, type Day } from '../domain/calendar/day';

const KEY = 'interview-follow-ups';

interface Stored {
  /** Groups that were opened or folded by hand; the rest stand as the sidebar proposes. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly summaryShownOn: Day | null;
}

function readStored(value: unknown): Stored {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const open = typeof stored['open'] === 'object' && stored['open'] !== null ? Object.entries(stored['open']) : [];
  const shownOn = stored['summaryShownOn'];
  return {
    open: Object.fromEntries(open.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    summaryShownOn: typeof shownOn === 'string' ? parseDay(shownOn) : null,
  };
}

/** Folded groups and the day of the last summary, kept in the app's storage for this vault on this device. */
export class DeviceState {
  private stored: Stored;

  constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {
    this.stored = readStored(app.loadLocalStorage(KEY));
  }

  /** Whether the user opened (true) or folded (false) a group here; null when it was never touched. */
  isOpen(group: string): boolean | null {
    return this.stored.open[group] ?? null;
  }

  setOpen(group: string, open: boolean): void {
    this.save({ ...this.stored, open: { ...this.stored.open, [group]: open } });
  }

  get summaryShownOn(): Day | null {
    return this.stored.summaryShownOn;
  }

  setSummaryShownOn(day: Day): void {
    this.save({ ...this.stored, summaryShownOn: day });
  }

  private save(next: Stored): void {
    this.stored = next;
    this.app.saveLocalStorage(KEY, next);
  }
}
