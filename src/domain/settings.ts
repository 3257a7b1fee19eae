/**
 * The settings as they lie in `data.json`, for the plugin and the command line alike.
 *
 * In: whatever the file holds. Out: settings that can be used, and what of the file could not be; there the default counts. Not here: the
 * file itself, of which nothing is lost (`../plugin/settings-store.ts`).
 */
import { countries } from './calendar/holidays';
import { propertyNamesProblem } from './note/properties';

export interface Settings {
  /** The user's own name, as it signs a message. */
  readonly name: string;
  /** Phone and email, as they stand below the name. */
  readonly contactLine: string;
  /** How letters begin and end: "Dear", "Kind regards". */
  readonly greeting: 'Dear' | 'Hello';
  readonly signOff: string;
  /** Path of the note with the user's proof points; empty for "Proof points.md". */
  readonly proofPointsNote: string;
  /** Folder of interview notes, besides property and tag; empty for none. */
  readonly interviewFolder: string;
  /** Note that a new interview note is made from; empty for the built-in one. */
  readonly interviewTemplate: string;
  /** Folder of the user's own message templates; empty for none. */
  readonly messageTemplatesFolder: string;
  readonly preset: 'standard' | 'patient' | 'brisk';
  readonly dateOrder: 'month-first' | 'day-first';
  readonly nextWeekday: 'following-week' | 'coming';
  /** ISO 3166 code of the country or region whose public holidays count, `GB` or `GB-SCT`; empty for none. */
  readonly country: string;
  /** More names for properties, one a line: `company: Kunde`. */
  readonly propertyNames: string;
  /** Whether clicks also keep the property `next-follow-up` of their notes. */
  readonly nextFollowUp: boolean;
  readonly dailySummary: boolean;
  readonly statusBar: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  name: '',
  contactLine: '',
  greeting: 'Dear',
  signOff: 'Kind regards',
  proofPointsNote: '',
  interviewFolder: '',
  interviewTemplate: '',
  messageTemplatesFolder: '',
  preset: 'standard',
  dateOrder: 'month-first',
  nextWeekday: 'following-week',
  country: '',
  propertyNames: '',
  nextFollowUp: false,
  dailySummary: true,
  statusBar: true,
};

/** What each setting is called where the user sees it. */
export const SETTING_NAMES: Readonly<Record<keyof Settings, string>> = {
  name: 'Your name',
  contactLine: 'Your contact line',
  greeting: 'Messages begin with',
  signOff: 'Messages end with',
  proofPointsNote: 'Note of proof points',
  interviewFolder: 'Folder of interview notes',
  interviewTemplate: 'Template for new interview notes',
  messageTemplatesFolder: 'Message templates folder',
  preset: 'Preset',
  dateOrder: 'Order of numeric dates',
  nextWeekday: '“Next Friday” means',
  country: 'Public holidays',
  propertyNames: 'Property names',
  nextFollowUp: 'Next follow-up as a property',
  dailySummary: 'Daily summary',
  statusBar: 'Count in the status bar',
};

/** The values that a setting with a fixed choice can take; for a country see `countries`. */
const CHOICES: { readonly [Name in keyof Settings]?: readonly Settings[Name][] } = {
  greeting: ['Dear', 'Hello'],
  preset: ['standard', 'patient', 'brisk'],
  dateOrder: ['month-first', 'day-first'],
  nextWeekday: ['following-week', 'coming'],
};

/** The order in which a locale writes the numbers of a day: `en-GB` the day first. */
export function dateOrderOf(locale: string): Settings['dateOrder'] {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', timeZone: 'UTC' }).formatToParts(0);
  const place = (wanted: 'day' | 'month'): number => parts.findIndex(({ type }) => type === wanted);
  return place('day') < place('month') ? 'day-first' : 'month-first';
}

const READING: readonly (keyof Settings)[] = ['interviewFolder', 'propertyNames', 'dateOrder', 'nextWeekday', 'country'];

/** Those values that change how notes read; a name or a greeting changes nothing in them. */
export const readBy = (settings: Settings): readonly unknown[] => READING.map((name) => settings[name]);

/** Whether notes read the same by both. */
export const readAlike = (one: Settings, other: Settings): boolean => READING.every((name) => one[name] === other[name]);

/** Something in the stored settings that cannot be used; `name` is null where it is all of them. */
export interface SettingProblem {
  readonly name: keyof Settings | null;
  readonly message: string;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

export const isSettingName = (name: string): name is keyof Settings => Object.hasOwn(DEFAULT_SETTINGS, name);

/**
 * Settings from stored data of any shape, and what of it cannot be used. Numbers are in the order of the locale unless one was chosen.
 * Names that are not known are another version's and no problem; null and undefined are a first start.
 */
export function readSettings(stored: unknown, locale = 'en-US'): SettingsReading {
  const defaults: Settings = { ...DEFAULT_SETTINGS, dateOrder: dateOrderOf(locale) };
  if (stored === null || stored === undefined) return { settings: defaults, problems: [] };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    const message = 'The stored settings are no list of names and values, so the defaults are used.';
    return { settings: defaults, problems: [{ name: null, message }] };
  }
  const problems: SettingProblem[] = [];
  const usable = Object.entries(stored).filter(([name, value]) => {
    if (!isSettingName(name)) return false;
    if (isPossible(name, value)) return true;
    problems.push({ name, message: sayUnusable(name, value) });
    return false;
  });
  const settings = { ...defaults, ...(Object.fromEntries(usable) as Partial<Settings>) };
  const meaningless = propertyNamesProblem(settings.propertyNames);
  if (meaningless !== null)
    problems.push({ name: 'propertyNames', message: `“${SETTING_NAMES.propertyNames}” has a line that cannot be used. ${meaningless}` });
  return { settings, problems };
}

function isPossible(name: keyof Settings, value: unknown): boolean {
  if (name === 'country') return value === '' || (typeof value === 'string' && Object.hasOwn(countries(), value));
  const choices: readonly unknown[] | undefined = CHOICES[name];
  return choices === undefined ? typeof value === typeof DEFAULT_SETTINGS[name] : choices.includes(value);
}

/** The longest stretch of a stored value that a sentence holds. */
const MOST_SHOWN = 40;

function sayUnusable(name: keyof Settings, value: unknown): string {
  const shown = JSON.stringify(value) ?? '';
  const short = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}...` : shown;
  return `“${SETTING_NAMES[name]}” was stored as ${short}, which this version cannot use. The default counts until you choose again.`;
}

/** The note of proof points: the one that the settings name, else "Proof points.md" at the vault's root. */
export function proofPointsPath({ proofPointsNote }: Pick<Settings, 'proofPointsNote'>): {
  readonly path: string;
  readonly isNamed: boolean;
} {
  const named = proofPointsNote.trim().replace(/^\/+/, '');
  if (named === '') return { path: 'Proof points.md', isNamed: false };
  return { path: /\.md$/i.test(named) ? named : `${named}.md`, isNamed: true };
}
