/** The recipes of docs/recipes.md, run from the page itself. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROPERTY_WORDS } from '../../src/domain/note/words';
import { BASES_VIEW_TYPE } from '../../src/ui/lists/bases-view-type';
import { open } from './harness';
import { recipes, runDataviewJs, runTemplater } from './recipes';

const ACME = 'Jobs/Acme.md';
const interview = (company: string, more = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: 2026-11-24\ninterviewers: [Ann Lee]\n${more}---\n\nThey said they will decide by Friday.\n`;
const FILES = {
  [ACME]: interview('Acme'),
  'Jobs/Bolt.md': interview('Bolt'),
  'Jobs/Cove.md': interview('Cove', 'status: rejected\n').replace('2026-11-24', '2026-10-01'),
  'Soup.md': 'Lentils.\n',
};
const start = (files: Record<string, string> = FILES): ReturnType<typeof open> =>
  open({ files, settings: { name: 'Sam Okafor' }, today: '2026-11-25T09:30' });

/** Names that the notes' properties go by when the plugin has written them. */
const WRITTEN = new Set(['type', 'follow-up-log', 'next-follow-up', ...Object.keys(PROPERTY_WORDS)]);

describe('Bases', () => {
  const [all = '', thanks = ''] = recipes('yaml');

  it('name only properties that the plugin writes, and its own view', () => {
    expect(recipes('yaml')).toHaveLength(2);
    for (const text of recipes('yaml')) {
      const named = [...text.matchAll(/note\.(?<name>[\w-]+)|(?<filtered>[\w-]+) [!=]=/g)].flatMap(
        ({ groups }) => groups?.['name'] ?? groups?.['filtered'] ?? [],
      );
      expect(named.filter((name) => !WRITTEN.has(name))).toEqual([]);
      const { views } = parse(text) as { views: { type: string }[] };
      expect(views.map(({ type }) => type)).toContain(BASES_VIEW_TYPE);
      expect(views.map(({ type }) => type).filter((type) => type !== BASES_VIEW_TYPE && type !== 'table')).toEqual([]);
    }
  });

  it('list what is to be sent, company by company, and none that is over', async () => {
    const host = await start({ ...FILES, 'Interviews.base': all });
    await host.openNote('Interviews.base');
    const groups = host.page.locator('.follow-ups-base-group');
    await expect.poll(() => groups.allInnerTexts()).toEqual(['Acme', 'Bolt']);
    await expect.poll(() => host.page.locator('.follow-ups-base .follow-ups-row', { hasText: 'Thank' }).count()).toBe(2);
  });

  it('list thank-yous alone', async () => {
    const host = await start({ ...FILES, 'Thanks.base': thanks });
    await host.openNote('Thanks.base');
    const rows = host.page.locator('.follow-ups-base .follow-ups-row');
    await expect.poll(() => rows.count()).toBeGreaterThan(1);
    expect((await rows.allInnerTexts()).filter((row) => !row.includes('Thank'))).toEqual([]);
  });
});

describe('Dataview', () => {
  it('is asked for properties that the plugin writes', () => {
    const [query = ''] = recipes('dataview');
    const words = new Set(query.match(/\b[a-z][a-z-]+\b/g));
    for (const word of ['and', 'by', 'date', 'today']) words.delete(word);
    expect([...words].filter((word) => !WRITTEN.has(word))).toEqual([]);
    expect(words).toContain('next-follow-up');
  });

  it('shows what is due, and what was promised in a note', async () => {
    const host = await start();
    const [due = '', promises = ''] = recipes('dataviewjs');
    expect(await runDataviewJs(host, due, ACME)).toEqual([
      [
        'table',
        ['Company', 'Message', 'Since', 'Why'],
        [
          ['[[Jobs/Acme.md|Acme]]', 'thank-you', '2026-11-24', expect.stringMatching(/\w+/)],
          ['[[Jobs/Bolt.md|Bolt]]', 'thank-you', '2026-11-24', expect.stringMatching(/\w+/)],
        ],
      ],
    ]);
    expect(await runDataviewJs(host, promises, ACME)).toEqual([['list', ['2026-11-27: “They said they will decide by Friday.”']]]);
    expect(await runDataviewJs(host, promises, 'Soup.md')).toEqual([['list', []]]);
  });
});

describe('Templater', () => {
  const [daily = '', letter = '', log = ''] = recipes('templater');

  it('lists what is due in a daily note', async () => {
    const host = await start();
    expect(await runTemplater(host, daily, 'Soup.md', null)).toBe(
      '## To send\n- [ ] Acme: thank-you to Ann Lee\n- [ ] Bolt: thank-you to Ann Lee\n',
    );
  });

  it('puts in a letter and writes nothing', async () => {
    const host = await start();
    const text = await runTemplater(host, letter, ACME, null);
    expect(text).toMatch(/^[^\n]+\n\nDear Ann,\n[^]*Sam Okafor/);
    expect(await host.read(ACME)).toBe(FILES[ACME]);
    await expect(runTemplater(host, letter, 'Nowhere.md', null)).rejects.toThrow('There is no note "Nowhere.md".');
  });

  it('records what the user answers, and nothing where the question was closed', async () => {
    const host = await start();
    await runTemplater(host, log, ACME, null);
    expect(await host.read(ACME)).toBe(FILES[ACME]);
    await runTemplater(host, log, ACME, 'sent thank-you to Ann Lee by email');
    expect(await host.read(ACME)).toContain('2026-11-25 sent thank-you to Ann Lee by email');
    await expect(runTemplater(host, log, ACME, 'sent flowers')).rejects.toThrow(/flowers|line/);
  });
});
