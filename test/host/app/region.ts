/**
 * A part of the window that holds tabs: the main area, a side dock, a window of its own.
 *
 * In: leaves. Out: one of them in sight, a header with all of them. On a phone a side dock is a drawer over the note.
 */
import type { WorkspaceSplit } from 'obsidian-test-mocks/obsidian';
import type { HostLeaf } from './leaf';

export class Region {
  readonly el: HTMLElement;
  readonly leaves: HostLeaf[] = [];
  shown: HostLeaf | null = null;
  private readonly headerEl: HTMLElement;
  private readonly paneEl: HTMLElement;

  constructor(
    readonly split: WorkspaceSplit,
    cls: string,
  ) {
    this.el = createDiv(`workspace-split ${cls}`);
    const tabs = this.el.createDiv('workspace-tabs');
    this.headerEl = tabs.createDiv('workspace-tab-header-container');
    this.paneEl = tabs.createDiv('workspace-tab-container');
  }

  add(leaf: HostLeaf): void {
    this.leaves.push(leaf);
    this.headerEl.append(leaf.tabEl);
    this.paneEl.append(leaf.el);
    this.show(leaf);
  }

  remove(leaf: HostLeaf): void {
    const place = this.leaves.indexOf(leaf);
    this.leaves.splice(place, 1);
    leaf.tabEl.remove();
    leaf.el.remove();
    const next = this.leaves[Math.min(place, this.leaves.length - 1)] ?? null;
    if (this.shown === leaf) this.show(next);
  }

  show(leaf: HostLeaf | null): void {
    this.shown = leaf;
    for (const other of this.leaves) {
      other.el.toggle(other === leaf);
      other.tabEl.toggleClass('is-active', other === leaf);
    }
  }
}
