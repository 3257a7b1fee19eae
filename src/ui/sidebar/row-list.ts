/**
 * A list whose rows are kept by key: only rows that changed are drawn again, and a long list is built in slices.
 */
import { inPlaceOf } from './panel-row';
import type { Row } from './row-model';

/** Rows that are built at once: more than a screen holds. Each further slice waits for the next frame. */
const SLICE = 40;

export interface DrawRow {
  /** Fills an empty list item. */
  draw(el: HTMLElement, row: Row): void;
  /** What the user unfolded or ticked in the row, as text. */
  state(row: Row): string;
}

interface DrawnRow {
  readonly el: HTMLElement;
  row: Row;
  state: string;
}

/** Keeps a `ul` in step with rows. */
export class RowList {
  private readonly kept = new Map<string, DrawnRow>();
  private frame = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly drawer: DrawRow,
  ) {}

  /** Shows exactly these rows in this order; with `inPlace` rows that are gone stand, marked as settled, so that nothing moves under the pointer. */
  show(rows: readonly Row[], inPlace = false): void {
    this.el.win.cancelAnimationFrame(this.frame);
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const [key, { el, row: before }] of this.kept) {
      const row = byKey.get(key);
      if (inPlace) {
        if (row === undefined) el.addClass('is-settled');
        else this.keep(inPlaceOf(before, row));
      } else if (row === undefined) {
        el.remove();
        this.kept.delete(key);
      }
    }
    if (!inPlace) this.showSlice(rows, 0);
  }

  /** Draws one row anew where what the user unfolded or ticked in it has changed; another list's key is none of its business. */
  redraw(key: string): void {
    const row = this.kept.get(key)?.row;
    if (row !== undefined) this.keep(row);
  }

  /** Rows that stand and look as they did cost next to nothing, so only those that are drawn count for a slice. */
  private showSlice(rows: readonly Row[], start: number): void {
    let there = this.el.children[start] ?? null;
    let drawn = 0;
    for (let index = start; index < rows.length; index++) {
      const row = rows[index];
      if (row === undefined) return;
      if (drawn === SLICE) {
        this.frame = this.el.win.requestAnimationFrame(() => this.showSlice(rows, index));
        return;
      }
      const { el, isDrawn } = this.keep(row);
      if (isDrawn) drawn++;
      if (there === el) there = el.nextElementSibling;
      else this.el.insertBefore(el, there);
    }
  }

  private keep(row: Row): { readonly el: HTMLElement; readonly isDrawn: boolean } {
    const state = this.drawer.state(row);
    const kept = this.kept.get(row.key) ?? { el: this.el.createEl('li'), row, state: '' };
    const { el } = kept;
    const looksTheSame = kept.state === state && isSameRow(kept.row, row) && !el.hasClass('is-settled');
    this.kept.set(row.key, { el, row, state });
    if (!looksTheSame) redraw(el, () => this.drawer.draw(el, row));
    return { el, isDrawn: !looksTheSame };
  }
}

/** Most rows are the very ones of the last drawing; the others are compared by what they say. */
const isSameRow = (a: Row, b: Row): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Empties and fills a row, and gives the focus back to the control of the same name that had it. */
function redraw(el: HTMLElement, draw: () => void): void {
  const focused = el.doc.activeElement;
  const name = focused !== null && el.contains(focused) ? focused.getAttribute('data-control') : null;
  el.empty();
  el.className = 'follow-ups-row';
  draw();
  if (name !== null) el.querySelector<HTMLElement>(`[data-control="${name}"]`)?.focus();
}
