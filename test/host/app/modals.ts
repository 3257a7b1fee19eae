/**
 * Modals that are seen: attached, focused, closed by Escape, the background and the cross, with the focus given back.
 *
 * The mock derives its other modals from its own `Modal`, so the methods are put on its prototypes.
 */
import { ConfirmationModal, FuzzySuggestModal, Modal, prepareFuzzySearch, SuggestModal } from 'obsidian-test-mocks/obsidian';
import type { FuzzyMatch } from 'obsidian';
import { setIcon } from './icons';

interface Opening {
  readonly focusBefore: Element | null;
  readonly keys: (event: KeyboardEvent) => void;
}

/** The modals that are open, in the order in which they were opened: Escape is the last one's. */
const open = new Map<Modal, Opening>();

function dress(modal: Modal): void {
  const { containerEl, modalEl, titleEl, contentEl } = modal;
  const prompt = modal instanceof SuggestModal;
  containerEl.addClass('modal-container', 'mod-dim');
  modalEl.addClass(prompt ? 'prompt' : 'modal');
  modalEl.setAttrs({ role: 'dialog', 'aria-modal': 'true' });
  contentEl.addClass('modal-content');
  titleEl.addClass('modal-title');
  containerEl.createDiv({ cls: 'modal-bg', prepend: true }).addEventListener('click', () => modal.close());
  if (prompt) {
    contentEl.detach();
    titleEl.detach();
    modalEl.setAttr('aria-label', modal.inputEl.placeholder || 'Choose');
    return;
  }
  const header = createDiv('modal-header');
  header.append(titleEl);
  modalEl.prepend(header);
  const cross = modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': 'Close' } });
  setIcon(cross, 'x');
  cross.addEventListener('click', () => modal.close());
  if (modal instanceof ConfirmationModal) modal.buttonContainerEl.addClass('modal-button-container');
}

const closeCallbacks = new WeakMap<Modal, () => unknown>();

Modal.prototype.setCloseCallback = function (callback) {
  closeCallbacks.set(this, callback);
  return this;
};

/** The first thing in the modal that takes the keyboard; the cross only if there is nothing else. */
const firstFocusable = (modal: Modal): HTMLElement | null =>
  modal.contentEl.querySelector<HTMLElement>('input, select, textarea, button, [tabindex="0"]') ??
  modal.modalEl.querySelector<HTMLElement>('button');

function openModal(modal: Modal): void {
  if (open.has(modal)) return;
  dress(modal);
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || [...open.keys()].at(-1) !== modal) return;
    event.preventDefault();
    event.stopPropagation();
    modal.close();
  };
  open.set(modal, { focusBefore: document.activeElement, keys });
  document.addEventListener('keydown', keys, true);
  document.body.append(modal.containerEl);
  modal.onOpen();
  // The app focuses what the modal itself did not.
  if (!modal.modalEl.contains(document.activeElement)) firstFocusable(modal)?.focus();
  modal.modalEl.setAttr('aria-label', modal.titleEl.textContent || modal.modalEl.getAttr('aria-label') || 'Dialog');
}

Modal.prototype.open = function () {
  openModal(this);
};

Modal.prototype.close = function () {
  const opening = open.get(this);
  if (opening === undefined) return;
  open.delete(this);
  document.removeEventListener('keydown', opening.keys, true);
  this.containerEl.remove();
  this.onClose();
  closeCallbacks.get(this)?.();
  if (this.shouldRestoreSelection && opening.focusBefore instanceof HTMLElement) opening.focusBefore.focus();
};

/** The suggestions in sight and the one that Enter takes. */
interface Suggestions<T> {
  values: readonly T[];
  selected: number;
}

const suggestions = new WeakMap<SuggestModal<unknown>, Suggestions<unknown>>();

function select(modal: SuggestModal<unknown>, place: number): void {
  const shown = suggestions.get(modal);
  if (shown === undefined || shown.values.length === 0) return;
  shown.selected = (place + shown.values.length) % shown.values.length;
  for (const [index, el] of [...modal.resultContainerEl.children].entries()) el.toggleClass('is-selected', index === shown.selected);
  modal.resultContainerEl.children[shown.selected]?.scrollIntoView({ block: 'nearest' });
}

async function suggest(modal: SuggestModal<unknown>): Promise<void> {
  const asked = modal.inputEl.value;
  const values = (await modal.getSuggestions(asked)).slice(0, modal.limit);
  if (modal.inputEl.value !== asked) return;
  modal.resultContainerEl.empty();
  suggestions.set(modal, { values, selected: 0 });
  for (const [index, value] of values.entries()) {
    const el = modal.resultContainerEl.createDiv('suggestion-item');
    modal.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => select(modal, index));
    el.addEventListener('click', (event) => modal.selectSuggestion(value, event));
  }
  if (values.length === 0) {
    modal.onNoSuggestion();
    if (modal.emptyStateText !== '') modal.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: modal.emptyStateText });
  }
  select(modal, 0);
}

SuggestModal.prototype.open = function () {
  const container = createDiv('prompt-input-container');
  this.inputEl.addClass('prompt-input');
  this.inputEl.setAttr('aria-label', this.inputEl.placeholder || 'Search');
  this.modalEl.prepend(container);
  container.append(this.inputEl);
  this.resultContainerEl.addClass('prompt-results');
  this.inputEl.addEventListener('input', () => void suggest(this));
  this.inputEl.addEventListener('keydown', (event) => {
    const at = suggestions.get(this)?.selected ?? 0;
    if (event.key === 'ArrowDown') select(this, at + 1);
    else if (event.key === 'ArrowUp') select(this, at - 1);
    else if (event.key === 'Enter') this.selectActiveSuggestion(event);
    else return;
    event.preventDefault();
  });
  openModal(this);
  this.inputEl.focus();
  void suggest(this);
};

SuggestModal.prototype.selectActiveSuggestion = function (event) {
  const shown = suggestions.get(this);
  if (shown !== undefined && shown.values.length > 0) this.selectSuggestion(shown.values[shown.selected], event);
};

// The app closes first and chooses then, so that what is chosen may open a modal of its own.
SuggestModal.prototype.selectSuggestion = function (value, event) {
  this.close();
  this.onChooseSuggestion(value, event);
};

/** Fuzzy search over the items' texts, the best first. */
export abstract class HostFuzzySuggestModal<T> extends FuzzySuggestModal<T> {
  override getSuggestions(query: string): FuzzyMatch<T>[] {
    const words = query.trim();
    const search = prepareFuzzySearch(words);
    return this.getItems()
      .map((item) => ({ item, match: words === '' ? { score: 0, matches: [] } : search(this.getItemText(item)) }))
      .filter((found): found is FuzzyMatch<T> => found.match !== null)
      .sort((a, b) => b.match.score - a.match.score);
  }

  override renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
    el.setText(this.getItemText(found.item));
  }
}
