/**
 * The host in a test: `const host = await open({ ... })`; each page is closed after its test, and a page with an error fails it.
 */
import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { openHost, type Host, type Opening } from './open-host';

let browser: Browser | null = null;
const opened: Host[] = [];

/** Opens a fresh page with a vault and the built plugin. */
export async function open(opening: Opening = {}): Promise<Host> {
  browser ??= await chromium.connect(inject('browserEndpoint'));
  const host = await openHost(browser, inject('hostUrl'), opening);
  opened.push(host);
  return host;
}

afterEach(async () => {
  const pages = opened.splice(0);
  const errors = pages.flatMap((host) => host.errors);
  await Promise.all(pages.map((host) => host.close()));
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  browser = null;
});
