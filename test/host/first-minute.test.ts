/** The first minute on a vault that nobody prepared: what a person sees, clicks and gets. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { oldVault } from './sample-vault';
import { NEAR_MISSES, OLD_VAULT, showNearMisses } from './scenes/first-minute';
import { groupOf, openSidebar, rowOf, unfold } from './scenes/scene';

const vault = oldVault();
const ACORN = 'Interviews/Acorn Nursery phone screen 18 Nov.md';
const YEWTREE = 'Notes/Interview Yewtree Books.md';

const question = ({ page }: Host) => page.locator('.follow-ups-long-ago');

/** The lines that stand in the vault's notes now and did not before. */
async function linesAdded(host: Host): Promise<string[]> {
  const added: string[] = [];
  for (const [path, before] of Object.entries(vault)) {
    if (!path.endsWith('.md')) continue;
    const now = await host.read(path);
    if (now === before) continue;
    const lines = before.split(/\r?\n/);
    added.push(...now.split(/\r?\n/).filter((line) => !lines.includes(line) && line !== '---'));
  }
  return added;
}

async function start(): Promise<Host> {
  const host = await open(OLD_VAULT);
  await openSidebar(host);
  return host;
}

it('asks one question, and one click answers it for all interviews of long ago, in one writing', async () => {
  const host = await start();
  const words = (await question(host).textContent()) ?? '';
  const [, many] = /^(\d+) interviews lie more than a week back\. Already thanked\?/.exec(words) ?? [];
  expect(Number(many)).toBeGreaterThan(40);
  await question(host).getByRole('button', { name: 'Yes, start from today' }).click();
  await host.page.locator('.notice', { hasText: `already thanked for ${String(many)} interviews` }).waitFor();
  await question(host).waitFor({ state: 'hidden' });
  // No day is made up: nobody remembers when it was.
  expect([...new Set(await linesAdded(host))]).toEqual(['thank-you sent: done']);
  expect(await host.read(YEWTREE)).toBe((vault[YEWTREE] ?? '').replace(/\n---\n/, '\nthank-you sent: done\n---\n'));

  const quiet = await unfold(host, 'Gone quiet');
  await expect.poll(() => quiet.locator('.follow-ups-row', { hasText: 'Yewtree Books' }).count()).toBe(0);
  // Its check-in is another matter, and still due.
  await rowOf(host, 'Yewtree Books').waitFor();

  await host.page.evaluate(() => window.host.reloadPlugin());
  await openSidebar(host);
  await rowOf(host, 'Yewtree Books').waitFor();
  expect(await question(host).isVisible()).toBe(false);
});

it('takes all of it back by one Undo, byte for byte, and asks again', async () => {
  const host = await start();
  await question(host).getByRole('button', { name: 'Yes, start from today' }).click();
  await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await host.page.locator('.notice', { hasText: 'Undone' }).waitFor();
  expect(await linesAdded(host)).toEqual([]);
  await question(host).waitFor();
});

it('shows them first to who wants to see, takes a no, and never asks again', async () => {
  const host = await start();
  await question(host).getByRole('button', { name: 'Show me' }).click();
  await groupOf(host, 'Gone quiet').locator('.follow-ups-row', { hasText: 'Yewtree Books' }).waitFor();
  expect(await host.page.evaluate(() => document.activeElement?.textContent)).toContain('Gone quiet');
  await question(host).getByRole('button', { name: 'No, leave them' }).click();
  await question(host).waitFor({ state: 'hidden' });
  expect(await linesAdded(host)).toEqual([]);
  await host.page.evaluate(() => window.host.reloadPlugin());
  await openSidebar(host);
  await rowOf(host, 'Yewtree Books').waitFor();
  expect(await question(host).isVisible()).toBe(false);
});

it('a vault without interviews of long ago is never asked, not even when one grows old', async () => {
  const note = (day: string) => `---\ntype: interview\ncompany: Acme\ninterview-date: ${day}\n---\n`;
  const host = await open({ files: { 'Acme.md': note('2026-11-24') }, settings: null, firstStart: true });
  await openSidebar(host);
  await rowOf(host, 'Acme').waitFor();
  await host.write('Acme.md', note('2026-11-04'));
  await groupOf(host, 'Gone quiet').waitFor();
  expect(await question(host).isVisible()).toBe(false);
});

it('names what does not count with its reason, and one click mends it', async () => {
  const host = await start();
  await showNearMisses(host);
  const before = await groupOf(host, NEAR_MISSES).locator('.follow-ups-row').count();
  const row = groupOf(host, NEAR_MISSES).locator('.follow-ups-row', { hasText: 'Acorn Nursery' });
  expect(await row.textContent()).toContain('"18 Nov" gives no year');
  await row.getByRole('button', { name: 'Use 2026-11-18 from its title as the day' }).click();
  // Nothing moves under a pointer that rests there.
  await expect.poll(() => host.read(ACORN)).toContain('interview-date');
  await host.page.mouse.move(0, 0);
  await expect.poll(() => groupOf(host, 'Late').locator('.follow-ups-row', { hasText: 'Acorn Nursery' }).count()).toBe(1);
  expect(await groupOf(host, NEAR_MISSES).locator('.follow-ups-row').count()).toBe(before - 1);
  expect(await host.read(ACORN)).toBe(`---\ninterview-date: 2026-11-18\n---\n${vault[ACORN] ?? ''}`);
});

it('what the note does not offer is filled in', async () => {
  const host = await start();
  await showNearMisses(host);
  const row = groupOf(host, NEAR_MISSES).locator('.follow-ups-row', { has: host.page.getByText('Marlpit Gravel', { exact: true }) });
  await row.getByRole('button', { name: 'Fill in day...' }).click();
  await host.page.getByLabel('Day of the interview').press('Enter');
  await host.page.getByText('Choose the day of the interview.').waitFor();
  await host.page.getByLabel('Day of the interview').fill('2026-11-23');
  await host.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => host.read('Companies/Marlpit Gravel.md')).toContain('\ninterview-date: 2026-11-23\n');
  await host.page.mouse.move(0, 0);
  await expect.poll(() => groupOf(host, 'Late').locator('.follow-ups-row', { hasText: 'Marlpit Gravel' }).count()).toBe(1);
});

it('all of that goes by keyboard: to the list, to the note, to its fix, and back by Undo', async () => {
  const host = await start();
  const { page } = host;
  await host.command('Show notes that need a look');
  await groupOf(host, NEAR_MISSES).locator('.follow-ups-row').first().waitFor();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('End');
  for (let steps = 0; steps < 30 && !(await focused()).startsWith('Acorn Nursery'); steps += 1) await page.keyboard.press('ArrowUp');
  for (let steps = 0; steps < 5 && !(await focused()).startsWith('Use 2026'); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(ACORN)).toContain('interview-date: 2026-11-18');
  // The focus stays in the list, on the row that took its place.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.follow-ups-list') !== null)).toBe(true);
  const isOnMore = (): Promise<boolean> => page.evaluate(() => document.activeElement?.ariaLabel === 'More');
  for (let steps = 0; steps < 10 && !(await isOnMore()); steps += 1) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.locator('.menu').waitFor();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => host.read(ACORN)).toBe(vault[ACORN]);
});
