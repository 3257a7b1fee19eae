/**
 * Finding the interviews of a large vault: 10,000 notes of which 300 count. What the metadata cache tells decides which texts are read.
 *
 * Against reading the 300 alone and walking once through all metadata: what is over 1 is the price of judging the other 9,700.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar/day';
import { mayCount, type Look } from '../../src/domain/note/judge-note';
import { readInterview } from '../../src/domain/read-interview';
import { readFrontmatter } from '../../src/domain/note/frontmatter';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { ratioOf, type Bench } from './bench';

const NOTES = 10_000;
const INTERVIEWS = 300;
const HOST = { parseYaml: (yaml: string): unknown => parse(yaml) as unknown, templateFolders: [] };

interface Note {
  readonly look: Look;
  readonly source: string;
}

/** A note with what Obsidian's cache would hold of it. */
function noteOf(path: string, source: string): Note {
  const headings = [...source.matchAll(/^#{1,6} +(?<words>.+)$/gm)].map((found) => found.groups?.['words'] ?? '');
  const links = [...source.matchAll(/\[\[(?<link>[^[\]|]+)/g)].map((found) => found.groups?.['link'] ?? '');
  const tags = [...source.matchAll(/(?:^|\s)(?<tag>#[\p{L}/-]+)/gu)].map((found) => found.groups?.['tag'] ?? '');
  const { properties } = readFrontmatter(source, HOST.parseYaml);
  return { look: { path, properties, tags, title: headings[0] ?? '', links, headings }, source };
}

/** Interviews in published formats, over and over. */
function interviews(): Note[] {
  const formats = ['formats.json', 'formats-more.json'].flatMap(
    (name) => JSON.parse(readFileSync(`test/domain/note/${name}`, 'utf8')) as { readonly files: Readonly<Record<string, string>> }[],
  );
  const counting = formats
    .flatMap(({ files }) => Object.entries(files))
    .filter(([path, source]) => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, day('2026-11-25')).interviews.length > 0);
  return Array.from({ length: INTERVIEWS }, (_, index) => {
    const [path = '', source = ''] = counting[index % counting.length] ?? [];
    return noteOf(path.replace(/\.md$/, ` ${String(index)}.md`), source);
  });
}

const OTHERS = [
  ['Notes/Reading list', '---\ntags: [books, later]\ncreated: 2025-03-01\n---\n# Reading list\n\n- [[A long book]]\n- #fiction\n'],
  ['Projects/Garden', '---\nstatus: active\narea: home\ndue: 2026-05-01\n---\n# Garden\n\nBeans, [[Tools]], compost.\n'],
  ['People/Ana Ruiz', '---\ntype: person\nemail: ana@home.example\n---\n# Ana Ruiz\n\nMet at [[Choir]]. #friends\n'],
  ['Daily/2026-04-05', '# 2026-04-05\n\n## Morning\n\nRain.\n\n## Evening\n\nSoup.\n'],
  ['Meetings/Team', '---\ntype: meeting\nattendees: [Ana, Bo]\ndate: 2026-02-02\n---\n# Team\n\nBudget.\n'],
  ['Kitchen/Soup', 'Leeks, potatoes, cream.\n'],
] as const;

function vault(): { readonly all: readonly Note[]; readonly counting: readonly Note[] } {
  const counting = interviews();
  const others = Array.from({ length: NOTES - INTERVIEWS }, (_, index) => {
    const [path, source] = OTHERS[index % OTHERS.length] ?? OTHERS[0];
    return noteOf(`${path} ${String(index)}.md`, source.repeat(1 + (index % 3)));
  });
  return { all: [...counting, ...others], counting };
}

/** Looks once at everything that the cache holds of a note. */
function walk({ look: { path, properties, tags, links, headings } }: Note): number {
  const words = [path, ...tags, ...links, ...headings, ...properties.flatMap(({ name, value }) => [name, String(value)])];
  return words.reduce((length, word) => length + word.length, 0);
}

const finding: Bench = {
  title: 'Finding notes',
  run: () => {
    const { all, counting } = vault();
    const read = ({ look: { path }, source }: Note): void => {
      readInterview({ path, source }, DEFAULT_SETTINGS, HOST, day('2026-11-25'));
    };
    const index = (): void => {
      for (const note of all) if (mayCount(note.look)) read(note);
    };
    const least = (): void => {
      all.forEach(walk);
      counting.forEach(read);
    };
    return [{ what: `${String(NOTES)} notes, ${String(INTERVIEWS)} of which count`, ratio: ratioOf(index, least, 15), budget: 1.3 }];
  },
};

export const FINDING_NOTES: readonly Bench[] = [finding];
