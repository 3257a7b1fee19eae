/**
 * A start in a real browser, in a vault of 10,000 notes of which 300 are interviews: with what the last session left, against without; and the
 * longest time for which it keeps somebody who types waiting.
 */
import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_FLAGS, installedBrowser, NO_BROWSER } from '../../test/host/browser';
import { openHost, type Host } from '../../test/host/open-host';
import { serve } from '../../test/host/server';
import type { Bench } from './bench';
import { realLines, shortLines } from './reading-promises';

const INTERVIEWS = 300;
const NOTES = 10_000;
const ROUNDS = 3;
const FOLDER = '.obsidian/plugins/interview-follow-ups';
const FILE = `${FOLDER}/readings.txt`;

/** Most notes are of short lines, one in ten is long narration. */
function vault(): Record<string, string> {
  const interviews = Array.from({ length: INTERVIEWS }, (_, index): [string, string] => {
    const notes = index % 10 === 0 ? realLines : shortLines;
    const source = notes[index % notes.length]?.note.source ?? '';
    return [`Jobs/${String(index)}.md`, source.replace('company: Acme', `company: Company ${String(index)}`)];
  });
  const others = Array.from({ length: NOTES - INTERVIEWS }, (_, index): [string, string] => [`Notes/${String(index)}.md`, 'Soup.\n']);
  return { ...Object.fromEntries([...interviews, ...others]), [`${FOLDER}/main.js`]: '' };
}

interface Start {
  /** Milliseconds of processor time that the page's thread takes. */
  readonly all: number;
  /** The same of its longest task, in which nothing else could run. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

/** The tasks of the page's thread, the one that has the most to do. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Map<number, number[]>();
  for (const { name, tid, tdur = 0 } of traceEvents)
    if (name === 'ThreadControllerImpl::RunTask') threads.set(tid, [...(threads.get(tid) ?? []), tdur / 1000]);
  const sum = (tasks: readonly number[]): number => tasks.reduce((all, one) => all + one, 0);
  return [...threads.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
}

async function start(host: Host, browser: Browser): Promise<Start> {
  await browser.startTracing(host.page, { categories: ['toplevel'] });
  await host.page.evaluate(async () => {
    await window.host.reloadPlugin();
    const plugin = window.app.plugins.getPlugin('interview-follow-ups') as { pluginContext: { plans: { ready: boolean } } };
    while (!plugin.pluginContext.plans.ready) await new Promise((resume) => window.setTimeout(resume, 5));
  });
  const tasks = tasksIn(await browser.stopTracing());
  return { all: tasks.reduce((all, one) => all + one, 0), longest: Math.max(...tasks) };
}

const removeFile = ({ page }: Host): Promise<void> =>
  page.evaluate(async (path) => {
    const { adapter } = window.app.vault;
    if (await adapter.exists(path)) await adapter.remove(path);
  }, FILE);

/** Ends a session, which leaves the file. */
const end = ({ page }: Host): Promise<void> =>
  page.evaluate(
    async ([path, lines]) => {
      window.host.unloadPlugin();
      const { adapter } = window.app.vault;
      while (!(await adapter.exists(path)) || (await adapter.read(path)).split('\n').length < lines)
        await new Promise((resume) => window.setTimeout(resume, 5));
    },
    [FILE, INTERVIEWS] as const,
  );

const least = (starts: readonly Start[], of: keyof Start): number => Math.min(...starts.map((one) => one[of]));

const secondStart: Bench = {
  title: 'A second start, in a vault of 10,000 notes with 300 interviews',
  run: async () => {
    const executablePath = installedBrowser();
    if (executablePath === null) throw new Error(NO_BROWSER);
    if (spawnSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' }).status !== 0) throw new Error('The build failed.');
    const [server, browser] = await Promise.all([serve(), chromium.launch({ executablePath, args: BROWSER_FLAGS })]);
    try {
      const host = await openHost(browser, server.url, { files: vault(), settings: null });
      host.page.setDefaultTimeout(120_000);
      await start(host, browser);
      await end(host);
      const [first, second]: [Start[], Start[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        await removeFile(host);
        first.push(await start(host, browser));
        await end(host);
        second.push(await start(host, browser));
      }
      return [
        { what: 'with what the last session left, against without', ratio: least(second, 'all') / least(first, 'all'), budget: 0.4 },
        { what: 'its longest task, against 8 ms', ratio: least(second, 'longest') / 8, budget: null },
        { what: 'the longest task where all is read, against 8 ms', ratio: least(first, 'longest') / 8, budget: null },
      ];
    } finally {
      await Promise.all([browser.close(), server.close()]);
    }
  },
};

export const SECOND_START: readonly Bench[] = [secondStart];
