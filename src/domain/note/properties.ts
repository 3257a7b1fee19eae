/**
 * The names that properties go by in real vaults.
 *
 * In: the properties of a note. Out: the one that is meant. Not here: what its value says (`read-value.ts`, `read-moment.ts`, `vocabulary.ts`).
 */
import { rawTextsOf } from './read-value';

/** Each property with its other names; of its own name and these, left to right, the first that a note holds with a value wins. */
const SYNONYMS = {
  company: 'employer, organization, organisation, org, firm',
  position: 'job title, role, title, job',
  'interview-date': 'interviewed on, interview, scheduled, when, date',
  interviewers: 'interviewer, panel, people, with, contacts, contact',
  'interview-type': 'interview format, format, stage, round, round type',
  level: 'seniority',
  industry: 'sector',
  timeline: 'stated timeline, expected response, hear back, decision date',
  status: 'outcome, result, application status',
  application: '',
  'answer-by': '',
  topics: '',
};

export type PropertyName = keyof typeof SYNONYMS;

/** The names of each property, the user's own ones among them. */
export type PropertyNames = Readonly<Record<PropertyName, readonly string[]>>;

/** A name without what people write differently: `Interview_Date` and `interview date` are both `interviewdate`. */
const squeeze = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** Whether two names are one property's, however they are spelt. */
export const sameName = (one: string, other: string): boolean => squeeze(one) === squeeze(other);

/** Whether a key is the follow-up log's, however it is spelt. */
export const isLogName = (name: string): boolean => squeeze(name) === 'followuplog';

/** Whether a property says what kind of note it is; any of them may. */
export const isTypeName = (name: string): boolean => ['type', 'category', 'class', 'fileclass'].includes(squeeze(name));

/** Whether a property holds tags. */
export const isTagName = (name: string): boolean => ['tags', 'tag'].includes(squeeze(name));

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The names with those of the settings, one a line: `company: Kunde` lets `Kunde` stand for company, and before its other names. */
export function propertyNames(setting: string): PropertyNames {
  const names = Object.fromEntries(Object.entries(SYNONYMS).map(([name, others]) => [name, [name, ...namesIn(others)]])) as Record<
    PropertyName,
    string[]
  >;
  for (const line of setting.split(/[\r\n]+/)) {
    const { property = '', own = '' } = /^(?<property>[^:]*):(?<own>.*)$/.exec(line)?.groups ?? {};
    for (const [name, known] of Object.entries(names)) if (squeeze(name) === squeeze(property)) known.unshift(...namesIn(own));
  }
  return names;
}

/** A property that was left empty, as templates leave them, counts as not there. */
const isEmpty = (value: unknown): boolean => rawTextsOf(value).every((text) => text === '');

/** The property that goes by the first of the names and has a value, or null. */
export function findProperty<P extends { readonly name: string; readonly value: unknown }>(
  properties: readonly P[],
  names: readonly string[],
): P | null {
  const named = names.map((name) => properties.find((property) => squeeze(property.name) === squeeze(name) && !isEmpty(property.value)));
  return named.find((property) => property !== undefined) ?? null;
}
