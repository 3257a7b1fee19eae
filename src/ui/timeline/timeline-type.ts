/** The view's name in the workspace, unique among all plugins. */
export const TIMELINE_TYPE = 'interview-follow-ups-timeline';

/** The lucide icon of the tab and its command. */
export const TIMELINE_ICON = 'chart-gantt';
