import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openNewInterview } from '../ui/modals/new-interview';

/** New interview note: the short form; a company's or person's note that is open fills in its name. */
export const newInterviewNoteCommand = (pluginContext: PluginContext): Command => ({
  id: 'new-interview-note',
  name: 'New interview note',
  icon: 'square-pen',
  callback: () => openNewInterview(pluginContext),
});
