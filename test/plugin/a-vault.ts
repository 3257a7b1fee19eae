/** The whole plugin over some notes, on a day that stands still. */
import { App as MockApp, type Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import type { App } from 'obsidian';
import { expect, onTestFinished, vi } from 'vitest';
import manifest from '../../manifest.json';
import type { Settings } from '../../src/domain/settings';
import InterviewFollowUps from '../../src/main';

/** Waits for what comes by itself, also where other tests run beside. */
export const patiently = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 10_000 });

export interface Loaded {
  readonly app: App;
  readonly plugin: InterviewFollowUps;
  /** What the plugin has registered. */
  readonly mock: MockPlugin;
  readonly read: (path: string) => Promise<string>;
}

/** Loads it on Wednesday 2026-11-25 at 9:30 until the test ends; the layout is ready at once, the notes are read some time later. */
export async function loadPlugin(files: Record<string, string>, settings: Partial<Settings> = {}): Promise<Loaded> {
  vi.useFakeTimers({ now: new Date(2026, 10, 25, 9, 30), toFake: ['Date'] });
  const mockApp = MockApp.createConfigured__({ files });
  const app = mockApp.asOriginalType__();
  const plugin = new InterviewFollowUps(app, { ...manifest, dir: '' });
  onTestFinished(() => {
    plugin.unload();
    vi.useRealTimers();
  });
  await plugin.saveData(settings);
  // As the app does: what the plugin adds lives with it.
  plugin.load();
  const mock = plugin as unknown as MockPlugin;
  await patiently(() => expect(mock.cliHandlers__.size).toBeGreaterThan(0));
  mockApp.workspace.setLayoutReady__();
  const read = async (path: string): Promise<string> => {
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Error(`There is no file ${path}.`);
    return app.vault.read(file);
  };
  return { app, plugin, mock, read };
}

export const ACME = 'Jobs/Acme.md';

/** Thanked already; the first check-in opens on the Wednesday. */
export const ACME_NOTE = `---
type: interview
company: Acme
position: Clerk
interviewers: [Jane Smith]
interview-date: 2026-11-16
follow-up-log:
  - 2026-11-16 sent thank-you to Jane Smith
---
They will be in touch next Tuesday.
`;
