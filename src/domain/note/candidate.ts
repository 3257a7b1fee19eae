/**
 * Which notes are about an interview, as far as their type, tags and place tell.
 *
 * In: properties, tags, paths. Out: yes or no. Not here: whether a day and a company can be read as well (`read-note.ts` has the last word).
 */
import { compareText } from '../in-order';
import { isNameOfSomebodyElses, isNameOfSearch, speaksAboutInterviews } from './facts/says';

/** The word, and a path up to the first folder that is called by it. */
const INTERVIEW_FOLDER = /^(?:.*?[^\p{L}\p{N}])?interviews?(?![\p{L}\p{N}])[^/]*(?=\/)/iu;

/** Whether a path lies in a folder or below it; an empty folder holds nothing. */
export function isInFolder(path: string, folder: string): boolean {
  const trimmed = folder.trim().replace(/^\/+|\/+$/g, '');
  return trimmed !== '' && path.startsWith(`${trimmed}/`);
}

/**
 * The marks that sync tools put into the name of the copy they make of a note that was changed in two places: of Obsidian Sync, Dropbox
 * and Nextcloud "(Conflicted copy Phone 202611181530)", "(Jane's conflicted copy 2026-11-18)"; of Dropbox and Seafile "(Case Conflict 1)",
 * "(SFConflict ...)"; of Syncthing ".sync-conflict-20261118-153000-ABCDEFG"; of OneDrive the computer's name, "-LAPTOP-4F2K9Q"; of several
 * "(1)". iCloud only counts ("Acme 2.md"), which is as likely a second round, so that is no mark.
 */
const CONFLICT_MARKS = [
  /\s{0,3}\((?:[^()]{0,80}\bconflict(?:ed)? copy\b|case conflict|sfconflict)[^()]{0,80}\)/i,
  /\.sync-conflict-\d{8}-\d{6}(?:-\w{1,20})?/i,
  /-(?:LAPTOP|DESKTOP|WIN|PC)-[A-Z0-9]{3,15}(?=\.md$)/,
  /-[A-Z]{2,15}-?(?:PC|MBP|MACBOOK|LAPTOP|DESKTOP)(?=\.md$)/,
  /\s\(1\)(?=\.md$)/,
];

/** The path of the note that a path is a sync tool's conflict copy of, or null: `Acme (Conflicted copy Phone 202611181530).md` is one of `Acme.md`. */
export function originalOfConflictCopy(path: string): string | null {
  const mark = CONFLICT_MARKS.find((each) => each.test(path));
  return mark === undefined ? null : path.replace(mark, '');
}

/** Whether a path is among the user's "Excluded files", beginnings of paths or patterns between slashes: "Archive/" excludes "Archive/Old.md". */
export function isExcluded(path: string, excluded: readonly string[]): boolean {
  return excluded.some((filter) => {
    const pattern = /^\/(?<source>.+)\/$/.exec(filter)?.groups?.['source'];
    if (pattern === undefined) return path.startsWith(filter);
    try {
      return new RegExp(pattern, 'i').test(path);
    } catch {
      // The user's pattern is broken; the app itself excludes nothing by it either.
      return false;
    }
  });
}

/** A folder that holds interview notes to judge by its name, and how many. */
export interface LikelyFolder {
  readonly folder: string;
  readonly notes: number;
}

/**
 * The folder of interview notes, to judge by its name, that a path lies in, or null: "Jobs/Interviews" of "Jobs/Interviews/2026/Acme.md";
 * "Interview questions" is a folder about interviews, "User interviews" one of somebody else's.
 */
export function interviewFolderAbove(path: string): string | null {
  const folder = INTERVIEW_FOLDER.exec(path)?.[0];
  if (folder === undefined || speaksAboutInterviews(folder.replace(/^.*\//, ''))) return null;
  return folder.split('/').some(isNameOfSomebodyElses) ? null : folder;
}

/** The nearest folder above a path that is called by a job search, or null: "Milo/job hunt" of "Milo/job hunt/2026/Acme.md". */
export function searchFolderAbove(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const at = folders.map(isNameOfSearch).lastIndexOf(true);
  return at < 0 ? null : folders.slice(0, at + 1).join('/');
}

/** The folder that looks most like one of interview notes, or null: "Jobs/Interviews" with its 43 notes, those of folders inside it too. */
export function likelyFolder(paths: readonly string[], templateFolders: readonly string[]): LikelyFolder | null {
  const counts = new Map<string, number>();
  for (const path of paths) {
    if (!/\.md$/i.test(path) || templateFolders.some((folder) => isInFolder(path, folder))) continue;
    const folder = interviewFolderAbove(path);
    if (folder !== null) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([folder, notes], [other, otherNotes]) => otherNotes - notes || compareText(folder, other));
  return best === undefined ? null : { folder: best[0], notes: best[1] };
}
