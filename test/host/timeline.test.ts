/** The timeline in a tab: what pointer and keyboard find in it, its table, its file, and that it follows the notes. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import { openTimeline, SEARCH } from './scenes/timeline';

describe('the timeline', () => {
  it('starts at today, says what is under the pointer, and is walked by arrows', async () => {
    const host = await open({ files: SEARCH, settings: null });
    const { page } = host;
    await openTimeline(host);
    const today = await page.locator('.follow-ups-time-today').boundingBox();
    expect(today?.x).toBeGreaterThan(300);
    expect(today?.x).toBeLessThan(1200);
    await page.locator('.follow-ups-time-thing.is-promise.is-late').first().hover();
    await expect.poll(() => page.locator('.follow-ups-time-tip').innerText()).toMatch(/Yarrow Schools.*business days late so far/s);
    // The app's own tooltips stay away from the picture.
    expect(await page.locator('.tooltip').count()).toBe(0);

    // One stop of Tab for all things; the arrows go on from there.
    await page.getByRole('button', { name: 'Save as an SVG file' }).focus();
    await page.keyboard.press('Tab');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent);
    const first = await focused();
    await page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toMatch(/^Zephyr/);
    await page.keyboard.press('Enter');
    await page.locator('.cm-content:visible').waitFor();
  });

  it('is a table too, and a file, and names nothing wrongly', async () => {
    const host = await open({ files: SEARCH, settings: null });
    await openTimeline(host);
    expect(await host.accessibilityProblems('.follow-ups-timeline')).toEqual([]);
    await host.page.getByRole('button', { name: 'As a table' }).click();
    expect(await host.page.locator('.follow-ups-time-table tbody tr:visible').count()).toBeGreaterThan(100);
    expect(await host.accessibilityProblems('.follow-ups-timeline')).toEqual([]);
    await host.page.getByRole('button', { name: 'As a table' }).click();
    await host.page.getByRole('button', { name: 'Save as an SVG file' }).click();
    await host.page.locator('.notice', { hasText: 'Timeline 2026-11-25.svg' }).waitFor();
    // Colours as they are on the screen, none of them a variable.
    const file = await host.read('Timeline 2026-11-25.svg');
    expect(file).toMatch(/^<\?xml(?![\s\S]*var\()[\s\S]*fill="rgb\(/);
    // What a thing is stands in the file too.
    expect(file).toMatch(/<title>Yarrow Schools, Programme Manager, [^<]*, Promise, [^<]*<\/title>/);
    expect(file).not.toContain('aria-labelledby');
  });

  it('on a phone says by the first tap what a thing is, and opens its note by the second', async () => {
    const host = await open({ files: SEARCH, settings: null, phone: true });
    await openTimeline(host);
    const thing = host.page.locator('.follow-ups-time-thing.is-message.is-due').first();
    await thing.tap();
    const tip = host.page.locator('.follow-ups-time-tip');
    await expect.poll(() => tip.isVisible()).toBe(true);
    expect(await host.page.locator('.cm-content:visible').count()).toBe(0);
    await host.page.locator('.follow-ups-time-scroller').tap({ position: { x: 380, y: 300 } });
    await expect.poll(() => tip.isVisible()).toBe(false);
    await thing.tap();
    // Two quick taps are a slip, not an order.
    await host.page.waitForTimeout(800);
    await thing.tap();
    await host.page.locator('.cm-content:visible').waitFor();
  });

  it('follows a note that changes', async () => {
    const host = await open({ files: SEARCH, settings: null });
    await openTimeline(host);
    const path = 'Jobs/Yarrow Schools.md';
    const answered = (await host.read(path)).replace('follow-up-log:\n', 'follow-up-log:\n  - "2026-11-24 heard offer"\n');
    await host.write(path, answered);
    await host.page.getByRole('link', { name: /^Yarrow Schools.*Answer/ }).waitFor();
  });
});
