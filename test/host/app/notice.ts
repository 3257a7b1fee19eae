/** Notices in the corner: hidden after some seconds or by a click, with live elements of the plugin's own. */
import { Notice } from 'obsidian-test-mocks/obsidian';

const DEFAULT_MILLISECONDS = 5000;

const container = (): HTMLElement =>
  document.querySelector<HTMLElement>('.notice-container') ??
  document.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });

export class HostNotice extends Notice {
  constructor(message: DocumentFragment | string, duration = DEFAULT_MILLISECONDS) {
    super('', duration);
    this.containerEl.addClass('notice');
    this.messageEl.addClass('notice-message');
    this.noticeEl.detach();
    this.noticeEl = this.containerEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    container().append(this.containerEl);
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  /** Takes the elements themselves; the mock would copy them and lose what listens on them. */
  override setMessage(message: DocumentFragment | string): this {
    this.messageEl.replaceChildren(message);
    return this;
  }

  override hide(): void {
    this.containerEl.remove();
  }
}
