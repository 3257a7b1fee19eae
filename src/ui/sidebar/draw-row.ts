/**
 * Draws the rows of the sidebar.
 */
import { setIcon, setTooltip } from 'obsidian';
import { isOpen, lastChannel } from '../../domain/follow-up/actions';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { chooseOtherReading, putOff, recordSent, repairTheLog } from '../actions';
import { button, iconButton } from '../button';
import { drawReason } from '../draw-reason';
import { openDraft } from '../editor/insert-draft';
import { linkToNote } from '../open-note';
import { sayQuote, sayReading } from '../words';
import type { RowContext } from './row-context';
import type { DrawRow } from './row-list';
import { showRowMenu, showSentMenu } from './row-menu';
import type { MessageRow, PanelRow, Row } from './row-model';

/** How rows are drawn in this context; what the user unfolded or ticked is part of how a row looks. */
export const rowDrawer = (context: () => RowContext): DrawRow => ({
  draw: (el, row) => {
    el.dataset['stop'] = '';
    drawRow(el, row, context());
  },
  state: (row) => {
    const { unfolded, chosen } = context();
    const keys = row.type === 'panel' ? [row.key, ...row.members.map(({ key }) => key)] : [row.key];
    return JSON.stringify([chosen !== null, keys.map((key) => [unfolded.has(key), chosen?.has(key)])]);
  },
});

/** A name lets the focus find a control again after a redraw; until its row is reached, Tab passes it by. */
function control<T extends HTMLElement>(el: T, name: string): T {
  el.dataset['control'] = name;
  el.tabIndex = -1;
  return el;
}

function drawRow(el: HTMLElement, row: Row, context: RowContext): void {
  const { bench, chosen, unfolded } = context;
  if (row.type === 'message' && chosen !== null && isOpen(row.followUp)) drawTick(el, row, chosen, context);
  const body = el.createDiv({ cls: 'follow-ups-body' });
  const head = body.createDiv({ cls: 'follow-ups-head' });
  if (row.type === 'panel') drawFold(head, row, context);
  else {
    const link = head.createEl('a', { cls: 'follow-ups-task', text: row.task, attr: { href: row.note, dir: 'auto' } });
    linkToNote(bench.app, control(link, 'task'), row.note, row.line);
  }
  const when = head.createSpan({ cls: 'follow-ups-when', text: row.when });
  when.toggleClass('is-late', row.late);
  if (row.days !== null) setTooltip(when, row.days);
  const place = body.createDiv({ cls: 'follow-ups-place' });
  if (row.place !== '') place.createSpan({ text: row.place, attr: { dir: 'auto' } });

  if (row.type === 'panel') {
    if (!unfolded.has(row.key)) return;
    const list = el.createEl('ul', { cls: 'follow-ups-members' });
    for (const member of row.members) drawRow(list.createEl('li', { cls: 'follow-ups-member' }), member, context);
  } else if (row.type === 'problem') {
    if (row.canRepair) drawRepair(body, el, row.note, context);
  } else {
    if (row.type === 'message') {
      if (row.theirDelay !== null) place.createSpan({ cls: 'follow-ups-delay', text: row.theirDelay });
      drawQuote(body, el, row.followUp, context);
      if (chosen !== null) return;
    }
    const buttons = row.type === 'interview' || row.buttons === 'none' ? head : drawButtons(body, el, row, context);
    control(
      iconButton(buttons, 'ellipsis', `More for: ${row.task}`, (event) => showRowMenu(event, row, context)),
      'menu',
    );
    if (row.type === 'message' && unfolded.has(row.key)) drawReason(body, row.followUp, bench);
  }
}

/** Their words, which lead to their line, and the other reading where the words are ambiguous. */
function drawQuote(el: HTMLElement, rowEl: HTMLElement, { promise, state }: FollowUp, { bench }: RowContext): void {
  if (promise === null) return;
  const quote = el.createEl('a', { cls: 'follow-ups-quote', text: sayQuote(promise.quote), attr: { href: promise.note, dir: 'auto' } });
  linkToNote(bench.app, control(quote, 'quote'), promise.note, promise.line);
  const other = promise.otherReading;
  if (other === null || state === 'lapsed' || state === 'done' || state === 'skipped') return;
  const today = bench.agenda.today;
  const choice = el.createDiv({ cls: 'follow-ups-readings' });
  choice.createSpan({ text: `Read as ${sayReading(promise, today)}.` });
  const text = `They meant ${sayReading({ ...promise, ...other }, today)}`;
  control(
    button(choice, text, () => writeFrom(rowEl, () => chooseOtherReading(bench, promise, other))),
    'other-reading',
  );
}

function drawButtons(el: HTMLElement, rowEl: HTMLElement, { followUp, buttons }: MessageRow, context: RowContext): HTMLElement {
  const { bench, drafting } = context;
  const { now, interviews } = bench.agenda.plan;
  const box = el.createDiv({ cls: 'follow-ups-buttons' });
  if (buttons === 'revive') {
    control(
      button(box, 'Revive', () => writeFrom(rowEl, () => putOff(bench, followUp, now.day))),
      'revive',
    );
    return box;
  }
  control(
    button(box, 'Write', () => void openDraft(drafting, followUp)),
    'write',
  );
  const split = box.createSpan({ cls: 'follow-ups-split' });
  const channel = lastChannel(interviews);
  const sent = button(split, 'Sent', () => writeFrom(rowEl, () => recordSent(bench, [followUp], now.day, channel)));
  setTooltip(control(sent, 'sent'), `Sent today by ${channel}`);
  control(
    iconButton(split, 'chevron-down', 'Sent by another channel or on another day', (event) => showSentMenu(event, followUp, context)),
    'sent-otherwise',
  );
  return box;
}

function drawTick(el: HTMLElement, { key, task }: MessageRow, chosen: Set<string>, { refresh }: RowContext): void {
  const box = control(el.createEl('input', { type: 'checkbox', attr: { 'aria-label': task } }), 'tick');
  box.checked = chosen.has(key);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(key);
    else chosen.delete(key);
    refresh();
  });
}

function drawFold(el: HTMLElement, { key, task }: PanelRow, { unfolded, refresh }: RowContext): void {
  const fold = control(
    button(
      el,
      '',
      () => {
        if (!unfolded.delete(key)) unfolded.add(key);
        refresh();
      },
      'follow-ups-panel',
    ),
    'task',
  );
  setIcon(fold.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
  fold.createSpan({ text: task });
  fold.ariaExpanded = String(unfolded.has(key));
}

function drawRepair(el: HTMLElement, rowEl: HTMLElement, note: string, { bench }: RowContext): void {
  const box = el.createDiv({ cls: 'follow-ups-buttons' });
  control(
    button(box, 'Repair the log', () => writeFrom(rowEl, () => repairTheLog(bench, note))),
    'repair',
  );
}

/** Until the row is drawn anew; if nothing about it changed after all, it can be clicked again. */
const REDRAWN_BY_THEN_MS = 1000;

/** While a row is being written no second click can write again; after a failure it can at once. Not `disabled`: that would lose the focus. */
async function write(el: HTMLElement, act: () => Promise<string | null>): Promise<void> {
  if (el.matches('.is-busy, .is-settled')) return;
  el.addClass('is-busy');
  const failed = (await act()) !== null;
  window.setTimeout(() => el.removeClass('is-busy'), failed ? 0 : REDRAWN_BY_THEN_MS);
}

const writeFrom = (el: HTMLElement, act: () => Promise<string | null>): void => void write(el, act);
