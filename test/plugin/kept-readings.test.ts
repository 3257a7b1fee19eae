import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import { readFileSync } from 'node:fs';
import type { App } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';
import { day, type Day } from '../../src/domain/calendar/day';
import type { Interview } from '../../src/domain/follow-up/follow-up';
import * as reading from '../../src/domain/read-interview';
import type { Settings } from '../../src/domain/settings';
import { NoteStore } from '../../src/plugin/note-store';
import { SettingsStore } from '../../src/plugin/settings-store';
import { patiently } from './a-vault';

const FOLDER = '.obsidian/plugins/interview-follow-ups';
const FILE = `${FOLDER}/readings.txt`;
const ACME = 'Jobs/Acme.md';
const BOLT = 'Jobs/Bolt.md';
const noteOf = (company: string): string =>
  `---\ntype: interview\ncompany: ${company}\nposition: Clerk\ninterview-date: 2026-11-24\n---\nWe talked about soup. They will call by Friday.\n`;
const NOTES = { [ACME]: noteOf('Acme'), [BOLT]: noteOf('Bolt') };

const openStores = new Set<NoteStore>();
afterEach(() => {
  vi.restoreAllMocks();
  for (const store of openStores) store.unload();
  openStores.clear();
});

function vaultWith(files: Readonly<Record<string, string>>): App {
  const mock = MockApp.createConfigured__({ files: { ...files, [`${FOLDER}/main.js`]: '// built' } });
  mock.workspace.setLayoutReady__();
  return mock.asOriginalType__();
}

interface Session {
  readonly interviews: readonly Interview[];
  /** Paths of the notes that were taken apart in it. */
  readonly read: readonly string[];
  /** Ends it, as the app does when the plugin is switched off. */
  readonly end: () => Promise<void>;
}

interface Circumstances {
  readonly today?: Day;
  readonly version?: string;
  readonly settings?: Partial<Settings>;
}

/** One session from its start until every note is known. */
async function session(app: App, { today = day('2026-11-25'), version = '1.0.0', settings = {} }: Circumstances = {}): Promise<Session> {
  const chosen = new SettingsStore({ loadData: () => Promise.resolve(settings), saveData: () => Promise.resolve() });
  await chosen.load();
  const store = new NoteStore(app, chosen, () => ({ day: today, time: '09:30' }), { ...manifest, version, dir: FOLDER });
  const read = vi.spyOn(reading, 'readInterviewInSteps').mockClear();
  openStores.add(store);
  store.load();
  await patiently(() => expect(store.ready).toBe(true));
  const wasRead = read.mock.calls.map(([{ path }]) => path).sort();
  const end = async (): Promise<void> => {
    const write = vi.spyOn(app.vault.adapter, 'write');
    store.unload();
    if (wasRead.length > 0) await patiently(() => expect(write).toHaveBeenCalled());
    write.mockRestore();
  };
  return { interviews: store.interviews(), read: wasRead, end };
}

async function change(app: App, path: string, text: string): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file !== null) await app.vault.modify(file, text);
}

/** A vault of which every note was read in a session of yesterday. */
async function readYesterday(files: Readonly<Record<string, string>> = NOTES): Promise<{ app: App; yesterday: Session }> {
  const app = vaultWith(files);
  const yesterday = await session(app, { today: day('2026-11-24') });
  await yesterday.end();
  return { app, yesterday };
}

describe('a second session', () => {
  it('takes no note apart that did not change, and knows the same of it', async () => {
    const { app, yesterday } = await readYesterday();
    expect(yesterday.read).toEqual([ACME, BOLT]);
    const today = await session(app);
    expect(today.read).toEqual([]);
    expect(today.interviews).toEqual(yesterday.interviews);
  });

  it('knows the same of notes in every published format', async () => {
    const formats = ['formats.json', 'formats-more.json'].flatMap(
      (name) => JSON.parse(readFileSync(`test/domain/note/${name}`, 'utf8')) as { readonly files: Readonly<Record<string, string>> }[],
    );
    const files = Object.fromEntries(
      formats.flatMap(({ files: some }, index) => Object.entries(some).map(([path, text]) => [`${String(index)}/${path}`, text])),
    );
    const { app, yesterday } = await readYesterday(files);
    const today = await session(app);
    expect(yesterday.interviews.length).toBeGreaterThan(20);
    expect(today.read.length).toBeLessThan(yesterday.read.length / 3);
    expect(today.interviews).toStrictEqual(yesterday.interviews);
  });

  it('reads the note that changed meanwhile, whatever its time and size say, and no other', async () => {
    const { app } = await readYesterday();
    const before = app.vault.getFileByPath(ACME)?.stat.mtime ?? 0;
    await change(app, ACME, noteOf('Apex'));
    const file = app.vault.getFileByPath(ACME);
    if (file !== null) file.stat.mtime = before;
    const today = await session(app);
    expect(today.read).toEqual([ACME]);
    expect(today.interviews.map(({ note }) => note.company)).toEqual(['Apex', 'Bolt']);
  });

  it('knows nothing of a note that was deleted, and neither does the file when it is written next', async () => {
    const { app } = await readYesterday();
    const bolt = app.vault.getFileByPath(BOLT);
    if (bolt !== null) await app.fileManager.trashFile(bolt);
    await change(app, ACME, noteOf('Apex'));
    const today = await session(app);
    expect(today.interviews.map(({ note }) => note.company)).toEqual(['Apex']);
    await today.end();
    expect(await app.vault.adapter.read(FILE)).not.toContain('Bolt');
  });

  it.each<[string, Circumstances]>([
    ['another version of the plugin reads them', { version: '1.0.1' }],
    ['"next Friday" means another day by the settings', { settings: { nextWeekday: 'coming' } }],
    ['a property has another name by the settings', { settings: { propertyNames: 'company: Kunde' } }],
    ['the day on which they were read is still ahead', { today: day('2026-11-20') }],
  ])('reads all notes where %s', async (_, circumstances) => {
    const { app } = await readYesterday();
    expect((await session(app, circumstances)).read).toEqual([ACME, BOLT]);
  });

  it('reads all notes where another build of the same version lies there', async () => {
    const { app } = await readYesterday();
    await app.vault.adapter.write(`${FOLDER}/main.js`, '// built anew');
    expect((await session(app)).read).toEqual([ACME, BOLT]);
  });

  it('reads a note of which a line of the log was ahead', async () => {
    const ahead = noteOf('Acme').replace('---\nWe', 'follow-up-log:\n  - 2026-11-25 heard no\n---\nWe');
    const { app } = await readYesterday({ ...NOTES, [ACME]: ahead });
    expect((await session(app)).read).toEqual([ACME]);
  });

  it('reads notes that nearly count, since what they are asked goes by the day', async () => {
    const almost = 'Jobs/Crane.md';
    const { app } = await readYesterday({ ...NOTES, [almost]: '---\ntype: interview\ncompany: Crane\n---\n' });
    expect((await session(app)).read).toEqual([almost]);
  });
});

describe('the file', () => {
  it('holds no text of a note beyond the words of its promises', async () => {
    const { app } = await readYesterday();
    const text = await app.vault.adapter.read(FILE);
    expect(text).toContain('They will call by Friday.');
    expect(text).not.toContain('soup');
    expect(text).not.toContain('type: interview');
  });

  it('keeps what is known of a note that a session could not read', async () => {
    const { app } = await readYesterday();
    await change(app, ACME, noteOf('Apex'));
    const read = app.vault.cachedRead.bind(app.vault);
    vi.spyOn(app.vault, 'cachedRead').mockImplementation((file) => (file.path === BOLT ? Promise.reject(new Error('EIO')) : read(file)));
    await (await session(app)).end();
    vi.restoreAllMocks();
    expect((await session(app)).read).toEqual([]);
  });

  it('is not written where nothing was read', async () => {
    const { app } = await readYesterday();
    const write = vi.spyOn(app.vault.adapter, 'write');
    await (await session(app)).end();
    expect(write).not.toHaveBeenCalled();
  });

  it.each<[string, (text: string) => string]>([
    ['is empty', () => ''],
    ['is no such file', () => '{"a":1}\n[]\n\t\t\t\nnull'],
    ['was cut off', (text) => text.slice(0, text.length / 2)],
    ['has a byte that is another', (text) => text.replaceAll('"from"', '"form"')],
    [
      'has the readings of two notes in each other’s place',
      (text) => text.replace('Acme.md', '?').replaceAll('Bolt.md', 'Acme.md').replace('?', 'Bolt.md'),
    ],
    ['has an answer of another shape', (text) => text.replaceAll('"interviews":[', '"interviews":7,"x":[')],
  ])('that %s does no harm: notes are read, nobody is told, and it is written anew', async (_, broken) => {
    const { app, yesterday } = await readYesterday();
    await app.vault.adapter.write(FILE, broken(await app.vault.adapter.read(FILE)));
    const told = vi.spyOn(console, 'error');
    const today = await session(app);
    expect(today.interviews).toEqual(yesterday.interviews);
    expect(today.read.length).toBeGreaterThan(0);
    expect(told).not.toHaveBeenCalled();
    await today.end();
    expect((await session(app)).read).toEqual([]);
  });

  it('that was deleted is written anew, and nothing is lost', async () => {
    const { app, yesterday } = await readYesterday();
    await app.vault.adapter.remove(FILE);
    const today = await session(app);
    expect(today.interviews).toEqual(yesterday.interviews);
    await today.end();
    expect(await app.vault.adapter.exists(FILE)).toBe(true);
  });

  it('that cannot be written keeps nobody from their notes', async () => {
    const app = vaultWith(NOTES);
    vi.spyOn(app.vault.adapter, 'write').mockRejectedValue(new Error('ENOSPC'));
    const first = await session(app);
    await first.end();
    expect((await session(app)).interviews).toEqual(first.interviews);
  });
});
