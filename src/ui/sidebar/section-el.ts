/**
 * One group of the sidebar: a heading that folds, and its rows, built only when it stands open.
 */
import { setIcon } from 'obsidian';
import { RowList, type DrawRow } from './row-list';
import { type Section } from './row-model';

let serial = 0;

/** Keeps a group's heading and rows in step with a section. */
export class SectionEl {
  readonly el: HTMLElement;
  private readonly button: HTMLButtonElement;
  private readonly titleEl: HTMLElement;
  private readonly countEl: HTMLElement;
  private readonly listEl: HTMLElement;
  private readonly rows: RowList;
  private isOpen = false;

  constructor(parent: HTMLElement, id: string, drawer: DrawRow, onToggle: () => void) {
    this.el = parent.createDiv({ cls: 'follow-ups-section', attr: { 'data-section': id } });
    const listId = `follow-ups-section-${++serial}`;
    const heading = this.el.createEl('h3', { cls: 'follow-ups-heading' });
    this.button = heading.createEl('button', { attr: { type: 'button', tabindex: -1, 'data-stop': '', 'aria-controls': listId } });
    setIcon(this.button.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
    this.titleEl = this.button.createSpan();
    this.countEl = this.button.createSpan({ cls: 'follow-ups-count' });
    this.button.addEventListener('click', onToggle);
    this.listEl = this.el.createEl('ul', { cls: 'follow-ups-rows', attr: { id: listId } });
    this.rows = new RowList(this.listEl, drawer);
  }

  /** Shows the section; with `inPlace` no row comes, goes or moves. */
  show(section: Section, open: boolean, inPlace: boolean): void {
    this.titleEl.setText(section.title);
    this.countEl.setText(String(section.count));
    this.button.ariaExpanded = String(open);
    const unfolds = open !== this.isOpen;
    this.isOpen = open;
    this.listEl.toggle(open);
    if (!open) this.rows.show([]);
    else if (inPlace && !unfolds) this.rows.showInPlace(section.rows());
    else this.rows.show(section.rows());
  }

  /** Every row of it is gone: at once, or marked where it stands. */
  showGone(inPlace: boolean): void {
    this.countEl.setText('0');
    if (inPlace) this.rows.showInPlace([]);
    else this.remove();
  }

  remove(): void {
    this.rows.stop();
    this.el.remove();
  }
}
