/** What of the stored settings cannot be used is told in a notice, on each device once for the same. */
import { Notice } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';

/** Long enough to read a few sentences. */
const SHOWN_MS = 20_000;

export function tellSettingsProblems({ settings, device }: Pick<PluginContext, 'device' | 'settings'>): void {
  const sentences = settings.problems.map(({ message }) => message).join('\n');
  if (sentences === device.settingsProblemsTold) return;
  device.setSettingsProblemsTold(sentences);
  if (sentences !== '') new Notice(sentences, SHOWN_MS);
}
