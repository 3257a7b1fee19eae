/**
 * "Why this date": the sum in sentences, with the way to the words and to the rule.
 */
import type { App } from 'obsidian';
import type { DecidingRule, FollowUp } from '../domain/follow-up/follow-up';
import { meanwhile } from '../domain/follow-up/meanwhile';
import type { Workbench } from '../plugin/workbench';
import { RULES } from '../domain/follow-up/rules';
import { button } from './button';
import { openModal } from './modals/open-modal';
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
  button(links, `Rule ${rule}`, () => openRule(app, rule), 'follow-ups-rule').dataset['control'] = 'reason-rule';
}

/** A rule of etiquette as the guide tells it: what, when, why. */
function openRule(app: App, id: DecidingRule): void {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) return;
  openModal(app, `${rule.title} (${id})`, (el) => {
    for (const text of [rule.what, rule.when, rule.why]) el.createEl('p', { text });
  });
}

/** T14: while one employer is silent, the first of the other applications that wait for a word from the user. */
function drawMeanwhile(el: HTMLElement, [next]: readonly FollowUp[], app: App): void {
  if (next === undefined) return;
  const line = el.createEl('p', { text: 'Meanwhile: ' });
  const company = next.company === null ? '' : ` (${next.company})`;
  linkToNote(app, line.createEl('a', { text: `${sayTask(next)}${company}`, attr: { href: next.note, dir: 'auto' } }), next.note);
}
