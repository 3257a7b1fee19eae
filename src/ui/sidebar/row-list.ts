/**
 * A list whose rows are kept by key: only rows that changed are drawn again, and a long list is built in slices.
 */
import { type Row } from './row-model';

/** Rows that are built at once: more than a screen holds. Each further slice waits for the next frame. */
const SLICE = 40;

export interface DrawRow {
  /** Fills an empty list item. */
  draw(el: HTMLElement, row: Row): void;
  /** What the user unfolded or ticked in the row, as text. */
  state(row: Row): string;
}

interface Kept {
  readonly el: HTMLElement;
  row: Row;
  state: string;
}

/** Keeps a `ul` in step with rows. */
export class RowList {
  private readonly kept = new Map<string, Kept>();
  private frame = 0;

  constructor(private readonly el: HTMLElement, private readonly drawer: DrawRow) {}

  /** Shows exactly these rows in this order. */
  show(rows: readonly Row[]): void {
    this.stop();
    if (rows.length === 0) {
      this.el.empty();
      this.kept.clear();
      return;
    }
    const keys = new Set(rows.map(({ key }) => key));
    for (const [key, { el }] of this.kept) {
      if (keys.has(key)) continue;
      el.remove();
      this.kept.delete(key);
    }
    this.showSlice(rows, 0);
  }

  /** Redraws rows in place and lets those that are gone stand, marked as settled, so that nothing moves under the pointer. */
  showInPlace(rows: readonly Row[]): void {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const [key, { el }] of this.kept) {
      const row = byKey.get(key);
      if (row === undefined) el.addClass('is-settled');
      else this.keep(row);
    }
  }

  /** Forgets what is still to be built. */
  stop(): void {
    this.el.win.cancelAnimationFrame(this.frame);
  }

  private showSlice(rows: readonly Row[], start: number): void {
    const slice = rows.slice(start, start + SLICE);
    slice.forEach((row, index) => {
      const el = this.keep(row);
      const there = this.el.children[start + index] ?? null;
      if (there !== el) this.el.insertBefore(el, there);
    });
    const next = start + slice.length;
    if (next < rows.length) this.frame = this.el.win.requestAnimationFrame(() => this.showSlice(rows, next));
  }

  private keep(row: Row): HTMLElement {
    const state = this.drawer.state(row);
    const kept = this.kept.get(row.key);
    if (kept === undefined) {
      const el = this.el.createEl('li', { cls: 'follow-ups-row' });
      this.kept.set(row.key, { el, row, state });
      this.drawer.draw(el, row);
      return el;
    }
    const before = kept.row;
    const looksTheSame = kept.state === state && isSameRow(before, row) && !kept.el.hasClass('is-settled');
    kept.row = row;
    kept.state = state;
    if (!looksTheSame) redraw(kept.el, () => this.drawer.draw(kept.el, row));
    return kept.el;
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
