/** Wherever a double click falls, it does what one click does: at most one line in one note. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseFromRow, openSidebar, rowOf, showReason, unfold } from './scenes/scene';

const interview = (company: string, day: string, more: string, body = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: ${day}\n${more}---\n${body}\n`;
const THANKED = 'follow-up-log:\n  - 2026-11-16 sent thank-you\n';

const FILES: Readonly<Record<string, string>> = {
  'Jobs/Acme.md': interview('Acme', '2026-11-16', THANKED, 'They decide next Tuesday.'),
  'Jobs/Bolt.md': interview('Bolt', '2026-11-24', 'interviewers: [Ann, Bea]\n'),
  'Jobs/Cato.md': interview('Cato', '2026-11-24', 'interviewers: [Cleo]\n'),
  'Jobs/Elan.md': interview('Elan', '2026-09-16', 'follow-up-log:\n  - 2026-09-16 sent thank-you\n'),
};

/** What the log and the status of all notes say, beside what they said at the start. */
async function written(host: Host): Promise<string[]> {
  const paths = await host.page.evaluate(() => window.app.vault.getMarkdownFiles().map(({ path }) => path));
  const lines = await Promise.all(
    paths.map(async (path) => {
      const before = new Set((FILES[path] ?? '').split('\n'));
      return (await host.read(path))
        .split('\n')
        .filter((line) => /^(?: {2}- 2026|status|## Thank|type: interview)/.test(line) && !before.has(line));
    }),
  );
  return lines.flat();
}

async function twice(host: Host, target: ReturnType<Host['page']['locator']>): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  await target.hover();
  const box = await target.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await host.page.mouse.click(x, y);
  await host.page.waitForTimeout(180);
  await host.page.mouse.click(x, y);
  await host.page.waitForTimeout(400);
}

const OFFER = { 'Jobs/Dune.md': interview('Dune', '2026-11-16', `status: offer\nanswer-by: 2026-12-01\n${THANKED}`) };

async function start(more = {}): Promise<Host> {
  const host = await open({ files: { ...FILES, ...more }, settings: { name: 'Sam Okafor' }, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await rowOf(host, 'Cato').waitFor();
  return host;
}

const control = (company: string, name: string) => (host: Host) =>
  Promise.resolve(rowOf(host, company).locator(`[data-control="${name}"]`).first());

/** Where it falls, how one gets there, and how many lines it may write. */
const PLACES: readonly (readonly [string, (host: Host) => Promise<ReturnType<Host['page']['locator']>>, number])[] = [
  ['Sent', control('Bolt', 'sent'), 1],
  ['Write', control('Cato', 'write'), 1],
  ['the name of a row', control('Cato', 'title'), 0],
  ['the day', control('Acme', 'when'), 0],
  ['their words', control('Acme', 'quote'), 0],
  ['a reading', control('Acme', 'other-reading'), 1],
  ['the menu', control('Bolt', 'menu'), 0],
  ['other channels', control('Bolt', 'sent-otherwise'), 0],
  [
    'Revive',
    async (host) => {
      await unfold(host, 'Gone quiet');
      return rowOf(host, 'Elan').locator('[data-control="revive"]');
    },
    1,
  ],
  [
    'an entry of the menu',
    async (host) => {
      await control('Cato', 'menu')(host).then((menu) => menu.click());
      await host.page.waitForTimeout(800);
      return host.page.locator('.menu-item', { hasText: 'Put off until tomorrow' });
    },
    1,
  ],
  [
    'Not a promise',
    async (host) => {
      await showReason(host, 'Acme');
      await host.page.waitForTimeout(800);
      return rowOf(host, 'Acme').getByRole('button', { name: 'Not a promise' });
    },
    1,
  ],
  [
    'Save of an answer',
    async (host) => {
      await chooseFromRow(host, 'Acme', 'Record an answer');
      await host.page.waitForTimeout(800);
      return host.page.getByRole('button', { name: 'Save' });
    },
    1,
  ],
  [
    'Make note',
    async (host) => {
      await host.page.getByRole('button', { name: 'New interview note' }).click();
      await host.page.getByLabel('Company').fill('Fern');
      await host.page.waitForTimeout(800);
      return host.page.getByRole('button', { name: 'Make note' });
    },
    1,
  ],
  [
    'Sent of several',
    async (host) => {
      await host.page.getByRole('button', { name: 'Choose several' }).click();
      await rowOf(host, 'Cato').locator('[data-control="tick"]').check();
      await host.page.waitForTimeout(800);
      return host.page.locator('.follow-ups-chosen').getByRole('button', { name: 'Sent', exact: true });
    },
    1,
  ],
  ['Choose several', (host) => Promise.resolve(host.page.getByRole('button', { name: 'Choose several' })), 0],
  ['the filter', (host) => Promise.resolve(host.page.getByRole('button', { name: 'Filter' })), 0],
  ['the heading of a group', (host) => Promise.resolve(host.page.locator('.follow-ups-heading button').first()), 0],
];

describe('a double click', () => {
  it.each(PLACES)('on %s', async (_, find, lines) => {
    const host = await start();
    await twice(host, await find(host));
    expect(await written(host)).toHaveLength(lines);
  });

  it('on Accepted accepts once, and closes nothing else', async () => {
    const host = await start(OFFER);
    await twice(host, await control('Answer Dune', 'accepted')(host));
    expect(await host.read('Jobs/Dune.md')).toContain('note accepted the offer');
    expect((await written(host)).filter((line) => line.startsWith('status: withdrawn'))).toEqual([]);
  });

  it('on Undo takes back once, and nothing else', async () => {
    const host = await start();
    await rowOf(host, 'Cato').locator('[data-control="sent"]').click();
    await expect.poll(() => written(host)).toHaveLength(1);
    await host.page.waitForTimeout(800);
    await twice(host, host.page.locator('.notice').getByRole('button', { name: 'Undo' }));
    await expect.poll(() => written(host)).toEqual([]);
  });
});
