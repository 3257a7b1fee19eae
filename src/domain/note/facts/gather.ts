/**
 * All that a note says under a name, from every place where people write facts.
 *
 * In: a file with its frontmatter and outline. Out: what is written, in the order in which one place wins over the next.
 * Not here: what it means (`../read-properties.ts`).
 */
import { nameOfNote } from '../../in-words';
import type { Written } from '../fact';
import type { Frontmatter } from '../frontmatter';
import type { Line } from '../lines';
import { MAIL_LINE, mailHeadsIn } from '../mail-header';
import { momentsIn, type DateOrder } from '../read-moment';
import { rawTextOf, textOf, withoutLinks } from '../read-value';
import { findProperties, goesBy, samePropertyName, type PropertyNames } from '../properties';
import { companyOfBoth, folderFacts } from './folder';
import { inlineFieldsIn } from './inline-fields';
import { labelledIn, type Labelled } from './labels';
import type { Outline, OutlineSection } from './outline';
import { peopleFirst } from './round';
import { isPeopleHeading, peopleInTables, type Table } from './tables';
import { titleFacts, type TitleFacts } from './title';

/** A note's title and what it tells. */
export interface Title extends TitleFacts {
  readonly words: string;
  readonly line: number;
  /** All that can be taken for the title, the first heading before the file's name. */
  readonly all: readonly { readonly words: string; readonly line: number }[];
}

/** A file's name without its ending, and without the id that Notion puts behind exported ones. */
export const fileNameOf = (path: string): string => nameOfNote(path).replace(/\s[\da-f]{32}$/i, '');

/** Whether the property `title` is the note's own title and no job's. */
const isTitleOfNote = (value: unknown, path: string, heading: string | null): boolean => {
  const text = rawTextOf(value);
  if (text === null) return false;
  return (
    samePropertyName(text, fileNameOf(path)) ||
    (heading !== null && samePropertyName(text, heading)) ||
    titleFacts(text, 'month-first').speaks ||
    text.length > 60
  );
};

/** The title: the note's own property, its first heading of level 1, else the file's name. */
export function titleOfNote(path: string, frontmatter: Frontmatter, { title }: Outline, order: DateOrder): Title {
  const heading = title?.words ?? null;
  const named = frontmatter.properties.find(({ name, value }) => samePropertyName(name, 'title') && isTitleOfNote(value, path, heading));
  const candidates = [
    ...(heading === null ? [] : [{ words: heading, line: title?.heading.number ?? 1 }]),
    ...(named === undefined ? [] : [{ words: withoutLinks(rawTextOf(named.value) ?? ''), line: named.line }]),
    { words: fileNameOf(path), line: 1 },
  ].map((each) => ({ ...each, ...titleFacts(each.words, order) }));
  const [first] = candidates;
  const telling = candidates.find(({ company }) => company !== null) ?? first;
  const speaks = candidates.some((each) => each.speaks);
  const about = candidates.some((each) => each.about);
  return {
    words: '',
    line: 1,
    company: null,
    certain: false,
    isPair: false,
    ...telling,
    position: telling?.position ?? null,
    speaks,
    about,
    all: candidates,
  };
}

/** Labels count from the top of the body down to the first prose. */
function headLabels(lines: readonly Line[], hasProperties: boolean): Written[] {
  const labels = labelledIn(lines, (_, read: Labelled) => read === 'prose');
  if (!hasProperties || !labels.some(({ name }) => MAIL_LINE.test(`${name}:`))) return labels;
  // "Date:" over a mail that was pasted is the mail's day; a note that is a mail and nothing else has no other.
  const heads = mailHeadsIn(lines.map(({ text }) => text));
  const ofMails = new Set(heads.flatMap(({ start, end }) => lines.slice(start, end).map(({ number }) => number)));
  return labels.filter(({ line }) => !ofMails.has(line));
}

const ITEM = /^[\s>]{0,20}(?:[-*+•]|\d{1,2}[.)])\s{1,4}(?<words>\S.*)$/;

/** A link, an address, a handle, or a name in a script without capitals. */
const MARKED = /^(?:\[|@|\S+@|\p{Lo})/u;
const SMALL = /^\p{Ll}[\p{Ll}'’-]{1,20}(?:[ .]\p{Ll}[\p{Ll}'’-]{1,20})?$/u;
/** Under "Interviewers" small letters are a name too; under "People" they may be anything: "career fair". */
const isPersonAlone = (item: string, heading: string): boolean =>
  MARKED.test(item) || (SMALL.test(item) && !/^\W*(?:people|(?:key )?contacts?)\W*$/i.test(heading));

/** The people below a heading such as "Interviewers": each item of a list, or the label "Name". */
function peopleUnder({ words, lines }: OutlineSection): Written[] {
  if (!isPeopleHeading(words)) return [];
  // What stands under a deeper heading is another matter.
  const end = lines.findIndex(({ text }) => /^ {0,3}#{1,6}[ \t]/.test(text));
  const own = end < 0 ? lines : lines.slice(0, end);
  const items = own.flatMap(({ text, number }): Written[] => {
    const item = ITEM.exec(text.slice(0, 300))?.groups?.['words']?.replace(/\*\*|__/g, '');
    const people = item === undefined || /:\s/.test(item) ? null : isPersonAlone(item, words) ? item : peopleFirst(item);
    return people === null ? [] : [{ name: 'interviewers', value: people, line: number, place: 'label' }];
  });
  const named = labelledIn(own, () => false).filter(({ name }) => samePropertyName(name, 'name') || samePropertyName(name, 'names'));
  return [...items, ...named.map((each) => ({ ...each, name: 'interviewers' }))];
}

/** Whether a table's row is one of two columns: those are labels. */
const isLabels = ({ header }: Table): boolean => header.length === 2;

const AT = /^(?<position>[^:]{2,80}?)\s(?:at|@|bei|chez|presso|bij)\s(?<company>\p{Lu}.{0,80})$/u;

/** "Position: Buyer at Lantern Books" says both, where nothing else names the company. */
function withCompanyOfPosition(written: readonly Written[], names: PropertyNames): Written[] {
  if (findProperties(written, names.company).length > 0) return [...written];
  return written.flatMap((each): Written[] => {
    const said = goesBy(names.position, each.name) && typeof each.value === 'string' ? AT.exec(each.value)?.groups : undefined;
    return said === undefined
      ? [each]
      : [
          { ...each, value: said['position'] ?? '' },
          { ...each, name: 'company', value: said['company'] ?? '' },
        ];
  });
}

/** A link to a record by its number: `[[JOB-00012-acme-clerk]]`. */
const RECORD = /^\[\[(?:[^[\]|]{0,200}\/)?\p{Lu}{2,8}[-_]\d{3,}(?:[-_][^[\]|/]{0,200})?\]\]$/u;

/** `job: "[[JOB-00012-acme-clerk]]"` beside a company links to the application and is no position's name. */
function withLinkedApplication(written: readonly Written[], names: PropertyNames): Written[] {
  if (findProperties(written, names.company).length === 0) return [...written];
  return written.map((each) =>
    goesBy(names.position, each.name) && RECORD.test((rawTextOf(each.value) ?? '').trim()) ? { ...each, name: 'application' } : each,
  );
}

/** Whether a name from a title is that of the company: "Thread - Acme" of a note about Acme names no position. */
const isCompany = (told: readonly Written[], names: PropertyNames, name: string | null): boolean =>
  name !== null && findProperties(told, names.company).some(({ value }) => samePropertyName(textOf(value) ?? '', name));

/** "Recruiter: you will hear from us by Monday" tells what the recruiter said, not who that is. */
const isSaid = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\S+(?: \S+){3}/.test(value) &&
  /\b(?:will|would|won't|should|said|says|told|is|are|was|i'll|they'll|we'll|you'll)\b/i.test(value);

/** Which place gives the company, where nothing but title and folder can: what only seems to be one in a title is held against the folder's. */
function whichCompany({ company, certain }: Title, folder: string | null, lines: readonly Line[]): 'title' | 'folder' | null {
  if (company === null || folder === null) return company === null ? 'folder' : 'title';
  return certain ? 'title' : companyOfBoth(company, folder, lines);
}

/** What is written in the note, one place behind the other; what belongs to a round is found by `rounds`. */
export function gather(
  path: string,
  frontmatter: Frontmatter,
  outline: Outline,
  tables: readonly Table[],
  title: Title,
  order: DateOrder,
  names: PropertyNames,
): Written[] {
  const heading = outline.title?.words ?? null;
  const properties = frontmatter.properties
    .filter(({ name, value }) => !(samePropertyName(name, 'title') && isTitleOfNote(value, path, heading)))
    .map((property): Written => ({ ...property, place: 'frontmatter' }));
  const folder = folderFacts(path, order);
  const fromTitle = (name: string, value: string | null): Written[] =>
    value === null ? [] : [{ name, value, line: title.line, place: 'title' }];
  const fromFolder = (name: string, value: string | null | undefined): Written[] =>
    value == null ? [] : [{ name, value, line: 1, place: 'folder' }];
  const guessed = fromTitle('company', title.company);
  const ofFolder = fromFolder('company', folder?.company);
  const wins = whichCompany(title, folder?.company ?? null, outline.lines);
  const labels = headLabels(outline.lines, properties.length > 0).filter(
    ({ name, value }) => !(goesBy(names.interviewers, name) && isSaid(value)),
  );
  const told = [...properties, ...outline.lines.flatMap(inlineFieldsIn), ...labels];
  return [
    ...withLinkedApplication(withCompanyOfPosition(told, names), names),
    ...outline.sections.flatMap(peopleUnder),
    ...peopleInTables(tables.filter((table) => !isLabels(table))),
    ...(wins === 'folder' ? ofFolder : wins === 'title' ? guessed : []),
    ...(isCompany(told, names, title.position) ? [] : fromTitle('position', title.position)),
    ...(wins === 'folder' ? fromFolder('position', folder?.position) : []),
    ...(title.speaks ? fromTitle('interview-type', title.words) : []),
    ...daysIn(title, order),
  ];
}

/** The days in the title and in the file's name. */
function daysIn({ all }: Title, order: DateOrder): Written[] {
  const found = all.flatMap(({ words, line }, index) =>
    momentsIn(words, order)
      .slice(0, 1)
      .map(
        ({ day, time }): Written => ({
          name: 'interview-date',
          value: time === null ? day : `${day}T${time}`,
          line,
          // The file's name comes last.
          place: index === all.length - 1 ? 'file-name' : 'title',
        }),
      ),
  );
  return found.slice(0, 1);
}
