/**
 * Addresses of interviewers from notes of their own: "Bob Lee.md" with `email: bob@acme.example`.
 *
 * In: an interview, and the properties of notes. Out: the interview, with the addresses that it does not give itself. In doubt whose note it is
 * there is none. Not here: finding the notes, which the callers do.
 */
import { companyKey } from '../follow-up/company-name';
import type { Interview } from '../follow-up/follow-up';
import { foldedWords, nameKey, nameWords } from '../follow-up/people';
import { fileNameOf } from '../note/facts/gather';
import { kindIn } from '../note/facts/says';
import type { Interviewer, NoteFile } from '../note/interview-note';
import { isTagName, isTypeName, nameSet } from '../note/properties';
import { rawTextsOf, withoutLinks } from '../note/read-value';
import { addressOf } from './hand-over';

/** Any note, as far as its properties tell. */
export interface NoteProperties {
  readonly path: string;
  readonly properties: readonly { readonly name: string; readonly value: unknown }[];
}

const ADDRESSES = nameSet('email, mail, e-mail address, work email, business email, e-mail-adresse, correo');
const NAMES = nameSet('title, name, full name, aliases, alias');
const COMPANIES = nameSet('company, employer, organization, organisation, firm');
/** What marks a note as that of a company: its type, a tag, its folder. */
const IS_COMPANY = /^(?:compan(?:y|ies)|employers?|organi[sz]ations?|firms?|business(?:es)?)$/i;

const textsUnder = ({ properties }: NoteProperties, isIts: (name: string) => boolean): string[] =>
  properties
    .filter(({ name }) => isIts(name))
    .flatMap(({ value }) => rawTextsOf(value).flatMap((text) => (text === null ? [] : [withoutLinks(text).trim()])));

function isPersons(note: NoteProperties): boolean {
  const tags = textsUnder(note, isTagName).flatMap((tag) => tag.replace(/^#/, '').split('/'));
  const marks = [...textsUnder(note, isTypeName), ...tags, note.path.split('/').at(-2) ?? ''];
  return !marks.some((mark) => IS_COMPANY.test(mark)) && note.properties.every((property) => kindIn(property) === null);
}

/** Whether a link leads to a note: `People/Bob Lee` and `Bob Lee` to "Work/People/Bob Lee.md". */
const leadsTo = (link: string, path: string): boolean =>
  `/${path}`.toLowerCase().endsWith(`/${link.replace(/\.md$/i, '')}.md`.toLowerCase());

/** Whether a note can be this person's, met at a company: by their link, else by its name, title or alias, unless it tells of another company. */
function isTheirs(person: Interviewer, company: string | null, note: NoteProperties): boolean {
  if (person.link !== null) return leadsTo(person.link, note.path);
  const key = nameKey(person.name);
  if (![fileNameOf(note.path), ...textsUnder(note, (name) => NAMES.has(name))].some((name) => nameKey(name) === key)) return false;
  const companies = textsUnder(note, (name) => COMPANIES.has(name));
  return company === null || companies.length === 0 || companies.some((name) => companyKey(name) === companyKey(company));
}

function addressIn(person: Interviewer, company: string | null, notes: readonly NoteProperties[]): string | null {
  const theirs = notes.filter((note) => isTheirs(person, company, note) && isPersons(note));
  const [note] = theirs;
  if (note === undefined || theirs.length > 1) return null;
  const [address] = textsUnder(note, (name) => ADDRESSES.has(name)).flatMap((text) => addressOf(text) ?? []);
  return address ?? null;
}

/** Whether some interviewer has no address yet, so that notes of their own are worth a look. */
export const wantsAddress = ({ note }: Interview): boolean => note.interviewers.some(({ email }) => email === null);

/**
 * Whether a note may be one of an interviewer's own: their name stands in its path or its frontmatter. Quick, and never no where it is one, so
 * that of a large vault few notes are parsed.
 */
export function mayBeTheirs({ note }: Interview, { path, source }: NoteFile): boolean {
  const end = source.indexOf('\n---', 3);
  const words = new Set(foldedWords(`${path}\n${end === -1 ? source : source.slice(0, end)}`));
  return note.interviewers.some(({ name, link }) => (link === null ? nameWords(name) : foldedWords(link)).every((word) => words.has(word)));
}

/** The interview with the addresses that its interviewers' own notes give; what it says itself stays. */
export function withAddresses(interview: Interview, notes: readonly NoteProperties[]): Interview {
  const { note } = interview;
  const others = notes.filter(({ path }) => path !== note.path);
  const interviewers = note.interviewers.map((person) =>
    person.email === null ? { ...person, email: addressIn(person, note.company, others) } : person,
  );
  return { ...interview, note: { ...note, interviewers } };
}
