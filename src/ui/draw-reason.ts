/**
 * "Why this date": the sum in sentences, with the way to the words and to the rule.
 */
import { setTooltip, type App } from 'obsidian';
import { type FollowUp } from '../domain/follow-up/follow-up';
import { RuleModal } from './modals/rule-modal';
import { linkToNote } from './open-note';

/** Draws the sentences of `because`, a link to the line of their words, and one to the rule that decided. */
export function drawReason(el: HTMLElement, { because, promise, rule }: FollowUp, app: App): void {
  const box = el.createDiv({ cls: 'follow-ups-reason' });
  for (const sentence of because) box.createEl('p', { text: sentence });
  const links = box.createDiv({ cls: 'follow-ups-reason-links' });
  if (promise !== null) {
    const line = links.createEl('a', { text: 'Show their words', attr: { href: promise.note, 'data-control': 'reason-quote' } });
    linkToNote(app, line, promise.note, promise.line);
  }
  const button = links.createEl('button', { cls: 'follow-ups-rule', text: `Rule ${rule}`, attr: { type: 'button', 'data-control': 'reason-rule' } });
  setTooltip(button, `Rule ${rule}: what it says and why`);
  button.addEventListener('click', () => new RuleModal(app, rule).open());
}
