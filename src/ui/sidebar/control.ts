/**
 * What the controls of a row have in common: a name, and one write at a time.
 */

/** A name lets the focus find a control again after a redraw; until its row is reached, Tab passes it by. */
export function control<T extends HTMLElement>(el: T, name: string): T {
  el.dataset['control'] = name;
  el.tabIndex = -1;
  return el;
}

/** Until the row is drawn anew; if nothing about it changed after all, it can be clicked again. */
const REDRAWN_BY_THEN_MS = 1000;

/** While a row is being written no second click can write again; after a failure it can at once. Not `disabled`: that would lose the focus. */
async function write(el: HTMLElement, act: () => Promise<string | null>): Promise<void> {
  if (el.matches('.is-busy, .is-settled')) return;
  el.addClass('is-busy');
  const failed = (await act()) !== null;
  window.setTimeout(() => el.removeClass('is-busy'), failed ? 0 : REDRAWN_BY_THEN_MS);
}

/** Writes from a row, unless it is being written already. */
export const writeFrom = (rowEl: HTMLElement, act: () => Promise<string | null>): void => void write(rowEl, act);
