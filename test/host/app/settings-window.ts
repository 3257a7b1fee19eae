/**
 * The settings window: draws the tab of the plugin from its definitions, one control a row, bound to the tab's values.
 */
import type { SettingControl, SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { type App, Modal, Setting, SettingGroup, type SettingTab } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';
import { dataFile } from './plugin';
import { loadedPlugin } from './loaded-plugin';

const now = <T>(value: T | (() => T) | undefined, otherwise: T): T =>
  value === undefined ? otherwise : typeof value === 'function' ? (value as () => T)() : value;

const isGroup = (item: SettingDefinitionItem): item is SettingDefinitionGroup => 'type' in item && item.type !== 'page';
const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';

/** The value of a control: as the tab gives it, else from the plugin's `settings`, as in the app. */
function valueOf(tab: SettingTab, control: SettingControl): unknown {
  const settings = loadedPlugin()?.settings as Record<string, unknown> | undefined;
  return tab.getControlValue(control.key) ?? settings?.[control.key] ?? control.defaultValue;
}

/** Says what is wrong with a value, in the row; tells whether it may be taken. */
async function validate(control: SettingControl, row: Setting, value: never): Promise<boolean> {
  const problem = await (control.validate as ((value: never) => Promise<string | undefined> | string | undefined) | undefined)?.(value);
  row.setErrorMessage(problem ?? null);
  return problem === undefined;
}

async function setValue(tab: SettingTab, control: SettingControl, row: Setting, value: never): Promise<void> {
  if (!(await validate(control, row, value))) return;
  await (tab.setControlValue(control.key, value) as unknown);
  tab.refreshDomState();
}

function drawControl(tab: SettingTab, control: SettingControl, row: Setting): void {
  const value = valueOf(tab, control);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const set = (changed: unknown): void => void setValue(tab, control, row, changed as never);
  const label = row.nameEl.textContent;
  // What is stored is looked at when the row is drawn.
  void validate(control, row, value as never);
  switch (control.type) {
    case 'toggle':
      row.addToggle((toggle) =>
        toggle
          .setValue(value === true)
          .setTooltip(label)
          .onChange(set),
      );
      break;
    case 'dropdown':
      row.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(text).onChange(set).selectEl.setAttr('aria-label', label),
      );
      break;
    case 'textarea':
      row.addTextArea((area) =>
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(set)
          .inputEl.setAttr('aria-label', label),
      );
      break;
    case 'number':
      row.addText((field) => {
        field.inputEl.type = 'number';
        field.setValue(text).onChange((typed) => set(Number(typed)));
        field.inputEl.setAttr('aria-label', label);
      });
      break;
    case 'slider':
      row.addSlider((slider) => slider.setLimits(control.min, control.max, control.step).setValue(Number(text)).onChange(set));
      break;
    case 'color':
      row.addColorPicker((picker) => picker.setValue(text).onChange(set));
      break;
    default:
      row.addText((field) =>
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(set)
          .inputEl.setAttr('aria-label', label),
      );
  }
}

function drawRow(tab: SettingTab, definition: SettingDefinition, group: SettingGroup): void {
  if (!now(definition.visible, true)) return;
  const row = Setting.create__(group.listEl)
    .setName(definition.name)
    .setDesc(definition.desc ?? '');
  if (definition.render !== undefined) definition.render(row.asOriginalType__(), group.asOriginalType__());
  else if (definition.control !== undefined) drawControl(tab, definition.control, row);
  else if ('action' in definition && definition.action !== undefined) {
    const { action } = definition;
    row.settingEl.addEventListener('click', () => action(row.settingEl, 0));
  }
}

function drawPageRow(tab: SettingTab, page: SettingDefinitionPage, group: SettingGroup): void {
  const row = Setting.create__(group.listEl)
    .setName(page.name)
    .setDesc(page.desc ?? '');
  row.settingEl.addClass('mod-page', 'tappable');
  row.settingEl.setAttrs({ role: 'button', tabindex: '0' });
  setIcon(row.controlEl.createDiv(), 'chevron-right');
  row.settingEl.addEventListener('click', () => draw(tab, page.items ?? [], page.name));
}

/** Draws the items into the tab: loose ones as one group, groups with their heading. */
function draw(tab: SettingTab, items: readonly SettingDefinitionItem[], title: string | null): void {
  tab.containerEl.empty();
  if (title !== null) tab.containerEl.createDiv({ cls: 'setting-page-title', text: title });
  let loose: SettingGroup | null = null;
  for (const item of items) {
    if (isGroup(item)) {
      loose = null;
      const group = SettingGroup.create__(tab.containerEl);
      if (item.heading !== undefined) group.setHeading(item.heading);
      for (const row of item.items ?? []) {
        if (isPage(row)) drawPageRow(tab, row, group);
        else drawRow(tab, row, group);
      }
      continue;
    }
    loose ??= SettingGroup.create__(tab.containerEl);
    if (isPage(item)) drawPageRow(tab, item, loose);
    else drawRow(tab, item, loose);
  }
}

class SettingsWindow extends Modal {
  override onOpen(): void {
    this.modalEl.addClass('mod-settings');
    this.setTitle('Settings');
    const tab = (loadedPlugin()?.settingTabs__ ?? []).at(-1) as unknown as SettingTab | undefined;
    if (tab === undefined) return;
    // The app draws a tab again after each `update`.
    const update = tab.update.bind(tab);
    tab.update = () => {
      update();
      draw(tab, tab.settingItems, null);
    };
    tab.update();
    this.contentEl.append(tab.containerEl);
  }
}

export const openSettings = (app: App): void => new SettingsWindow(app).open();

/** Another device changed `data.json`. */
export function syncSettings(data: unknown): void {
  dataFile.text = JSON.stringify(data);
  loadedPlugin()?.onExternalSettingsChange();
}
