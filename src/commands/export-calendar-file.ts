import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { exportCalendarFile } from '../ui/calendar-file';
import { commandWhere } from './command-where';

/** Export calendar file: all follow-ups that have a day and the interviews ahead, for any calendar. */
export const exportCalendarFileCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'export-calendar-file', name: 'Export calendar file', icon: 'calendar-plus' },
    () => (pluginContext.plans.plan.followUps.length + pluginContext.plans.plan.ahead.length === 0 ? null : pluginContext),
    () => void exportCalendarFile(pluginContext),
  );
