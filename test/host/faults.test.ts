/** What can go wrong in the middle of a write: after each, no byte is lost, no entry stands twice, and the user is told. */
import { describe, expect, it } from 'vitest';
import type { Faults } from './app/faults';
import { open } from './harness';
import type { Host, Opening } from './open-host';
import { openSidebar, rowOf } from './scenes/scene';

const PATH = 'Jobs/Acme.md';
const NOTE = `---
type: interview
company: Acme   # as I like it
position: Clerk
interview-date: 2026-11-24
interviewers: [Ann]
follow-up-log: []
---

Talked.\u0020
`;
const ENTRY = '2026-11-25 sent thank-you to Ann by email';
const WRITTEN = NOTE.replace(' []', `\n  - ${ENTRY}`);

async function start(opening: Opening = {}): Promise<Host> {
  const host = await open({ files: { [PATH]: NOTE }, settings: null, today: '2026-11-25T09:30', ...opening });
  await openSidebar(host);
  await rowOf(host, 'Acme').waitFor();
  return host;
}

const notices = (host: Host): Promise<string> => host.page.locator('.notice-container').innerText();
const clickSent = (host: Host): Promise<void> => rowOf(host, 'Acme').locator('[data-control="sent"]').click();
const entriesOf = (text: string): number => text.split(ENTRY).length - 1;

/** Puts a text on the disk at once, as another program does, whatever this one is about to write. */
const writeOutside = (host: Host, text: string): Promise<unknown> =>
  host.page.evaluate(([path = '', what = '']) => window.app.vault.adapter.write(path, what), [PATH, text]);

/** Clicks while each read and write is slow, so that something can come between. */
async function clickSlowly(host: Host, between: () => Promise<unknown>): Promise<void> {
  await host.setFaults({ latency: 300 });
  await clickSent(host);
  await between();
  await host.setFaults({ latency: 0 });
}

describe('a disk that fails', () => {
  it('before the first byte leaves the note as it was, and says so', async () => {
    const host = await start();
    await host.failWrites('disk full');
    await clickSent(host);
    await expect.poll(() => notices(host)).toContain('Nothing was changed');
    expect(await host.read(PATH)).toBe(NOTE);
  });

  it('behind the last byte has written all the same: the line stands once, and can be undone', async () => {
    const host = await start();
    await host.failWrites('the card was pulled', 'all');
    await clickSent(host);
    await expect.poll(() => host.read(PATH)).toBe(WRITTEN);
    await host.failWrites(null);
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(NOTE);
  });

  it('in the middle gets the whole text back', async () => {
    const host = await start();
    await host.failWrites('the card was pulled', 'half');
    await clickSent(host);
    await expect.poll(() => notices(host)).toContain('the card was pulled');
    expect(await host.read(PATH)).toBe(NOTE);
  });
});

describe('while a write is on its way', () => {
  it.each<[string, (host: Host) => Promise<unknown>, string, string]>([
    [
      'the note is renamed, and gets its line under the new name',
      (host) => host.page.evaluate(([from = '']) => window.host.rename(from, 'Jobs/Acme Corp.md'), [PATH]),
      'Jobs/Acme Corp.md',
      WRITTEN,
    ],
    [
      'sync brings another text, which stays',
      (host) => writeOutside(host, NOTE.replace('Talked.', 'Talked for an hour.')),
      PATH,
      WRITTEN.replace('Talked.', 'Talked for an hour.'),
    ],
    [
      'the plugin is switched off, and the line is there once and whole',
      (host) => host.page.evaluate(() => window.host.unloadPlugin()),
      PATH,
      WRITTEN,
    ],
  ])('%s', async (_, between, path, expected) => {
    const host = await start();
    await clickSlowly(host, () => between(host));
    await expect.poll(() => host.read(path)).toBe(expected);
  });

  it('the note is deleted: it does not come back, and the user is told', async () => {
    const host = await start();
    await clickSlowly(host, () => host.page.evaluate(([path = '']) => window.host.remove(path), [PATH]));
    await expect.poll(() => notices(host)).not.toBe('');
    expect(await host.page.evaluate(([path = '']) => window.app.vault.getFileByPath(path) === null, [PATH])).toBe(true);
  });
});

describe('two devices', () => {
  it.each([
    ['both lines, which count once', WRITTEN.replace(`  - ${ENTRY}\n`, `  - ${ENTRY}\n  - ${ENTRY}\n`)],
    ['both new keys, which are read as one', WRITTEN.replace('---\n\nTalked', `follow-up-log:\n  - ${ENTRY}\n---\n\nTalked`)],
  ])('leave %s', async (_, merged) => {
    const host = await start();
    await host.write(PATH, merged);
    await expect.poll(() => rowOf(host, 'Ann').locator('[data-control="sent"]').count()).toBe(0);
    // Nothing writes by itself.
    expect(await host.read(PATH)).toBe(merged);
  });

  it('that write at once leave both lines', async () => {
    const host = await start();
    await clickSlowly(host, () => writeOutside(host, NOTE.replace(' []', '\n  - 2026-11-25 note they rang')));
    await expect.poll(async () => entriesOf(await host.read(PATH))).toBe(1);
    expect(await host.read(PATH)).toContain('  - 2026-11-25 note they rang\n');
  });
});

describe('two windows of one device', () => {
  const SENT = '[data-control="sent"]';

  it('in which the same row is clicked at once leave one line, and the second click is told so', async () => {
    const host = await start();
    const [popout] = await Promise.all([
      host.page.waitForEvent('popup'),
      host.page.evaluate(() => window.app.workspace.openPopoutLeaf().setViewState({ type: 'interview-follow-ups' })),
    ]);
    await popout.locator(SENT).waitFor();
    await clickSlowly(host, () => popout.locator(SENT).click());
    await expect.poll(() => notices(host)).toContain('It stands in the note already.');
    expect(await host.read(PATH)).toBe(WRITTEN);
  });
});

describe('the note is open with words that were not saved yet', () => {
  it.each<[string, Faults['failsAfter']]>([
    ['before the first byte', 'nothing'],
    ['behind the last byte', 'all'],
  ])('and the disk fails %s: the words are kept, and the line stands once at the most', async (_, failsAfter) => {
    const host = await start({ saveDelay: 3000 });
    await host.openNote(PATH);
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    await host.failWrites('disk full', failsAfter);
    await host.page.keyboard.type('Typed just now.');
    await clickSent(host);
    await expect.poll(() => notices(host)).not.toBe('');
    await host.failWrites(null);
    await host.page.locator('.cm-content').click();
    await host.page.keyboard.press('Control+End');
    await host.page.keyboard.type(' And on.');
    await expect.poll(() => host.read(PATH)).toContain('Typed just now. And on.');
    expect(entriesOf(await host.read(PATH))).toBe(failsAfter === 'all' ? 1 : 0);
  });
});
