/**
 * From a file to its interviews.
 *
 * In: a file, the YAML parser, and what the settings say. Out: the interviews with every fact read, or that the note is none, and what
 * could not be used. Not here: where facts are written (`facts/`), what they mean (`read-properties.ts`), promises (`../timeline`),
 * writing (`edit.ts`).
 */
import { namedGroup } from '../matched';
import type { Day } from '../calendar/day';
import { interviewFolderAbove, isInFolder, originalOfConflictCopy, searchFolderAbove } from './candidate';
import { gather, titleOfNote } from './facts/gather';
import { outlineOf } from './facts/outline';
import { isIgnored, isPreparation, isSomebodyElses, kindOfFolder, mayTell } from './facts/says';
import { tablesIn } from './facts/tables';
import { isCalledByItsDay } from './facts/title';
import { interviewsTold, mayTellOfInterview } from './facts/told';
import { readFrontmatter, type ParseYaml } from './frontmatter';
import { frontmatterBlock } from './frontmatter-block';
import { inlineTags } from './inline-tags';
import type { InterviewNote, NoteFile } from './interview-note';
import { countsAs, countsWhereChosen, mayCount, sourceSaysInterview, type Whole } from './judge-note';
import { nearMissOfNote } from './near-miss-of-note';
import type { NearMiss } from './near-miss';
import type { NoteProblem } from './problem';
import { goesBy, propertyNames } from './properties';
import type { DateOrder } from './read-moment';
import { readInterviews } from './read-interviews';

export interface NoteOptions {
  readonly parseYaml: ParseYaml;
  /** Folder whose notes all count; empty for none. */
  readonly interviewFolder: string;
  /** More names for properties, as the settings hold them: one a line, `company: Kunde`. */
  readonly propertyNames: string;
  /** Folders of Obsidian's core Templates and of Templater; notes in them never count. */
  readonly templateFolders: readonly string[];
  /** How days in numbers are read; the month first where nothing is said. */
  readonly dateOrder?: DateOrder;
  /** The user named this very file, so it counts whatever it says, a template or a conflict copy too. */
  readonly named?: boolean;
  /** The day on which it is read: a near miss is offered years up to now. Readings never depend on it. */
  readonly today?: Day;
}

export type NoteReading =
  /** The interviews that the note tells of, by day; one as a rule. */
  | {
      readonly counts: true;
      readonly notes: readonly [InterviewNote, ...InterviewNote[]];
      readonly problems: readonly NoteProblem[];
      /** Its type says that it only prepares an interview: beside a note of that interview it does not count. */
      readonly prepares: boolean;
    }
  /** `problems` are those of a note that was meant as an interview's; a note of another kind has none, and is no near miss. */
  | { readonly counts: false; readonly problems: readonly NoteProblem[]; readonly nearMiss: NearMiss | null };

const SILENT: NoteReading = { counts: false, problems: [], nearMiss: null };

/** The fields of Obsidian's Templates and of Templater. */
const TEMPLATE_FIELD = /\{\{.*\}\}|<%.*%>/;
/** Folders that templates lie in whatever the vault's configuration says. */
const TEMPLATE_FOLDER = /(?:^|\/)(?:[^/\p{L}]*)templates?\//iu;

/** The first heading of level 1, for a look before the text is taken apart. */
const firstHeading = (body: string): string => namedGroup(/^# +(?<words>.{1,300})/m.exec(body), 'words');

const headingsIn = (body: string): string[] =>
  [...body.matchAll(/^#{1,6} +(?<words>.{1,300})/gm)].map((found) => namedGroup(found, 'words'));

/** The links of a text. */
const linksIn = (body: string): string[] =>
  body.includes('[[') ? [...body.matchAll(/\[\[(?<link>[^[\]]{1,200})\]\]/g)].map((found) => namedGroup(found, 'link')) : [];

/**
 * Reads a file's interviews. It counts when it says interview, or application with an interview in it, **and** a day and a company or a
 * position can be read; or when it lies in the chosen folder or was named. In doubt:
 * - what is somebody else's interview (a candidate's, a guest's), a template or ignored by the user stays unmentioned;
 * - what speaks of an interview and does not count is a near miss;
 * - a conflict copy is reported where it would count without its name.
 */
export function readNote(file: NoteFile, options: NoteOptions): NoteReading {
  const { path, source } = file;
  const { parseYaml, interviewFolder, templateFolders, named = false, dateOrder: order = 'month-first' } = options;
  const { bodyStart, bodyLine } = frontmatterBlock(source);
  const tags = inlineTags(source, bodyStart);
  const chosen = isInFolder(path, interviewFolder);
  const look = {
    path,
    properties: [],
    tags,
    title: firstHeading(source.slice(bodyStart, bodyStart + 20_000)),
    links: linksIn(source.slice(bodyStart)),
    headings: isCalledByItsDay(path) ? headingsIn(source.slice(bodyStart)) : [],
  };
  const mayBeTold = mayTellOfInterview(source);
  if (!named && !chosen && !mayBeTold && !mayTell(source.slice(0, bodyStart)) && !mayCount(look)) return SILENT;
  const frontmatter = readFrontmatter(source, parseYaml);
  const broken = frontmatter.broken && sourceSaysInterview(source.slice(0, bodyStart), frontmatter);
  const saysSomething = named || chosen || broken || mayCount({ ...look, properties: frontmatter.properties });
  if (!named) {
    const isTemplate = templateFolders.some((folder) => isInFolder(path, folder)) || TEMPLATE_FOLDER.test(path);
    if (isTemplate || isIgnored(frontmatter.properties) || !(saysSomething || mayBeTold)) return SILENT;
  }

  const outline = outlineOf(source, bodyLine);
  const told = interviewsTold(outline, source, chosen || searchFolderAbove(path) !== null || kindOfFolder(path) !== null);
  if (!saysSomething && told.length === 0) return SILENT;
  const tables = tablesIn(outline);
  const title = titleOfNote(path, frontmatter, outline, order);
  const names = propertyNames(options.propertyNames);
  const written = gather(path, frontmatter, outline, tables, title, order, names);
  const whole: Whole = {
    path,
    source,
    frontmatter,
    outline,
    tables,
    title,
    written,
    tags,
    told,
    names,
    order,
    parseYaml,
    chosen: chosen || named,
    ...(interviewFolder.trim() === '' ? foldersAbove(path) : { offeredFolder: null, searchFolder: null }),
    broken,
    today: options.today ?? null,
  };
  if (!named && (isSomebodyElses(path, title.words, written, tags) || isIgnored(written) || isTemplate(whole))) return SILENT;

  const read = readInterviews(whole);
  const original = named ? null : originalOfConflictCopy(path);
  const counts = named || (chosen ? countsWhereChosen(whole) : saysSomething && countsAs(whole, read));
  if (original !== null) {
    const message = `This copy that a sync tool made of "${original}" does not count. Move there what it lacks, then delete the copy.`;
    return { ...SILENT, problems: counts ? [{ note: path, line: 1, message }] : [] };
  }
  const problems = read.problems.map((problem) => ({ note: path, ...problem }));
  if (counts) return { counts, notes: read.notes, problems, prepares: isPreparation(frontmatter.properties) };
  const nearMiss = nearMissOfNote(whole, read);
  const isMeant = read.isMeant && saysSomething;
  // What only a line tells, in a folder of applications, is told as a near miss and is no fault of the note.
  const isNamed = read.says.kind !== null || read.says.byName !== null || read.says.byFolder === 'interview';
  const faults = isNamed ? problems : problems.filter(({ message }) => !read.lacks.some((lack) => lack.message === message));
  return { counts, problems: nearMiss !== null && isMeant ? faults : [], nearMiss };
}

/** The folders that can be chosen for a note: of two that lie in one another the inner one. */
function foldersAbove(path: string): Pick<Whole, 'offeredFolder' | 'searchFolder'> {
  const [offeredFolder, searchFolder] = [interviewFolderAbove(path), searchFolderAbove(path)];
  const isInner = (searchFolder ?? '').length > (offeredFolder ?? '').length;
  return { offeredFolder: isInner ? null : offeredFolder, searchFolder: isInner ? searchFolder : null };
}

/** Whether company, position or day still hold a template's field, in the properties or in a label. */
function isTemplate({ written, names, frontmatter }: Whole): boolean {
  const isField = (name: string): boolean =>
    goesBy(names.company, name) || goesBy(names.position, name) || goesBy(names['interview-date'], name);
  // What YAML makes of `{{date}}` is no text any more: the source line is.
  const lines = [...frontmatter.lines, ...written.filter(({ place }) => place !== 'frontmatter')];
  return lines.some(({ name, value }) => isField(name) && typeof value === 'string' && TEMPLATE_FIELD.test(value));
}
