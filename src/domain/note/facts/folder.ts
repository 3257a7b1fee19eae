/**
 * What the folders above a note tell: the company, where each company has a folder of its own.
 *
 * In: a path. Out: company and position, or nothing. Not here: whether a folder makes its notes count (`says.ts`).
 */
import { phraseSet } from '../phrases';
import type { DateOrder } from '../read-moment';
import { SHELF_WORDS } from '../words';
import { titleFacts } from './title';

const SHELVES = phraseSet(SHELF_WORDS);

/** A folder's name without numbers, years, weeks and emoji at its sides: "03 Interviews 2026" is "Interviews". */
export const bareName = (folder: string): string =>
  folder
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, ' ')
    // Notion ends every exported name with an id.
    .replace(/\s[\da-f]{32}$/i, '')
    .replace(/(?:^|[\s_.-])(?:\d{1,4}|20\d{2}-?[WwQqKk]?\d{0,2}|[WwQq]\d{1,2})(?=$|[\s_.-])/g, ' ')
    .replace(/^[\s_.()-]+|[\s_.()-]+$/g, '');

const isShelf = (folder: string): boolean => bareName(folder) === '' || SHELVES.is(bareName(folder));

/** The company's folder: the last one that is no shelf, below a shelf that holds several. `Applications/Acme - Data Engineer/Interviews/` is Acme's. */
export function folderFacts(path: string, order: DateOrder): { company: string; position: string | null } | null {
  const folders = path.split('/').slice(0, -1);
  const own = folders.map(isShelf).lastIndexOf(false);
  if (own < 1 || !folders.slice(0, own).some((folder) => bareName(folder) !== '' && SHELVES.is(bareName(folder)))) return null;
  const { company, position } = titleFacts(folders[own] ?? '', order);
  return company === null ? null : { company, position };
}
