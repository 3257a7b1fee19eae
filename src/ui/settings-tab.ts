/**
 * The settings: eight in sight, the rest on a page of their own. What cannot be used is refused with the reason, and is not saved.
 */
import { normalizePath, Notice, PluginSettingTab, type Plugin, type SettingDefinitionItem, type TFile } from 'obsidian';
import { countries } from '../domain/calendar/holidays';
import { propertyNamesProblem } from '../domain/note/properties';
import { isSettingName, readSettings, SETTING_NAMES, type Settings } from '../domain/settings';
import type { PluginContext } from '../plugin/plugin-context';
import { reasonOf } from '../plugin/reason-of';

type Key = keyof Settings;
type Row = SettingDefinitionItem<Key>;

const isMarkdown = (file: TFile): boolean => file.extension === 'md';

export class SettingsTab extends PluginSettingTab {
  constructor(
    plugin: Plugin,
    private readonly pluginContext: PluginContext,
  ) {
    super(pluginContext.app, plugin);
    this.icon = 'mail-check';
  }

  override getControlValue(key: string): unknown {
    return isSettingName(key) ? this.pluginContext.settings.value[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (!isSettingName(key) || readSettings({ [key]: value }).problems.length > 0) return;
    try {
      await this.pluginContext.settings.change({ [key]: value });
    } catch (error) {
      new Notice(`“${SETTING_NAMES[key]}” could not be saved (${reasonOf(error)}). It holds until Obsidian is closed.`);
    }
  }

  override getSettingDefinitions(): Row[] {
    return [
      {
        ...this.titled('name', 'Signs your messages.'),
        control: { type: 'text', key: 'name', placeholder: 'Alex Morgan' },
      },
      {
        ...this.titled('contactLine', 'Phone and email, below your name.'),
        control: { type: 'text', key: 'contactLine', placeholder: '+1 555 0100, alex@example.com' },
      },
      {
        ...this.titled('interviewFolder', 'Every note in it counts as an interview. Elsewhere its type property or a tag must say so.'),
        control: { type: 'folder', key: 'interviewFolder', placeholder: 'None', validate: (path) => this.refuseFolder(path) },
      },
      {
        ...this.titled('interviewTemplate', 'A note of yours that new ones begin with.'),
        control: {
          type: 'file',
          key: 'interviewTemplate',
          placeholder: 'Built in',
          filter: isMarkdown,
          validate: (path) => this.refuseNote(path),
        },
      },
      {
        ...this.titled('messageTemplatesFolder', 'Notes of yours that replace the built-in messages.'),
        control: { type: 'folder', key: 'messageTemplatesFolder', placeholder: 'Built in', validate: (path) => this.refuseFolder(path) },
      },
      {
        ...this.titled('preset', 'How long to wait before you get in touch again.'),
        control: { type: 'dropdown', key: 'preset', options: { standard: 'Standard', patient: 'Patient', brisk: 'Brisk' } },
      },
      {
        ...this.titled('dateOrder', 'How 12/5 is read.'),
        control: { type: 'dropdown', key: 'dateOrder', options: { 'month-first': '5 December', 'day-first': '12 May' } },
      },
      {
        ...this.titled('nextWeekday'),
        control: {
          type: 'dropdown',
          key: 'nextWeekday',
          options: { 'following-week': 'The Friday of next week', coming: 'The Friday that comes first' },
        },
      },
      {
        type: 'page',
        name: 'Advanced',
        desc: 'Proof points, greeting, public holidays, properties, notices.',
        items: this.advanced(),
      },
    ];
  }

  private advanced(): Row[] {
    return [
      {
        ...this.titled('proofPointsNote', 'What you have achieved, one a bullet; offered for every message.'),
        control: {
          type: 'file',
          key: 'proofPointsNote',
          placeholder: 'Proof points.md',
          filter: isMarkdown,
          validate: (path) => this.refuseNote(path),
        },
      },
      {
        ...this.titled('greeting'),
        control: { type: 'dropdown', key: 'greeting', options: { Dear: 'Dear', Hello: 'Hello' } },
      },
      { ...this.titled('signOff'), control: { type: 'text', key: 'signOff', placeholder: 'Kind regards' } },
      {
        ...this.titled('country', 'Days that are no business days. From date-holidays and Wikipedia, CC BY-SA 3.0.'),
        control: { type: 'dropdown', key: 'country', options: { '': 'None', ...countries() } },
      },
      {
        // Not `titled`: its value is looked at when the row is drawn, and told below it.
        name: SETTING_NAMES.propertyNames,
        desc: 'More names for properties, one a line.',
        control: {
          type: 'textarea',
          key: 'propertyNames',
          placeholder: 'company: Kunde',
          validate: (lines) => propertyNamesProblem(lines) ?? undefined,
        },
      },
      {
        ...this.titled(
          'nextFollowUp',
          'Whatever you click also writes its day as “next-follow-up” into the note, for plugins and phones that remind you of a day.',
        ),
        control: { type: 'toggle', key: 'nextFollowUp' },
      },
      {
        ...this.titled('dailySummary', 'One notice a day on the desktop, when something is newly due.'),
        control: { type: 'toggle', key: 'dailySummary' },
      },
      {
        ...this.titled('statusBar', 'On the desktop, while something is due.'),
        control: { type: 'toggle', key: 'statusBar' },
      },
    ];
  }

  /** A row's name and description; what is stored for it and cannot be used is told there. */
  private titled(key: Key, desc = ''): { readonly name: string; readonly desc: string } {
    const problem = this.pluginContext.settings.problems.find(({ name }) => name === key);
    return { name: SETTING_NAMES[key], desc: [desc, problem?.message ?? ''].filter((text) => text !== '').join(' ') };
  }

  /** Why a folder cannot be taken; nothing where it is there, or none is wanted. */
  private refuseFolder(path: string): string | undefined {
    const folder = path.trim();
    if (folder === '' || this.app.vault.getFolderByPath(normalizePath(folder)) !== null) return undefined;
    return `There is no folder “${folder}”. Make it first, or choose another one.`;
  }

  /** Why a note cannot be taken, with or without its extension. */
  private refuseNote(path: string): string | undefined {
    const note = normalizePath(path.trim());
    const { vault } = this.app;
    if (path.trim() === '' || vault.getFileByPath(note) !== null || vault.getFileByPath(`${note}.md`) !== null) return undefined;
    return `There is no note “${path.trim()}”. Make it first, or choose another one.`;
  }
}
