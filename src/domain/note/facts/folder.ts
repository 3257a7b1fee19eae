/**
 * What the folders above a note tell: the company, where each company has a folder of its own.
 *
 * In: a path. Out: company and position, or nothing. Not here: whether a folder makes its notes count (`says.ts`).
 */
import { nameOfNote } from '../../in-words';
import type { Line } from '../lines';
import { phraseSet, plainWords } from '../phrases';
import type { DateOrder } from '../read-moment';
import { EMPLOYER_WORDS, SHELF_WORDS, WEEKDAY_WORDS } from '../words';
import { isCalledByItsDay, titleFacts } from './title';

const SHELVES = phraseSet(SHELF_WORDS);
const WEEKDAYS = phraseSet(WEEKDAY_WORDS);
const EMPLOYERS = phraseSet(EMPLOYER_WORDS);

/** A folder's name without numbers, years, weeks and emoji at its sides: "03 Interviews 2026" is "Interviews". */
export const bareName = (folder: string): string =>
  folder
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    // Notion ends every exported name with an id.
    .replace(/\s[\da-f]{32}$/i, '')
    .replace(/(?:^|[\s_.-])(?:\d{1,4}|20\d{2}-?[WwQqKk]?\d{0,2}|[WwQq]\d{1,2})(?=$|[\s_.-])/g, ' ')
    .replace(/^[\s_.()-]+|[\s_.()-]+$/g, '');

/** Whether a name is that of a folder, or of a part of a note, that holds things of many companies: "Jobs", "Archive 2026". */
export const isShelf = (folder: string): boolean =>
  bareName(folder) === '' || SHELVES.is(bareName(folder)) || SOMEBODYS.test(bareName(folder));
/** "Terry's jobs", "terry jobs": a search of somebody's, and no company. */
const SOMEBODYS = / (?:jobs|applications|interviews|job search|job hunt)$/i;

/** Whether a name says that it is an employer's: "Bramley Vets". */
export const isEmployerName = (name: string): boolean => EMPLOYERS.isIn(name);

/** A note called by its day and nothing else: in `Ruth/2026-11-18 Wed.md` somebody writes a diary. */
const isDiary = (path: string): boolean => {
  const words = nameOfNote(path)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return isCalledByItsDay(path) && (words === '' || WEEKDAYS.is(words));
};

/** The company's folder, of a note that is no diary's: the last one that is no shelf, below a shelf that holds several. `Applications/Acme - Data Engineer/Interviews/` is Acme's. */
export function folderFacts(path: string, order: DateOrder): { company: string; position: string | null } | null {
  if (isDiary(path)) return null;
  const folders = path.split('/').slice(0, -1);
  const own = folders.map(isShelf).lastIndexOf(false);
  if (own < 1 || !folders.slice(0, own).some((folder) => bareName(folder) !== '' && SHELVES.is(bareName(folder)))) return null;
  const { company, position } = titleFacts(folders[own] ?? '', order);
  return company === null ? null : { company, position };
}

const firstWord = (name: string): string => name.split(' ').find((word) => word.length > 3) ?? name;

/**
 * Which of two names is the company's, where a title only seems to give one and the folder has another: the one that the text names too, else
 * the one that is called as an employer; null where nothing tells. "Dad/Greenfield Nursery" is the nursery's, "Acme/Benefits" Acme's if its text says so.
 */
export function companyOfBoth(title: string, folder: string, lines: readonly Line[]): 'title' | 'folder' | null {
  if (plainWords(title) === plainWords(folder)) return 'title';
  const tests = [
    (name: string): boolean => lines.some(({ text }) => !text.startsWith('#') && text.includes(firstWord(name))),
    isEmployerName,
  ];
  const telling = tests.find((test) => test(title) !== test(folder));
  return telling === undefined ? null : telling(title) ? 'title' : 'folder';
}
