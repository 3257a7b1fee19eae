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

    // One stop of Tab for all things; the arrows go on from there.
    await page.getByRole('button', { name: 'Save as an SVG file' }).focus();
    await page.keyboard.press('Tab');
    const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
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
    expect(await host.read('Timeline 2026-11-25.svg')).toMatch(/^<\?xml(?![\s\S]*var\()[\s\S]*fill="rgb\(/);
  });

  it('follows a note that changes', async () => {
    const host = await open({ files: SEARCH, settings: null });
    await openTimeline(host);
    const path = 'Jobs/Yarrow Schools.md';
    const answered = (await host.read(path)).replace('follow-up-log:\n', 'follow-up-log:\n  - "2026-11-24 heard offer"\n');
    await host.write(path, answered);
    const answer = host.page.locator('.follow-ups-time-thing.is-answer[aria-label*="Yarrow"]');
    await answer.waitFor();
  });
});
