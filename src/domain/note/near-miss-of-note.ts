/**
 * What a note that does not count offers for what it lacks.
 *
 * In: a note taken apart, and what was read of it. Out: a near miss, or null where it does not speak of an interview of the user's.
 * Not here: the words (`near-miss.ts`).
 */
import { addDays, dayOf, partsOf, type Day } from '../calendar/day';
import { folderFacts } from './facts/folder';
import { speaksAboutInterviews, speaksOfRound } from './facts/says';
import { isCalledByItsDay, titleFacts } from './facts/title';
import { companiesListed, namesPlace, tellsOfInterview, type Whole } from './judge-note';
import { nearMissOf, type NearMiss, type Offer } from './near-miss';
import { phraseSet } from './phrases';
import { momentsIn, readMoment, type DateOrder } from './read-moment';
import type { ReadInterviews } from './read-interviews';

/** Days that are never an interview's. */
const OTHER_DAY = /creat|modif|updat|chang|appl|due|deadline|remind|publish|found|saved|expire|birth|follow|erstellt|geändert|beworben/i;

/** A call or meeting that the title names, in a folder of applications and with its company named, is hardly anything else than an interview. */
const TALKS = phraseSet('call, chat, meeting, conversation, talk, zoom, teams, gespräch, telefonat, appel, llamada, chiamata, gesprek');

/** Whether a name with a day in it tells of an interview: "Interview - Acme 2026-11-18". */
function tellsOfDay(words: string, order: DateOrder): boolean {
  const { speaks, about, company } = titleFacts(words, order);
  return speaks && !about && company !== null && momentsIn(words, order).length > 0;
}

/** Whether a note speaks of an interview of the user's. */
function speaks(
  { title, path, outline, offeredFolder, order }: Whole,
  { says, isMeant, roundsWithoutDay, notes }: ReadInterviews,
): boolean {
  if (says.kind === 'interview') return true;
  if (isCalledByItsDay(path) && outline.sections.some(({ words }) => tellsOfInterview(words))) return true;
  const name = path.replace(/^.*\//, '');
  const isAbout = title.about || speaksAboutInterviews(name);
  if (says.byName === 'interview' || (says.kind === 'application' && roundsWithoutDay > 0)) return isMeant;
  // "Job interviews 2026/Acme.md" that names a company and a day.
  const wouldCount = offeredFolder !== null && notes[0].day !== null && namesPlace(notes[0].facts);
  const isTitled = (title.speaks && title.certain) || title.all.some(({ words }) => tellsOfDay(words, order));
  const isTalk = says.byFolder === 'application' && namesPlace(notes[0].facts) && title.all.some(({ words }) => TALKS.isIn(words));
  return !isAbout && (says.byFolder === 'interview' || isTitled || wouldCount || isTalk);
}

const TITLE = 'its title';

/** The day that the note offers; one without a year in the two years that are likeliest. */
function offeredDay({ frontmatter, outline, title, order, today }: Whole): Offer<Day> {
  for (const { name, value } of frontmatter.properties) {
    const read = typeof value === 'string' && !OTHER_DAY.test(name) ? readMoment(value, order) : { problem: '' };
    if (!('problem' in read)) return { offered: [read.day], from: `"${name}"` };
  }
  const inText = outline.lines.slice(0, 40).filter(({ text }) => !OTHER_DAY.test(text));
  const places = [
    ...title.all.map(({ words }) => ({ words, from: TITLE })),
    ...inText.map(({ text, number }) => ({ words: text, from: `line ${number}` })),
  ];
  for (const { words, from } of places) {
    const [moment] = momentsIn(words, order);
    if (moment !== undefined) return { offered: [moment.day], from };
  }
  if (today === null) return { offered: [], from: '' };
  for (const { words, from } of places) {
    const [moment] = momentsIn(words, order, today);
    const said = moment === undefined ? '' : words.slice(moment.start, moment.end).trim();
    // Mere numbers in a text are as likely a part of something.
    if (moment === undefined || (from !== TITLE && !/\p{L}/u.test(said))) continue;
    return { offered: inYears(moment.day, today), from, flaw: `"${said}" gives no year` };
  }
  return { offered: [], from: '' };
}

/** An interview is seldom noted longer before. */
const FARTHEST_AHEAD = 30;

/** The two likeliest years of a day: on Wednesday 2026-11-25 "18 Nov" is Wednesday 2026-11-18 or Tuesday 2025-11-18, "14 Jan" of 2026 or 2025. */
function inYears(day: Day, today: Day): Day[] {
  const { month, dayOfMonth } = partsOf(day);
  const { year } = partsOf(today);
  return [year + 1, year, year - 1]
    .flatMap((each) => dayOf(each, month, dayOfMonth) ?? [])
    .filter((each) => each <= addDays(today, FARTHEST_AHEAD))
    .slice(0, 2);
}

function offeredCompany({ path, title, order }: Whole): Offer<string> {
  const folder = folderFacts(path, order);
  if (folder !== null) return { offered: [folder.company], from: 'its folder' };
  return { offered: title.about || title.company === null ? [] : [title.company], from: TITLE };
}

/** The companies that dated headings name in a note called by interviews and by no company: "## 2026-11-12 Acme" in "Interview log". */
function companiesOfHeadings({ title, outline, order }: Whole, { notes: [{ facts }] }: ReadInterviews): string[] {
  if (!title.speaks || namesPlace(facts)) return [];
  const named = outline.sections.flatMap(({ words, level }) =>
    level > 1 && momentsIn(words, order).length > 0 ? (titleFacts(words, order).company ?? []) : [],
  );
  return [...new Set(named)];
}

/** The near miss of a note that does not count, or null where there is nothing to tell. */
export function nearMissOfNote(whole: Whole, read: ReadInterviews): NearMiss | null {
  const listed = companiesListed(whole);
  const companies = listed.length > 1 ? listed : companiesOfHeadings(whole, read);
  const isList = companies.length > 1 && whole.outline.lines.some(({ text }) => speaksOfRound(text));
  if (!isList && !speaks(whole, read)) return null;
  const [first] = read.notes;
  const hasDay = read.notes.some(({ day }) => day !== null);
  const hasPlace = first.company !== null || first.position !== null;
  return nearMissOf({
    note: whole.path,
    // In a folder of interviews it counts by its folder, once the rest is there.
    kind: read.says.kind === null && read.says.byFolder !== 'interview',
    day: hasDay ? null : offeredDay(whole),
    company: hasPlace ? null : offeredCompany(whole),
    companies: isList ? companies : [],
    folder: whole.offeredFolder,
  });
}
