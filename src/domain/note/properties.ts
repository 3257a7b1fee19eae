/**
 * The names that properties go by in real vaults.
 *
 * In: the properties of a note. Out: the one that is meant. Not here: what its value says (`read-value.ts`, `read-moment.ts`,
 * `vocabulary.ts`), the names themselves (`words.ts`).
 */
import { lazy } from '../lazy';
import { rawTextsOf } from './read-value';
import { PROPERTY_WORDS, STEP_NAMES, NOTE_TYPE_NAMES } from './words';

export type PropertyName = keyof typeof PROPERTY_WORDS;

/** The names of each property, the user's own ones among them. */
export type PropertyNames = Readonly<Record<PropertyName, readonly string[]>>;

/** Names that were squeezed before; the vault's names are few and come again in every note. */
const squeezed = new Map<string, string>();
const MOST_KEPT = 5_000;

/** A name without what people write differently: `Interview_Date`, `interview date` and `📅 Interview date` are all `interviewdate`. */
function squeeze(name: string): string {
  const known = squeezed.get(name);
  if (known !== undefined) return known;
  const made = name
    .slice(0, 80)
    // "Interview date(s)"
    .replace(/\(e?s\)/gi, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]/gu, '');
  if (squeezed.size >= MOST_KEPT) squeezed.clear();
  squeezed.set(name, made);
  return made;
}

/** Whether two names are one property's, however they are spelt. */
export const samePropertyName = (one: string, other: string): boolean => squeeze(one) === squeeze(other);

/** Whether a key is the follow-up log's, however it is spelt. */
export const isLogName = (name: string): boolean => squeeze(name) === 'followuplog';

export const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A set of names that are compared as names of properties are. */
export function nameSet(list: string): { has: (name: string) => boolean } {
  const names = lazy((): ReadonlySet<string> => new Set(namesIn(list).map(squeeze)));
  return { has: (name) => names().has(squeeze(name)) };
}

const TYPES = nameSet(NOTE_TYPE_NAMES);
const TAGS = nameSet('tags, tag');
const STEPS = nameSet(STEP_NAMES);

/** Whether a property says what kind of note it is; any of them may. */
export const isTypeName = (name: string): boolean => TYPES.has(name);

/** Whether a property holds tags. */
export const isTagName = (name: string): boolean => TAGS.has(name);

/** Whether a property may hold the user's own next step as well as the employer's. */
export const isStepName = (name: string): boolean => STEPS.has(name);

/** Names for comparing, made once for each list of names. */
const squeezedNames = new WeakMap<readonly string[], readonly string[]>();
function squeezedOf(names: readonly string[]): readonly string[] {
  const known = squeezedNames.get(names) ?? names.map(squeeze);
  squeezedNames.set(names, known);
  return known;
}

let last: { readonly setting: string; readonly names: PropertyNames } | null = null;

/** The names with those of the settings, one a line: `company: Kunde` lets `Kunde` stand for company, and before its other names. */
export function propertyNames(setting: string): PropertyNames {
  // All notes of a vault are read under the same names.
  if (last?.setting !== setting) last = { setting, names: namesWith(setting) };
  return last.names;
}

function namesWith(setting: string): PropertyNames {
  const names = Object.fromEntries(
    Object.entries(PROPERTY_WORDS).map(([name, languages]) => [name, namesIn(languages.join(','))]),
  ) as Record<PropertyName, string[]>;
  for (const { property, own } of linesOfNames(setting)) {
    if (property !== null) names[property].unshift(...own);
  }
  return names;
}

/** The lines of the setting: which property each is about, null where it is none, and the names given. */
function linesOfNames(setting: string): { readonly line: string; readonly property: PropertyName | null; readonly own: string[] }[] {
  const known = Object.keys(PROPERTY_WORDS) as PropertyName[];
  return setting
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { property = '', own = '' } = /^(?<property>[^:]*):(?<own>.*)$/.exec(line)?.groups ?? {};
      return { line: line.trim(), property: known.find((name) => samePropertyName(name, property)) ?? null, own: namesIn(own) };
    });
}

/** What is wrong with the first line of the setting that names nothing, in a sentence; null where each means something. */
export function propertyNamesProblem(setting: string): string | null {
  const wrong = linesOfNames(setting).find(({ property, own }) => property === null || own.length === 0);
  if (wrong === undefined) return null;
  const { line, property } = wrong;
  if (property !== null) return `“${line}” gives no name. Write it as “${property}: name”.`;
  if (!line.includes(':')) return `“${line}” does not say for which property it stands. Write it as “company: ${line}”.`;
  return `“${line}” begins with no property. It can be one of ${Object.keys(PROPERTY_WORDS).join(', ')}.`;
}

/** A property that was left empty, as templates leave them, counts as not there. */
const isEmpty = (value: unknown): boolean => rawTextsOf(value).every((text) => text === '');

const setsOfNames = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a property goes by one of the names. */
export function goesBy(names: readonly string[], name: string): boolean {
  const set = setsOfNames.get(names) ?? new Set(squeezedOf(names));
  setsOfNames.set(names, set);
  return set.has(squeeze(name));
}

/** The same name with a number, as a form numbers several people: `Interviewer 2`. */
const withoutNumber = (name: string): string => squeeze(name).replace(/\d{1,2}$/, '');

/** All properties that have a value and go by one of the names: in the order of the names, then as they stand. */
export function findProperties<P extends { readonly name: string; readonly value: unknown }>(
  properties: readonly P[],
  names: readonly string[],
): P[] {
  const filled = properties.filter(({ value }) => !isEmpty(value)).map((property) => ({ property, name: squeeze(property.name) }));
  return squeezedOf(names).flatMap((wanted) => filled.filter(({ name }) => name === wanted).map(({ property }) => property));
}

/** All properties of a name that people number, in order: `Interviewer 1`, `Interviewer 2`. */
export const numbered = <P extends { readonly name: string; readonly value: unknown }>(
  properties: readonly P[],
  names: readonly string[],
): P[] => {
  const wanted = new Set(names.map(squeeze));
  return properties.filter(({ name, value }) => /\d$/.test(name.trim()) && wanted.has(withoutNumber(name)) && !isEmpty(value));
};
