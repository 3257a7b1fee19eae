/**
 * All groups of the sidebar, in their order.
 */
import { type DeviceState } from '../../plugin/device-state';
import { type DrawRow } from './row-list';
import { type Section } from './row-model';
import { SectionEl } from './section-el';

/** Keeps the groups in step with sections; each group's fold is remembered on this device. */
export class SectionList {
  private readonly kept = new Map<string, SectionEl>();

  constructor(private readonly el: HTMLElement, private readonly device: DeviceState, private readonly drawer: DrawRow, private readonly refresh: () => void) {}

  /** Shows exactly these sections; with `inPlace` nothing moves, and what is gone stands as settled. */
  show(sections: readonly Section[], inPlace: boolean): void {
    const ids = new Set(sections.map(({ id }) => id));
    for (const [id, sectionEl] of this.kept) {
      if (ids.has(id)) continue;
      sectionEl.showGone(inPlace);
      if (!inPlace) this.kept.delete(id);
    }
    for (const section of sections) this.keep(section, inPlace);
    if (!inPlace) this.putInOrder(sections);
  }

  private keep(section: Section, inPlace: boolean): void {
    const open = this.device.isOpen(section.id) ?? section.opensByItself;
    let sectionEl = this.kept.get(section.id);
    if (sectionEl === undefined) {
      // A new group would push down what the pointer rests on; it comes when the pointer has left.
      if (inPlace) return;
      sectionEl = new SectionEl(this.el, section.id, this.drawer, () => this.toggle(section));
      this.kept.set(section.id, sectionEl);
    }
    sectionEl.show(section, open, inPlace);
  }

  private toggle({ id, opensByItself }: Section): void {
    this.device.setOpen(id, !(this.device.isOpen(id) ?? opensByItself));
    this.refresh();
  }

  private putInOrder(sections: readonly Section[]): void {
    sections.forEach(({ id }, index) => {
      const el = this.kept.get(id)?.el;
      const there = this.el.children[index] ?? null;
      if (el !== undefined && el !== there) this.el.insertBefore(el, there);
    });
  }
}
