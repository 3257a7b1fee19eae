/**
 * All groups of the sidebar, in their order: headings that fold, and their rows, built only where they stand open.
 */
import { setIcon } from 'obsidian';
import type { DeviceState } from '../../plugin/device-state';
import { button } from '../button';
import { RowList, type DrawRow } from './row-list';
import type { ListSection } from './row-model';

interface DrawnSection {
  readonly el: HTMLElement;
  readonly count: HTMLElement;
  readonly rows: RowList;
  /** Shows what its section says now; with `inPlace` no row comes, goes or moves. */
  readonly show: (section: ListSection, inPlace: boolean) => void;
}

/** Keeps the groups in step with sections; each group's fold is remembered on this device. */
export class SectionList {
  private readonly kept = new Map<string, DrawnSection>();

  constructor(
    private readonly el: HTMLElement,
    private readonly device: DeviceState,
    private readonly drawer: DrawRow,
    private readonly refresh: () => void,
  ) {}

  /** Shows exactly these sections; with `inPlace` nothing moves, and what is gone stands as settled. */
  show(sections: readonly ListSection[], inPlace: boolean): void {
    for (const [id, { el, count, rows }] of this.kept) {
      if (sections.some((section) => section.id === id)) continue;
      count.setText('0');
      rows.show([], inPlace);
      if (inPlace) continue;
      el.remove();
      this.kept.delete(id);
    }
    sections.forEach((section, index) => {
      let kept = this.kept.get(section.id);
      // A new group would push down what the pointer rests on; it comes when the pointer has left.
      if (kept === undefined && inPlace) return;
      kept ??= this.draw(section);
      this.kept.set(section.id, kept);
      kept.show(section, inPlace);
      const there = this.el.children[index] ?? null;
      if (!inPlace && kept.el !== there) this.el.insertBefore(kept.el, there);
    });
  }

  /** Draws the row of this key anew, where something was unfolded or ticked in it. */
  redraw(key: string): void {
    for (const { rows } of this.kept.values()) rows.redraw(key);
  }

  private isOpen({ id, opensByItself }: ListSection): boolean {
    return this.device.isOpen(id) ?? opensByItself;
  }

  private draw(section: ListSection): DrawnSection {
    const el = this.el.createDiv({ cls: 'follow-ups-section', attr: { 'data-section': section.id } });
    const heading = button(el.createEl('h3', { cls: 'follow-ups-heading' }), '', () => {
      this.device.setOpen(section.id, !this.isOpen(section));
      this.refresh();
    });
    heading.dataset['stop'] = '';
    heading.tabIndex = -1;
    setIcon(heading.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
    const title = heading.createSpan();
    const count = heading.createSpan({ cls: 'follow-ups-count' });
    const listEl = el.createEl('ul', { cls: 'follow-ups-rows' });
    const rows = new RowList(listEl, this.drawer);
    let wasOpen = false;
    const show = (now: ListSection, inPlace: boolean): void => {
      const open = this.isOpen(now);
      title.setText(now.title);
      count.setText(String(now.count));
      heading.ariaExpanded = String(open);
      listEl.toggle(open);
      rows.show(open ? now.rows() : [], inPlace && open && wasOpen);
      wasOpen = open;
    };
    return { el, count, rows, show };
  }
}
