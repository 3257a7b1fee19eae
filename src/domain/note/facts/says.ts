/**
 * What a note says that it is: an interview's, an application's, or somebody else's interview.
 *
 * In: properties, tags, names of folders. Out: yes or no. All of it is in Obsidian's metadata cache, so that no text need be read for it.
 * Not here: whether a day and a company can be read as well (`../read-note.ts` has the last word).
 */
import { nameOfNote } from '../../in-words';
import { lazy } from '../../lazy';
import { isTagName, isTypeName, nameSet } from '../properties';
import { phraseSet } from '../phrases';
import { rawTextsOf, withoutLinks } from '../read-value';
import {
  ABOUT_INTERVIEWS_WORDS,
  APPLICATION_NAMES,
  APPLICATION_WORDS,
  INTERVIEW_WORDS,
  ROUND_WORDS,
  ROUNDS_NAMES,
  SOMEBODY_ELSE_NAMES,
  SOMEBODY_ELSE_WORDS,
} from '../words';
import { bareName } from './folder';

const INTERVIEWS = phraseSet(INTERVIEW_WORDS);
const RECORDS = phraseSet(INTERVIEW_WORDS, 'interview notes, interview note, interview log, my interviews, interview rounds');
const APPLICATIONS = phraseSet(APPLICATION_WORDS);
const ROUNDS = phraseSet(ROUND_WORDS);
const ABOUT = phraseSet(ABOUT_INTERVIEWS_WORDS);
const SOMEBODY_ELSE = phraseSet(SOMEBODY_ELSE_WORDS);
const PREPARATION = phraseSet('interview prep, interview preparation, interview-prep, prep, preparation, vorbereitung');
/** In a title single words such as "research" can belong to the position, so only what cannot be one counts. */
const SOMEBODY_ELSE_TITLE = phraseSet(
  'user interview, user interviews, customer interview, customer interviews, stakeholder interview, stakeholder interviews, expert interview, exit interview, stay interview, research interview, podcast, episode, candidate interview, interview with candidate, interviewing candidates, nutzerinterview, experteninterview, oral history',
);
const APPLICATION_PROPERTIES = nameSet(APPLICATION_NAMES);
const ROUNDS_PROPERTIES = nameSet(ROUNDS_NAMES);
const INTERVIEW_DAY_NAMES =
  'interview-date, interview dates, date of interview, interview datetime, interviewed on, interviewed, interview, interview day, interview on, gesprächstermin, interviewtermin, gesprächsdatum, vorstellungsgespräch, fecha de entrevista, data del colloquio, data da entrevista, datum gesprek';
const INTERVIEW_DAYS = nameSet(INTERVIEW_DAY_NAMES);
const SOMEBODY_ELSE_PROPERTIES = nameSet(SOMEBODY_ELSE_NAMES);

/** What a text can say of its note. */
export type Kind = 'interview' | 'application';

/** A property's name and value, wherever they were written. */
interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** Whether a tag has a segment `interview` or `job-interview`: `#job/interviews` has, `#interview-prep` has not. */
export const isInterviewTag = (tag: string): boolean => segmentsOf(tag).some((segment) => RECORDS.is(segment));

const isApplicationTag = (tag: string): boolean => segmentsOf(tag).some((segment) => APPLICATIONS.is(segment));

const segmentsOf = (tag: string): string[] =>
  tag
    .slice(0, 200)
    .replace(/^[\s#"'[]+|[\s"'\]:]+$/g, '')
    .split('/');

const textsOf = (value: unknown): string[] =>
  rawTextsOf(value)
    .filter((text) => text !== null)
    .map(withoutLinks);

const tagsOf = (value: unknown): string[] => textsOf(value).flatMap((text) => text.split(/[\s,]+/));

/** What the words of a `type` say; words about interviews, such as questions to practise, say nothing. */
function kindInType(text: string): Kind | null {
  if (SOMEBODY_ELSE.isIn(text)) return null;
  if (INTERVIEWS.isIn(text) && (PREPARATION.isIn(text) || !ABOUT.isIn(text.replace(/\blogs?\b/gi, '')))) return 'interview';
  return APPLICATIONS.is(text) ? 'application' : null;
}

/** What a property says of its note: `type: "[[Interview]]"`, `category: job interviews`, `tags: [job/interview]`. */
export function kindIn({ name, value }: Named): Kind | null {
  if (isTypeName(name)) return strongest(textsOf(value).map(kindInType));
  if (isTagName(name)) return strongest(tagsOf(value).map(kindOfTag));
  return null;
}

export const kindOfTag = (tag: string): Kind | null => (isInterviewTag(tag) ? 'interview' : isApplicationTag(tag) ? 'application' : null);

const strongest = (kinds: readonly (Kind | null)[]): Kind | null =>
  kinds.includes('interview') ? 'interview' : kinds.includes('application') ? 'application' : null;

/** Whether a property's name alone tells of a job interview (`interview-date`), or of an application (`date applied`). */
export function kindOfName(name: string): Kind | null {
  if (INTERVIEW_DAYS.has(name)) return 'interview';
  return APPLICATION_PROPERTIES.has(name) || ROUNDS_PROPERTIES.has(name) ? 'application' : null;
}

export const isRoundsName = (name: string): boolean => ROUNDS_PROPERTIES.has(name);

/** The longest word of each phrase that makes a property tell of something. */
const tellingWords = lazy(() => {
  const phrasesThatTell = [INTERVIEW_WORDS, APPLICATION_WORDS, APPLICATION_NAMES, ROUNDS_NAMES, INTERVIEW_DAY_NAMES].join(',').split(',');
  const longest = phrasesThatTell.map((phrase) => lettersOf([...phrase.split(' ')].sort((a, b) => b.length - a.length)[0] ?? ''));
  return [...new Set(longest)].filter((word) => !longest.some((other) => other !== word && word.includes(other)));
});

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether properties may tell of an interview or application, by their source alone: one of the words must stand in it. It spares most notes
 * the reading of their YAML. YAML can spell a letter by an escape, so that a backslash may hold any word.
 */
export function mayTell(head: string): boolean {
  if (head === '') return false;
  if (head.includes('\\')) return true;
  const letters = lettersOf(head);
  return tellingWords().some((word) => letters.includes(word));
}

const kindsOfFolders = new Map<string, Kind | null>();
const MOST_FOLDERS = 5_000;

/** What the nearest folder says that says anything: "Jobs/Interviews/Acme/" is one of interviews, "Interview questions/" of nothing. */
export function kindOfFolder(path: string): Kind | null {
  const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const known = kindsOfFolders.get(above);
  if (known !== undefined) return known;
  if (kindsOfFolders.size >= MOST_FOLDERS) kindsOfFolders.clear();
  const folders = above.split('/').reverse().map(bareName);
  const found = folders
    .map((folder) => (RECORDS.is(folder) ? 'interview' : APPLICATIONS.is(folder) ? 'application' : null))
    .find((kind) => kind !== null);
  kindsOfFolders.set(above, found ?? null);
  return found ?? null;
}

/** Whether a folder is called by a job search, alone or among other words: "job hunt", "Terry jobs", "Applications 2026". */
export const isNameOfSearch = (folder: string): boolean => APPLICATIONS.isIn(bareName(folder)) && !ABOUT.isIn(folder);

/** Whether a name, of a folder for instance, tells of interviews that are somebody else's: "User interviews". */
export const isNameOfSomebodyElses = (name: string): boolean => SOMEBODY_ELSE.isIn(name);

/** Whether the interview is somebody else's: a candidate's, a guest's, a research participant's; or its note says `follow-ups: ignore`. */
export function isSomebodyElses(path: string, title: string, written: readonly Named[], tags: readonly string[]): boolean {
  if (written.some(({ name, value }) => SOMEBODY_ELSE_PROPERTIES.has(name) && textsOf(value).some((text) => /\p{L}|\d/u.test(text))))
    return true;
  const types = written.filter(({ name }) => isTypeName(name)).flatMap(({ value }) => textsOf(value));
  const segments = [...tags, ...written.filter(({ name }) => isTagName(name)).flatMap(({ value }) => tagsOf(value))].flatMap(segmentsOf);
  return (
    types.some((text) => SOMEBODY_ELSE.isIn(text)) ||
    segments.some((segment) => SOMEBODY_ELSE.is(segment)) ||
    path
      .split('/')
      .slice(0, -1)
      .map(bareName)
      .some((folder) => SOMEBODY_ELSE.is(folder)) ||
    SOMEBODY_ELSE_TITLE.isIn(title)
  );
}

/** Whether the user said that a note is none of theirs: `follow-ups: ignore`. */
export const isIgnored = (written: readonly Named[]): boolean =>
  written.some(({ name, value }) => IGNORED.has(name) && textsOf(value).some((text) => /^ignored?$/i.test(text)));
const IGNORED = nameSet('follow-ups, follow-up');

/** Whether its type says that a note only prepares an interview. */
export const isPreparation = (written: readonly Named[]): boolean =>
  written.some(({ name, value }) => isTypeName(name) && textsOf(value).some((text) => PREPARATION.isIn(text)));

/** Whether a link leads to the vault's note about interviews, which its notes hang under. */
export const isInterviewLink = (link: string): boolean => RECORDS.is(nameOfNote(link.replace(/[#|].*$/, '')));

/** Whether words speak of an interview or of a round of one. */
export const speaksOfRound = (text: string): boolean => ROUNDS.isIn(text);

/** Whether a name is that of a list of applications: "Job tracker", "Application database". */
export const isListOfApplications = (name: string): boolean => APPLICATIONS.is(name) || (APPLICATIONS.isIn(name) && ABOUT.isIn(name));

/** Whether words only speak about interviews: questions, tips, a list. */
export const speaksAboutInterviews = (text: string): boolean => ABOUT.isIn(text);
