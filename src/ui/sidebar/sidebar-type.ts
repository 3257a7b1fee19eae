/** The view's name in the workspace, unique among all plugins. */
export const SIDEBAR_TYPE = 'interview-follow-ups';

/** The lucide icon of the sidebar, the ribbon and the status bar. */
export const SIDEBAR_ICON = 'mail-check';
