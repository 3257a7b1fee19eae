/**
 * From a file to an interview note.
 *
 * In: a file, the YAML parser, and what the settings say. Out: the note with every property read, or that it is none, and what could
 * not be used. Not here: promises in its text (`../timeline`), writing (`edit.ts`).
 */
import { isInFolder, isInterviewTag, originalOfConflictCopy, saysInterview } from './candidate';
import { readFrontmatter, type Frontmatter, type ParseYaml } from './frontmatter';
import { inlineTags } from './inline-tags';
import type { InterviewNote, NoteFile } from './interview-note';
import type { NoteProblem } from './problem';
import { propertyNames } from './properties';
import { readProperties } from './read-properties';

export interface NoteOptions {
  readonly parseYaml: ParseYaml;
  /** Folder whose notes all count; empty for none. */
  readonly interviewFolder: string;
  /** More names for properties, as the settings hold them: one a line, `company: Kunde`. */
  readonly propertyNames: string;
  /** Folders of Obsidian's core Templates and of Templater; notes in them never count. */
  readonly templateFolders: readonly string[];
  /** The user named this very file, so it counts whatever it says, a template or a conflict copy too. */
  readonly named?: boolean;
}

export type NoteReading =
  /** The interviews that the note tells of, by day; one as a rule. */
  | { readonly counts: true; readonly notes: readonly [InterviewNote, ...InterviewNote[]]; readonly problems: readonly NoteProblem[] }
  /** `problems` are those of a note that was meant as an interview's; a note of another kind has none. */
  | { readonly counts: false; readonly problems: readonly NoteProblem[] };

const NO_INTERVIEW: NoteReading = { counts: false, problems: [] };

/** The fields of Obsidian's Templates and of Templater; a note that still holds them in its properties is a template itself. */
const TEMPLATE_FIELD = /\{\{.*\}\}|<%.*%>/;

/** A type or tag in any notation: `{ type: "interview" }` or `type = 'interview'`. */
const SAYS_INTERVIEW = /^[^\w\r\n]*(?:type|category|class|fileclass|tags?)\W+.*\binterviews?\b/im;

/** Whether the source lines of properties that could not all be read say interview: `type: interview`, or `- interview` below `tags:`. */
function sourceSaysInterview(head: string, { lines }: Frontmatter): boolean {
  if (lines.length === 0) return SAYS_INTERVIEW.test(head);
  return lines.some(({ name, value, lines: [, ...below] }) => {
    const items = below.map(({ text }) => text.replace(/^\s*-\s*/, '').trim());
    return saysInterview(name, [value, ...items]);
  });
}

const isMeantAsInterview = (source: string, head: string, frontmatter: Frontmatter): boolean =>
  frontmatter.properties.some(({ name, value }) => saysInterview(name, value)) ||
  (frontmatter.broken && sourceSaysInterview(head, frontmatter)) ||
  inlineTags(source, head.length).some(isInterviewTag);

/**
 * Reads a file as an interview note. It counts when it says interview by type or tag **and** an interview's day and a company or a
 * position can be read; or when it lies in the chosen folder or was named. In doubt:
 * - the day may come from the file's name: `2026-11-18 Acme.md` is Wednesday 2026-11-18;
 * - a note that says interview and names a company or a position, yet no day, does not count and is reported;
 * - one that says interview and names neither is somebody else's (a journalist's, a researcher's) and stays unmentioned;
 * - a conflict copy is reported where it would count without its name.
 */
export function readNote(file: NoteFile, options: NoteOptions): NoteReading {
  const { path, source } = file;
  const { parseYaml, interviewFolder, templateFolders, named = false } = options;
  const frontmatter = readFrontmatter(source, parseYaml);
  const head = source.slice(0, frontmatter.block.bodyStart);
  const isTemplate = templateFolders.some((folder) => isInFolder(path, folder)) || TEMPLATE_FIELD.test(head);
  const inFolder = isInFolder(path, interviewFolder);
  if (!named && (isTemplate || !(inFolder || isMeantAsInterview(source, head, frontmatter)))) return NO_INTERVIEW;

  const note = readProperties(file, frontmatter, propertyNames(options.propertyNames), parseYaml);
  const placed = note.company !== null || note.position !== null;
  const original = named ? null : originalOfConflictCopy(path);
  if (original !== null) {
    const message = `This copy that a sync tool made of "${original}" does not count. Move there what it lacks, then delete the copy.`;
    return { counts: false, problems: inFolder || placed ? [{ note: path, line: 1, message }] : [] };
  }
  if (named || inFolder || (placed && note.day !== null)) return { counts: true, notes: [note], problems: note.problems };
  return { counts: false, problems: placed || frontmatter.broken ? note.problems : [] };
}
