import { type Command } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { openSidebar } from '../ui/sidebar/open-sidebar';
import { PROBLEMS_SECTION } from '../ui/sidebar/sections';

/** Show notes that need a look: the sidebar with that group open. */
export const showProblemsCommand = (bench: Workbench): Command => ({
  id: 'show-problems',
  name: 'Show notes that need a look',
  icon: 'triangle-alert',
  checkCallback: (checking) => {
    if (bench.agenda.plan.problems.length === 0) return false;
    if (!checking) {
      bench.device.setOpen(PROBLEMS_SECTION, true);
      void openSidebar(bench.app);
    }
    return true;
  },
});
