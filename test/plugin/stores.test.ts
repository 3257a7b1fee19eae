import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json';
import { day } from '../../src/domain/calendar/day';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { PlanStore } from '../../src/plugin/plan-store';
import { currentMoment } from '../../src/plugin/clock';
import { DeviceState } from '../../src/plugin/device-state';
import { MinuteWatcher } from '../../src/plugin/minute-watcher';
import { NoteStore } from '../../src/plugin/note-store';
import { SettingsStore } from '../../src/plugin/settings-store';
import { isExcluded } from '../../src/domain/note/candidate';
import { readVaultConfig } from '../../src/plugin/vault-config';

const NOTE = '---\ntype: interview\ncompany: Acme\nposition: Clerk\ninterview-date: 2026-11-24\n---\n';

function appWith(files: Record<string, string>): App {
  return MockApp.createConfigured__({ files }).asOriginalType__();
}

const disk = (
  stored: unknown = null,
): { loadData: () => Promise<unknown>; saveData: (data: unknown) => Promise<void>; saved: unknown } => ({
  saved: stored,
  async loadData() {
    return this.saved;
  },
  async saveData(data) {
    this.saved = data;
  },
});

describe('the settings', () => {
  it('are the defaults on the first run, and odd values fall back', async () => {
    const store = new SettingsStore(disk());
    await store.load();
    expect(store.value).toEqual(DEFAULT_SETTINGS);
    const odd = new SettingsStore(disk({ preset: 'hasty', name: 7, statusBar: false, unknown: 1 }));
    await odd.load();
    expect(odd.value).toEqual({ ...DEFAULT_SETTINGS, statusBar: false });
    expect(odd.problems.map(({ name }) => name)).toEqual(['preset', 'name']);
  });

  it('have notes read again only where they change what is read', async () => {
    const store = new SettingsStore(disk());
    await store.load();
    const again = vi.fn();
    store.events.on('reading-changed', again);
    await store.change({ name: 'Alex', preset: 'brisk', greeting: 'Hello', statusBar: false });
    expect(again).not.toHaveBeenCalled();
    await store.change({ interviewFolder: 'Jobs' });
    await store.change({ propertyNames: 'company: Kunde' });
    expect(again).toHaveBeenCalledTimes(2);
  });

  it('lose nothing of what another version stored, and mend a value only when it is set', async () => {
    const later = { version: 9, tones: ['warm'], preset: 'gentle', greeting: 'Howdy', name: 'Sam' };
    const data = disk(later);
    const store = new SettingsStore(data);
    await store.load();
    expect(data.saved).toBe(later);
    await store.change({ greeting: 'Hello' });
    expect(data.saved).toEqual({ ...later, greeting: 'Hello' });
    expect(store.value).toMatchObject({ name: 'Sam', greeting: 'Hello', preset: 'standard' });
    expect(store.problems.map(({ name }) => name)).toEqual(['preset']);
  });

  it('are what another device left, with nothing of before', async () => {
    const data = disk({ name: 'Sam', preset: 'brisk' });
    const store = new SettingsStore(data);
    await store.load();
    data.saved = { name: 'Alex' };
    await store.load();
    expect(store.value).toEqual({ ...DEFAULT_SETTINGS, name: 'Alex' });
    await store.change({ statusBar: false });
    expect(data.saved).toEqual({ name: 'Alex', statusBar: false });
  });

  it('are the defaults where the file cannot be read, which is told until it is written anew', async () => {
    const data = { ...disk(), loadData: () => Promise.reject(new SyntaxError('Unexpected end of JSON input')) };
    const store = new SettingsStore(data);
    await store.load();
    expect(store.value).toEqual(DEFAULT_SETTINGS);
    expect(store.problems.map(({ message }) => message)).toEqual([expect.stringContaining('Unexpected end of JSON input')]);
    await store.change({ name: 'Alex' });
    expect(store.problems).toEqual([]);
    expect(data.saved).toEqual({ name: 'Alex' });
  });

  it('hold also where they cannot be saved, and say so', async () => {
    const store = new SettingsStore({ ...disk(), saveData: () => Promise.reject(new Error('read-only')) });
    await expect(store.change({ name: 'Alex' })).rejects.toThrow('read-only');
    expect(store.value.name).toBe('Alex');
  });

  it('are saved, and told of, when one changes', async () => {
    const data = disk();
    const store = new SettingsStore(data);
    const changed = vi.fn();
    store.events.on('changed', changed);
    await store.change({ name: 'Alex' });
    // What was not chosen stays a default, here and in later versions.
    expect(data.saved).toEqual({ name: 'Alex' });
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('what this device remembers', () => {
  it('is read back, and odd values are forgotten', () => {
    const app = appWith({});
    const state = new DeviceState(app);
    expect(state.isOpen('due')).toBeNull();
    state.setOpen('due', false);
    state.setSummaryShownOn(day('2026-11-25'));
    const again = new DeviceState(app);
    expect(again.isOpen('due')).toBe(false);
    expect(again.summaryShownOn).toBe('2026-11-25');
    app.saveLocalStorage('interview-follow-ups', { open: { due: 'yes' }, summaryShownOn: '2026-02-31' });
    const odd = new DeviceState(app);
    expect(odd.isOpen('due')).toBeNull();
    expect(odd.summaryShownOn).toBeNull();
  });
});

describe("the vault's configuration", () => {
  it('names the folders of templates and the excluded files', async () => {
    const app = appWith({
      '.obsidian/templates.json': '{"folder":"Forms/"}',
      '.obsidian/plugins/templater-obsidian/data.json': '{"templates_folder":"Templater"}',
      '.obsidian/app.json': '{"userIgnoreFilters":["Archive/", 7]}',
    });
    expect(await readVaultConfig(app.vault)).toEqual({ templateFolders: ['Forms', 'Templater'], excluded: ['Archive/'] });
  });

  it('says nothing where it is missing or broken', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await readVaultConfig(appWith({}).vault)).toEqual({ templateFolders: [], excluded: [] });
    expect(await readVaultConfig(appWith({ '.obsidian/app.json': '{half' }).vault)).toEqual({ templateFolders: [], excluded: [] });
    expect(warn).toHaveBeenCalledOnce();
  });

  it.each([
    ['Archive/Old.md', ['Archive/'], true],
    ['Jobs/Archive/Old.md', ['Archive/'], false],
    ['Jobs/Old.md', ['/old/'], true],
    ['Jobs/New.md', ['/old/', '/(/'], false],
  ])('has %s excluded by %j: %s', (path, filters, excluded) => {
    expect(isExcluded(path, filters)).toBe(excluded);
  });
});

describe('the notes and their plan', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 25, 9, 30) }));
  afterEach(() => vi.useRealTimers());

  async function start(files: Record<string, string>): Promise<{
    app: App;
    settings: SettingsStore;
    notes: NoteStore;
    agenda: PlanStore;
    minutes: MinuteWatcher;
    changed: ReturnType<typeof vi.fn>;
  }> {
    const app = appWith(files);
    const settings = new SettingsStore(disk());
    const notes = new NoteStore(app, settings, currentMoment, manifest);
    const minutes = new MinuteWatcher();
    const agenda = new PlanStore(notes, settings, minutes, currentMoment);
    const changed = vi.fn();
    agenda.events.on('changed', changed);
    agenda.load();
    minutes.load();
    notes.load();
    expect(notes.interviews()).toEqual([]);
    (app as unknown as MockApp).workspace.setLayoutReady__();
    await vi.advanceTimersByTimeAsync(500);
    return { app, settings, notes, agenda, minutes, changed };
  }

  it('read interviews only, after the layout is ready', async () => {
    const { notes, agenda } = await start({ 'Jobs/Acme.md': NOTE, 'Daily.md': 'A day.\n' });
    expect(notes.interviews().map(({ note }) => note.path)).toEqual(['Jobs/Acme.md']);
    expect(agenda.plan.followUps.map(({ kind, state }) => `${kind} ${state}`)).toContain('thank-you due');
  });

  it('tell nobody when nothing changed', async () => {
    const { app, notes } = await start({ 'Jobs/Acme.md': NOTE });
    const told = vi.fn();
    notes.events.on('changed', told);
    const file = app.vault.getFileByPath('Jobs/Acme.md');
    if (file !== null) await app.vault.modify(file, NOTE);
    await vi.advanceTimersByTimeAsync(500);
    expect(told).not.toHaveBeenCalled();
    if (file !== null) await app.vault.modify(file, NOTE.replace('Acme', 'Bolt'));
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toHaveBeenCalledOnce();
  });

  it('read a long note in slices, by the settings that hold when it is done', async () => {
    const { app, settings, notes } = await start({ 'Jobs/Acme.md': NOTE });
    // Every slice is over at once, and each pause lasts a millisecond.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
    const lines = Array.from({ length: 400 }, (_, index) => `- Reviewer ${index} will call me next Friday.`);
    const file = app.vault.getFileByPath('Jobs/Acme.md');
    if (file !== null) await app.vault.modify(file, `${NOTE}\n${lines.join('\n')}\n`);
    const isRead = (): boolean => (notes.interviewsOf('Jobs/Acme.md')[0]?.promises.length ?? 0) > 0;
    await vi.advanceTimersByTimeAsync(64);
    expect(isRead()).toBe(false);
    await settings.change({ nextWeekday: 'coming' });
    await vi.advanceTimersByTimeAsync(1000);
    const days = notes.interviewsOf('Jobs/Acme.md').flatMap(({ promises }) => promises.map(({ by }) => by));
    expect(days).toHaveLength(400);
    expect(new Set(days)).toEqual(new Set(['2026-11-27']));
    vi.restoreAllMocks();
  });

  it('plan anew at midnight, not every minute', async () => {
    const { agenda, changed } = await start({ 'Jobs/Acme.md': NOTE });
    const before = changed.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(changed.mock.calls.length).toBe(before);
    await vi.advanceTimersByTimeAsync(15 * 60 * 60_000);
    expect(changed.mock.calls.length).toBe(before + 1);
    expect(agenda.plan.now.day).toBe('2026-11-26');
    expect(agenda.plan.followUps.find(({ kind }) => kind === 'thank-you')?.state).toBe('overdue');
  });

  it('have a thank-you due when the interview of the day has begun', async () => {
    const { agenda } = await start({ 'Jobs/Acme.md': NOTE.replace('2026-11-24', '2026-11-25T11:00') });
    expect(agenda.plan.followUps.find(({ kind }) => kind === 'thank-you')?.state).toBe('planned');
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000);
    expect(agenda.plan.followUps.find(({ kind }) => kind === 'thank-you')?.state).toBe('due');
  });

  it('name a note that cannot be read, and forget one that vanished', async () => {
    const { app, notes } = await start({ 'Jobs/Acme.md': NOTE, 'Jobs/Bolt.md': NOTE });
    vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('EIO'));
    const file = app.vault.getFileByPath('Jobs/Acme.md');
    if (file !== null) await app.vault.modify(file, `${NOTE}more`);
    await vi.advanceTimersByTimeAsync(500);
    expect(notes.problems()).toMatchObject([{ note: 'Jobs/Acme.md', line: 1, message: expect.stringContaining('EIO') as string }]);
    if (file !== null) await app.fileManager.trashFile(file);
    await vi.advanceTimersByTimeAsync(500);
    expect(notes.problems()).toEqual([]);
  });

  describe('where the user asks for a look through all texts', () => {
    const TOLD = '# Friday\n\n2026-11-20 interview at Bolt Ltd with Ann Lee. She was nice. My CV lay on the table.\n';

    it('name what only a line tells of, and nothing before', async () => {
      const { notes } = await start({ 'Jobs/Acme.md': NOTE, 'Soup.md': 'Lentils.\n', 'Diary/Friday.md': TOLD });
      expect(notes.nearMisses()).toEqual([]);
      await notes.lookIntoTexts();
      expect(notes.nearMisses().map(({ note }) => note)).toEqual(['Diary/Friday.md']);
      expect(notes.look.done).toBe(true);
    });

    it('name a file that cannot be read', async () => {
      const { app, notes } = await start({ 'Jobs/Acme.md': NOTE, 'Diary/Friday.md': TOLD });
      vi.spyOn(app.vault, 'cachedRead').mockRejectedValue(new Error('EIO'));
      await notes.lookIntoTexts();
      expect(notes.problems().map(({ note }) => note)).toEqual(['Diary/Friday.md']);
    });
  });
});
