/**
 * A short form: fields, one button, and a place for what went wrong. A failed attempt keeps what was typed.
 */
import { Setting, type App } from 'obsidian';
import { openModal } from './open-modal';

export interface Form {
  readonly title: string;
  /** What the button says. */
  readonly button: string;
  /** Fills it; `setButton` gives the button other words. */
  readonly draw: (el: HTMLElement, setButton: (text: string) => void) => void;
  /** Does what the form is for; gives why it could not be done, or null to close. */
  readonly save: () => Promise<string | null>;
  /** What follows when the form has closed after it was saved. */
  readonly then?: () => void;
}

export function openForm(app: App, { title, button, draw, save, then }: Form): void {
  openModal(app, title, (el, close) => {
    const form = el.createEl('form');
    let words = button;
    let submitEl: HTMLElement | null = null;
    draw(form, (text) => {
      words = text;
      submitEl?.setText(text);
    });
    const errorEl = form.createDiv({ cls: 'follow-ups-form-error', attr: { role: 'alert' } });
    new Setting(form).addButton(({ buttonEl }) => {
      buttonEl.setText(words);
      submitEl = buttonEl;
      buttonEl.addClass('follow-ups-primary');
      buttonEl.type = 'submit';
    });
    let saving = false;
    const trySave = async (): Promise<void> => {
      // A second Enter while the first is being written would write twice.
      if (saving) return;
      saving = true;
      errorEl.empty();
      const reason = await save();
      saving = false;
      if (reason !== null) return void errorEl.setText(reason);
      close();
      then?.();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void trySave();
    });
  });
}

/** A field in a row of the form: a line of text, or a day or a time where `attr` names its `type`. */
export function addField(
  row: Setting,
  label: string,
  value: string,
  onInput: (value: string) => void,
  attr: Readonly<Record<string, string>> = {},
): HTMLInputElement {
  const input = row.controlEl.createEl('input', { value, attr: { type: 'text', 'aria-label': label, ...attr } });
  input.addEventListener('input', () => onInput(input.value));
  return input;
}
