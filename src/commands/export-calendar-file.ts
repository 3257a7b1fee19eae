import { type Command } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { exportCalendarFile } from '../ui/calendar-file';

/** Export calendar file: all follow-ups that have a day, for any calendar. */
export const exportCalendarFileCommand = (bench: Workbench): Command => ({
  id: 'export-calendar-file',
  name: 'Export calendar file',
  icon: 'calendar-plus',
  checkCallback: (checking) => {
    const { followUps } = bench.agenda.plan;
    if (followUps.length === 0) return false;
    if (!checking) void exportCalendarFile(bench, followUps);
    return true;
  },
});
