import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openTimeline } from '../ui/timeline/open-timeline';
import { TIMELINE_ICON } from '../ui/timeline/timeline-type';
import { commandWhere } from './command-where';

/** Open timeline: all applications over the weeks, in a tab. */
export const openTimelineCommand = ({ app, plans: agenda }: PluginContext): Command =>
  commandWhere(
    { id: 'open-timeline', name: 'Open timeline', icon: TIMELINE_ICON },
    () => agenda.plan.interviews[0] ?? null,
    () => void openTimeline(app),
  );
