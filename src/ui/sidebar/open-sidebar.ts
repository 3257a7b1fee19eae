import { type App } from 'obsidian';
import { SIDEBAR_TYPE } from './sidebar-type';

/** Opens the sidebar on the right, or shows the one that is there. */
export async function openSidebar(app: App): Promise<void> {
  await app.workspace.ensureSideLeaf(SIDEBAR_TYPE, 'right', { active: true, reveal: true });
}
