/**
 * The settings as they lie in `data.json`, for the plugin and the command line alike.
 *
 * In: whatever the file holds. Out: settings that can be used; what has the wrong shape falls back to its default.
 */

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
  dailySummary: true,
  statusBar: true,
};

/** The values that a setting with a fixed choice can take. */
const CHOICES: { readonly [Name in 'greeting' | 'preset' | 'dateOrder' | 'nextWeekday']: readonly Settings[Name][] } = {
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

/** Settings from stored data of any shape; unknown keys are left out, and numbers are in the order of the locale unless one was chosen. */
export function readSettings(stored: unknown, locale = 'en-US'): Settings {
  const defaults: Settings = { ...DEFAULT_SETTINGS, dateOrder: dateOrderOf(locale) };
  if (typeof stored !== 'object' || stored === null) return defaults;
  const known = Object.entries(stored).filter(([name, value]) => {
    if (!Object.hasOwn(DEFAULT_SETTINGS, name)) return false;
    if (Object.hasOwn(CHOICES, name)) return (CHOICES[name as keyof typeof CHOICES] as readonly unknown[]).includes(value);
    return typeof value === typeof DEFAULT_SETTINGS[name as keyof Settings];
  });
  return { ...defaults, ...(Object.fromEntries(known) as Partial<Settings>) };
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
