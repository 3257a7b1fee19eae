import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { exportCalendarFile } from '../ui/calendar-file';
import { commandWhere } from './command-where';

/** Export calendar file: all follow-ups that have a day, for any calendar. */
export const exportCalendarFileCommand = (bench: Workbench): Command =>
  commandWhere(
    { id: 'export-calendar-file', name: 'Export calendar file', icon: 'calendar-plus' },
    () => (bench.agenda.plan.followUps.length === 0 ? null : bench.agenda.plan.followUps),
    (followUps) => void exportCalendarFile(bench, followUps),
  );
