/** Promises marked where they stand: while the note is typed in, in the reading view, and settled by one click. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import { ACME, restOnPromise, RUNNING } from './scenes/in-the-note';

const MARK = '.follow-ups-promise-mark:visible';

describe('a promise in the note', () => {
  it('keeps its mark while the note is typed in, and loses it by one click that writes one line', async () => {
    const host = await open(RUNNING);
    await restOnPromise(host, ACME, 'source');
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type(' She was sure of it.');
    await expect.poll(() => host.page.locator(MARK).allInnerTexts()).toEqual(['next Tuesday']);
    await expect.poll(() => host.read(ACME)).toContain('She was sure of it.');
    await host.page.locator(MARK).hover();
    await host.page.locator('.follow-ups-promise-card').getByRole('button', { name: 'Not a promise' }).click();
    await expect.poll(() => host.page.locator(MARK).count()).toBe(0);
    expect(await host.read(ACME)).toMatch(/^ {2}- '?2026-11-25 read "We'{1,2}ll be in touch next Tuesday\." as none'?$/m);
  });

  it('has its mark in the reading view, which follows the note', async () => {
    const host = await open();
    await restOnPromise(host, ACME, 'preview');
    expect(await host.page.locator('.follow-ups-promise-card').innerText()).toContain('said on Mon 16 Nov');
    expect(await host.accessibilityProblems('.follow-ups-promise-card')).toEqual([]);
    await host.write(ACME, (await host.read(ACME)).replace('next Tuesday', 'by Friday'));
    await expect.poll(() => host.page.locator(MARK).allInnerTexts()).toEqual(['by Friday']);
  });
});
