/** Once a run: builds the plugin, serves the page, starts one browser; each test file connects to it. */
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_FLAGS, installedBrowser, NO_BROWSER } from './browser';
import { serve } from './server';

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const executablePath = installedBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  // SKIP_BUILD=1 takes main.js as it lies there.
  if (process.env['SKIP_BUILD'] === undefined) execFileSync(process.execPath, ['esbuild.config.mjs'], { stdio: 'inherit' });
  const [server, browser] = await Promise.all([serve(), chromium.launchServer({ executablePath, args: BROWSER_FLAGS })]);
  provide('hostUrl', server.url);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    hostUrl: string;
    browserEndpoint: string;
  }
}
