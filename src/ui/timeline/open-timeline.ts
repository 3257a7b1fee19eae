import type { App } from 'obsidian';
import { TIMELINE_TYPE } from './timeline-type';

/** Shows the timeline in the tab that holds it already, else in a new one. */
export async function openTimeline({ workspace }: App): Promise<void> {
  const [there] = workspace.getLeavesOfType(TIMELINE_TYPE);
  const leaf = there ?? workspace.getLeaf('tab');
  if (there === undefined) await leaf.setViewState({ type: TIMELINE_TYPE, active: true });
  await workspace.revealLeaf(leaf);
}
