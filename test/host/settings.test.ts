/** The settings window: each control is used as a person does, and what it is for is seen. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host, Opening } from './open-host';
import { groupOf, openSidebar, rowOf, showReason } from './scenes/scene';

const interview = (company: string, day: string, body = 'Talked.', more = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: ${day}\ninterviewers: [Ann Lee]\n${more}---\n\n${body}\n`;

const THANKED = 'follow-up-log: [2026-11-16 sent thank-you to Ann Lee]\n';
const FILES = { 'Jobs/Acme.md': interview('Acme', '2026-11-24') };

/** Opens the settings, on the advanced page or not; gives what closes them. */
async function openSettings(host: Host, advanced = false): Promise<() => Promise<void>> {
  await host.page.evaluate(() => window.host.openSettings());
  if (advanced) await host.page.locator('.setting-item', { hasText: 'Advanced' }).click();
  return async () => {
    await host.page.keyboard.press('Escape');
    await host.page.locator('.modal').waitFor({ state: 'detached' });
  };
}

const stored = (host: Host): Promise<unknown> => host.page.evaluate(() => window.host.settings());

/** Opens the host, sets a control by its name, and waits until that is saved. */
async function set(name: string, value: boolean | string, opening: Opening, advanced = false): Promise<Host> {
  const host = await open({ settings: null, today: '2026-11-25T09:30', files: FILES, ...opening });
  const close = await openSettings(host, advanced);
  const control = host.page.getByLabel(name, { exact: true });
  if (typeof value === 'boolean') await control.click();
  else if ((await control.evaluate((el) => el.tagName)) === 'SELECT') await control.selectOption({ label: value });
  else await control.fill(value);
  await expect.poll(() => stored(host)).not.toBeNull();
  await close();
  return host;
}

/** The letter that is written for a row. */
async function letter(host: Host, path = 'Jobs/Acme.md'): Promise<string> {
  await openSidebar(host);
  await rowOf(host, 'Acme').hover();
  await rowOf(host, 'Acme').locator('[data-control="write"]').click();
  await expect.poll(() => host.read(path)).toContain('Subject:');
  return host.read(path);
}

async function reasonOf(host: Host, company: string): Promise<string> {
  await openSidebar(host);
  await showReason(host, company);
  return rowOf(host, company).locator('.follow-ups-reason').innerText();
}

describe('each setting does what it is for', () => {
  it.each([
    ['Your name', 'Sam Okafor', false, /Kind regards,\nSam Okafor\n/],
    ['Your contact line', 'sam@example.com', false, /Kind regards,\n.*\nsam@example\.com\n/],
    ['Messages begin with', 'Hello', true, /\n\nHello Ann,|\n\nHello Ann Lee,/],
    ['Messages end with', 'Warmly', true, /\n\nWarmly,\n/],
  ])('%s stands in the letters', async (name, value, advanced, expected) => {
    expect(await letter(await set(name, value, {}, advanced))).toMatch(expected);
  });

  it('Message templates folder: a note of the folder replaces the built-in letter', async () => {
    const files = { ...FILES, 'Letters/Mine.md': '---\nfollow-up: thank-you\n---\nSubject: Thanks\n\nMy own words, {{company}}.\n' };
    expect(await letter(await set('Message templates folder', 'Letters', { files }))).toContain('My own words, Acme.');
  });

  it('Note of proof points: its first bullet is offered for the letter', async () => {
    const files = { ...FILES, 'About me.md': '- Cut the nightly load from six hours to one\n' };
    const host = await set('Note of proof points', 'About me', { files }, true);
    await letter(host);
    expect(await host.page.locator('.notice', { hasText: 'is not there' }).count()).toBe(0);
    await host.openNote('Jobs/Acme.md');
    await host.page.locator('.cm-content').click();
    await host.command('Next gap');
    await host.page.keyboard.press('Control+Space');
    await expect
      .poll(async () =>
        [await host.read('Jobs/Acme.md'), ...(await host.page.locator('.cm-tooltip-autocomplete').allInnerTexts())].join('\n'),
      )
      .toContain('nightly load');
  });

  it('Folder of interview notes: a note of the folder counts, whatever it says', async () => {
    const bare = '---\ncompany: Bolt\ninterview-date: 2026-11-24\ninterviewers: [Bo]\n---\n\nTalked.\n';
    const host = await set('Folder of interview notes', 'Log', { files: { ...FILES, 'Log/Bolt.md': bare } });
    await openSidebar(host);
    await rowOf(host, 'Bolt').waitFor();
  });

  it('Template for new interview notes: a new note begins with it', async () => {
    const files = { ...FILES, 'Forms/Mine.md': '---\ntype: interview\n---\n\n## What I want to know\n' };
    const host = await set('Template for new interview notes', 'Forms/Mine', { files });
    await host.command('New interview note');
    await host.page.getByLabel('Company').fill('Bolt');
    await host.page.getByRole('button', { name: 'Make note' }).click();
    await expect.poll(() => host.page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path))).toHaveLength(3);
    const path = await host.page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? '');
    expect(await host.read(path)).toContain('## What I want to know');
  });

  it('Preset: the first check-in waits longer', async () => {
    const files = { 'Jobs/Acme.md': interview('Acme', '2026-11-16', 'Talked.', THANKED) };
    const usual = await open({ files, settings: null, today: '2026-11-25T09:30' });
    await openSidebar(usual);
    await groupOf(usual, 'Due').locator('.follow-ups-row', { hasText: 'Acme' }).waitFor();
    const patient = await set('Preset', 'Patient', { files });
    await openSidebar(patient);
    await groupOf(patient, 'This week').waitFor();
    expect(await groupOf(patient, 'Due').count()).toBe(0);
  });

  it.each([
    ['Order of numeric dates', '12 May', 'They will decide by 10/12/2026.', 'Thu 10 Dec'],
    ['“Next Friday” means', 'The Friday that comes first', 'They will decide by next Friday.', 'Fri 20 Nov'],
  ])('%s: their words are read so', async (name, choice, words, expected) => {
    const files = { 'Jobs/Acme.md': interview('Acme', '2026-11-16', words, THANKED) };
    const host = await set(name, choice, { files, timers: 'driven' });
    await host.openNote('Jobs/Acme.md', 'preview');
    await host.page.locator('.follow-ups-promise-mark:visible').click();
    await expect.poll(() => host.page.locator('.follow-ups-promise-card').innerText()).toContain(expected);
  });

  it('Public holidays: no business day falls on one', async () => {
    // Thursday 26 November 2026 is Thanksgiving.
    const files = { 'Jobs/Acme.md': interview('Acme', '2026-11-16', 'They will decide by Wednesday 25 November.', THANKED) };
    const usual = await open({ files, settings: null, today: '2026-11-30T09:30' });
    const american = await set('Public holidays', 'United States', { files, today: '2026-11-30T09:30' }, true);
    expect(await reasonOf(usual, 'Acme')).toContain('Thu 26 Nov');
    expect(await reasonOf(american, 'Acme')).toContain('Fri 27 Nov');
  });

  it('Property names: a property of the user gives the company', async () => {
    const files = { 'Jobs/Acme.md': interview('Acme', '2026-11-24').replace('company:', 'Kundin:') };
    const host = await set('Property names', 'company: Kundin', { files }, true);
    await openSidebar(host);
    await rowOf(host, 'Acme').waitFor();
  });

  it('Daily summary: nothing pops up any more', async () => {
    const host = await set('Daily summary', false, { summary: true }, true);
    await host.dismissNotices();
    await host.page.evaluate(() => window.localStorage.clear());
    await host.page.evaluate(() => window.host.reloadPlugin());
    await openSidebar(host);
    await rowOf(host, 'Acme').waitFor();
    expect(await host.page.locator('.notice').count()).toBe(0);
  });

  it('Count in the status bar: it goes', async () => {
    const usual = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
    await expect.poll(() => usual.page.locator('.follow-ups-status').isVisible()).toBe(true);
    const host = await set('Count in the status bar', false, {}, true);
    await expect.poll(() => host.page.locator('.follow-ups-status').isVisible()).toBe(false);
  });
});

describe('what cannot be used', () => {
  it.each([
    ['Folder of interview notes', 'Jobs/Nowhere', false, 'There is no folder “Jobs/Nowhere”.'],
    ['Message templates folder', '../Letters', false, 'There is no folder “../Letters”.'],
    ['Template for new interview notes', 'Mine', false, 'There is no note “Mine”.'],
    ['Note of proof points', 'Mine.md', true, 'There is no note “Mine.md”.'],
    ['Property names', 'compny: Kunde', true, '“compny: Kunde” begins with no property.'],
    ['Property names', 'Kunde', true, 'Write it as “company: Kunde”.'],
  ])('%s refuses %j, says why, and is not saved', async (name, value, advanced, reason) => {
    const host = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
    await openSettings(host, advanced);
    await host.page.getByLabel(name, { exact: true }).fill(value);
    const row = host.page.locator('.setting-item.is-invalid');
    await expect.poll(() => row.innerText()).toContain(reason);
    expect(await stored(host)).toBeNull();
    await host.page.getByLabel(name, { exact: true }).fill('');
    await expect.poll(() => row.count()).toBe(0);
  });

  it('is told once when it is stored, stands at its control, and is kept until another is chosen', async () => {
    const later = { preset: 'gentle', tones: ['warm'], interviewFolder: 'Gone' };
    const host = await open({ files: FILES, settings: later, today: '2026-11-25T09:30' });
    const told = host.page.locator('.notice', { hasText: '“Preset” was stored as "gentle"' });
    await told.waitFor();
    await host.dismissNotices();
    await host.page.evaluate(() => window.host.reloadPlugin());
    await openSidebar(host);
    await rowOf(host, 'Acme').waitFor();
    expect(await told.count()).toBe(0);
    expect(await stored(host)).toEqual(later);

    await openSettings(host);
    await host.page.locator('.setting-item', { hasText: '“Preset” was stored as "gentle"' }).waitFor();
    await host.page.locator('.setting-item.is-invalid', { hasText: 'There is no folder “Gone”.' }).waitFor();
    await host.page.getByLabel('Preset', { exact: true }).selectOption('brisk');
    await expect.poll(() => stored(host)).toEqual({ ...later, preset: 'brisk' });
  });
});

it('what another device changes while the window is open stands in it at once, and counts', async () => {
  const bare = '---\ncompany: Bolt\ninterview-date: 2026-11-24\ninterviewers: [Bo]\n---\n\nTalked.\n';
  const files = { ...FILES, 'Log/Bolt.md': bare };
  const host = await open({ files, settings: { name: 'Sam' }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await rowOf(host, 'Acme').waitFor();
  const close = await openSettings(host);
  await host.page.evaluate(() => window.host.syncSettings({ name: 'Alex', interviewFolder: 'Log', later: 1 }));
  await expect.poll(() => host.page.getByLabel('Your name').inputValue()).toBe('Alex');
  await host.page.getByLabel('Your contact line').fill('alex@example.com');
  await expect.poll(() => stored(host)).toEqual({ name: 'Alex', interviewFolder: 'Log', later: 1, contactLine: 'alex@example.com' });
  await close();
  await rowOf(host, 'Bolt').waitFor();
});
