import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { openTimeline } from '../ui/timeline/open-timeline';
import { TIMELINE_ICON } from '../ui/timeline/timeline-type';

/** Open timeline: all applications over the weeks, in a tab. */
export const openTimelineCommand = ({ app }: Workbench): Command => ({
  id: 'open-timeline',
  name: 'Open timeline',
  icon: TIMELINE_ICON,
  callback: () => void openTimeline(app),
});
