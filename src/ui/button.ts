/**
 * Buttons, the same everywhere.
 */
import { setIcon, setTooltip } from 'obsidian';

type OnClick = (event: MouseEvent) => unknown;

/** A button with words on it, which submits no form. */
export function button(parent: HTMLElement, text: string, onClick: OnClick, cls = ''): HTMLButtonElement {
  const el = parent.createEl('button', { cls, text, attr: { type: 'button', dir: 'auto' } });
  el.addEventListener('click', onClick);
  return el;
}

/** A button with an icon alone; its label is its tooltip and its name for a screen reader. */
export function iconButton(parent: HTMLElement, icon: string, label: string, onClick: OnClick): HTMLButtonElement {
  const el = button(parent, '', onClick, 'clickable-icon');
  setIcon(el, icon);
  setTooltip(el, label);
  return el;
}
