import type { App } from 'obsidian';
import { SIDEBAR_TYPE } from './sidebar-type';
import { SidebarView } from './sidebar-view';

/** Opens the sidebar on the right, or shows the one that is there, and puts the keyboard into its list, on one of these groups. */
export async function openSidebar(app: App, groups: readonly string[] = []): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(SIDEBAR_TYPE, 'right', { active: true, reveal: true });
  if (!(leaf.view instanceof SidebarView)) return;
  leaf.view.focus();
  if (groups.length > 0) leaf.view.showGroups(groups);
}
