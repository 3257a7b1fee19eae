/** What stands around the sidebar: the summary of the day, the status bar, the ribbon, the folder that looks right, the Tab key. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import { openSidebar, rowOf } from './scenes/scene';

const TODAY = '2026-11-25T09:30';
const interview = (company: string, day: string): string =>
  `---\ntype: interview\ncompany: ${company}\ninterview-date: ${day}\ninterviewers: [Ann]\n---\n\nTalked.\n`;
const due = { 'Jobs/Acme.md': interview('Acme', '2026-11-24'), 'Jobs/Bolt.md': interview('Bolt', '2026-11-24') };

describe('the summary', () => {
  it('comes once a day, however often the plugin is loaded, and its button opens the list', async () => {
    const host = await open({ files: due, settings: null, summary: true, today: TODAY });
    const summary = host.page.locator('.notice', { hasText: '2 messages to send' });
    await summary.getByRole('button', { name: 'Show' }).click();
    await rowOf(host, 'Acme').waitFor();
    await host.page.evaluate(() => window.host.reloadPlugin());
    await openSidebar(host);
    await rowOf(host, 'Acme').waitFor();
    expect(await summary.count()).toBe(0);
  });

  it.each([
    ['is switched off', { settings: { dailySummary: false } }],
    ['runs on a phone', { phone: true }],
    ['has nothing to send', { files: { 'Jobs/Acme.md': interview('Acme', '2026-12-02') } }],
  ])('stays away where the plugin %s', async (_where, opening) => {
    const host = await open({ files: due, settings: null, summary: true, today: TODAY, ...opening });
    await host.command('Open follow-ups');
    await host.page.locator('.follow-ups-section').first().waitFor();
    expect(await host.page.locator('.notice').count()).toBe(0);
  });
});

describe('the status bar', () => {
  it('counts what is to do, opens the list, and goes when nothing is left', async () => {
    const host = await open({ files: due, settings: null, today: TODAY });
    const status = host.page.locator('.follow-ups-status');
    await expect.poll(() => status.innerText()).toBe('2');
    await status.click();
    for (const company of ['Acme', 'Bolt']) {
      await rowOf(host, company).locator('[data-control="sent"]').click();
      await host.page.mouse.move(500, 400);
      await rowOf(host, company).locator('[data-control="sent"]').waitFor({ state: 'detached' });
      // The notice lies over the row that comes next.
      await host.dismissNotices();
    }
    await expect.poll(() => status.isVisible()).toBe(false);
  });
});

it('the ribbon opens the list, with the keyboard in it', async () => {
  const host = await open({ files: due, settings: null, today: TODAY });
  await host.page.locator('.side-dock-ribbon-action[aria-label="Open follow-ups"]').click();
  await expect.poll(() => host.page.evaluate(() => document.activeElement?.closest('.follow-ups-list') !== null)).toBe(true);
});

it('an empty list gives the keyboard what it offers', async () => {
  const host = await open({ files: { 'Soup.md': 'Lentils.\n' }, settings: null, today: TODAY });
  await openSidebar(host);
  await expect.poll(() => host.page.evaluate(() => document.activeElement?.textContent)).toBe('Look through all notes');
});

it('notes in a folder called Interviews count with nothing set up', async () => {
  const bare = (company: string): string => `---\ncompany: ${company}\ndate: 2026-11-24\n---\n\nTalked.\n`;
  const host = await open({
    files: { 'Jobs/Interviews/Acme.md': bare('Acme'), 'Jobs/Interviews/Bolt.md': bare('Bolt') },
    settings: null,
    today: TODAY,
  });
  await openSidebar(host);
  await rowOf(host, 'Acme').waitFor();
  await rowOf(host, 'Bolt').waitFor();
});

it('the list is named for a screen reader, and shows no tooltip of its own', async () => {
  const host = await open({ files: due, settings: null, today: TODAY });
  await openSidebar(host);
  await host.page.getByRole('region', { name: 'Follow-ups' }).waitFor();
  await rowOf(host, 'Acme').locator('.follow-ups-task').hover();
  expect(await host.page.locator('.tooltip').count()).toBe(0);
});

it('Tab outside a gap does what it does everywhere in the editor', async () => {
  const host = await open({ files: due, settings: null, today: TODAY });
  await host.openNote('Jobs/Acme.md');
  await host.page.locator('.cm-content').click();
  await host.page.keyboard.press('Control+End');
  await host.page.keyboard.type('- one');
  await host.page.keyboard.press('Tab');
  await expect.poll(() => host.read('Jobs/Acme.md')).toMatch(/\n\s+- one/);
});
