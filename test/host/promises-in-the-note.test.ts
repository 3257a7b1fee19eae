/** Promises marked where they stand: while the note is typed in, in the reading view, and settled by one click. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import { unsureSentence } from './unsure-sentence';
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

const noteOf = (body: string): string => `---\ntype: interview\ncompany: Bolt\ninterview-date: 2026-11-18\n---\n\n${body}\n`;
const BOLT = 'Jobs/Bolt.md';

describe('on a phone', () => {
  it.each(['source', 'preview'] as const)('a tap on the words opens their card (%s)', async (mode) => {
    const host = await open({ files: { [BOLT]: noteOf('They will decide by Friday.') }, settings: null, phone: true });
    await host.openNote(BOLT, mode);
    await host.page.locator(MARK).tap();
    const card = host.page.locator('.modal .follow-ups-promise-card');
    await expect.poll(() => card.innerText()).toContain('By Fri 20 Nov');
    // It is for reading: no keyboard has come up beneath it.
    expect(await host.page.evaluate(() => document.activeElement?.closest('.cm-editor') ?? null)).toBeNull();
    await host.page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  it('a tap beside the words puts the cursor there, and one on words that are typed in stays the cursor’s', async () => {
    const host = await open({ files: { [BOLT]: noteOf('They will decide by Friday.') }, settings: null, phone: true });
    await host.openNote(BOLT);
    await host.page.locator(MARK).waitFor();
    await host.page.locator('.cm-line', { hasText: 'They will' }).tap({ position: { x: 20, y: 8 } });
    await host.page.keyboard.press('End');
    await host.page.keyboard.press('ArrowLeft');
    await host.page.keyboard.press('ArrowLeft');
    await host.page.locator(MARK).tap();
    expect(await host.page.locator('.modal').count()).toBe(0);
    await host.page.keyboard.type('!');
    await expect.poll(() => host.read(BOLT)).toContain('!');
  });
});

it.each(['source', 'preview'] as const)('a sentence that may be a promise is dotted, and one that is, is not (%s)', async (mode) => {
  const host = await open({ files: { [BOLT]: noteOf(`They will decide by Friday.\n\n${unsureSentence()}`) }, settings: null });
  await host.openNote(BOLT, mode);
  const styles = (): Promise<string[]> =>
    host.page.locator(MARK).evaluateAll((els) => els.map((el) => getComputedStyle(el).textDecorationStyle));
  await expect.poll(styles).toEqual(['solid', 'dotted']);
});

it('a note that changes while it is drawn ends with the marks of its last words', async () => {
  const host = await open({ files: { [BOLT]: noteOf('They will decide by Friday.') }, settings: null });
  await host.openNote(BOLT, 'preview');
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday'])
    await host.write(BOLT, noteOf(`We spoke again.\n\nThey will decide by ${day}.\n\nThey will call me next ${day}.`));
  await expect.poll(() => host.page.locator(MARK).allInnerTexts()).toEqual(['by Thursday', 'next Thursday']);
  await host.write(BOLT, 'Nothing of it.\n');
  await expect.poll(() => host.page.locator(MARK).count()).toBe(0);
});

it('a note with 500 promises, one of them just typed, has them all in the reading view, those in sight in the editor, and can be typed in', async () => {
  const body = Array.from({ length: 499 }, (_, at) => `Round ${at}: they will decide by Friday.`).join('\n\n');
  const host = await open({ files: { [BOLT]: noteOf(body) }, settings: null });
  await host.openNote(BOLT, 'preview');
  await expect.poll(() => host.page.locator(MARK).count()).toBe(499);
  await host.openNote(BOLT);
  await expect.poll(() => host.page.locator(MARK).count()).toBeGreaterThan(5);
  expect(await host.page.locator(MARK).count()).toBeLessThan(200);
  await host.page.locator('.cm-content').click();
  await host.page.keyboard.press('Control+Home');
  await host.page.keyboard.press('Control+End');
  await host.page.keyboard.type('\n\nThey will call me by Monday.');
  await expect.poll(() => host.page.locator(MARK).allInnerTexts()).toContain('by Monday');
});
