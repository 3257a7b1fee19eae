/**
 * What a note that does not count offers for what it lacks.
 *
 * In: a note taken apart, and what was read of it. Out: a near miss, or null where it does not speak of an interview of the user's.
 * Not here: the words (`near-miss.ts`).
 */
import { folderFacts } from './facts/folder';
import { speaksAboutInterviews, speaksOfRound } from './facts/says';
import { companiesListed, type Whole } from './judge-note';
import { nearMissOf, type Missing, type NearMiss } from './near-miss';
import { momentsIn, readMoment } from './read-moment';
import type { ReadInterviews } from './read-interviews';

/** Days that are never an interview's. */
const OTHER_DAY = /creat|modif|updat|chang|appl|due|deadline|remind|publish|found|saved|expire|birth|follow|erstellt|geändert|beworben/i;

/** Whether a note speaks of an interview of the user's. */
function speaks({ title, path }: Whole, { says, isMeant, roundsWithoutDay }: ReadInterviews): boolean {
  if (says.kind === 'interview') return true;
  const name = path.replace(/^.*\//, '');
  const isAbout = title.about || speaksAboutInterviews(name);
  if (says.byName === 'interview' || (says.kind === 'application' && roundsWithoutDay > 0)) return isMeant;
  return !isAbout && (says.byFolder === 'interview' || (title.speaks && title.certain));
}

function offeredDay({ frontmatter, outline, title, order }: Whole): Missing['day'] {
  for (const { name, value } of frontmatter.properties) {
    const read = typeof value === 'string' && !OTHER_DAY.test(name) ? readMoment(value, order) : { problem: '' };
    if (!('problem' in read)) return { offered: read.day, from: `"${name}"` };
  }
  for (const { words } of title.all) {
    const [moment] = momentsIn(words, order);
    if (moment !== undefined) return { offered: moment.day, from: 'its title' };
  }
  const inText = outline.lines.slice(0, 40).find(({ text }) => !OTHER_DAY.test(text) && momentsIn(text, order).length > 0);
  const [moment] = inText === undefined ? [] : momentsIn(inText.text, order);
  return { offered: moment?.day ?? null, from: `line ${inText?.number ?? 1}` };
}

function offeredCompany({ path, title, order }: Whole): Missing['company'] {
  const folder = folderFacts(path, order);
  if (folder !== null) return { offered: folder.company, from: 'its folder' };
  return { offered: title.about ? null : title.company, from: 'its title' };
}

/** The near miss of a note that does not count, or null where there is nothing to tell. */
export function nearMissOfNote(whole: Whole, read: ReadInterviews): NearMiss | null {
  const companies = companiesListed(whole);
  const isList = companies.length > 1 && whole.outline.lines.some(({ text }) => speaksOfRound(text));
  if (!isList && !speaks(whole, read)) return null;
  const [first] = read.notes;
  const hasDay = read.notes.some(({ day }) => day !== null);
  const hasPlace = first.company !== null || first.position !== null;
  return nearMissOf({
    note: whole.path,
    kind: read.says.kind === null,
    day: hasDay ? null : offeredDay(whole),
    company: hasPlace ? null : offeredCompany(whole),
    companies: isList ? companies : [],
  });
}
