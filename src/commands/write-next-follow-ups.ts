import type { Command } from 'obsidian';
import { dueNextFollowUps } from '../plugin/next-follow-ups';
import type { PluginContext } from '../plugin/plugin-context';
import { writeAndTell } from '../ui/write-and-tell';
import { commandWhere } from './command-where';

/** Write next follow-up into notes: the property of every note whose day has changed since the last click, where the settings ask for it. */
export const writeNextFollowUpsCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'write-next-follow-ups', name: 'Write next follow-up into notes', icon: 'calendar-clock' },
    () => {
      const changes = pluginContext.settings.value.nextFollowUp ? dueNextFollowUps(pluginContext) : [];
      return changes.length === 0 ? null : changes;
    },
    (changes) => void writeAndTell(pluginContext, 'day of the next follow-up', changes),
  );
