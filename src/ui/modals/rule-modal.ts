import { Modal, type App } from 'obsidian';
import { RULES } from '../../domain/follow-up/rules';
import { type DecidingRule } from '../../domain/follow-up/follow-up';

/** One rule of etiquette, as the guide tells it: what, when, why. */
export class RuleModal extends Modal {
  constructor(app: App, private readonly id: DecidingRule) {
    super(app);
    this.modalEl.addClass('follow-ups-modal');
  }

  override onOpen(): void {
    const rule = RULES.find(({ id }) => id === this.id);
    if (rule === undefined) return;
    this.setTitle(`${rule.title} (${rule.id})`);
    for (const text of [rule.what, rule.when, rule.why]) this.contentEl.createEl('p', { text });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
