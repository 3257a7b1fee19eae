import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { exportCalendarFile } from '../ui/calendar-file';
import { commandWhere } from './command-where';

/** Export calendar file: all follow-ups that have a day and the interviews ahead, for any calendar. */
export const exportCalendarFileCommand = (bench: Workbench): Command =>
  commandWhere(
    { id: 'export-calendar-file', name: 'Export calendar file', icon: 'calendar-plus' },
    () => (bench.agenda.plan.followUps.length + bench.agenda.plan.ahead.length === 0 ? null : bench),
    () => void exportCalendarFile(bench),
  );
