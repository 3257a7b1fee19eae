/** The folder of interview notes is offered for a note that would count by it: one click or key chooses it, and Undo takes it back. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { groupOf, openSidebar, rowOf } from './scenes/scene';

const FILES = {
  'Interview questions/SQL.md': '---\ncompany: Cove\ndate: 2026-11-24\n---\n',
  'Interviews with firms/Acme.md': '---\ncompany: Acme\ndate: 2026-11-24\n---\n',
  'Interviews with firms/Bolt.md': '---\ncompany: Bolt\ndate: 2026-11-24\n---\n',
  'Jobs/Dune.md': '---\ntype: interview\ncompany: Dune\ninterview-date: 2026-11-24\n---\n',
};
const OFFER = 'Use the folder "Interviews with firms" for interview notes';
const LIST = /speaks? of (?:an interview|interviews) but do(?:es)? not count/;

async function start(): Promise<Host> {
  const host = await open({ files: FILES, settings: { later: 1 }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await host.command('Show notes that need a look');
  await groupOf(host, LIST).locator('.follow-ups-row').first().waitFor();
  return host;
}

const stored = (host: Host): Promise<unknown> => host.page.evaluate(() => window.host.settings());

it('is chosen by keyboard, counts for all of its notes, and Undo takes it back', async () => {
  const host = await start();
  const { page } = host;
  expect(await groupOf(host, LIST).locator('.follow-ups-row').count()).toBe(2);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.keyboard.press('End');
  for (let steps = 0; steps < 5 && !(await focused()).startsWith('Acme'); steps += 1) await page.keyboard.press('ArrowUp');
  for (let steps = 0; steps < 5 && (await focused()) !== OFFER; steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored(host)).toEqual({ later: 1, interviewFolder: 'Interviews with firms' });
  await rowOf(host, 'Acme').waitFor();
  await rowOf(host, 'Bolt').waitFor();
  for (const [path, source] of Object.entries(FILES)) expect(await host.read(path)).toBe(source);

  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  // Nothing moves under a pointer that rests there.
  await page.mouse.move(0, 0);
  await page.locator('.notice', { hasText: 'Undone: every note in “Interviews with firms” counts.' }).waitFor();
  await expect.poll(() => stored(host)).toEqual({ later: 1, interviewFolder: '' });
  await groupOf(host, LIST).waitFor();
  await expect.poll(() => groupOf(host, /^Due$/).locator('.follow-ups-row', { hasText: 'Acme' }).count()).toBe(0);
});

it('can be left alone for one note, which is then an interview by its own property', async () => {
  const host = await start();
  const row = groupOf(host, LIST).locator('.follow-ups-row', { hasText: 'Acme' });
  await row.getByRole('button', { name: 'It is an interview of mine' }).click();
  await expect.poll(() => host.read('Interviews with firms/Acme.md')).toContain('type: interview');
  expect(await stored(host)).toEqual({ later: 1 });
});
