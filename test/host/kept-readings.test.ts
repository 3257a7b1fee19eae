/** A second start knows what notes were read as in the first one, from a file that can be thrown away. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { openSidebar, rowOf } from './scenes/scene';

const FOLDER = '.obsidian/plugins/interview-follow-ups';
const FILE = `${FOLDER}/readings.txt`;
const ACME = 'Jobs/Acme.md';
const NOTE = `---
type: interview
company: Acme
position: Clerk
interview-date: 2026-11-24
interviewers: [Ann]
---

We talked about soup. They will call by next Tuesday.
`;

const fileIn = (host: Host): Promise<string | null> =>
  host.page.evaluate(async (path) => {
    const { adapter } = window.app.vault;
    return (await adapter.exists(path)) ? adapter.read(path) : null;
  }, FILE);
const writeFile = (host: Host, text: string): Promise<void> =>
  host.page.evaluate(([path = '', what = '']) => window.app.vault.adapter.write(path, what), [FILE, text]);

/** Its list goes with it, as at the end of a session. */
const switchOff = (host: Host): Promise<void> =>
  host.page.evaluate(() => {
    window.host.unloadPlugin();
    window.app.workspace.detachLeavesOfType('interview-follow-ups');
  });

/** A vault that was read once; the plugin is switched off. */
async function readOnce(): Promise<{ host: Host; kept: string }> {
  const host = await open({ files: { [ACME]: NOTE, [`${FOLDER}/main.js`]: '' }, settings: null, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await rowOf(host, 'Ann').waitFor();
  expect(await fileIn(host)).toBeNull();
  await switchOff(host);
  await expect.poll(() => fileIn(host)).not.toBeNull();
  return { host, kept: (await fileIn(host)) ?? '' };
}

async function startAgain(host: Host): Promise<void> {
  await host.page.evaluate(() => window.host.reloadPlugin());
  await openSidebar(host);
}

describe('what a note was read as', () => {
  it('is known at the next start, and the file has nothing new to say', async () => {
    const { host, kept } = await readOnce();
    expect(kept).toContain('They will call by next Tuesday.');
    expect(kept).not.toContain('soup');
    await startAgain(host);
    await rowOf(host, 'Ann').waitFor();
    await switchOff(host);
    expect(await fileIn(host)).toBe(kept);
    expect(await host.read(ACME)).toBe(NOTE);
  });

  it('is read again where the note changed while the plugin was off', async () => {
    const { host } = await readOnce();
    await host.write(ACME, NOTE.replace('[Ann]', '[Bob]'));
    await startAgain(host);
    await rowOf(host, 'Bob').waitFor();
    expect(await rowOf(host, 'Ann').count()).toBe(0);
  });

  it.each([
    ['is empty', ''],
    ['is something else', '{"interviews": 7}\n\t\t\t\n\n'],
  ])('is read again where the file %s, and nobody is told', async (_, text) => {
    const { host } = await readOnce();
    await writeFile(host, text);
    await startAgain(host);
    await rowOf(host, 'Ann').waitFor();
    expect(await host.page.locator('.notice').count()).toBe(0);
    expect(host.errors).toEqual([]);
  });
});
