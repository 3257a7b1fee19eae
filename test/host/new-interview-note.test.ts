/** New interview notes: the form, where the note is put, and what it never does. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';

async function openForm(opening: Opening): Promise<Host> {
  const host = await open({ settings: null, today: '2026-11-25T09:30', ...opening });
  await host.command('New interview note');
  return host;
}

const field = (host: Host, name: string): ReturnType<Host['page']['locator']> => host.page.getByRole('textbox', { name, exact: true });
const make = (host: Host): Promise<void> => host.page.getByRole('button', { name: 'Make note' }).click();
const paths = (host: Host): Promise<string[]> =>
  host.page.evaluate(() =>
    window.app.vault
      .getMarkdownFiles()
      .map(({ path }) => path)
      .sort(),
  );

describe('a new interview note', () => {
  it('is made in its folder, opened, and in the sidebar at once', async () => {
    const host = await openForm({ files: {}, settings: { interviewFolder: 'Jobs/Interviews' } });
    await field(host, 'Company').fill('Acme Corp');
    await field(host, 'Position').fill('Data Engineer');
    await field(host, 'With whom').fill('Jane Smith <jane@acme.example>, Bob Lee');
    await host.page.getByLabel('Time of the interview').fill('08:00');
    await host.page.getByLabel('Type', { exact: true }).selectOption('panel');
    await make(host);
    const path = 'Jobs/Interviews/2026-11-25 Acme Corp, Data Engineer.md';
    await expect.poll(() => paths(host)).toEqual([path]);
    expect(await host.read(path)).toContain('interview-date: 2026-11-25T08:00:00\ninterview-type: panel\n');
    expect(await host.read(path)).toContain('follow-up-log: []');
    await host.page.locator('.cm-content', { hasText: 'Next steps' }).waitFor();
    await host.command('Open follow-ups');
    await host.page.locator('.follow-ups-task', { hasText: 'Thank Jane Smith' }).waitFor();
  });

  it('goes into the trash by Undo, unless something was written into it since', async () => {
    const host = await openForm({ files: {} });
    await field(host, 'Company').fill('Acme');
    await make(host);
    const path = '2026-11-25 Acme.md';
    await expect.poll(() => paths(host)).toEqual([path]);
    await host.page.locator('.notice', { hasText: 'Made “2026-11-25 Acme”.' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => paths(host)).toEqual([]);
    await host.command('New interview note');
    await field(host, 'Company').fill('Acme');
    await make(host);
    await expect.poll(() => paths(host)).toEqual([path]);
    await host.write(path, `${await host.read(path)}They laugh a lot.\n`);
    await host.page.locator('.notice', { hasText: 'Made' }).getByRole('button', { name: 'Undo' }).click();
    await host.page.locator('.notice', { hasText: 'Something was written into the note since it was made' }).waitFor();
    expect(await host.read(path)).toContain('They laugh a lot.');
  });

  it('promises nothing by itself: the question to ask at the end is no promise of theirs', async () => {
    const host = await openForm({ files: {} });
    await field(host, 'Company').fill('Acme');
    await make(host);
    await expect.poll(() => paths(host)).toHaveLength(1);
    await expect.poll(() => host.commands()).toContain('Explain dates in this note');
    await host.command('Explain dates in this note');
    await expect.poll(() => host.page.locator('.modal').textContent()).toContain('No promise was found');
  });

  it('never leaves its folder, is never hidden, and never writes over a note', async () => {
    const host = await openForm({ files: { 'Jobs/2026-11-25 etc PASSWD.md': 'Mine.\n' }, settings: { interviewFolder: '../Jobs' } });
    await field(host, 'Company').fill('../../etc/passwd');
    await make(host);
    await expect.poll(() => paths(host)).toEqual(['Jobs/2026-11-25 etc PASSWD.md', 'Jobs/2026-11-25 etc passwd 2.md']);
    expect(await host.read('Jobs/2026-11-25 etc PASSWD.md')).toBe('Mine.\n');
  });

  it.each([
    ['People/Jane Smith.md', '---\ncompany: Acme\n---\n', 'Acme', '[[Jane Smith]]'],
    ['Companies/Acme.md', 'A company.\n', '[[Acme]]', ''],
    ['Notes/Dana.md', '---\ntype: person\n---\n', '', '[[Dana]]'],
    ['Recipes/Soup.md', 'Lentils.\n', '', ''],
  ])('from %s fills in what that note says', async (path, text, company, people) => {
    const host = await open({ settings: null, files: { [path]: text } });
    await host.openNote(path);
    await host.command('New interview note');
    expect(await field(host, 'Company').inputValue()).toBe(company);
    expect(await field(host, 'With whom').inputValue()).toBe(people);
  });

  it('asks for what is missing and keeps the rest', async () => {
    const host = await openForm({ files: {} });
    await field(host, 'With whom').fill('Jane');
    await make(host);
    await expect.poll(() => host.page.locator('.follow-ups-form-error').textContent()).toContain('company or the position');
    expect(await field(host, 'With whom').inputValue()).toBe('Jane');
    expect(await paths(host)).toEqual([]);
  });

  it('keeps what was typed when the disk refuses', async () => {
    const host = await openForm({ files: {} });
    await field(host, 'Company').fill('Acme');
    await host.failWrites('disk full');
    await make(host);
    await expect.poll(() => host.page.locator('.follow-ups-form-error').textContent()).toContain('disk full');
    expect(await field(host, 'Company').inputValue()).toBe('Acme');
  });

  it("fills the user's own template, and says when it is gone", async () => {
    const files = { 'Templates/Mine.md': '---\ntags: [job]\ncompany: {{company}}\n---\n# {{title}}\n' };
    const host = await openForm({ files, settings: { interviewTemplate: 'Templates/Mine.md' } });
    await field(host, 'Company').fill('Acme');
    await make(host);
    await expect.poll(() => paths(host)).toContain('2026-11-25 Acme.md');
    expect(await host.read('2026-11-25 Acme.md')).toMatch(/^---\ntags: \[job\]\ncompany: Acme\n[^]*# 2026-11-25 Acme\n$/);
    await host.page.evaluate(() => window.host.remove('Templates/Mine.md'));
    await host.command('New interview note');
    await field(host, 'Company').fill('Bolt');
    await make(host);
    await expect.poll(() => host.page.locator('.follow-ups-form-error').textContent()).toContain('Templates/Mine.md');
  });
});
