/**
 * A short form: fields, one button, and a place for what went wrong. A failed attempt keeps what was typed.
 */
import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';

export abstract class FormModal extends Modal {
  private errorEl: HTMLElement | null = null;
  private button: ButtonComponent | null = null;
  private busy = false;

  constructor(app: App, title: string, private readonly submitLabel: string) {
    super(app);
    this.setTitle(title);
    this.modalEl.addClass('follow-ups-modal');
  }

  /** Draws the fields. */
  protected abstract drawFields(el: HTMLElement): void;

  /** Does what the form is for; returns why it could not be done, or null to close. */
  protected abstract submit(): Promise<string | null>;

  override onOpen(): void {
    const form = this.contentEl.createEl('form');
    this.drawFields(form);
    this.errorEl = form.createDiv({ cls: 'follow-ups-form-error', attr: { role: 'alert' } });
    new Setting(form).addButton((button) => {
      this.button = button.setButtonText(this.submitLabel).setClass('follow-ups-primary');
      button.buttonEl.type = 'submit';
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.trySubmit();
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  protected showError(reason: string): void {
    this.errorEl?.setText(reason);
  }

  private async trySubmit(): Promise<void> {
    // A second Enter while the first is being written would write twice.
    if (this.busy) return;
    this.busy = true;
    this.button?.setDisabled(true);
    this.showError('');
    const reason = await this.submit();
    this.busy = false;
    this.button?.setDisabled(false);
    if (reason === null) this.close();
    else this.showError(reason);
  }
}
