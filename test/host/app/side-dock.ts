/** A side dock that folds away, and on a phone is a drawer: `leftSplit` and `rightSplit` of the workspace. */
import { type Workspace, WorkspaceSidedock } from 'obsidian-test-mocks/obsidian';
import { Region } from './region';

export class SideDock extends WorkspaceSidedock {
  readonly region: Region;

  constructor(workspace: Workspace, side: 'left' | 'right') {
    super(workspace, 'vertical', side);
    this.region = new Region(this, `mod-${side}-split mod-sidedock`);
    this.collapse();
  }

  override collapse(): void {
    super.collapse();
    this.region.el.addClass('is-sidedock-collapsed');
  }

  override expand(): void {
    super.expand();
    this.region.el.removeClass('is-sidedock-collapsed');
  }

  override toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }
}
