/**
 * A whole morning in the sample vault, Wed 2026-11-25: every message that is due is handled by keyboard alone,
 * without a click and without a focus set by the test.
 */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { sampleVault } from './sample-vault';
import { groupOf, rowOf } from './scenes/scene';

const ACME = 'Job search/Interviews/2026-11-16 Acme Corp.md';
const BLUEFERN = 'Job search/Interviews/2026-11-24 Bluefern Analytics.md';
const QUILLMARK = 'Job search/Interviews/Quillmark backend.md';
const TIDEWELL = 'Job search/Interviews/Tidewell Robotics panel.md';

const vault = sampleVault();
const noteBefore = (path: string): string => vault[path] ?? '';

/** The selection in the editor: a gap, or nothing. */
const selection = ({ page }: Host): Promise<string> => page.evaluate(() => window.app.workspace.activeEditor?.editor?.getSelection() ?? '');

/** Fills gap after gap with words, by typing and the command, until none is left. */
async function fillGaps(host: Host): Promise<void> {
  await host.page.locator('.cm-content', { hasText: 'Kind regards' }).waitFor();
  // A letter whose facts all stand in the note has none.
  if (!(await host.commands()).includes('Next gap')) return;
  await expect.poll(() => selection(host)).toMatch(/^\[.+\]$/);
  for (let gap = 1; gap < 10; gap += 1) {
    await host.page.keyboard.type(`words ${String(gap)}`);
    if (!(await host.commands()).includes('Next gap')) return;
    await host.command('Next gap');
  }
  throw new Error('The gaps never end.');
}

/** What the whole walk leaves in the notes, a line each and no other byte, but for the draft. */
async function expectNotes(host: Host): Promise<void> {
  const log = (path: string, last: string, line: string): string => noteBefore(path).replace(`${last}\n`, `${last}\n${line}\n`);
  await expect
    .poll(() => host.read(ACME))
    .toBe(log(ACME, '  - 2026-11-16 sent thank-you to Jane Smith by email', '  - 2026-11-25 heard decision by the end of next week'));
  expect(await host.read(QUILLMARK)).toBe(
    log(QUILLMARK, '  - 2026-11-11 sent first-check-in by email', '  - 2026-11-25 put off second-check-in until 2026-11-26'),
  );
  expect(await host.read(TIDEWELL)).toBe(
    log(TIDEWELL, '  - 2026-11-23 sent thank-you to Kenji Watanabe by email', '  - 2026-11-25 skipped thank-you to Bob Lee'),
  );
  expect(await host.read(BLUEFERN)).toContain('follow-up-log:\n  - 2026-11-25 sent thank-you to Priya Raman by email\n');
}

/** Goes down the list until the focus is in a row with these words. */
async function goToRow({ page }: Host, words: string): Promise<void> {
  // A form closes once its line is written and the list takes the focus in a later turn; a key before that would go elsewhere.
  await page.locator('.modal, .prompt').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.follow-ups-list') !== null)).toBe(true);
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 40; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.closest('.follow-ups-row')?.textContent.includes(wanted) ?? false, words))
      return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No row with ${words}.`);
}

/** Goes on by Tab (or back) until the focus is on what the check accepts, and presses Enter. */
async function press({ page }: Host, selector: string, key: 'Shift+Tab' | 'Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 15; steps += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing like ${selector} comes by ${key}.`);
}

/** Chooses from the open menu: down to the item, and Enter. */
async function chooseFromMenu({ page }: Host, title: string): Promise<void> {
  await page.locator('.menu').waitFor();
  for (let steps = 0; steps < 30; steps += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await page.locator('.menu-item.selected').textContent())?.includes(title) === true) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`No menu item ${title}.`);
}

/** Waits until the sidebar has caught up with what was written. */
const toDo = ({ page }: Host, words: string): Promise<void> => page.locator('.follow-ups-totals', { hasText: words }).waitFor();

async function rowMenu(host: Host, words: string, title: string): Promise<void> {
  await host.command('Open follow-ups');
  await goToRow(host, words);
  await press(host, '[data-control="menu"]');
  await chooseFromMenu(host, title);
}

it('handles everything that is due by keyboard alone', async () => {
  const host = await open();
  await host.command('Open follow-ups');
  await toDo(host, '4 to do, 1 late');

  await goToRow(host, 'Acme Corp');
  await press(host, '[data-control="when"]');
  await expect.poll(() => rowOf(host, 'Acme Corp').locator('.follow-ups-reason').textContent()).toContain('One business day is added');

  await goToRow(host, 'Bluefern');
  await press(host, '[data-control="write"]');
  await fillGaps(host);
  const drafted = await host.page.evaluate(() => window.app.workspace.activeEditor?.editor?.getValue() ?? '');
  expect(drafted).toContain('## Thank-you to Priya Raman');
  await expect.poll(() => host.read(BLUEFERN)).toBe(drafted);
  await host.command('Open follow-ups');
  await goToRow(host, 'Bluefern');
  await press(host, '[data-control="sent"]');
  await expect.poll(() => host.read(BLUEFERN)).toContain('sent thank-you');
  await toDo(host, '3 to do');
  await host.command('Open follow-ups');
  await press(host, '[aria-label="More"]', 'Shift+Tab');
  await chooseFromMenu(host, 'Undo');
  await expect.poll(() => host.read(BLUEFERN)).toBe(drafted);
  await toDo(host, '4 to do');
  await host.command('Open follow-ups');
  await goToRow(host, 'Bluefern');
  await press(host, '[data-control="sent"]');
  await expect.poll(() => host.read(BLUEFERN)).toContain('sent thank-you');
  await toDo(host, '3 to do');

  await rowMenu(host, 'Acme Corp', 'Record an answer');
  await expect.poll(() => host.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('In their words');
  await host.page.keyboard.type('decision by the end of next week');
  await host.page.keyboard.press('Enter');
  await expect.poll(() => host.read(ACME)).toContain('heard decision');
  await toDo(host, '2 to do');

  await rowMenu(host, 'Quillmark', 'Put off until tomorrow');
  await expect.poll(() => host.read(QUILLMARK)).toContain('put off');
  await toDo(host, '1 to do');
  await rowMenu(host, 'Bob Lee', 'Skip');
  await expectNotes(host);
  await host.page.locator('.follow-ups-empty', { hasText: 'Nothing is due' }).waitFor();
  expect(await groupOf(host, 'Late').count()).toBe(0);
});
