/** Tooltips: whatever has an `aria-label` shows it under the pointer, as in the app. */

/** As Obsidian's `setTooltip`. */
export function setTooltip(el: HTMLElement, tooltip: string): void {
  el.setAttribute('aria-label', tooltip);
}

/** So far a tooltip stays from the window's edges. */
const EDGE = 8;

/** Shows the label of what the pointer rests on. */
export function watchTooltips(): void {
  let shown: HTMLElement | null = null;
  document.addEventListener('mouseover', (event) => {
    shown?.remove();
    shown = null;
    const labelled = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    // The editor and dialogs are labelled for screen readers alone.
    if (labelled === null || labelled.matches('[contenteditable], [role="dialog"], .no-tooltip')) return;
    const { left, bottom, width } = labelled.getBoundingClientRect();
    shown = document.body.createDiv({ cls: 'tooltip', text: labelled.getAttribute('aria-label') ?? '', attr: { 'aria-hidden': 'true' } });
    // In the middle under it, and never beyond the window.
    const half = shown.offsetWidth / 2 + EDGE;
    const middle = Math.max(half, Math.min(left + width / 2, window.innerWidth - half));
    shown.setCssProps({ '--tooltip-left': `${String(middle)}px`, '--tooltip-top': `${String(bottom + 8)}px` });
  });
  document.addEventListener('pointerdown', () => shown?.remove());
}
