/**
 * The settings: eight in sight, the rest on a page of their own.
 */
import { normalizePath, PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { COUNTRIES } from '../domain/calendar/holidays';
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings';
import type { PluginContext } from '../plugin/plugin-context';

type Key = keyof Settings;

const isKey = (key: string): key is Key => Object.hasOwn(DEFAULT_SETTINGS, key);

export class SettingsTab extends PluginSettingTab {
  constructor(
    plugin: Plugin,
    private readonly pluginContext: PluginContext,
  ) {
    super(pluginContext.app, plugin);
    this.icon = 'mail-check';
  }

  override getControlValue(key: string): unknown {
    return isKey(key) ? this.pluginContext.settings.value[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (isKey(key)) await this.pluginContext.settings.change({ [key]: value });
  }

  /** Why a folder cannot be taken; nothing where it is there, or none is wanted. */
  private refuseMissing(path: string): string | undefined {
    const folder = path.trim();
    if (folder === '' || this.pluginContext.app.vault.getFolderByPath(normalizePath(folder)) !== null) return undefined;
    return `There is no folder “${folder}”. Make it first, or choose another one.`;
  }

  override getSettingDefinitions(): SettingDefinitionItem<Key>[] {
    return [
      { name: 'Your name', desc: 'Signs your messages.', control: { type: 'text', key: 'name', placeholder: 'Alex Morgan' } },
      {
        name: 'Your contact line',
        desc: 'Phone and email, below your name.',
        control: { type: 'text', key: 'contactLine', placeholder: '+1 555 0100, alex@example.com' },
      },
      {
        name: 'Folder of interview notes',
        desc: 'Every note in it counts as an interview. Elsewhere its type property or a tag must say so.',
        control: { type: 'folder', key: 'interviewFolder', placeholder: 'None', validate: (path) => this.refuseMissing(path) },
      },
      {
        name: 'Template for new interview notes',
        desc: 'A note of yours that new ones begin with.',
        control: { type: 'file', key: 'interviewTemplate', placeholder: 'Built in', filter: (file) => file.extension === 'md' },
      },
      {
        name: 'Message templates folder',
        desc: 'Notes of yours that replace the built-in messages.',
        control: { type: 'folder', key: 'messageTemplatesFolder', placeholder: 'Built in', validate: (path) => this.refuseMissing(path) },
      },
      {
        name: 'Preset',
        desc: 'How long to wait before you get in touch again.',
        control: { type: 'dropdown', key: 'preset', options: { standard: 'Standard', patient: 'Patient', brisk: 'Brisk' } },
      },
      {
        name: 'Order of numeric dates',
        desc: 'How 12/5 is read.',
        control: { type: 'dropdown', key: 'dateOrder', options: { 'month-first': '5 December', 'day-first': '12 May' } },
      },
      {
        name: '“Next Friday” means',
        control: {
          type: 'dropdown',
          key: 'nextWeekday',
          options: { 'following-week': 'The Friday of next week', coming: 'The Friday that comes first' },
        },
      },
      { type: 'page', name: 'Advanced', desc: 'Proof points, greeting, public holidays, property names, notices.', items: advanced() },
    ];
  }
}

function advanced(): SettingDefinitionItem<Key>[] {
  return [
    {
      name: 'Note of proof points',
      desc: 'What you have achieved, one a bullet; offered for every message.',
      control: { type: 'file', key: 'proofPointsNote', placeholder: 'Proof points.md', filter: (file) => file.extension === 'md' },
    },
    {
      name: 'Messages begin with',
      control: { type: 'dropdown', key: 'greeting', options: { Dear: 'Dear', Hello: 'Hello' } },
    },
    { name: 'Messages end with', control: { type: 'text', key: 'signOff', placeholder: 'Kind regards' } },
    {
      name: 'Public holidays',
      desc: 'Days that are no business days.',
      control: { type: 'dropdown', key: 'country', options: { '': 'None', ...COUNTRIES } },
    },
    {
      name: 'Property names',
      desc: 'More names for properties, one a line.',
      control: { type: 'textarea', key: 'propertyNames', placeholder: 'company: Kunde' },
    },
    {
      name: 'Daily summary',
      desc: 'One notice a day on the desktop, when something is newly due.',
      control: { type: 'toggle', key: 'dailySummary' },
    },
    {
      name: 'Count in the status bar',
      desc: 'On the desktop, while something is due.',
      control: { type: 'toggle', key: 'statusBar' },
    },
  ];
}
