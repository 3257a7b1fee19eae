import { Modal, type App } from 'obsidian';

/** Opens a dialog; `draw` fills it and gets what closes it. */
export function openModal(app: App, title: string, draw: (el: HTMLElement, close: () => void) => void): void {
  const modal = new Modal(app);
  modal.setTitle(title);
  modal.modalEl.addClass('follow-ups-modal');
  modal.onOpen = () => draw(modal.contentEl, () => modal.close());
  modal.open();
}
