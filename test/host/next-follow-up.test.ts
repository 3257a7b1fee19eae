/** The property `next-follow-up`, where the settings ask for it: written by a click, taken back by its Undo, gone when nothing is due. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseFromRow, openSidebar, rowOf } from './scenes/scene';

const PATH = 'Jobs/Acme.md';
const NOTE = `---
company:   "Acme"
type: interview
interview-date: 2026-11-16
interviewers: [Jane Smith]   # a comment
follow-up-log:
  - 2026-11-16 sent thank-you
---

They said: "We will be in touch next Tuesday."\u0020
`;

async function start(note: string, settings: unknown = { nextFollowUp: true }): Promise<Host> {
  const host = await open({ files: { [PATH]: note }, settings, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await rowOf(host, 'Acme').waitFor();
  return host;
}

const undo = (host: Host): Promise<void> => host.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();

describe.each([
  ['plain line ends', NOTE],
  ['Windows line ends and a byte order mark', `\uFEFF${NOTE.replaceAll('\n', '\r\n')}`],
])('in a note with %s', (_what, note) => {
  it('a click writes the day beside its line of the log, and one Undo takes both back', async () => {
    const host = await start(note);
    await chooseFromRow(host, 'Acme', 'Put off for a week');
    await expect.poll(() => host.read(PATH)).toContain('next-follow-up: 2026-12-02');
    expect(await host.read(PATH)).toContain('put off first-check-in until 2026-12-02');
    await undo(host);
    await expect.poll(() => host.read(PATH)).toBe(note);
  });

  it('a no takes the day out, and its Undo brings it back', async () => {
    const lineEnd = note.includes('\r') ? '\r\n' : '\n';
    const ringing = note.replace('type: interview', `type: interview${lineEnd}next-follow-up: 2026-11-25`);
    const host = await start(ringing);
    await chooseFromRow(host, 'Acme', 'Record an answer');
    await host.page.getByRole('radio', { name: 'No', exact: true }).check();
    await host.page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => host.read(PATH)).toContain('rejected');
    expect(await host.read(PATH)).not.toContain('next-follow-up');
    await undo(host);
    await expect.poll(() => host.read(PATH)).toBe(ringing);
  });
});

it('nobody who did not ask for it gets it', async () => {
  const host = await start(NOTE, null);
  await chooseFromRow(host, 'Acme', 'Put off for a week');
  await expect.poll(() => host.read(PATH)).toContain('until 2026-12-02');
  expect(await host.read(PATH)).not.toContain('next-follow-up');
  expect(await host.commands()).not.toContain('Write next follow-up into notes');
});

it('switched on, the command writes the day into notes where nothing was clicked yet', async () => {
  const host = await start(NOTE, null);
  await host.page.evaluate(() => window.host.openSettings());
  await host.page.locator('.setting-item', { hasText: 'Advanced' }).click();
  await host.page.getByRole('switch', { name: 'Next follow-up as a property' }).click();
  await host.page.keyboard.press('Escape');
  await expect.poll(() => host.commands()).toContain('Write next follow-up into notes');
  expect(await host.read(PATH)).toBe(NOTE);
  await host.command('Write next follow-up into notes');
  await expect.poll(() => host.read(PATH)).toContain('next-follow-up: 2026-11-25');
  await undo(host);
  await expect.poll(() => host.read(PATH)).toBe(NOTE);
});
