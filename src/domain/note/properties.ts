/**
 * The names that properties go by in real vaults.
 *
 * In: the properties of a note. Out: the one that is meant. Not here: what its value says (`read-value.ts`, `read-moment.ts`, `vocabulary.ts`).
 */

/** Each property with its names; the first that a note holds with a value wins, left to right. */
const NAMES = {
  company: ['company', 'employer', 'organization', 'organisation', 'org', 'firm'],
  position: ['position', 'job title', 'role', 'title', 'job'],
  'interview-date': ['interview-date', 'interviewed on', 'interview', 'scheduled', 'when', 'date'],
  interviewers: ['interviewers', 'interviewer', 'panel', 'people', 'with', 'contacts', 'contact'],
  'interview-type': ['interview-type', 'interview format', 'format', 'stage', 'round', 'round type'],
  level: ['level', 'seniority'],
  industry: ['industry', 'sector'],
  timeline: ['timeline', 'stated timeline', 'expected response', 'hear back', 'decision date'],
  status: ['status', 'outcome', 'result', 'application status'],
  application: ['application'],
  'answer-by': ['answer-by'],
  topics: ['topics'],
  'follow-up-log': ['follow-up-log'],
} as const;

export type PropertyName = keyof typeof NAMES;

/** Whether a name is one of the properties above, spelt as there. */
export const isPropertyName = (name: string): name is PropertyName => Object.hasOwn(NAMES, name);

/** The names of each property, the user's own ones among them. */
export type PropertyNames = Readonly<Record<PropertyName, readonly string[]>>;

/** The properties that say what kind of note it is; any of them may. */
export const TYPE_NAMES = ['type', 'category', 'class', 'fileClass'];

/** A name without what people write differently: `Interview_Date` and `interview date` are both `interviewdate`. */
export const squeezeName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

const LOG_NAME = squeezeName('follow-up-log');

/** Whether a key is the follow-up log's, however it is spelt. */
export const isLogName = (name: string): boolean => squeezeName(name) === LOG_NAME;

/** The names with those of the settings, one a line: `company: Kunde` lets `Kunde` stand for company, and before its other names. */
export function propertyNames(setting: string): PropertyNames {
  const names: Record<PropertyName, readonly string[]> = { ...NAMES };
  for (const line of setting.split(/\r\n|\n|\r/)) {
    const colon = line.indexOf(':');
    const property = Object.keys(NAMES).find((name) => squeezeName(name) === squeezeName(line.slice(0, Math.max(colon, 0)))) as PropertyName | undefined;
    const own = line.slice(colon + 1).split(',').map((name) => name.trim()).filter((name) => name !== '');
    if (property !== undefined) names[property] = [...own, ...names[property]];
  }
  return names;
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A property that was left empty, as templates leave them, counts as not there. */
const isEmpty = (value: unknown): boolean => isBlank(value) || (Array.isArray(value) && value.every(isBlank));

/** The property that goes by the first of the names and has a value, or null. */
export function findProperty<P extends { readonly name: string; readonly value: unknown }>(properties: readonly P[], names: readonly string[]): P | null {
  for (const name of names) {
    const found = properties.find((property) => squeezeName(property.name) === squeezeName(name) && !isEmpty(property.value));
    if (found !== undefined) return found;
  }
  return null;
}
