/**
 * What the open note tells about a new interview: a company's or a person's note gives its name.
 */
import type { Day } from '../../domain/calendar/day';
import { getAllTags, type App, type CachedMetadata } from 'obsidian';

export interface Prefill {
  readonly company: string;
  readonly people: string;
  readonly position?: string;
  readonly day?: Day;
}

const NOTHING: Prefill = { company: '', people: '' };

/** Words by which people mark such notes, in `type`, a tag or the folder's name; singular or plural. */
const COMPANY = /^(?:compan(?:y|ies)|employers?|organi[sz]ations?|firms?)$/i;
const PERSON = /^(?:people|persons?|contacts?|recruiters?|interviewers?)$/i;

function marksOf(path: string, cache: CachedMetadata): string[] {
  const types = ['type', 'category', 'class', 'fileClass'].flatMap((name) => {
    const value: unknown = cache.frontmatter?.[name];
    return typeof value === 'string' ? [value.replace(/[[\]]/g, '').trim()] : [];
  });
  const tags = (getAllTags(cache) ?? []).flatMap((tag) => tag.replace(/^#/, '').split('/'));
  return [...types, ...tags, path.split('/').at(-2) ?? ''];
}

/** A link to the open note where it is a company's or a person's; a person's own company comes along. */
export function prefillFromActiveNote(app: App): Prefill {
  const file = app.workspace.getActiveFile();
  const cache = file === null ? null : app.metadataCache.getFileCache(file);
  if (file === null || cache === null) return NOTHING;
  const marks = marksOf(file.path, cache);
  const link = `[[${file.basename}]]`;
  if (marks.some((mark) => COMPANY.test(mark))) return { company: link, people: '' };
  if (!marks.some((mark) => PERSON.test(mark))) return NOTHING;
  const company: unknown = cache.frontmatter?.['company'];
  return { company: typeof company === 'string' ? company : '', people: link };
}
