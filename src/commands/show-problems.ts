import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openSidebar } from '../ui/sidebar/open-sidebar';
import { NEAR_MISSES_SECTION, PROBLEMS_SECTION } from '../ui/sidebar/sections';
import { commandWhere } from './command-where';

/** Show notes that need a look: the sidebar with that group open, and with the one of notes that do not count. */
export const showProblemsCommand = ({ app, plans: agenda }: PluginContext): Command =>
  commandWhere(
    { id: 'show-problems', name: 'Show notes that need a look', icon: 'triangle-alert' },
    () => agenda.plan.problems[0] ?? agenda.plan.nearMisses[0] ?? null,
    () => void openSidebar(app, [PROBLEMS_SECTION, NEAR_MISSES_SECTION]),
  );
