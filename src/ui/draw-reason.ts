/**
 * "Why this date": the sum in sentences, with the way to the words and to the rules.
 */
import type { App } from 'obsidian';
import { isOpen } from '../domain/follow-up/actions';
import type { FollowUp } from '../domain/follow-up/follow-up';
import { ETIQUETTE } from '../domain/follow-up/rules';
import type { EtiquetteRuleId } from '../domain/follow-up/rules/rule';
import { meanwhile } from '../domain/follow-up/rules/t14-meanwhile';
import { sayReason } from '../domain/follow-up/say-reason';
import type { PluginContext } from '../plugin/plugin-context';
import { declareNoPromise } from './actions';
import { button } from './button';
import { openModal } from './modals/open-modal';
import { linkToNote } from './open-note';
import { sayTask } from './words';

/** Draws the reasons as sentences, each with small links to its rules, and what can be done about the words behind them. */
export function drawReason(el: HTMLElement, followUp: FollowUp, pluginContext: PluginContext): void {
  const { app, plans } = pluginContext;
  const { reasons, promise, rule, state, application } = followUp;
  const box = el.createDiv({ cls: 'follow-ups-reason' });
  const sentences = reasons.map((reason) => sayReason(reason, plans.today));
  for (const { text, rules } of sentences) {
    const line = box.createEl('p', { text });
    for (const id of rules) linkToRule(line, app, id);
  }
  if (!sentences.some(({ rules }) => rules.includes(rule))) {
    const last = box.querySelector('p:last-of-type');
    if (last?.instanceOf(HTMLElement)) linkToRule(last, app, rule);
  }
  if (state === 'planned' || state === 'held') drawMeanwhile(box, meanwhile(plans.plan.followUps, application), app);
  if (promise === null) return;
  const links = box.createDiv({ cls: 'follow-ups-reason-links' });
  const line = links.createEl('a', { text: 'Show their words', attr: { href: promise.note, 'data-control': 'reason-quote' } });
  linkToNote(app, line, promise.note, promise.line);
  if (isOpen(followUp)) button(links, 'Not a promise', () => declareNoPromise(pluginContext, promise)).dataset['control'] = 'no-promise';
}

function linkToRule(el: HTMLElement, app: App, id: EtiquetteRuleId): void {
  el.appendText(' ');
  const link = button(el, id, () => openRule(app, id), 'follow-ups-rule');
  link.ariaLabel = `Rule ${id}`;
  link.dataset['control'] = `rule-${id}`;
}

/** A rule of etiquette as the guide tells it: what, when, why. */
function openRule(app: App, id: EtiquetteRuleId): void {
  const { title, what, when, why } = ETIQUETTE[id];
  openModal(app, title, (el) => {
    for (const text of [what, when, why]) el.createEl('p', { text });
  });
}

/** T14: while one employer is silent, the first of the other applications that wait for a word from the user. */
function drawMeanwhile(el: HTMLElement, [next]: readonly FollowUp[], app: App): void {
  if (next === undefined) return;
  const line = el.createEl('p', { text: 'Meanwhile: ' });
  const company = next.company === null ? '' : ` (${next.company})`;
  linkToNote(app, line.createEl('a', { text: `${sayTask(next)}${company}`, attr: { href: next.note, dir: 'auto' } }), next.note);
}
