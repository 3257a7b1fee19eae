/** Every write that a row offers: the one line it makes, and its Undo to the same bytes. */
import { describe, expect, it } from 'vitest';
import { open } from './harness';
import type { Host } from './open-host';
import { chooseForApplication, chooseFromRow, openSidebar, rowOf, showReason } from './scenes/scene';

const PATH = 'Jobs/Acme.md';
const NOTE = `---
# as I like it
company:   "Acme"
type: interview
interview-date: 2026-11-16
interviewers: [Jane Smith]   # a comment
follow-up-log:
  - 2026-11-16 sent thank-you
---

They said: "We will be in touch next Tuesday."\u0020
`;

const start = async (note = NOTE): Promise<Host> => {
  const host = await open({ files: { [PATH]: note }, settings: null, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await host.page.locator('.follow-ups-section').first().waitFor();
  return host;
};

const fromMenu =
  (title: string) =>
  (host: Host): Promise<void> =>
    chooseFromRow(host, 'Acme', title);

const forApplication =
  (title: string) =>
  (host: Host): Promise<void> =>
    chooseForApplication(host, 'Acme', title);

const withDay =
  (title: string, label: string, day: string, button: string, choose = chooseFromRow) =>
  async (host: Host): Promise<void> => {
    await choose(host, 'Acme', title);
    await host.page.getByLabel(label).fill(day);
    await host.page.getByRole('button', { name: button, exact: true }).click();
  };

const chooseFromSent = async (host: Host, words: string, title: string): Promise<void> => {
  await rowOf(host, words).locator('[data-control="sent-otherwise"]').click();
  await host.page.locator('.menu-item', { hasText: title }).click();
};

const notAPromise = async (host: Host): Promise<void> => {
  await showReason(host, 'Acme');
  await rowOf(host, 'Acme').getByRole('button', { name: 'Not a promise' }).click();
};

const sentBy =
  (channel: string) =>
  async (host: Host): Promise<void> => {
    await rowOf(host, 'Acme').locator('[data-control="sent-otherwise"]').click();
    await host.page.locator('.menu-item', { hasText: channel }).click();
  };

const answer =
  (name: string) =>
  async (host: Host): Promise<void> => {
    await chooseFromRow(host, 'Acme', 'Record an answer...');
    await host.page.getByRole('radio', { name }).check();
    await host.page.getByRole('button', { name: 'Save' }).click();
  };

/** Their sentence as the log quotes it, within the quotes of YAML. */
const READ = '2026-11-25 read \\"They said: \\"We will be in touch next Tuesday.\\"\\"';

const line = (entry: string): string => NOTE.replace('sent thank-you\n', `sent thank-you\n  - ${entry}\n`);
const property = (entry: string, note = NOTE): string => note.replace('\n---\n\n', `\n${entry}\n---\n\n`);

describe('a click writes', () => {
  it.each<[string, (host: Host) => Promise<void>, string]>([
    ['by handwritten card', sentBy('Handwritten'), line('2026-11-25 sent first-check-in by handwritten')],
    [
      'sent on another day',
      withDay('On another day...', 'Day of the', '2026-11-24', 'Log as sent', chooseFromSent),
      line('2026-11-24 sent first-check-in by email'),
    ],
    ['put off until tomorrow', fromMenu('Put off until tomorrow'), line('2026-11-25 put off first-check-in until 2026-11-26')],
    ['put off for a week', fromMenu('Put off for a week'), line('2026-11-25 put off first-check-in until 2026-12-02')],
    [
      'put off until a day',
      withDay('Put off until...', 'Not before', '2026-12-09', 'Put off'),
      line('2026-11-25 put off first-check-in until 2026-12-09'),
    ],
    ['skipped', fromMenu('Skip'), line('2026-11-25 skipped first-check-in')],
    [
      'moved',
      withDay('The interview was moved...', 'New day', '2026-12-03', 'Save', chooseForApplication),
      line('2026-11-25 moved to 2026-12-03'),
    ],
    ['missed by them', forApplication('They missed the interview'), line('2026-11-25 missed by them')],
    ['missed by us', forApplication('I missed the interview'), line('2026-11-25 missed by us')],
    ['still deciding', answer('Still deciding'), line('2026-11-25 heard still deciding')],
    ['next step', answer('Next step'), line('2026-11-25 heard next step')],
    ['no', answer('No'), property('status: rejected', line('2026-11-25 heard no'))],
    ['withdrawn', forApplication('Withdrew'), property('status: withdrawn', line('2026-11-25 note withdrew'))],
    ['accepted elsewhere', forApplication('Accepted elsewhere'), property('status: withdrawn', line('2026-11-25 note accepted elsewhere'))],
    ['stopped', forApplication('Stop following up'), property('status: closed', line('2026-11-25 note stopped following up'))],
    ['not mine', forApplication('Not an interview of mine'), property('follow-ups: ignore')],
    ['not a promise', notAPromise, line(`"${READ} as none"`)],
  ])('%s, and Undo brings back the same bytes', async (_what, act, written) => {
    const host = await start();
    await act(host);
    await expect.poll(() => host.read(PATH)).toBe(written);
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(NOTE);
  });
});

describe('the other reading', () => {
  it.each(['next Tuesday', 'by 3/12'])('of "%s" is written for these words alone, and Undo takes it back', async (words) => {
    const note = NOTE.replace('We will be in touch next Tuesday.', `We will be in touch ${words}.`);
    const host = await start(note);
    const settings = (): Promise<string> => host.page.evaluate(() => JSON.stringify(window.host.settings()));
    const before = await settings();
    const group = host.page.locator('.follow-ups-heading button[aria-expanded="false"]');
    while ((await group.count()) > 0) await group.first().click();
    await rowOf(host, 'They meant').locator('[data-control="other-reading"]').click();
    await expect.poll(() => host.read(PATH)).toContain(`${READ.replace('next Tuesday', words)} as by 2026-`);
    await expect.poll(() => rowOf(host, 'They meant').count()).toBe(0);
    await host.page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read(PATH)).toBe(note);
    expect(await settings()).toBe(before);
  });

  it('and the first one are two equal choices, and the other notes are asked about', async () => {
    const other = NOTE.replace('"Acme"', '"Bolt"');
    const host = await open({ files: { [PATH]: NOTE, 'Jobs/Bolt.md': other }, settings: null, today: '2026-11-25T09:30' });
    await openSidebar(host);
    await rowOf(host, 'Acme').locator('[data-control="reading"]').click();
    const read = `${READ} as by 2026-11-24`;
    await expect.poll(() => host.read(PATH)).toContain(read);
    expect(await host.read('Jobs/Bolt.md')).toBe(other);
    await host.page.getByRole('button', { name: 'Read so' }).click();
    await expect.poll(() => host.read('Jobs/Bolt.md')).toContain(read);
    // The next notice stands where the button was.
    await host.page.waitForTimeout(800);
    await host.page.locator('.notice', { hasText: 'in the same way' }).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => host.read('Jobs/Bolt.md')).toBe(other);
  });
});

it('the calendar file is written, written over, and taken back by Undo', async () => {
  const host = await start();
  const { page } = host;
  const files = (): Promise<string[]> =>
    page.evaluate(() =>
      window.app.vault
        .getFiles()
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.ics')),
    );
  const undo = (): Promise<void> => page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await host.command('Export calendar file');
  await expect.poll(files).toEqual(['Follow-ups.ics']);
  await undo();
  await expect.poll(files).toEqual([]);
  await fromMenu('Add to calendar')(host);
  await expect.poll(files).toEqual(['Follow-ups.ics']);
  const one = await host.read('Follow-ups.ics');
  await host.dismissNotices();
  await host.command('Export calendar file');
  await expect.poll(() => host.read('Follow-ups.ics')).not.toBe(one);
  // What was there before is gone on from.
  expect(await host.read('Follow-ups.ics')).toContain(/UID:first-check-in.*/.exec(one)?.[0] ?? 'no event');
  await undo();
  await expect.poll(() => host.read('Follow-ups.ics')).toBe(one);
});

it("the calendar file leaves somebody else's of the same name as it is", async () => {
  const other = 'BEGIN:VCALENDAR\r\nPRODID:-//Somebody//EN\r\nEND:VCALENDAR\r\n';
  const host = await open({ files: { [PATH]: NOTE, 'Follow-ups.ics': other }, settings: null, today: '2026-11-25T09:30' });
  await openSidebar(host);
  await host.page.locator('.follow-ups-section').first().waitFor();
  await host.command('Export calendar file');
  await expect.poll(() => host.page.locator('.notice').textContent()).toContain('Follow-ups 2.ics');
  expect(await host.read('Follow-ups.ics')).toBe(other);
  expect(await host.read('Follow-ups 2.ics')).toContain('UID:first-check-in');
});
