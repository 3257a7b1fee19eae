/** The opt-in property `next-follow-up`: which notes get which day with what is recorded, and which are left alone. */
import { describe, expect, it } from 'vitest';
import { ACME, ACME_NOTE, loadPlugin, patiently, type Loaded } from './a-vault';

const ROUND_ONE = 'Jobs/Acme 1.md';
const BOLT = 'Jobs/Bolt.md';
const round = (company: string, day: string, log: string, more = ''): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterviewers: [Jane Smith]\ninterview-date: ${day}\n${more}follow-up-log: ${log}\n---\nTalked.\n`;

const FILES = {
  [ACME]: ACME_NOTE,
  [ROUND_ONE]: round('Acme', '2026-11-03', '[2026-11-03 sent thank-you to Jane Smith]', 'next-follow-up: 2026-11-12\n'),
  [BOLT]: round('Bolt', '2026-11-24', '[]'),
};

const nextIn = async ({ read }: Loaded, path: string): Promise<string | null> =>
  /^next-follow-up: (.*)$/m.exec(await read(path))?.[1] ?? null;

async function record(loaded: Loaded, path: string, entry: string): Promise<void> {
  await patiently(async () => expect(await loaded.plugin.api?.due()).not.toEqual([]));
  await loaded.plugin.api?.record(path, entry);
}

describe('with the setting', () => {
  it('a message that was sent gives its note the day of the next one, and takes the day out of the round before', async () => {
    const loaded = await loadPlugin(FILES, { nextFollowUp: true });
    await record(loaded, ACME, 'sent first-check-in by email');
    // T3: ten business days after the first check-in of Wednesday 2026-11-25.
    expect(await nextIn(loaded, ACME)).toMatch(/^2026-12-\d\d$/);
    expect(await nextIn(loaded, ROUND_ONE)).toBeNull();
    // Another application is none of this click's.
    expect(await loaded.read(BOLT)).toBe(FILES[BOLT]);
  });

  it('a day that a message was put off to is the note’s', async () => {
    const loaded = await loadPlugin(FILES, { nextFollowUp: true });
    await record(loaded, ACME, 'put off first-check-in until 2026-12-02');
    expect(await nextIn(loaded, ACME)).toBe('2026-12-02');
  });

  it('nothing is due where it is over, and the day goes', async () => {
    const files = { ...FILES, [ACME]: ACME_NOTE.replace('follow-up-log', 'next-follow-up: 2026-11-25\nstatus: rejected\nfollow-up-log') };
    const loaded = await loadPlugin(files, { nextFollowUp: true });
    await record(loaded, ACME, 'heard thank you and goodbye');
    expect(await nextIn(loaded, ACME)).toBeNull();
  });

  it('a command writes the day into every note that lacks it, and is absent when all have theirs', async () => {
    const loaded = await loadPlugin(FILES, { nextFollowUp: true });
    const command =
      loaded.mock.commands__.get('write-next-follow-ups') ??
      [...loaded.mock.commands__.values()].find(({ name }) => name.startsWith('Write next'));
    await patiently(() => expect(command?.checkCallback?.(true)).toBe(true));
    command?.checkCallback?.(false);
    await patiently(async () => {
      expect(await nextIn(loaded, ACME)).toBe('2026-11-25');
      expect(await nextIn(loaded, BOLT)).toBe('2026-11-24');
      expect(await nextIn(loaded, ROUND_ONE)).toBeNull();
    });
    await patiently(() => expect(command?.checkCallback?.(true)).toBe(false));
  });
});

it('without the setting no note gets the property, and one that is there stays', async () => {
  const loaded = await loadPlugin(FILES);
  await record(loaded, ACME, 'sent first-check-in by email');
  expect(await nextIn(loaded, ACME)).toBeNull();
  expect(await loaded.read(ROUND_ONE)).toBe(FILES[ROUND_ONE]);
});

it('the property is never read: the days are the same with it and without', async () => {
  const without = await (await loadPlugin({ [BOLT]: FILES[BOLT] })).plugin.api?.due();
  const more = 'next-follow-up: 2026-11-02\n';
  const with_ = await (await loadPlugin({ [BOLT]: round('Bolt', '2026-11-24', '[]', more) })).plugin.api?.due();
  expect(with_).toEqual(without);
  expect(with_).not.toEqual([]);
});
