import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openSidebar } from '../ui/sidebar/open-sidebar';
import { SIDEBAR_ICON } from '../ui/sidebar/sidebar-type';

/** Open follow-ups: the sidebar, with the keyboard in its list. */
export const openFollowUpsCommand = ({ app }: PluginContext): Command => ({
  id: 'open-follow-ups',
  name: 'Open follow-ups',
  icon: SIDEBAR_ICON,
  callback: () => void openSidebar(app),
});
