/** The guide: pages made from the source are up to date, and every link of every page leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../../scripts/docs/pages';
import { arrowsOf } from '../../scripts/docs/structure-picture';
import { thirdPartyPage } from '../../scripts/third-party-page';

const WRITTEN = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...['docs', 'docs/adr'].flatMap((folder) => pagesIn(folder))];

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** A page without its blocks of code, in which nothing is a link or a heading. */
const proseOf = (path: string): string => readFileSync(path, 'utf8').replace(/^(`{3,4})\w*\n[^]*?^\1$/gm, '');

/** The name of a heading in a link, as code hosts make it: "When to write" is `when-to-write`. */
const anchorsOf = (path: string): string[] =>
  [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );

const linksOf = (path: string): string[] => {
  const text = proseOf(path);
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|obsidian:)([^)\s]+)\)/g), ...text.matchAll(/(?:src|srcset)="([^"]+)"/g)];
  return links.map(([, target = '']) => target);
};

function isDead(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? page : join(dirname(page), decodeURI(file));
  if (!existsSync(path)) return true;
  return anchor !== undefined && !anchorsOf(path).includes(anchor);
}

describe('the guide', () => {
  it.each(Object.entries(PAGES))('%s is what the source says (else: npm run docs)', (path, page) => {
    expect(readFileSync(path, 'utf8')).toBe(page());
  });

  it('names all code and data of others that ships, with their licences (else: npm run docs)', async () => {
    expect(readFileSync('THIRD-PARTY.md', 'utf8')).toBe(await thirdPartyPage());
  });

  it.each(WRITTEN)('%s has no link that leads nowhere', (page) => {
    expect(linksOf(page).filter((link) => isDead(page, link))).toEqual([]);
  });

  it('names every page in its index', () => {
    const index = linksOf('docs/README.md').map((link) => `docs/${link.split('#')[0] ?? ''}`);
    expect(pagesIn('docs').filter((page) => page !== 'docs/README.md' && !index.includes(page))).toEqual([]);
  });
});

describe('the picture of the structure', () => {
  const imports = (rows: Readonly<Record<string, readonly string[]>>): Map<string, Set<string>> =>
    new Map(Object.entries(rows).map(([from, to]) => [from, new Set(to)]));

  it('leaves out an arrow that a longer way tells, and no other', () => {
    const rows = { main: ['ui', 'plugin', 'domain'], ui: ['plugin', 'domain'], plugin: ['domain'], cli: ['domain'], domain: [] };
    expect(arrowsOf(imports(rows)).map((arrow) => arrow.join(' -> '))).toEqual([
      'cli -> domain',
      'main -> ui',
      'plugin -> domain',
      'ui -> plugin',
    ]);
  });

  it('is refused for folders in a circle, however long', () => {
    expect(() => arrowsOf(imports({ note: ['timeline'], timeline: ['message'], message: ['note'] }))).toThrow('message, note, timeline');
  });
});
