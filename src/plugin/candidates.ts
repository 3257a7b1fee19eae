/**
 * Which notes are worth reading: decided on the metadata cache alone, so that start-up reads no other file.
 */
import { getAllTags, type CachedMetadata, type TFile } from 'obsidian';
import { isInFolder, searchFolderAbove } from '../domain/note/candidate';
import { mayTellOfInterview } from '../domain/note/facts/told';
import { mayCount } from '../domain/note/judge-note';
import type { Settings } from '../domain/settings';

/** Whether a note may be one of interviews; `readNote` has the last word. A note that is not indexed yet is no candidate yet. */
export function isCandidate(file: TFile, cache: CachedMetadata | null, settings: Settings): boolean {
  if (file.extension !== 'md') return false;
  if (isInFolder(file.path, settings.interviewFolder)) return true;
  if (cache === null) return false;
  // Broken frontmatter leaves a yaml section without data: only the text can tell whether it is an interview.
  const broken = cache.sections?.[0]?.type === 'yaml' && cache.frontmatter === undefined;
  const properties = Object.entries(cache.frontmatter ?? {}).map(([name, value]: [string, unknown]) => ({ name, value }));
  const title = cache.headings?.find(({ level }) => level === 1)?.heading ?? '';
  const headings = cache.headings?.map(({ heading }) => heading) ?? [];
  const links = cache.links?.map(({ link }) => link) ?? [];
  // What only a heading tells, or what lies in a folder of a job search, makes a near miss at most.
  if (searchFolderAbove(file.path) !== null || headings.some(mayTellOfInterview)) return true;
  return broken || mayCount({ path: file.path, properties, tags: getAllTags(cache) ?? [], title, links, headings });
}
