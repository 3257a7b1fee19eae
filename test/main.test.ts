import { App as MockApp, type Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import type { App } from 'obsidian';
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

describe('the plugin', () => {
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
