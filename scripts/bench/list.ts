/**
 * The list of 1,000 rows in a real browser, by the time that its page spends on script, style and layout: what waits for the next frame
 * costs nothing.
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
const ROUNDS = 7;

const note = (index: number): string =>
  `---\ntype: interview\ncompany: Company ${String(index)}\nposition: Engineer\ninterviewers: [Person ${String(index)}]\ninterview-date: 2026-11-24\nfollow-up-log: []\n---\n`;

const FILES = Object.fromEntries(Array.from({ length: ROWS }, (_, index) => [`Jobs/Note ${String(index)}.md`, note(index)]));

/** What the plugin can do about: painting costs the same whoever has drawn. */
const OWN = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

/** Milliseconds of script, style and layout that `work` sets off, until `done` says that all of it is there. */
async function busy({ page }: Host, devtools: CDPSession, work: () => Promise<unknown>, done: () => Promise<boolean>): Promise<number> {
  const now = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => (OWN.includes(name) ? sum + value * 1000 : sum), 0);
  };
  // What was begun before is over.
  await page.waitForTimeout(300);
  const before = await now();
  await work();
  while (!(await done())) await page.waitForTimeout(100);
  await page.waitForTimeout(300);
  return (await now()) - before;
}

/** The three things that are held against each other, each by its time. */
async function round(host: Host, devtools: CDPSession): Promise<{ rows: number; plain: number; one: number }> {
  const { page } = host;
  const countOf = (selector: string): Promise<number> => page.evaluate((rows) => document.querySelectorAll(rows).length, selector);
  const fold = (): Promise<void> => page.evaluate(() => document.querySelector<HTMLElement>('.follow-ups-heading button')?.click());
  await fold();
  while ((await countOf('.follow-ups-row')) > 0) await page.waitForTimeout(100);
  const rows = await busy(host, devtools, fold, async () => (await countOf('.follow-ups-row')) === ROWS);
  const plain = await busy(
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
  const one = await busy(
    host,
    devtools,
    // Looked up by hand: a locator looks through the whole page, in the page's own time.
    () =>
      page.evaluate(() => document.querySelectorAll('.follow-ups-row')[20]?.querySelector<HTMLElement>('[data-control="when"]')?.click()),
    () => Promise.resolve(true),
  );
  return { rows, plain, one };
}

/** Each at its best of some rounds, in turns. */
async function measure(host: Host, devtools: CDPSession): Promise<Figure[]> {
  const rounds: Awaited<ReturnType<typeof round>>[] = [];
  for (let count = 0; count < ROUNDS; count++) rounds.push(await round(host, devtools));
  const best = (name: 'rows' | 'plain' | 'one'): number => Math.min(...rounds.map((times) => times[name]));
  return [
    { what: '1,000 rows, against 1,000 plain list items', ratio: best('rows') / best('plain'), budget: 10 },
    { what: 'one row changed, against all', ratio: best('one') / best('rows'), budget: 0.02 },
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
