/**
 * "Why this date": the sum in sentences, with the way to the words and to the rule.
 */
import { setTooltip, type App } from 'obsidian';
import { type FollowUp } from '../domain/follow-up/follow-up';
import { meanwhile } from '../domain/follow-up/meanwhile';
import { type Workbench } from '../plugin/workbench';
import { RuleModal } from './modals/rule-modal';
import { linkToNote } from './open-note';
import { sayTask } from './words';

/** Draws the sentences of `because`, a link to the line of their words, and one to the rule that decided. */
export function drawReason(el: HTMLElement, followUp: FollowUp, { app, agenda }: Workbench): void {
  const { because, promise, rule, state, application } = followUp;
  const box = el.createDiv({ cls: 'follow-ups-reason' });
  for (const sentence of because) box.createEl('p', { text: sentence });
  if (state === 'planned' || state === 'held') drawMeanwhile(box, meanwhile(agenda.plan.followUps, application), app);
  const links = box.createDiv({ cls: 'follow-ups-reason-links' });
  if (promise !== null) {
    const line = links.createEl('a', { text: 'Show their words', attr: { href: promise.note, 'data-control': 'reason-quote' } });
    linkToNote(app, line, promise.note, promise.line);
  }
  const button = links.createEl('button', { cls: 'follow-ups-rule', text: `Rule ${rule}`, attr: { type: 'button', 'data-control': 'reason-rule' } });
  setTooltip(button, `Rule ${rule}: what it says and why`);
  button.addEventListener('click', () => new RuleModal(app, rule).open());
}

/** T14: while one employer is silent, the first of the other applications that wait for a word from the user. */
function drawMeanwhile(el: HTMLElement, [next]: readonly FollowUp[], app: App): void {
  if (next === undefined) return;
  const line = el.createEl('p', { text: 'Meanwhile: ' });
  const company = next.company === null ? '' : ` (${next.company})`;
  linkToNote(app, line.createEl('a', { text: `${sayTask(next)}${company}`, attr: { href: next.note, dir: 'auto' } }), next.note);
}
