/**
 * The list of 1,000 rows in a real browser, by the time for which its page was busy: what waits for the next frame costs nothing.
 *
 * In: the built plugin in the tests' host. Out: ratios of the plugin's drawing and of plain drawing in the same page.
 */
import { spawnSync } from 'node:child_process';
import { chromium, type CDPSession } from 'playwright-core';
import { BROWSER_FLAGS, installedBrowser, NO_BROWSER } from '../../test/host/browser';
import { openHost, type Host } from '../../test/host/open-host';
import { serve } from '../../test/host/server';
import type { Bench, Figure } from './bench';

const ROWS = 1000;
const ROUNDS = 5;

const note = (index: number): string =>
  `---\ntype: interview\ncompany: Company ${String(index)}\nposition: Engineer\ninterviewers: [Person ${String(index)}]\ninterview-date: 2026-11-24\nfollow-up-log: []\n---\n`;

const FILES = Object.fromEntries(Array.from({ length: ROWS }, (_, index) => [`Jobs/Note ${String(index)}.md`, note(index)]));

/** Milliseconds for which the page was busy with what `work` sets off, until `done` says that all of it is there. */
async function busy({ page }: Host, devtools: CDPSession, work: () => Promise<unknown>, done: () => Promise<boolean>): Promise<number> {
  const now = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  // What was begun before is over.
  await page.waitForTimeout(300);
  const before = await now();
  await work();
  while (!(await done())) await page.waitForTimeout(100);
  await page.waitForTimeout(300);
  return (await now()) - before;
}

/** The page's own business, and that of looking at it: what is measured where nothing happens. */
const idle = (host: Host, devtools: CDPSession): Promise<number> =>
  busy(
    host,
    devtools,
    () => host.page.evaluate(() => undefined),
    () => host.page.evaluate(() => true),
  );

const best = async (measure: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await measure());
  return Math.min(...times);
};

async function measure(host: Host, devtools: CDPSession): Promise<Figure[]> {
  const { page } = host;
  const heading = page.locator('.follow-ups-heading button').first();
  const countOf = (selector: string): Promise<number> => page.evaluate((rows) => document.querySelectorAll(rows).length, selector);
  const press = (): Promise<void> => heading.evaluate((button: HTMLElement) => button.click());

  const nothing = await best(() => idle(host, devtools));
  const rows = await best(async () => {
    await press();
    while ((await countOf('.follow-ups-row')) > 0) await page.waitForTimeout(100);
    return busy(host, devtools, press, async () => (await countOf('.follow-ups-row')) === ROWS);
  });
  const plain = await best(async () => {
    const drawn = await busy(
      host,
      devtools,
      () =>
        page.evaluate((many) => {
          const list = document.querySelector('.follow-ups-list')?.createEl('ul', { cls: 'plain-items' });
          for (let index = 0; index < many; index++)
            list?.createEl('li', { text: `Company ${String(index)}, Thank Person ${String(index)}, since Tue 24 Nov` });
        }, ROWS),
      async () => (await countOf('.plain-items > li')) === ROWS,
    );
    await page.evaluate(() => document.querySelector('.plain-items')?.remove());
    return drawn;
  });
  const when = page.locator('.follow-ups-row [data-control="when"]').nth(20);
  const one = await best(() =>
    busy(
      host,
      devtools,
      () => when.evaluate((day: HTMLElement) => day.click()),
      () => Promise.resolve(true),
    ),
  );
  const own = (time: number): number => Math.max(time - nothing, 0.1);
  return [
    { what: '1,000 rows, against 1,000 plain list items', ratio: own(rows) / own(plain), budget: 10 },
    { what: 'one row changed, against all', ratio: own(one) / own(rows), budget: 0.02 },
  ];
}

const listOfRows: Bench = {
  title: 'The list of 1,000 rows',
  run: async () => {
    const executablePath = installedBrowser();
    if (executablePath === null) throw new Error(NO_BROWSER);
    if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0)
      throw new Error('The plugin cannot be built.');
    const [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: BROWSER_FLAGS })]);
    try {
      const host = await openHost(browser, server.url, { files: FILES, settings: null, today: '2026-11-25T09:30' });
      const devtools = await host.page.context().newCDPSession(host.page);
      await devtools.send('Performance.enable');
      await host.command('Open follow-ups');
      await host.page
        .locator('.follow-ups-row')
        .nth(ROWS - 1)
        .waitFor({ state: 'attached', timeout: 120_000 });
      return await measure(host, devtools);
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  },
};

export const LIST: readonly Bench[] = [listOfRows];
