/**
 * The findings of a draft as a list to tap, and as a warning that can be passed over before a draft leaves the vault.
 */
import { Modal, Setting, type App } from 'obsidian';
import type { Diagnostic } from '../../domain/message/diagnostic';

export interface FindingsModalOptions {
  readonly title: string;
  readonly findings: readonly Diagnostic[];
  /** Goes to the finding's place in the note. */
  readonly show: (finding: Diagnostic) => void;
  /** Carries out the finding's fix. */
  readonly fix: (finding: Diagnostic) => void;
  /** What to do all the same, such as "Copy anyway"; null where the list is all there is. */
  readonly proceed: { readonly label: string; readonly run: () => void } | null;
}

/** Each finding is a button that leads to its place; a certain fix stands beside it. */
export class FindingsModal extends Modal {
  constructor(app: App, private readonly options: FindingsModalOptions) {
    super(app);
  }

  override onOpen(): void {
    const { title, findings, proceed } = this.options;
    this.setTitle(title);
    const list = this.contentEl.createEl('ul', { cls: 'follow-ups-findings' });
    for (const finding of findings) this.renderFinding(list.createEl('li', { cls: 'follow-ups-finding' }), finding);
    if (proceed === null) return;
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText('Back to the draft').onClick(() => this.close()))
      .addButton((button) => button.setButtonText(proceed.label).onClick(() => this.closeAndThen(proceed.run)));
  }

  private renderFinding(item: HTMLElement, finding: Diagnostic): void {
    const { fix, severity, line, rule, message } = finding;
    item.dataset['severity'] = severity;
    const text = item.createEl('button', { cls: 'follow-ups-finding-text', attr: { type: 'button' } });
    text.createSpan({ text: message });
    text.createSpan({ cls: 'follow-ups-finding-place', text: `Line ${line}, ${severity}, rule ${rule}` });
    text.addEventListener('click', () => this.closeAndThen(() => this.options.show(finding)));
    if (fix === undefined) return;
    const button = item.createEl('button', { cls: 'follow-ups-finding-fix', text: fix.title, attr: { type: 'button' } });
    button.addEventListener('click', () => this.closeAndThen(() => this.options.fix(finding)));
  }

  /** The dialog goes first, so that the editor can take the focus. */
  private closeAndThen(act: () => void): void {
    this.close();
    act();
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
