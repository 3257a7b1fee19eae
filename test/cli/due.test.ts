import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, folderOf, type Run } from './command-line';

const ARTICLE = `---
type: interview
company: Acme Corp
position: Senior Platform Engineer
interviewers: Jane Smith <jane@acme.example>
interview-date: 2026-11-16
follow-up-log:
  - 2026-11-16 sent thank-you to Jane Smith by email
---
# Acme

Good talk about their move to Kubernetes. "We'll be in touch next Tuesday," Jane said.
`;

interface Due {
  on: string;
  followUps: {
    note: string;
    kind: string;
    state: string;
    opens: string | null;
    overdueAfter: string | null;
    rule: string;
    because: string[];
    promise: { quote: string; line: number; by: string } | null;
  }[];
  problems: { note: string; line: number; message: string }[];
}

let run: (folder: string, ...words: string[]) => Run;
const due = (folder: string, ...words: string[]): Due => JSON.parse(run(folder, 'due', '--json', ...words).out) as Due;

beforeAll(async () => {
  run = await buildCommandLine();
}, 30_000);

describe("the article's own case", () => {
  const vault = () => folderOf({ 'Interviews/Acme.md': ARTICLE });

  it('has nothing due on the Tuesday they named, only a planned check-in', () => {
    const folder = vault();
    expect(due(folder, '--on', '2026-11-24').followUps).toEqual([]);
    const planned = due(folder, '--all', '--on', '2026-11-24').followUps.find(({ kind }) => kind === 'first-check-in');
    expect(planned).toMatchObject({ state: 'planned', opens: '2026-11-25', overdueAfter: '2026-12-01' });
  });

  it('has the first check-in due on the Wednesday, with their words and the reason', () => {
    const { followUps } = due(vault(), '--on', '2026-11-25');
    expect(followUps).toHaveLength(1);
    expect(followUps[0]).toMatchObject({
      note: 'Interviews/Acme.md',
      kind: 'first-check-in',
      state: 'due',
      opens: '2026-11-25',
      rule: 'T7',
    });
    expect(followUps[0]?.promise).toMatchObject({ by: '2026-11-24', line: 12 });
    expect(followUps[0]?.because.join(' ')).toContain('next Tuesday');
  });

  it('prints a table for people', () => {
    const { out, code } = run(vault(), 'due', '--on', '2026-11-25');
    expect(code).toBe(0);
    expect(out).toContain('First check-in');
    expect(out).toContain('Acme Corp, Senior Platform Engineer');
    expect(out).toContain("We'll be in touch next Tuesday");
    expect(out).not.toContain('\u001b');
  });
});

describe('the first line counts as the sidebar does', () => {
  const bolt = (day: string, log: string): string =>
    `---\ntype: interview\ncompany: Bolt\nposition: Clerk\ninterviewers: [Ana Cruz]\ninterview-date: ${day}\nfollow-up-log: [${log}]\n---\nA good talk.\n`;
  const firstLine = (files: Readonly<Record<string, string>>): string =>
    run(folderOf(files), 'due', '--on', '2026-11-25').out.split('\n')[0] ?? '';

  it.each([
    ['a message that is due', { 'Acme.md': ARTICLE }, '1 to send on Wed 25 Nov.'],
    ['one that is late', { 'Acme.md': ARTICLE, 'Bolt.md': bolt('2026-11-23', '') }, '2 to send on Wed 25 Nov, 1 overdue.'],
    [
      'an optional one, apart',
      { 'Acme.md': ARTICLE, 'Bolt.md': bolt('2026-10-05', '2026-10-06 sent thank-you, 2026-11-09 sent final-follow-up') },
      '1 to send on Wed 25 Nov, 1 more if you like.',
    ],
  ])('%s', (_, files, line) => expect(firstLine(files)).toBe(line));
});

describe('a note that cannot be read as it stands', () => {
  const good = { 'Good.md': ARTICLE };

  it.each<[string, string, string, RegExp]>([
    ['frontmatter that never ends', 'Open.md', '---\ntype: interview\ncompany: Bolt\ninterview-date: 2026-11-16\n', /---/],
    [
      'YAML that is broken',
      'Broken.md',
      '---\ntype: interview\ncompany: Bolt\ninterview-date: 2026-11-16\ntimeline: they said: next Tuesday\n---\n',
      /quote/i,
    ],
    ['frontmatter in JavaScript', 'Script.md', '---js\n{ type: "interview" }\n---\n', /YAML/],
    ['an impossible date', 'Impossible.md', '---\ntype: interview\ncompany: Bolt\ninterview-date: 2026-02-31\n---\n', /2026-02-31/],
  ])('%s is named with its line, and the other notes are still reported', (_, path, source, message) => {
    const folder = folderOf({ ...good, [path]: source });
    const result = run(folder, 'due', '--json', '--on', '2026-11-25');
    const { followUps, problems } = JSON.parse(result.out) as Due;
    expect(result.code).toBe(1);
    expect(result.complaints).toBe('');
    expect(followUps.map(({ note }) => note)).toContain('Good.md');
    expect(problems.find(({ note }) => note === path)?.message).toMatch(message);
    expect(problems.every(({ line }) => line >= 1)).toBe(true);
  });

  it('a file that is no text is named, and the others are still reported', () => {
    const { followUps, problems } = due(
      folderOf({ ...good, 'Picture.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) }),
      '--on',
      '2026-11-25',
    );
    expect(followUps).toHaveLength(1);
    expect(problems).toMatchObject([{ note: 'Picture.md', line: 1 }]);
  });

  it('a note that is gone when it is read is named', () => {
    const folder = folderOf(good);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'Gone.md'));
    expect(due(folder, '--on', '2026-11-25').problems).toMatchObject([{ note: 'Gone.md' }]);
  });
});

describe('where the vault is', () => {
  it('an empty vault says how to begin and is no failure', () => {
    const { code, out } = run(folderOf({}), 'due');
    expect(code).toBe(0);
    expect(out).toMatch(/No interview notes found/);
  });

  it.each<[string, string[]]>([
    ['a path that is missing', ['due', 'nowhere']],
    ['a path that is a file', ['due', 'Good.md']],
    ['a day that does not exist', ['due', '--on', '2026-02-31']],
    ['a time that does not exist', ['due', '--on', '2026-02-03T25:00']],
    ['an option that is not known', ['due', '--sometimes']],
    ['a command that is not known', ['overdue']],
    ['no command at all', []],
    ['a kind that is not known', ['draft', 'Good.md', '--kind', 'love-letter']],
    ['a draft to nobody', ['draft', 'Good.md', '--kind', 'thank-you', '--to', 'Nobody']],
    ['an entry that does not parse', ['record', 'Good.md', 'posted a thank-you']],
  ])('%s is wrong use: exit code 2, and a sentence', (_, words) => {
    const { code, out, complaints } = run(folderOf({ 'Good.md': ARTICLE }), ...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints.length).toBeGreaterThan(10);
    expect(complaints).not.toMatch(/\bat .*\.mjs:\d+/);
  });

  it('hidden folders and node_modules are left out', () => {
    const folder = folderOf({ '.trash/Old.md': ARTICLE, 'node_modules/x/Note.md': ARTICLE });
    expect(due(folder, '--all').followUps).toEqual([]);
  });

  it('what the user excluded in Obsidian, and notes in its folder of templates, are left out', () => {
    const settings = {
      '.obsidian/app.json': '{"userIgnoreFilters": ["Archive/", "/draft\\\\d/"]}',
      '.obsidian/templates.json': '{"folder": "Templates"}',
    };
    const folder = folderOf({
      ...settings,
      'Archive/Old.md': ARTICLE,
      'draft1.md': ARTICLE,
      'Templates/Interview.md': ARTICLE,
      'Acme.md': ARTICLE,
    });
    expect(due(folder, '--on', '2026-11-25').followUps).toMatchObject([{ note: 'Acme.md' }]);
  });

  it('a folder whose name ends in .md is a folder', () => {
    const folder = folderOf({ 'Acme.md/Round 1.md': ARTICLE });
    mkdirSync(join(folder, 'Empty.md'));
    expect(due(folder, '--on', '2026-11-25').followUps).toMatchObject([{ note: 'Acme.md/Round 1.md' }]);
  });
});
