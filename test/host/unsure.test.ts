/** A sentence that may be a promise is asked about once, in the row of its application. */
import { expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { openSidebar, rowOf, unfold } from './scenes/scene';
import { unsureSentence } from './unsure-sentence';

const PATH = 'Jobs/Acme.md';
const WORDS = unsureSentence();
const NOTE = `---\ntype: interview\ncompany: Acme\nposition: Clerk\ninterview-date: 2026-11-18\nfollow-up-log:\n  - 2026-11-18 sent thank-you\n---\n${WORDS}\n`;

async function start(): Promise<Host> {
  const host = await open({ files: { [PATH]: NOTE }, settings: null, today: '2026-11-25T09:30' });
  await openSidebar(host);
  for (const group of ['Due', 'This week', 'Later', 'Their move'])
    if ((await host.page.locator('h3', { hasText: group }).count()) > 0) await unfold(host, group);
  await rowOf(host, 'Acme').getByText('Is this their promise?').waitFor();
  return host;
}

const question = (host: Host) => host.page.getByText('Is this their promise?');

it.each([
  ['Yes', 'promise'],
  ['No', 'none'],
])('%s is a line of the log, asked once, and Undo asks again', async (answer, as) => {
  const host = await start();
  await rowOf(host, 'Acme').getByRole('button', { name: answer, exact: true }).click();
  await expect.poll(() => host.read(PATH)).toContain(`read "${WORDS}" as ${as}`);
  await host.page.mouse.move(500, 500);
  await expect.poll(() => question(host).count()).toBe(0);
  await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  // The notice stood over the list; nothing in that moves while the pointer rests on it.
  await host.page.mouse.move(500, 500);
  await expect.poll(() => host.read(PATH)).toBe(NOTE);
  await expect.poll(() => question(host).count()).toBe(1);
});

it('a click on the words shows their line in the note', async () => {
  const host = await start();
  await rowOf(host, 'Acme').locator('[data-control="question"]').click();
  await expect.poll(() => host.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe(PATH);
});
