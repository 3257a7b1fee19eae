/** A thousand follow-ups: no task over 50 ms, whatever is done with them. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { groupOf } from './scenes/scene';

const LIMIT_MS = 50;

const note = (index: number, log = '[]'): string =>
  `---\ntype: interview\ncompany: Company ${String(index)}\nposition: Engineer\ninterviewers: [Person ${String(index)}]\ninterview-date: 2026-11-${String(10 + (index % 14))}\nfollow-up-log: ${log}\n---\n\n` +
  `We'll be in touch next Tuesday, they said.\n\n${'A line about the talk, the office, the people and the work.\n'.repeat(20)}`;

const FILES = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`Jobs/Note ${String(index)}.md`, note(index)]));

/** The durations of tasks over 50 ms since the last call. */
async function longTasks({ page }: Host): Promise<number[]> {
  return page.evaluate(() => {
    const store = window as unknown as { longTasks: number[] };
    return store.longTasks.splice(0);
  });
}

/** The best of some tries: on a busy machine any single one can be interrupted by a neighbour. */
async function expectSmooth(host: Host, act: (attempt: number) => Promise<void>): Promise<void> {
  const worst: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    await longTasks(host);
    await act(attempt);
    await host.page.waitForTimeout(400);
    worst.push(Math.max(0, ...(await longTasks(host))));
  }
  expect(Math.min(...worst)).toBeLessThan(LIMIT_MS);
}

it('scrolls and updates a thousand follow-ups without a long task', { timeout: 120_000 }, async () => {
  const host = await open({ files: FILES, settings: null, today: '2026-11-25T09:30' });
  const { page } = host;
  await page.evaluate(() => {
    const store = window as unknown as { longTasks: number[] };
    store.longTasks = [];
    new PerformanceObserver((list) => store.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  await host.command('Open follow-ups');
  await expect.poll(() => page.locator('.follow-ups-totals').textContent(), { timeout: 60_000 }).toContain('to do');
  await host.dismissNotices();
  await expect.poll(() => page.locator('.follow-ups-row').count(), { timeout: 30_000 }).toBeGreaterThanOrEqual(1000);

  await page.locator('.follow-ups-list').hover();
  await expectSmooth(host, async () => {
    for (let step = 0; step < 15; step++) await page.mouse.wheel(0, 2000);
  });
  await page.mouse.move(500, 400);
  await expectSmooth(host, async (attempt) => {
    await host.write(`Jobs/Note ${String(attempt)}.md`, note(attempt, '[2026-11-24 sent thank-you]'));
  });
  const heading = groupOf(host, 'Due').getByRole('button', { name: /^Due/ });
  await expectSmooth(host, async () => {
    await heading.press('Enter');
    await heading.press('Enter');
  });
});
