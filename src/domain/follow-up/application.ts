/**
 * Which notes belong to one application.
 *
 * In: notes. Out: groups of them. Not here: rounds and logs (`rounds.ts`, `application-state.ts`).
 */
import type { InterviewNote } from '../note/interview-note';
import { addresseeKey } from './agency';
import { companyKey, squeezed } from './company-name';
import type { Interview } from './follow-up';
import { logBookOf, type LogLine } from './log-book';
import { compareText } from '../in-order';

export { companyKey } from './company-name';

/** The keys of notes that were asked for before: a note that changes is another one. */
const known = new WeakMap<InterviewNote, readonly string[]>();

/** The names under which a note can meet others. */
export function keysOf(note: InterviewNote): readonly string[] {
  const keys = known.get(note) ?? makeKeys(note);
  known.set(note, keys);
  return keys;
}

/** Company with position, and `application`; the note's own path where it has no company, so that it stays alone. */
function makeKeys({ company, position, application, path }: InterviewNote): string[] {
  const byCompany = company === null ? `path ${path}` : `company ${companyKey(company)} / ${position === null ? '' : squeezed(position)}`;
  return application === null ? [byCompany] : [byCompany, `application ${squeezed(application)}`];
}

/** Puts together what shares a key, directly or by way of others; each group with the smallest of its keys, whatever the order. */
export function joined<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): { key: string; values: T[] }[] {
  const groupOf = new Map<string, readonly string[]>();
  for (const value of values) {
    const keys = keysOf(value);
    const group = [...new Set([...keys, ...keys.flatMap((key) => groupOf.get(key) ?? [])])];
    for (const key of group) groupOf.set(key, group);
  }
  const groups = new Map<readonly string[], T[]>();
  for (const value of values) {
    const group = groupOf.get(keysOf(value)[0] ?? '') ?? [];
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [value]);
    else members.push(value);
  }
  return [...groups]
    .map(([keys, members]) => ({ key: [...keys].sort()[0] ?? '', values: members }))
    .sort((a, b) => compareText(a.key, b.key));
}

/** The notes of one application and their log, with the name that it has for certain. */
export interface Application {
  readonly key: string;
  readonly interviews: readonly Interview[];
  readonly log: readonly LogLine[];
}

/** The notes that share a company and position, or an `application`; three notes can meet by way of the second. */
export const applicationsIn = (interviews: readonly Interview[]): Application[] =>
  joined(interviews, ({ note }) => keysOf(note)).map(({ key, values }) => ({
    key,
    interviews: values.sort((a, b) => compareText(a.note.path, b.note.path)),
    log: logBookOf(values.map(({ note }) => note)),
  }));

/** Applications whose messages can meet at one company or recruiter, so that they are planned together. */
export const neighboursIn = (applications: readonly Application[]): (readonly Application[])[] =>
  joined(applications, ({ key, interviews }) => {
    const addressees = interviews.flatMap(({ note }) => addresseeKey(note) ?? []);
    return addressees.length > 0 ? addressees : [key];
  }).map(({ values }) => values);
