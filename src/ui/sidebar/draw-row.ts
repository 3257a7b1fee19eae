/**
 * Draws the rows of the sidebar: whose it is and its buttons, what is to be done and when, and their words.
 */
import { setIcon, setTooltip } from 'obsidian';
import { isOpen } from '../../domain/follow-up/actions';
import { IGNORE, leavesAlone, type NearMiss } from '../../domain/note/near-miss';
import { mendNearMiss } from '../actions';
import { button } from '../button';
import { drawReason } from '../draw-reason';
import { openFillIn, sayMissing } from '../modals/fill-in';
import { linkToNote } from '../open-note';
import { count } from '../words';
import { control, writeFrom } from './control';
import { messagesOf } from './message-row';
import { drawButtons } from './row-buttons';
import type { RowContext } from './row-context';
import type { DrawRow } from './row-list';
import { showRowMenu } from './row-menu';
import { drawOutcome, drawQuestion, drawWords } from './row-words';
import type { MessageRow, NearMissRow, OfferRow, PanelRow, Row } from './row-model';

/** How rows are drawn in this context; what the user unfolded or ticked is part of how a row looks. */
export const rowDrawer = (context: () => RowContext): DrawRow => ({
  draw: (el, row) => {
    el.dataset['stop'] = '';
    if (row.type === 'panel') drawPanel(el, row, context());
    else drawRow(el, row, context());
  },
  state: (row) => {
    const { unfolded, chosen } = context();
    const keys = 'members' in row ? [row.key, ...row.members.map(({ key }) => key)] : [row.key];
    return JSON.stringify([chosen !== null, keys.map((key) => [unfolded.has(key), chosen?.has(key)])]);
  },
});

/** More than three thank-yous as one row that unfolds. */
function drawPanel(el: HTMLElement, row: PanelRow, context: RowContext): void {
  const body = el.createDiv({ cls: 'follow-ups-body' });
  const head = body.createDiv({ cls: 'follow-ups-head' });
  const fold = control(
    button(head, '', () => toggle(row.key, context), 'follow-ups-panel'),
    'title',
  );
  setIcon(fold.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
  drawTitle(fold.createSpan({ cls: 'follow-ups-title' }), row);
  fold.ariaExpanded = String(context.unfolded.has(row.key));
  const line = body.createDiv({ cls: 'follow-ups-line' });
  line.createSpan({ cls: 'follow-ups-task', text: row.task, attr: { dir: 'auto' } });
  drawWhen(line, row, context);
  drawMembers(el, row, context);
}

/** The rows that are folded in a row, where it stands open. */
function drawMembers(el: HTMLElement, row: PanelRow | OfferRow, context: RowContext): void {
  if (!context.unfolded.has(row.key)) return;
  const list = el.createEl('ul', { cls: 'follow-ups-members' });
  // A member is drawn with the row that holds it.
  const ofMember: RowContext = { ...context, refresh: () => context.refresh(row.key) };
  for (const member of row.members) {
    const memberEl = list.createEl('li', { cls: 'follow-ups-member' });
    memberEl.toggleClass('is-settled', member.isSettled === true);
    drawRow(memberEl, member, ofMember);
  }
}

function drawRow(el: HTMLElement, row: Exclude<Row, PanelRow>, context: RowContext): void {
  const { pluginContext, chosen, unfolded } = context;
  if (row.type === 'message' && chosen !== null && isOpen(row.followUp)) drawTick(el, row, chosen, context);
  const body = el.createDiv({ cls: 'follow-ups-body' });
  const head = body.createDiv({ cls: 'follow-ups-head' });
  const link = head.createEl('a', { cls: 'follow-ups-title', attr: { href: row.note } });
  drawTitle(link, row);
  linkToNote(pluginContext.app, control(link, 'title'), row.note, row.line);
  if (chosen === null && row.type !== 'near-miss') {
    drawButtons(head, el, row, context);
    if (row.type === 'message' || row.type === 'interview') onContextMenu(body, (event) => showRowMenu(event, row, context));
  }
  const line = row.task === '' ? head : body.createDiv({ cls: 'follow-ups-line' });
  if (row.task !== '') line.createSpan({ cls: 'follow-ups-task', text: row.task, attr: { dir: 'auto' } });
  drawWhen(line, row, context);
  if (row.type === 'near-miss') drawFixes(body, el, row, context);
  if (row.type === 'offer') drawQuestions(body, el, row, context);
  if (row.type === 'question') drawOutcome(body, el, row, context);
  if (row.type !== 'message') return;
  drawWords(body, el, row, context);
  drawQuestion(body, el, row, context);
  if (chosen === null && unfolded.has(row.key)) for (const followUp of messagesOf(row)) drawReason(body, followUp, pluginContext);
}

/** What makes the note count, and what leaves it alone for good. */
function drawFixes(body: HTMLElement, el: HTMLElement, { nearMiss }: NearMissRow, { pluginContext }: RowContext): void {
  const { note, fix, others } = nearMiss;
  const box = body.createDiv({ cls: 'follow-ups-readings' });
  const apply = (each: NearMiss['fix']): HTMLElement =>
    control(
      button(box, each.title, () => writeFrom(el, () => mendNearMiss(pluginContext, note, each))),
      each.title,
    );
  for (const each of [fix, ...others].filter((each) => !leavesAlone(each))) apply(each);
  const ask = sayMissing(nearMiss);
  if (ask !== null)
    control(
      button(box, ask, () => openFillIn(pluginContext, nearMiss)),
      'fill-in',
    );
  apply(IGNORE);
}

/** What an offer calls for: the others are asked for their timing, all in one fold. */
function drawQuestions(body: HTMLElement, el: HTMLElement, row: OfferRow, context: RowContext): void {
  if (row.members.length === 0) return;
  const fold = control(
    button(body, '', () => toggle(row.key, context), 'follow-ups-panel'),
    'questions',
  );
  setIcon(fold.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
  fold.createSpan({ attr: { dir: 'auto' }, text: `Ask ${count(row.members.length, 'other')} about their timing` });
  fold.ariaExpanded = String(context.unfolded.has(row.key));
  drawMembers(el, row, context);
}

function drawTitle(el: HTMLElement, { title, detail }: Row): void {
  // Each by its own direction; where they stand is the interface's.
  el.createSpan({ cls: 'follow-ups-company', text: title, attr: { dir: 'auto' } });
  if (detail !== '') el.createSpan({ cls: 'follow-ups-detail', text: detail, attr: { dir: 'auto' } });
}

/** The day; of a message it unfolds the reason for it. */
function drawWhen(el: HTMLElement, row: Row, context: RowContext): void {
  const { chosen, unfolded } = context;
  const canExplain = row.type === 'message' && chosen === null;
  const when = canExplain
    ? control(
        button(el, row.when, () => toggle(row.key, context)),
        'when',
      )
    : el.createSpan({ text: row.when });
  when.addClass('follow-ups-when');
  // "5 days late" keeps its number in front.
  when.dir = 'auto';
  when.toggleClass('is-late', row.late);
  if (canExplain) when.ariaExpanded = String(unfolded.has(row.key));
  // What stands on a button is part of its name, which the tooltip gives.
  if (row.days !== null) setTooltip(when, canExplain ? `${row.when}. ${row.days}` : row.days);
}

function toggle(key: string, { unfolded, refresh }: RowContext): void {
  if (!unfolded.delete(key)) unfolded.add(key);
  refresh(key);
}

/** Right click and long press, as everywhere in the app; on a link too, whose own menu the app leaves to us. */
function onContextMenu(el: HTMLElement, show: (event: MouseEvent) => void): void {
  el.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    show(event);
  });
}

function drawTick(el: HTMLElement, { key, title, task }: MessageRow, chosen: Set<string>, { refresh }: RowContext): void {
  const box = control(el.createEl('input', { type: 'checkbox', attr: { 'aria-label': [title, task].filter(Boolean).join(', ') } }), 'tick');
  box.checked = chosen.has(key);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(key);
    else chosen.delete(key);
    refresh(key);
  });
}
