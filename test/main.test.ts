import { App as MockApp, type Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import type { App, Command } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import InterviewFollowUps from '../src/main';
import { DEFAULT_SETTINGS } from '../src/domain/settings';
import type { SettingsTab } from '../src/ui/settings-tab';

let loaded: InterviewFollowUps | null = null;

async function load(): Promise<{ app: App; plugin: InterviewFollowUps; mock: MockPlugin }> {
  const app = MockApp.createConfigured__({ files: {} }).asOriginalType__();
  const plugin = new InterviewFollowUps(app, { ...manifest, dir: '' });
  loaded = plugin;
  await plugin.onload();
  return { app, plugin, mock: plugin as unknown as MockPlugin };
}

afterEach(() => {
  loaded?.unload();
  loaded = null;
});

const commandsOf = (mock: MockPlugin): Command[] => [...mock.commands__.values()];

describe('the plugin', () => {
  it('adds its commands, none with a hotkey of its own', async () => {
    const { mock } = await load();
    const commands = commandsOf(mock);
    expect(commands.map(({ name }) => name).sort()).toEqual(
      [
        'Open follow-ups',
        'Open timeline',
        'New interview note',
        'Insert thank-you',
        'Insert first check-in',
        'Insert second check-in',
        'Insert final follow-up',
        'Insert closing note',
        'Insert networking check-in',
        'Insert timeline question',
        'Insert no-show message',
        'Insert apology',
        'Insert withdrawal',
        'Insert thanks after a rejection',
        'Insert what is due here',
        'Record as sent',
        'Record an answer',
        'Put off',
        'Skip',
        'This application',
        'Next round',
        'Next gap',
        'Another wording',
        'Check draft',
        'Copy draft',
        'Copy draft without its subject, for a reply',
        'Open draft in mail app',
        'Explain dates in this note',
        'Show notes that need a look',
        'Read a sentence',
        'Export calendar file',
        'Write next follow-up into notes',
      ].sort(),
    );
    expect(commands.filter(({ hotkeys }) => hotkeys !== undefined)).toEqual([]);
  });

  it('offers in an empty vault only what can apply there', async () => {
    const { mock } = await load();
    const offered = commandsOf(mock).filter(
      ({ checkCallback, editorCheckCallback }) =>
        editorCheckCallback === undefined && (checkCallback === undefined || checkCallback(true) === true),
    );
    expect(offered.map(({ name }) => name)).toEqual(['Open follow-ups', 'New interview note', 'Read a sentence']);
  });

  it('keeps eight settings in sight and the rest behind one page', async () => {
    const { mock } = await load();
    const tab = mock.settingTabs__[0] as unknown as SettingsTab;
    const definitions = tab.getSettingDefinitions();
    expect(definitions.map((definition) => ('name' in definition ? definition.name : null))).toEqual([
      'Your name',
      'Your contact line',
      'Folder of interview notes',
      'Template for new interview notes',
      'Message templates folder',
      'Preset',
      'Order of numeric dates',
      '“Next Friday” means',
      'Advanced',
    ]);
    const controls = definitions
      .flatMap((definition) => ('items' in definition ? (definition.items ?? []) : [definition]))
      .flatMap((definition) => ('control' in definition && definition.control !== undefined ? [definition.control.key] : []));
    expect(controls.sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  });

  it('saves a setting, and falls back where a control hands over something odd', async () => {
    const { plugin, mock } = await load();
    const tab = mock.settingTabs__[0] as unknown as SettingsTab;
    await tab.setControlValue('name', 'Alex Morgan');
    await tab.setControlValue('preset', 'hasty');
    await tab.setControlValue('__proto__', {});
    expect(tab.getControlValue('name')).toBe('Alex Morgan');
    expect(await plugin.loadData()).toEqual({ name: 'Alex Morgan' });
  });
});
