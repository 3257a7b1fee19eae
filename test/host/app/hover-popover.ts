/** The popover that a plugin fills itself: it comes beneath what the pointer rests on, and goes when the pointer leaves both. */
import type { HoverParent } from 'obsidian';
import { HoverPopover } from 'obsidian-test-mocks/obsidian';

/** How long the pointer rests before the app shows one, and may be away before it goes. */
const WAIT_MS = 300;

export class HostHoverPopover extends HoverPopover {
  private leaving = 0;

  constructor(parent: HoverParent, targetEl: HTMLElement | null, waitTime: number = WAIT_MS) {
    super(parent, targetEl, waitTime);
    const { hoverEl } = this;
    hoverEl.addClasses(['popover', 'hover-popover']);
    if (targetEl === null) return;
    const showing = window.setTimeout(() => {
      const { left, bottom } = targetEl.getBoundingClientRect();
      hoverEl.setCssProps({ '--popover-left': `${String(left)}px`, '--popover-top': `${String(bottom + 4)}px` });
      document.body.append(hoverEl);
    }, waitTime);
    const stay = (): void => window.clearTimeout(this.leaving);
    const leave = (): void => {
      window.clearTimeout(showing);
      this.leaving = window.setTimeout(() => hoverEl.remove(), WAIT_MS);
    };
    for (const el of [targetEl, hoverEl]) {
      el.addEventListener('mouseenter', stay);
      el.addEventListener('mouseleave', leave);
    }
  }
}
