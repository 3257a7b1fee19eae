/**
 * Finding the interviews of a large vault: 10,000 notes of which 300 count. What the metadata cache tells decides which texts are read.
 *
 * Against reading the 300 alone and walking once through all metadata: what is over 1 is the price of judging the other 9,700. Then a vault ten
 * times as large, with ten times as many interviews; and one note of the 300 that changed.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { day } from '../../src/domain/calendar/day';
import { mayCount, type Look } from '../../src/domain/note/judge-note';
import { readInterview } from '../../src/domain/read-interview';
import { readFrontmatter } from '../../src/domain/note/frontmatter';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { PassageReadings } from '../../src/domain/timeline/passage-readings';
import { ratioOf, type Bench } from './bench';

const NOTES = 10_000;
const COUNTING_PER_MILLE = 30;
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

/** So many interviews in published formats, over and over. */
function interviews(length: number): Note[] {
  const formats = ['formats.json', 'formats-more.json'].flatMap(
    (name) => JSON.parse(readFileSync(`test/domain/note/${name}`, 'utf8')) as { readonly files: Readonly<Record<string, string>> }[],
  );
  const counting = formats
    .flatMap(({ files }) => Object.entries(files))
    .filter(([path, source]) => readInterview({ path, source }, DEFAULT_SETTINGS, HOST, day('2026-11-25')).interviews.length > 0);
  return Array.from({ length }, (_, index) => {
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

function vault(notes: number): { readonly all: readonly Note[]; readonly counting: readonly Note[] } {
  const counting = interviews((notes * COUNTING_PER_MILLE) / 1000);
  const kinds = OTHERS.flatMap(([path, source]) => [1, 2, 3].map((times) => noteOf(path, source.repeat(times))));
  const others = Array.from({ length: notes - counting.length }, (_, index): Note => {
    const { look, source } = kinds[index % kinds.length] ?? noteOf('', '');
    return { look: { ...look, path: `${look.path} ${String(index)}.md` }, source };
  });
  return { all: [...counting, ...others], counting };
}

/** Looks once at everything that the cache holds of a note. */
function walk({ look: { path, properties, tags, links, headings } }: Note): number {
  const words = [path, ...tags, ...links, ...headings, ...properties.flatMap(({ name, value }) => [name, String(value)])];
  return words.reduce((length, word) => length + word.length, 0);
}

const read = ({ look: { path }, source }: Note, passages?: PassageReadings): void => {
  readInterview({ path, source }, DEFAULT_SETTINGS, passages === undefined ? HOST : { ...HOST, passages }, day('2026-11-25'));
};

function index(notes: readonly Note[]): void {
  for (const note of notes) if (mayCount(note.look)) read(note);
}

const finding: Bench = {
  title: 'Finding notes',
  run: () => {
    const { all, counting } = vault(NOTES);
    const least = (): void => {
      all.forEach(walk);
      counting.forEach((note) => read(note));
    };
    return [
      {
        what: `${String(NOTES)} notes, ${String(counting.length)} of which count`,
        ratio: ratioOf(() => index(all), least, 15),
        budget: 1.3,
      },
    ];
  },
};

const hundredThousand: Bench = {
  title: 'Finding the notes of a vault of a hundred-thousand, against one of ten thousand',
  onlyByName: true,
  run: () => {
    const [large, small] = [vault(NOTES * 10), vault(NOTES)];
    const ratio = ratioOf(
      () => index(large.all),
      () => index(small.all),
      3,
    );
    return [{ what: 'ten times as many notes, ten times as many that count', ratio, budget: 12 }];
  },
};

const EDITS = 16;

const changed: Bench = {
  title: 'One changed note, against reading all 300',
  run: () => {
    const { counting } = vault(NOTES);
    const longest = counting.reduce((one, other) => (other.source.length > one.source.length ? other : one));
    const edits = Array.from({ length: EDITS }, (_, edit) => ({ ...longest, source: `${longest.source}\nI liked it, ${String(edit)}.\n` }));
    const passages = new PassageReadings();
    let next = 0;
    const ratio = ratioOf(
      () => {
        const edit = edits[next++ % EDITS];
        if (edit !== undefined) read(edit, passages);
      },
      () => counting.forEach((note) => read(note)),
      EDITS - 1,
    );
    return [{ what: 'the longest of them, with a line more', ratio, budget: 1 / 50 }];
  },
};

export const FINDING_NOTES: readonly Bench[] = [finding, hundredThousand, changed];
