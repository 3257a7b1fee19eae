/** A thousand follow-ups: all are there, and one changed note changes its own row alone. How long that takes is told by `npm run pluginContext`. */
import { expect, it } from 'vitest';
import { open } from './harness';
import { groupOf } from './scenes/scene';

const note = (index: number, log = '[]'): string =>
  `---\ntype: interview\ncompany: Company ${String(index)}\nposition: Engineer\ninterviewers: [Person ${String(index)}]\ninterview-date: 2026-11-${String(10 + (index % 14))}\nfollow-up-log: ${log}\n---\n\n` +
  `We'll be in touch next Tuesday, they said.\n\n${'A line about the talk, the office, the people and the work.\n'.repeat(20)}`;

const FILES = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`Jobs/Note ${String(index)}.md`, note(index)]));

it('shows a thousand follow-ups, draws anew what changed alone, and folds them', { timeout: 120_000 }, async () => {
  const host = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
  const { page } = host;
  await host.command('Open follow-ups');
  await expect.poll(() => page.locator('.follow-ups-totals').textContent(), { timeout: 60_000 }).toContain('to do');
  await host.dismissNotices();
  const rows = page.locator('.follow-ups-row');
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(1000);

  // They are drawn in slices: the last have come when a second look finds no more.
  let before = 0;
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await rows.count()];
        before = now;
        return now > 0 && now === last;
      },
      { interval: 500, timeout: 30_000 },
    )
    .toBe(true);
  await page.evaluate(() => {
    for (const row of document.querySelectorAll('.follow-ups-row')) row.setAttribute('data-drawn-before', '');
  });
  const totals = await page.locator('.follow-ups-totals').textContent();
  await host.write('Jobs/Note 13.md', note(13, '[2026-11-24 sent thank-you]'));
  await expect.poll(() => page.locator('.follow-ups-totals').textContent()).not.toBe(totals);
  expect(await page.locator('.follow-ups-row:not([data-drawn-before])').count()).toBeLessThanOrEqual(1);

  const heading = groupOf(host, 'Due').getByRole('button', { name: /^Due/ });
  await heading.press('Enter');
  await expect.poll(() => groupOf(host, 'Due').locator('.follow-ups-row').count()).toBe(0);
});
