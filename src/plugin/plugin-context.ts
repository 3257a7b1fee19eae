/**
 * What views and commands may use of the plugin; they never see the plugin itself.
 */
import type { App, Plugin } from 'obsidian';
import { PlanStore } from './plan-store';
import { currentMoment } from './clock';
import { DeviceState } from './device-state';
import { MinuteWatcher } from './minute-watcher';
import { NoteStore } from './note-store';
import { NoteWriter } from './note-writer';
import { SettingsStore } from './settings-store';

export interface PluginContext {
  readonly app: App;
  readonly settings: SettingsStore;
  readonly notes: NoteStore;
  readonly plans: PlanStore;
  readonly writer: NoteWriter;
  readonly device: DeviceState;
}

/** Makes the parts and ties their lives to the plugin's; they begin to read when the layout is ready. */
export function createPluginContext(plugin: Plugin): PluginContext {
  const { app } = plugin;
  const settings = new SettingsStore(plugin);
  const notes = new NoteStore(app, settings, currentMoment, plugin.manifest);
  const minutes = plugin.addChild(new MinuteWatcher());
  // The plan store listens before the notes begin to speak.
  const plans = plugin.addChild(new PlanStore(notes, settings, minutes, currentMoment));
  plugin.addChild(notes);
  return { app, settings, notes, plans, writer: plugin.addChild(new NoteWriter(app)), device: new DeviceState(app) };
}
