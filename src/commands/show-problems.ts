import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openSidebar } from '../ui/sidebar/open-sidebar';
import { PROBLEMS_SECTION } from '../ui/sidebar/sections';
import { commandWhere } from './command-where';

/** Show notes that need a look: the sidebar with that group open. */
export const showProblemsCommand = ({ app, plans: agenda, device }: PluginContext): Command =>
  commandWhere(
    { id: 'show-problems', name: 'Show notes that need a look', icon: 'triangle-alert' },
    () => agenda.plan.problems[0] ?? null,
    () => {
      device.setOpen(PROBLEMS_SECTION, true);
      void openSidebar(app);
    },
  );
