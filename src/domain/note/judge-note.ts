/**
 * Whether a note counts: what it says of itself, and how far the facts in it can be believed.
 *
 * In: all that was read of a note. Out: yes or no. Not here: reading it, what to tell of a note that does not count (`near-miss.ts`).
 */
import { nameOfNote } from '../in-words';
import type { Day } from '../calendar/day';
import { interviewFolderAbove } from './candidate';
import type { Fact, Written } from './fact';
import type { Title } from './facts/gather';
import type { Outline } from './facts/outline';
import {
  isInterviewLink,
  isListOfApplications,
  kindIn,
  kindOfFolder,
  kindOfName,
  kindOfTag,
  speaksAboutInterviews,
  speaksOfRound,
  type Kind,
} from './facts/says';
import { companiesIn, type Table } from './facts/tables';
import { isCalledByItsDay, titleFacts } from './facts/title';
import type { ToldInterview } from './facts/told';
import type { Frontmatter, ParseYaml } from './frontmatter';
import type { InterviewNote } from './interview-note';
import { findProperties, samePropertyName, type PropertyNames } from './properties';
import type { DateOrder } from './read-moment';
import { textOf } from './read-value';

/** A note taken apart. */
export interface Whole {
  readonly path: string;
  readonly source: string;
  readonly frontmatter: Frontmatter;
  readonly outline: Outline;
  readonly tables: readonly Table[];
  readonly title: Title;
  readonly written: readonly Written[];
  readonly tags: readonly string[];
  /** The lines that tell of an interview of the user's; nothing counts by them alone. */
  readonly told: readonly ToldInterview[];
  readonly names: PropertyNames;
  readonly order: DateOrder;
  readonly parseYaml: ParseYaml;
  /** It lies in the chosen folder, or was named. */
  readonly chosen: boolean;
  /** The folder called by interviews that it lies in, where no folder is chosen yet. */
  readonly offeredFolder: string | null;
  /** The folder called by a job search that it lies in, where no folder is chosen yet and none of interviews lies in it. */
  readonly searchFolder: string | null;
  /** Its properties are broken, and say interview nevertheless. */
  readonly broken: boolean;
  /** The day on which it is read; what is offered for it can depend on that, what is read never does. */
  readonly today: Day | null;
}

/** What is known of a note before its text is read; all of it stands in Obsidian's metadata cache. */
export interface Look {
  readonly path: string;
  readonly properties: readonly { readonly name: string; readonly value: unknown }[];
  readonly tags: readonly string[];
  /** Its first heading of level 1. */
  readonly title: string;
  /** The notes that it links to, by their links. */
  readonly links: readonly string[];
  /** All of its headings; only those of a note that is called by its day are asked for. */
  readonly headings: readonly string[];
}

/** Whether a heading of a daily note tells for certain of an interview: "Interview at Thornbury Press". */
export const tellsOfInterview = (heading: string): boolean => {
  const { speaks, certain, about } = titleFacts(heading, 'month-first');
  return speaks && certain && !about;
};

/** Whether a note may count, or be a near miss; `readNote` has the last word. */
export const mayCount = ({ path, properties, tags, title, links, headings }: Look): boolean =>
  kindOfFolder(path) !== null ||
  interviewFolderAbove(path) !== null ||
  tags.some((tag) => kindOfTag(tag) !== null) ||
  properties.some((property) => kindIn(property) !== null || kindOfName(property.name) !== null) ||
  links.some(isInterviewLink) ||
  (isCalledByItsDay(path) && headings.some(tellsOfInterview)) ||
  [nameOfNote(path), title].some((words) => speaksOfRound(words) || isListOfApplications(words));

/** A type or tag in any notation: `{ type: "interview" }` or `type = 'interview'`. */
const SAYS_INTERVIEW = /^[^\w\r\n]{0,20}(?:type|category|class|fileclass|tags?)\W.{0,200}\binterviews?\b/im;

/** Whether the source lines of properties that could not all be read say interview: `type: interview`, or `- interview` below `tags:`. */
export function sourceSaysInterview(head: string, { lines }: Frontmatter): boolean {
  if (lines.length === 0) return SAYS_INTERVIEW.test(head);
  return lines.some(({ name, value, lines: [, ...below] }) => {
    const items = below.map(({ text }) => text.replace(/^\s*-\s*/, '').trim());
    return kindIn({ name, value: [value, ...items] }) === 'interview';
  });
}

/**
 * "# Interview notes - Acme" over lines that name job and company tells as much as a type, in a folder of applications job and interviewers do;
 * a journalist's or a researcher's interview names no job, and who hires names no company.
 */
function isRecordByTitle({ speaks, about }: Title, path: string, written: readonly Written[], names: PropertyNames): boolean {
  if (!speaks || about) return false;
  const told = written.filter(({ place }) => place === 'frontmatter' || place === 'inline-field' || place === 'label');
  const tells = (name: 'company' | 'interviewers' | 'position'): boolean => findProperties(told, names[name]).length > 0;
  return tells('position') && (tells('company') || (tells('interviewers') && kindOfFolder(path) === 'application'));
}

/** What a note says that it is, and how. */
export interface Says {
  /** By type, tag or chosen folder. */
  readonly kind: Kind | null;
  /** By the name of one of its properties, labels or fields. */
  readonly byName: Kind | null;
  readonly byFolder: Kind | null;
}

const strongest = (kinds: readonly (Kind | null)[]): Kind | null =>
  kinds.includes('interview') ? 'interview' : kinds.includes('application') ? 'application' : null;

export const whatItSays = ({ path, frontmatter, tags, written, chosen, broken, title, names }: Whole): Says => ({
  kind:
    chosen || broken
      ? 'interview'
      : (strongest([...frontmatter.properties.map(kindIn), ...written.filter(isWritten).map(kindIn), ...tags.map(kindOfTag)]) ??
        (isRecordByTitle(title, path, written, names) ? 'interview' : null)),
  byName: strongest(written.filter(({ place }) => place !== 'title' && place !== 'file-name').map(({ name }) => kindOfName(name))),
  byFolder: kindOfFolder(path),
});

/** The companies of a note that lists several applications; else fewer than two. */
export function companiesListed({ tables, written, names }: Whole): string[] {
  const inFields = findProperties(
    written.filter(({ place }) => place === 'inline-field'),
    names.company,
  ).map(({ value }) => textOf(value) ?? '');
  const named = [...new Set([...tables.flatMap(companiesIn), ...inFields])].filter((name) => name !== '');
  return named.filter((name, index) => named.findIndex((other) => samePropertyName(other, name)) === index);
}

const isWritten = ({ place }: Pick<Written, 'place'>): boolean =>
  place === 'frontmatter' || place === 'inline-field' || place === 'label' || place === 'round';

/** Whether the note itself names its company or position, so that neither is guessed from a title. */
export const namesPlace = (facts: readonly Fact[]): boolean =>
  facts.some(({ name, place }) => (name === 'company' || name === 'position') && isWritten({ place }));

/** What was read of a note, as far as it decides whether the note counts. */
export interface ReadSoFar {
  readonly notes: readonly [InterviewNote, ...InterviewNote[]];
  readonly says: Says;
  /** A day stands there under a name of an interview's day. */
  readonly certainDay: boolean;
  /** How many interviews are told of as rounds. */
  readonly rounds: number;
  /** Its status says that the interview has not taken place. */
  readonly notHeld: boolean;
}

/** Whether a note counts as one of interviews. */
export function countsAs(whole: Whole, { notes, says, certainDay, rounds, notHeld }: ReadSoFar): boolean {
  const { title, frontmatter } = whole;
  const [{ company, position, facts }] = notes;
  const hasDay = notHeld || notes.some(({ day }) => day !== null);
  if (!hasDay || (company === null && position === null)) return false;
  const byProperty = findProperties(frontmatter.properties, whole.names.company).length > 0;
  if (companiesListed(whole).length > 1 && !byProperty) return false;
  const explicit = namesPlace(facts);
  const { kind, byName, byFolder } = says;
  if (kind === 'interview') {
    if (explicit || title.certain) return true;
    return !title.about && (byFolder === 'interview' || title.speaks || title.isPair || certainDay || saysByType(whole));
  }
  if (kind === 'application' || byName !== null || byFolder === 'application') {
    const holdsInterview = rounds > 0 || (certainDay && byName === 'interview') || notHeld;
    return holdsInterview && (explicit || !title.about || title.certain) && (kind !== null || explicit || byFolder !== null);
  }
  if (byFolder === 'interview') return (explicit || !title.about) && !speaksAboutInterviews(nameOfNote(whole.path));
  // "Technical interview at Bolt" on a day can be nothing else.
  return title.certain && title.speaks && !title.about && / (?:at|@|bei|chez|presso|bij) /i.test(` ${title.words} `);
}

/** Whether a note of the chosen folder counts, whatever it says: not a list of applications, and no empty one. */
export function countsWhereChosen(whole: Whole): boolean {
  const { frontmatter, outline, names } = whole;
  if (companiesListed(whole).length > 1 && findProperties(frontmatter.properties, names.company).length === 0) return false;
  return frontmatter.properties.length > 0 || outline.lines.some(({ text }) => text.trim() !== '');
}

const saysByType = ({ frontmatter, written }: Whole): boolean =>
  [...frontmatter.properties, ...written.filter(isWritten)].some(
    (property) => !/^tags?$/i.test(property.name) && kindIn(property) === 'interview',
  );
