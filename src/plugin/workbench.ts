/**
 * What views and commands may use of the plugin; they never see the plugin itself.
 */
import type { App, Plugin } from 'obsidian';
import { Agenda } from './agenda';
import { currentMoment } from './clock';
import { DeviceState } from './device-state';
import { MinuteWatcher } from './minute-watcher';
import { NoteStore } from './note-store';
import { NoteWriter } from './note-writer';
import { SettingsStore } from './settings-store';

export interface Workbench {
  readonly app: App;
  readonly settings: SettingsStore;
  readonly notes: NoteStore;
  readonly agenda: Agenda;
  readonly writer: NoteWriter;
  readonly device: DeviceState;
}

/** Makes the parts and ties their lives to the plugin's; they begin to read when the layout is ready. */
export function createWorkbench(plugin: Plugin): Workbench {
  const { app } = plugin;
  const settings = new SettingsStore(plugin);
  const notes = new NoteStore(app, settings, currentMoment);
  const minutes = plugin.addChild(new MinuteWatcher());
  // The agenda listens before the notes begin to speak.
  const agenda = plugin.addChild(new Agenda(notes, settings, minutes, currentMoment));
  plugin.addChild(notes);
  return { app, settings, notes, agenda, writer: new NoteWriter(app), device: new DeviceState(app) };
}
