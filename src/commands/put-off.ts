import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { askPutOffUntil } from '../ui/modals/ask-day';
import { followUpCommand } from './command-where';

/** Put off: a message of this note waits until a day of the user's choice. */
export const putOffCommand = (pluginContext: PluginContext): Command =>
  followUpCommand(pluginContext, { id: 'put-off', name: 'Put off', icon: 'alarm-clock' }, (followUp) =>
    askPutOffUntil(pluginContext, [followUp]),
  );
