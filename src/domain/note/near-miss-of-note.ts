/**
 * What a note that does not count offers for what it lacks.
 *
 * In: a note taken apart, and what was read of it. Out: a near miss, or null where it does not speak of an interview of the user's.
 * Not here: the words (`near-miss.ts`).
 */
import { compareText } from '../in-order';
import { nameOfNote } from '../in-words';
import { FIRST_DAY, type Day } from '../calendar/day';
import { folderFacts, isShelf } from './facts/folder';
import { speaksAboutInterviews, speaksOfRound } from './facts/says';
import { isCalledByItsDay, titleFacts } from './facts/title';
import { companiesListed, namesPlace, tellsOfInterview, type Whole } from './judge-note';
import { nearMissOf, type NearMiss, type Offer } from './near-miss';
import { phraseSet } from './phrases';
import { daysBeside, momentsIn, readMoment, type DateOrder } from './read-moment';
import type { ReadInterviews } from './read-interviews';
import { dayOfTold, isOfWeek, offerOf } from './told-day';

/** Days that are never an interview's. */
const OTHER_DAY =
  /creat|modif|updat|chang|appl|due|deadline|remind|publish|found|saved|expire|birth|follow|r[eé]sum[eé]|\bcv\b|cover letter|erstellt|geändert|beworben/i;

/** A call or meeting that the title names, in a folder of applications and with its company named, is hardly anything else than an interview. */
const TALKS = phraseSet('call, chat, meeting, conversation, talk, zoom, teams, gespräch, telefonat, appel, llamada, chiamata, gesprek');

/** Whether a name with a day in it tells of an interview: "Interview - Acme 2026-11-18". */
function tellsOfDay(words: string, order: DateOrder): boolean {
  const { speaks, about, company } = titleFacts(words, order);
  return speaks && !about && company !== null && momentsIn(words, order).length > 0;
}

/** "It was a proper interview": what the user calls one in so many words. */
const SAID_TO_BE_ONE =
  /\b(?:it|that|this|which) (?:was|turned out to be|turned into|became)(?: (?:really|actually|quite|basically))? (?:an?|my)(?: (?:proper|real|full|formal|actual|first|second))? $/i;

/** Whether a note speaks of an interview of the user's. */
function speaks(whole: Whole, read: ReadInterviews): boolean {
  const { title, path, outline, offeredFolder, order, told, frontmatter } = whole;
  const { says, isMeant, roundsWithoutDay, notes } = read;
  if (says.kind === 'interview') return true;
  if (isCalledByItsDay(path) && outline.sections.some(({ words }) => tellsOfInterview(words))) return true;
  const isAbout = title.about || speaksAboutInterviews(nameOfNote(path));
  if (isMeant && (says.byName === 'interview' || (says.kind === 'application' && roundsWithoutDay > 0))) return true;
  // A diary can be called a journal or a review, and tell of an interview that nothing else tells of.
  if (
    told.some(
      ({ isHeading, company, words, at }) =>
        !isAbout || (!isHeading && (company !== null || /^interviewed/i.test(words.slice(at)) || SAID_TO_BE_ONE.test(words.slice(0, at)))),
    )
  )
    return true;
  // "Job interviews 2026/Acme.md" that names a company and a day.
  const wouldCount = offeredFolder !== null && notes[0].day !== null && namesPlace(notes[0].facts);
  const isTitled = (title.speaks && title.certain) || title.all.some(({ words }) => tellsOfDay(words, order));
  const isTalk = says.byFolder === 'application' && namesPlace(notes[0].facts) && title.all.some(({ words }) => TALKS.isIn(words));
  const isEmpty = frontmatter.properties.length === 0 && outline.lines.every(({ text }) => text.trim() === '');
  const inFolder = says.byFolder === 'interview' && !isDiary(whole) && (!isEmpty || title.speaks);
  return !isAbout && (inFolder || isTitled || wouldCount || isTalk);
}

/** A note of a day, a week or a month, which tells of whatever happened. */
const isDiary = (whole: Whole): boolean =>
  isDaily(whole) || /\b(?:diary|journal|tagebuch|week(?:ly)?|\d{4}-?W\d{1,2}|KW ?\d{1,2})\b/i.test(nameOfNote(whole.path));

/** A daily note: called by its day and by no company. */
const isDaily = ({ path, title }: Whole): boolean => isCalledByItsDay(path) && title.company === null;

const TITLE = 'its title';
/** "[24/11/2026, 10:02] Tobias: ..." tells when something was written. */
const STAMPED = /^\s{0,3}\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}/;

/** The day that the note offers: of its properties, else the one beside the word of an interview, else the first; one without a year in the two years that are likeliest. */
function offeredDay(whole: Whole): Offer<Day> {
  const { frontmatter, outline, title, order, today, told } = whole;
  const around = { lines: outline.lines, titles: title.all.map(({ words }) => words), order, today };
  const ofProperties = frontmatter.properties.flatMap(({ name, value }) =>
    typeof value === 'string' && !OTHER_DAY.test(name) ? { words: value, from: `"${name}"` } : [],
  );
  for (const { words, from } of ofProperties) {
    const read = readMoment(words, order);
    if (!('problem' in read)) return { offered: [read.day], from };
  }
  const [latest] = told
    .map((each) => dayOfTold(each, around))
    .filter(({ offered }) => offered.length > 0)
    .sort((a, b) => compareText(b.offered[0] ?? '', a.offered[0] ?? ''));
  if (latest !== undefined) return latest;
  const inText = outline.lines.slice(0, 40).filter(({ text }) => !OTHER_DAY.test(text) && !STAMPED.test(text) && !isOfWeek(text));
  const places = [
    ...title.all.filter(({ words }) => !isOfWeek(words)).map(({ words }) => ({ words, from: TITLE })),
    ...inText.map(({ text, number }) => ({ words: text, from: `line ${number}` })),
  ];
  for (const near of [null, today])
    for (const { words, from } of [...(near === null ? [] : ofProperties), ...places]) {
      const [moment] = momentsIn(words, order, near);
      // Mere numbers in a text are as likely a part of something.
      const isNumbers = near !== null && /^line/.test(from) && !/\p{L}/u.test(words.slice(moment?.start, moment?.end));
      if (moment !== undefined && !isNumbers) return offerOf(words, moment, from, around);
    }
  const [broken] = ofProperties
    .map((each) => ({ ...each, offered: daysBeside(each.words, order) }))
    .filter(({ offered }) => offered.length > 0);
  return broken === undefined
    ? { offered: [], from: '' }
    : { offered: broken.offered, from: `what ${broken.from} may mean`, flaw: `There is no "${broken.words.slice(0, 40)}"` };
}

/** The company that the note offers: of its title, else the one that the line of an interview names, or the heading above it, else its folder's. */
function offeredCompany({ path, title, order, told }: Whole): Offer<string> {
  if (!title.about && title.company !== null) return { offered: [title.company], from: TITLE };
  for (const { company, line, under } of told) {
    if (company !== null) return { offered: [company], from: `line ${line.number}` };
    const name = under === null ? null : nameOfHeading(under, order);
    if (name !== null) return { offered: [name], from: `the heading above line ${line.number}` };
  }
  const folder = folderFacts(path, order);
  return folder === null ? { offered: [], from: TITLE } : { offered: [folder.company], from: 'its folder' };
}

/** The company that a heading names; one that speaks of nothing else is its name as a whole: "Marlowe Prep". */
function nameOfHeading(words: string, order: DateOrder): string | null {
  if (isShelf(words) || momentsIn(words, order, FIRST_DAY).length > 0) return null;
  const { company, speaks } = titleFacts(words, order);
  return company === null || speaks || words.split(' ').length > 4 ? company : words;
}

/** Whether a name that was read can be the company's: a daily note's or a review's title is none, unless the note itself says so. */
const isPlaced = ({ title }: Whole, { notes: [{ company, position, facts }] }: ReadInterviews): boolean =>
  (company !== null || position !== null) && (namesPlace(facts) || title.certain || !title.about);

/** The companies that dated headings name in a note called by interviews and by no company, "## 2026-11-12 Acme" in "Interview log", or lines of interviews. */
function companiesTold({ title, outline, order, told }: Whole, { notes: [{ facts }] }: ReadInterviews): string[] {
  if (namesPlace(facts)) return [];
  const inHeadings = outline.sections.flatMap(({ words, level }) =>
    title.speaks && level > 1 && momentsIn(words, order).length > 0 ? (titleFacts(words, order).company ?? []) : [],
  );
  return [...new Set([...inHeadings, ...told.flatMap(({ company }) => company ?? [])])];
}

/** The near miss of a note that does not count, or null where there is nothing to tell. */
export function nearMissOfNote(whole: Whole, read: ReadInterviews): NearMiss | null {
  const listed = companiesListed(whole);
  const companies = listed.length > 1 ? listed : companiesTold(whole, read);
  const isList = companies.length > 1 && whole.outline.lines.some(({ text }) => speaksOfRound(text));
  if (!isList && !speaks(whole, read)) return null;
  const hasDay = read.notes.some(({ day }) => day !== null) && !isDayOfOther(whole, read);
  return nearMissOf({
    note: whole.path,
    kind: read.says.kind === null && !countsByFolder(whole, read),
    day: hasDay ? null : offeredDay(whole),
    company: isPlaced(whole, read) ? null : offeredCompany(whole),
    companies: isList ? companies : [],
    folder: whole.offeredFolder ?? (whole.told.length > 0 ? whole.searchFolder : null),
  });
}

/** In a folder of interviews a note counts by its folder once the rest is there, but one that is called by preparation or a review. */
const countsByFolder = ({ path }: Whole, { says }: ReadInterviews): boolean =>
  says.byFolder === 'interview' && !speaksAboutInterviews(nameOfNote(path));

/** The day of a name is not the interview's where the lines of an interview have another: an invitation in a daily note. */
function isDayOfOther({ told, title, outline, order, today }: Whole, { certainDay, rounds }: ReadInterviews): boolean {
  if (certainDay || rounds > 0 || told.length === 0) return false;
  const around = { lines: outline.lines, titles: title.all.map(({ words }) => words), order, today };
  return told.some((each) => dayOfTold(each, around).offered.length > 0);
}
