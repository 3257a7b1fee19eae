/**
 * Opens the host in a page of a browser and says what is asked of it in one place.
 *
 * In: files, a day, a theme, a device. Out: the page, and short words for what tests do over and over. Knows nothing of vitest,
 * so that the gallery uses it too.
 */
import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Faults } from './app/faults';
import type { Start } from './app/host';
import { SAMPLE_TODAY, sampleVault, type Files } from './sample-vault';

export interface Opening {
  /** The vault's notes by path; the sample vault if left out. */
  readonly files?: Files;
  /** The user's own clock, `2026-11-25T09:30`. It stands still unless `runningTimers`. */
  readonly today?: string;
  readonly theme?: 'dark' | 'light';
  /** 390 by 844 pixels, touch, Obsidian's mobile app. */
  readonly phone?: boolean;
  readonly rtl?: boolean;
  /** Pixels of the picture for each of the page's. */
  readonly scale?: number;
  /** Hue, saturation and lightness as in Obsidian's settings, such as `['150', '80%', '30%']`. */
  readonly accent?: readonly [h: string, s: string, l: string];
  /** The plugin's `data.json`; that of the sample vault if left out. */
  readonly settings?: unknown;
  /** The summary of the day has not been shown yet. It comes when the notes were read, in the middle of what a test does. */
  readonly summary?: boolean;
  /** The plugin was never started on this device: it may ask about the interviews that lie in the vault already. */
  readonly firstStart?: boolean;
  readonly timezone?: string;
  /** Playwright's clock drives all timers (`page.clock.fastForward`), for midnight and sleep. */
  readonly timers?: 'driven' | 'real';
  readonly saveDelay?: number;
  readonly indexLater?: boolean;
  /** Another bundle than the plugin's, for tests of the host itself. */
  readonly code?: string;
}

const SETTINGS = '.obsidian/plugins/interview-follow-ups/data.json';

export async function openHost(browser: Browser, url: string, opening: Opening = {}): Promise<Host> {
  const {
    files = sampleVault(),
    today = SAMPLE_TODAY,
    theme = 'light',
    phone = false,
    rtl = false,
    scale = 1,
    timezone,
    timers = 'real',
  } = opening;
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1200, height: 800 },
    hasTouch: phone,
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(timezone !== undefined && { timezoneId: timezone }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // The plugin asks the network for nothing, and the page for nothing more once it runs.
  let isRunning = false;
  page.on('request', (request) => {
    if (isRunning || !request.url().startsWith(url)) errors.push(`A request went out: ${request.url()}`);
  });
  // The page's own time zone reads the wall clock, not that of the machine which runs the tests.
  const instant = await page.evaluate((wallClock) => new Date(wallClock).getTime(), today);
  if (timers === 'driven') await page.clock.install({ time: instant });
  else await page.clock.setFixedTime(instant);
  await page.goto(`${url}/test`);
  await page.evaluate(
    ({ shade, rightToLeft, accent }) => {
      document.body.className = `theme-${shade}`;
      if (rightToLeft) document.documentElement.dir = 'rtl';
      for (const [index, value] of accent.entries()) document.body.style.setProperty(`--accent-${'hsl'[index] ?? ''}`, value);
    },
    { shade: theme, rightToLeft: rtl, accent: [...(opening.accent ?? [])] },
  );
  const start: Start = {
    code: opening.code ?? (await readFile('main.js', 'utf8')),
    manifest: JSON.parse(await readFile('manifest.json', 'utf8')) as Start['manifest'],
    files,
    settings: opening.settings ?? JSON.parse(files[SETTINGS] ?? 'null'),
    phone,
    saveDelay: opening.saveDelay ?? 50,
    indexLater: opening.indexLater ?? false,
  };
  await page.evaluate((state) => window.localStorage.setItem('vault-interview-follow-ups', JSON.stringify(state)), {
    ...(opening.summary !== true && { summaryShownOn: today.slice(0, 10) }),
    ...(opening.firstStart !== true && { longAgo: 'answered' }),
  });
  isRunning = true;
  await page.evaluate((given) => window.host.start(given), start);
  return new Host(page, errors);
}

/** Obsidian's own list of suggestions scrolls by the arrow keys of the field above it, and cannot be focused there either. */
const OF_THE_APP = 'scrollable-region-focusable: .prompt-results';

export class Host {
  constructor(
    readonly page: Page,
    /** What went wrong in the page: uncaught errors and `console.error`. */
    readonly errors: readonly string[],
  ) {}

  /** Chooses a command from the palette by its name, with the keyboard. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** The names of the commands that the palette offers now. */
  commands(): Promise<string[]> {
    return this.page.evaluate(() => window.host.commands());
  }

  read(path: string): Promise<string> {
    return this.page.evaluate((wanted) => window.host.read(wanted), path);
  }

  /** Writes as sync from another device does. */
  async write(path: string, text: string): Promise<void> {
    await this.page.evaluate(([to, what]) => window.host.write(to, what), [path, text] as const);
  }

  async openNote(path: string, mode: 'preview' | 'source' = 'source'): Promise<void> {
    await this.page.evaluate(([to, how]) => window.host.openNote(to, { mode: how }), [path, mode] as const);
  }

  /** Makes each write fail from now on with these words, with so much of it on the disk; null lets them through again. */
  async failWrites(message: string | null, failsAfter: Faults['failsAfter'] = 'nothing'): Promise<void> {
    await this.setFaults({ writeError: message, failsAfter });
  }

  async setFaults(faults: Partial<Faults>): Promise<void> {
    await this.page.evaluate((given) => void Object.assign(window.host.faults, given), faults);
  }

  /** Clicks all notices away, as a person does before going on. */
  async dismissNotices(): Promise<void> {
    const notices = this.page.locator('.notice');
    while ((await notices.count()) > 0) await notices.first().click({ position: { x: 4, y: 4 } });
    // Where it rests on nothing that has a tooltip.
    await this.page.mouse.move(0, 0);
  }

  /** What axe-core finds wrong inside the element, a line each: by all its rules, or by these alone. */
  async accessibilityProblems(selector: string, rules: readonly string[] | null = null): Promise<string[]> {
    if (!(await this.page.evaluate(() => 'axe' in window))) await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate<AxeResults, readonly [string, string[] | null]>(
      ([inside, only]) =>
        (window as unknown as { axe: typeof axe }).axe.run(inside, {
          resultTypes: ['violations'],
          ...(only === null ? { rules: { region: { enabled: false } } } : { runOnly: { type: 'rule', values: only } }),
        }),
      [selector, rules === null ? null : [...rules]],
    );
    return violations
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
      .filter((problem) => !problem.startsWith(OF_THE_APP));
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: `test/host/pictures/${name}.png` });
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
