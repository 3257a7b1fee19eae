/**
 * Which notes are worth reading: decided on the metadata cache alone, so that start-up reads no other file.
 */
import { getAllTags, type CachedMetadata, type TFile } from 'obsidian';
import { isInFolder, looksLikeInterview } from '../domain/note/candidate';
import type { Settings } from '../domain/settings';

/** Whether a note may be an interview note; `readNote` has the last word. A note that is not indexed yet is no candidate yet. */
export function isCandidate(file: TFile, cache: CachedMetadata | null, settings: Settings): boolean {
  if (file.extension !== 'md') return false;
  if (isInFolder(file.path, settings.interviewFolder)) return true;
  if (cache === null) return false;
  // Broken frontmatter leaves a yaml section without data: only the text can tell whether it is an interview.
  const broken = cache.sections?.[0]?.type === 'yaml' && cache.frontmatter === undefined;
  return broken || looksLikeInterview(cache.frontmatter, getAllTags(cache) ?? []);
}
