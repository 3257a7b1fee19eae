import { describe, expect, it } from 'vitest';
import { unsureSentence } from '../host/unsure-sentence';
import { ACME, ACME_NOTE, loadPlugin, patiently, type Loaded } from './a-vault';

const BOLT = 'Jobs/Bolt.md';
const BOLT_NOTE = '---\r\ntype: interview # mine\r\ncompany: Bolt\r\nmet: 2026-11-19\r\n---\r\nGood talk.\r\n';
const PERHAPS = 'Jobs/Cove.md';
const PERHAPS_NOTE =
  '---\ntype: interview\ncompany: Cove\ninterview-date: 2026-11-18\nfollow-up-log: [2026-11-18 sent thank-you]\nstatus: closed\n---\n' +
  `${unsureSentence()}\n`;

/** The plugin over some notes; `call` is what a terminal does. */
async function load(
  more: Readonly<Record<string, string>> = {},
): Promise<Pick<Loaded, 'read'> & { call: (command: string, flags?: Record<string, string>) => Promise<string> }> {
  const { mock, read } = await loadPlugin({
    [ACME]: ACME_NOTE,
    [BOLT]: BOLT_NOTE,
    [PERHAPS]: PERHAPS_NOTE,
    'Soup.md': 'Lentils.\n',
    ...more,
  });
  const call = async (command: string, flags: Record<string, string> = {}): Promise<string> => {
    const handler = mock.cliHandlers__.get(command);
    if (handler === undefined) throw new Error(`There is no command ${command}.`);
    return handler(flags);
  };
  return { read, call };
}

describe("Obsidian's command line", () => {
  it('waits for the notes, and prints what is due', async () => {
    const { call } = await load();
    expect(await call('interview-follow-ups')).toMatch(/1 to send on Wed 25 Nov[\s\S]*First check-in[\s\S]*next Tuesday/);
  });

  it('prints one JSON value, for another day too', async () => {
    const { call } = await load();
    const on = async (day: string): Promise<unknown[]> =>
      (JSON.parse(await call('interview-follow-ups:due', { json: 'true', on: day })) as { followUps: unknown[] }).followUps;
    expect(await on('2026-11-24')).toEqual([]);
    expect(await on('2026-11-25')).toEqual([expect.objectContaining({ kind: 'first-check-in', opens: '2026-11-25' })]);
  });

  it('prints promises, a draft, and findings', async () => {
    const { call } = await load();
    expect(await call('interview-follow-ups:timelines', { note: 'Jobs/Acme' })).toMatch(/^Jobs\/Acme\.md:10: by 2026-11-24/);
    expect(await call('interview-follow-ups:draft', { note: 'Jobs/Acme.md', kind: 'first check-in' })).toMatch(/^To: .*\nSubject: /);
    expect(await call('interview-follow-ups:check', { note: 'Jobs/Acme.md' })).toBe('');
  });

  it("writes to the address in the interviewer's own note, and to none where two notes have the name", async () => {
    const own = { 'People/Jane Smith.md': '---\nemail: jane@acme.example\n---\n' };
    const to = async (files: Readonly<Record<string, string>>): Promise<unknown> => {
      const { call } = await load(files);
      const printed = await call('interview-follow-ups:draft', { note: ACME, kind: 'thank-you', to: 'Jane Smith', json: 'true' });
      return (JSON.parse(printed) as { to: unknown }).to;
    };
    expect(await to(own)).toBe('jane@acme.example');
    expect(await to({ ...own, 'Friends/Jane Smith.md': '---\nemail: jane@home.example\n---\n' })).toBeNull();
  });

  it('prints what may be a promise too, where it is asked for', async () => {
    const { call } = await load();
    const promises = async (flags: Record<string, string>): Promise<unknown> =>
      (JSON.parse(await call('interview-follow-ups:timelines', { note: PERHAPS, json: 'true', ...flags })) as [{ promises: unknown }])[0]
        .promises;
    expect(await promises({})).toEqual([]);
    expect(await promises({ unsure: 'true' })).toEqual([expect.objectContaining({ unsure: true })]);
  });

  it('lists what does not count, mends one note, every other byte as it was, and lists it no more', async () => {
    const { read, call } = await load();
    expect(await call('interview-follow-ups:doctor')).toContain(`${BOLT}\n`);
    expect(await call('interview-follow-ups:doctor', { fix: BOLT })).toBe(`${BOLT}: Use 2026-11-19 from "met" as the day\n`);
    expect(await read(BOLT)).toBe(BOLT_NOTE.replace('met: 2026-11-19\r\n', 'met: 2026-11-19\r\ninterview-date: 2026-11-19\r\n'));
    await patiently(async () =>
      expect(await call('interview-follow-ups:doctor')).toMatch(/^Nothing to mend: \d+ notes of interviews count, and no other/),
    );
  });

  it('takes the folder of interview notes for a note that would count by it, and no note is touched', async () => {
    const path = 'Interviews with firms/Dune.md';
    const source = '---\ncompany: Dune\ndate: 2026-11-19\n---\n';
    const { read, call } = await load({ [path]: source });
    const offered = `${path}: Use the folder "Interviews with firms" for interview notes\n`;
    expect(await call('interview-follow-ups:doctor', { fix: path })).toBe(offered);
    expect(await read(path)).toBe(source);
    await patiently(async () =>
      expect(await call('interview-follow-ups:due', { all: 'true', json: 'true' })).toContain('"company": "Dune"'),
    );
  });

  it('adds a line to the log, and leaves all else as it was', async () => {
    const { read, call } = await load();
    const said = await call('interview-follow-ups:record', { note: 'Jobs/Acme.md', entry: 'sent first-check-in by email' });
    expect(said).toBe('Jobs/Acme.md:9: 2026-11-25 sent first-check-in by email\n');
    expect(await read(ACME)).toBe(ACME_NOTE.replace('Jane Smith\n---', 'Jane Smith\n  - 2026-11-25 sent first-check-in by email\n---'));
  });

  it.each([
    ['a note that is not there', 'timelines', { note: '../Secrets.md' }, /There is no note "\.\.\/Secrets\.md"/],
    ['a note to mend that counts', 'doctor', { fix: ACME }, /"Jobs\/Acme\.md" needs no mending/],
    ['a note to mend that is not there', 'doctor', { fix: 'Jobs/Nobody.md' }, /There is no note "Jobs\/Nobody\.md"/],
    ['no note', 'timelines', {}, /"note" is missing/],
    ['a day that is none', 'due', { on: '2026-02-31' }, /There is no day "2026-02-31"/],
    ['a kind that is none', 'draft', { note: 'Jobs/Acme.md', kind: 'postcard' }, /There is no kind "postcard"/],
    ['somebody whom the note does not name', 'draft', { note: 'Jobs/Acme.md', kind: 'thank-you', to: 'Bob' }, /"Bob" is nobody/],
    ['an entry that is none', 'record', { note: 'Jobs/Acme.md', entry: 'waved' }, /Nothing was written\..*does not say what happened/],
  ])('says what is wrong with %s, and writes nothing', async (_, command, flags, said) => {
    const { read, call } = await load();
    expect(await call(`interview-follow-ups:${command}`, flags as Record<string, string>)).toMatch(said);
    expect(await read(ACME)).toBe(ACME_NOTE);
  });
});
