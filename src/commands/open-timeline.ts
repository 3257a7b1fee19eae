import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { openTimeline } from '../ui/timeline/open-timeline';
import { TIMELINE_ICON } from '../ui/timeline/timeline-type';
import { commandWhere } from './command-where';

/** Open timeline: all applications over the weeks, in a tab. */
export const openTimelineCommand = ({ app, agenda }: Workbench): Command =>
  commandWhere(
    { id: 'open-timeline', name: 'Open timeline', icon: TIMELINE_ICON },
    () => agenda.plan.interviews[0] ?? null,
    () => void openTimeline(app),
  );
