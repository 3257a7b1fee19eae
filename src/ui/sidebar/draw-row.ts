/**
 * Draws the rows of the sidebar: one function for each kind of row.
 */
import { setIcon, setTooltip } from 'obsidian';
import { openDraft } from '../editor/insert-draft';
import { chooseOtherReading, putOff, recordSent, repairTheLog } from '../actions';
import { linkToNote } from '../open-note';
import { isOpen, lastChannel } from '../../domain/follow-up/actions';
import { nameOfNote, sayReading } from '../words';
import { drawReason } from '../draw-reason';
import { type RowContext } from './row-context';
import { showInterviewMenu, showRowMenu, showSentMenu } from './row-menu';
import { type DrawRow } from './row-list';
import { type InterviewRow, type MessageRow, type PanelRow, type ProblemRow, type Row } from './row-model';

/** How rows are drawn in this context; what the user unfolded or ticked is part of how a row looks. */
export const rowDrawer = (context: () => RowContext): DrawRow => ({
  draw: (el, row) => drawRow(el, row, context()),
  state: (row) => {
    const { unfolded, chosen } = context();
    const keys = row.type === 'panel' ? [row.key, ...row.members.map(({ key }) => key)] : [row.key];
    return `${String(chosen !== null)} ${keys.map((key) => `${String(unfolded.has(key))} ${String(chosen?.has(key) ?? false)}`).join(' ')}`;
  },
});

function drawRow(el: HTMLElement, row: Row, context: RowContext): void {
  el.dataset['stop'] = '';
  el.dataset['key'] = row.key;
  switch (row.type) {
    case 'message':
      drawMessage(el, row, context);
      break;
    case 'panel':
      drawPanel(el, row, context);
      break;
    case 'interview':
      drawInterview(el, row, context);
      break;
    case 'problem':
      drawProblem(el, row, context);
      break;
  }
}

/** A button of a row; its name lets the focus find it again after a redraw. */
function control(el: HTMLElement, name: string, text: string, onClick: (event: MouseEvent) => void, cls = ''): HTMLButtonElement {
  const button = el.createEl('button', { cls, text, attr: { type: 'button', tabindex: -1, 'data-control': name } });
  button.addEventListener('click', (event) => {
    // Not `disabled`: a button that is would lose the focus.
    if (button.closest('.is-busy, .is-settled') === null) onClick(event);
  });
  return button;
}

function iconControl(el: HTMLElement, name: string, icon: string, label: string, onClick: (event: MouseEvent) => void): HTMLButtonElement {
  const button = control(el, name, '', onClick, 'clickable-icon');
  setIcon(button, icon);
  setTooltip(button, label);
  button.ariaLabel = label;
  return button;
}

interface Head {
  readonly task: string;
  readonly when: string;
  readonly days: string | null;
  readonly late: boolean;
  readonly note: string;
  /** 1-based line to open the note at. */
  readonly line?: number;
}

/** Task and time on one line; the task opens the note. */
function drawHead(el: HTMLElement, head: Head, { bench }: RowContext): HTMLElement {
  const line = el.createDiv({ cls: 'follow-ups-head' });
  const link = line.createEl('a', { cls: 'follow-ups-task', text: head.task, attr: { href: head.note, dir: 'auto', tabindex: -1, 'data-control': 'task' } });
  linkToNote(bench.app, link, head.note, head.line);
  const when = line.createSpan({ cls: 'follow-ups-when', text: head.when });
  if (head.late) when.addClass('is-late');
  if (head.days !== null) setTooltip(when, head.days);
  return line;
}

function drawMessage(el: HTMLElement, row: MessageRow, context: RowContext): void {
  const { followUp, key } = row;
  if (context.chosen !== null && isOpen(followUp)) drawTick(el, row, context.chosen, context);
  const body = el.createDiv({ cls: 'follow-ups-body' });
  const head = drawHead(body, { ...row, note: followUp.note }, context);
  const place = body.createDiv({ cls: 'follow-ups-place' });
  place.createSpan({ text: row.place, attr: { dir: 'auto' } });
  if (row.theirDelay !== null) place.createSpan({ cls: 'follow-ups-delay', text: row.theirDelay });
  drawQuote(body, row, context);
  if (context.chosen === null) drawMenuButton(row.buttons === 'none' ? head : drawButtons(body, el, row, context), row, context);
  if (context.unfolded.has(key)) drawReason(body, followUp, context.bench);
}

/** Their words, which lead to their line, and the other reading where the words are ambiguous. */
function drawQuote(el: HTMLElement, { followUp, buttons }: MessageRow, { bench }: RowContext): void {
  const { promise } = followUp;
  if (promise === null) return;
  const quote = el.createEl('a', { cls: 'follow-ups-quote', text: `“${promise.quote}”`, attr: { href: promise.note, dir: 'auto', tabindex: -1, 'data-control': 'quote' } });
  linkToNote(bench.app, quote, promise.note, promise.line);
  const other = promise.otherReading;
  // A later answer beats the `timeline:` property, so the choice could not be written for one.
  if (other === null || promise.source === 'log' || buttons === 'revive') return;
  const today = bench.agenda.plan.now.day;
  const choice = el.createDiv({ cls: 'follow-ups-readings' });
  choice.createSpan({ text: `Read as ${sayReading(promise, today)}.` });
  control(choice, 'other-reading', `They meant ${sayReading({ ...promise, ...other }, today)}`, () => void chooseOtherReading(bench, promise.note, other));
}

const drawMenuButton = (el: HTMLElement, row: MessageRow, context: RowContext): HTMLButtonElement =>
  iconControl(el, 'menu', 'ellipsis', `More for: ${row.task}`, (event) => showRowMenu(event, row, context));

function drawButtons(body: HTMLElement, rowEl: HTMLElement, row: MessageRow, context: RowContext): HTMLElement {
  const { bench, drafting } = context;
  const { followUp } = row;
  const el = body.createDiv({ cls: 'follow-ups-buttons' });
  const today = bench.agenda.plan.now.day;
  if (row.buttons === 'write-and-sent') {
    control(el, 'write', 'Write', () => void openDraft(drafting, followUp));
    const split = el.createSpan({ cls: 'follow-ups-split' });
    const channel = lastChannel(bench.agenda.plan.interviews);
    const sent = control(split, 'sent', 'Sent', () => void whileBusy(rowEl, recordSent(bench, [followUp], today, channel)));
    setTooltip(sent, `Sent today by ${channel}`);
    iconControl(split, 'sent-otherwise', 'chevron-down', 'Sent by another channel or on another day', (event) => showSentMenu(event, followUp, context));
  } else if (row.buttons === 'revive') {
    control(el, 'revive', 'Revive', () => void whileBusy(rowEl, putOff(bench, followUp, today)));
  }
  return el;
}

function drawTick(el: HTMLElement, { key, task }: MessageRow, chosen: Set<string>, context: RowContext): void {
  const box = el.createEl('input', { type: 'checkbox', attr: { 'aria-label': task, tabindex: -1, 'data-control': 'tick' } });
  box.checked = chosen.has(key);
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(key);
    else chosen.delete(key);
    context.refresh();
  });
}

function drawPanel(el: HTMLElement, row: PanelRow, context: RowContext): void {
  const { unfolded } = context;
  const open = unfolded.has(row.key);
  const head = el.createDiv({ cls: 'follow-ups-head' });
  const button = control(head, 'task', '', () => {
    if (open) unfolded.delete(row.key);
    else unfolded.add(row.key);
    context.refresh();
  }, 'follow-ups-panel');
  setIcon(button.createSpan({ cls: 'follow-ups-fold' }), 'chevron-right');
  button.createSpan({ text: row.task });
  button.ariaExpanded = String(open);
  const when = head.createSpan({ cls: 'follow-ups-when', text: row.when });
  if (row.late) when.addClass('is-late');
  el.createDiv({ cls: 'follow-ups-place', text: row.place, attr: { dir: 'auto' } });
  if (!open) return;
  const list = el.createEl('ul', { cls: 'follow-ups-members' });
  for (const member of row.members) drawMessage(list.createEl('li', { cls: 'follow-ups-member' }), member, context);
}

function drawInterview(el: HTMLElement, row: InterviewRow, context: RowContext): void {
  const head = drawHead(el, { ...row, late: false }, context);
  iconControl(head, 'menu', 'ellipsis', `More for: ${row.task}`, (event) => showInterviewMenu(event, row, context));
  el.createDiv({ cls: 'follow-ups-place', text: row.place, attr: { dir: 'auto' } });
}

function drawProblem(el: HTMLElement, row: ProblemRow, context: RowContext): void {
  drawHead(el, { task: nameOfNote(row.note), when: `line ${row.line}`, days: null, late: false, note: row.note, line: row.line }, context);
  el.createDiv({ cls: 'follow-ups-place', text: row.message, attr: { dir: 'auto' } });
  if (row.canRepair) control(el.createDiv({ cls: 'follow-ups-buttons' }), 'repair', 'Repair the log', () => void whileBusy(el, repairTheLog(context.bench, row.note)));
}

/** Until the row is drawn anew; if nothing about it changed after all, it can be clicked again. */
const REDRAWN_BY_THEN_MS = 1000;

/** While a row is being written no second click can write again; after a failure it can at once. */
async function whileBusy(el: HTMLElement, outcome: Promise<string | null>): Promise<void> {
  el.addClass('is-busy');
  const failed = (await outcome) !== null;
  window.setTimeout(() => el.removeClass('is-busy'), failed ? 0 : REDRAWN_BY_THEN_MS);
}
