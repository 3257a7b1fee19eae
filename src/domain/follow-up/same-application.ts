/**
 * Which notes belong to one application, and which names mean one company.
 *
 * In: notes. Out: keys for comparing, and groups of notes. Not here: rounds and logs (`rounds.ts`, `standing.ts`).
 */
import { type InterviewNote } from '../note/interview-note';
import { type Interview } from './follow-up';
import { compareText } from './order';

/** Words that only say what kind of firm it is; they are left out at the end of a name. */
const LEGAL_FORMS = new Set(
  ('inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh mbh ag kg kgaa ug ohg gbr se sa sas sarl srl spa bv nv ab as asa oy oyj aps pty pte kk sl slu kft sro doo')
    .split(' '),
);

/** The words of a name: `[[Companies/Acme|ACME]]` is "acme", "S.A." is one word. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(/\[\[(?:[^\]|]*\/)?(?<target>[^\]|]*)(?:\|[^\]]*)?\]\]/gu, '$<target>')
    .toLowerCase()
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A name for comparing, without case, spaces, punctuation and link brackets: "Sr. Data-Engineer" is "srdataengineer". */
export const squeezed = (name: string): string => wordsOf(name).join('') || name.trim().toLowerCase();

/** A company for comparing, without its legal form too: "ACME, Corp." and "[[Acme]]" are both "acme". */
export function companyKey(company: string): string {
  const words = wordsOf(company);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join('') || company.trim().toLowerCase();
}

/** The names under which a note can meet others; the note's own path where it has no company, so that it stays alone. */
function keysOf({ company, position, application, path }: InterviewNote): string[] {
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
  return [...groups].map(([keys, members]) => ({ key: [...keys].sort()[0] ?? '', values: members })).sort((a, b) => compareText(a.key, b.key));
}

/** The notes of one application, with the name that it has for certain. */
export interface Members {
  readonly key: string;
  readonly interviews: readonly Interview[];
}

/** The notes that share a company and position, or an `application`; three notes can meet by way of the second. */
export const applicationsIn = (interviews: readonly Interview[]): Members[] =>
  joined(interviews, ({ note }) => keysOf(note)).map(({ key, values }) => ({
    key,
    interviews: values.sort((a, b) => compareText(a.note.path, b.note.path)),
  }));

/** Applications whose messages can meet at one company, so that they are planned together. */
export const neighboursIn = (applications: readonly Members[]): (readonly Members[])[] =>
  joined(applications, ({ key, interviews }) => {
    const companies = interviews.flatMap(({ note }) => (note.company === null ? [] : [companyKey(note.company)]));
    return companies.length > 0 ? companies : [key];
  }).map(({ values }) => values);
