/**
 * The buttons of a row: what is done with one click. Everything else is in its menu.
 */
import { setTooltip } from 'obsidian';
import { lastChannel } from '../../domain/follow-up/actions';
import { acceptOffer } from '../application/accept-offer';
import { putOff, recordSent, repairTheLog } from '../actions';
import { button, iconButton } from '../button';
import { openDraft } from '../editor/insert-draft';
import { control, writeFrom } from './control';
import { messagesOf } from './message-row';
import type { RowContext } from './row-context';
import { showRowMenu, showSentMenu } from './row-menu';
import type { MessageRow, NearMissRow, PanelRow, ProblemRow, Row } from './row-model';

/** Draws a row's buttons; a click that writes marks the row `rowEl` as busy until it is drawn anew. */
export function drawButtons(el: HTMLElement, rowEl: HTMLElement, row: Exclude<Row, NearMissRow | PanelRow>, context: RowContext): void {
  const box = el.createDiv({ cls: 'follow-ups-buttons' });
  if (row.type === 'problem') {
    drawRepair(box, rowEl, row, context);
    return;
  }
  if (row.type === 'offer') {
    control(
      button(box, 'Accepted', () => writeFrom(rowEl, () => acceptOffer(context.pluginContext, row.note))),
      'accepted',
    );
  }
  if (row.type === 'message') drawWriting(box, rowEl, row, context);
  control(
    iconButton(box, 'ellipsis', `More for: ${row.title}, ${row.task}`, (event) => showRowMenu(event, row, context)),
    'menu',
  );
}

function drawWriting(box: HTMLElement, rowEl: HTMLElement, row: MessageRow, context: RowContext): void {
  const { followUp, buttons, isBegun } = row;
  const { pluginContext, drafting } = context;
  const { now, interviews } = pluginContext.plans.plan;
  if (buttons === 'none') return;
  if (buttons === 'revive') {
    control(
      button(box, 'Revive', () => writeFrom(rowEl, () => putOff(pluginContext, [followUp], now.day))),
      'revive',
    );
    return;
  }
  control(
    button(box, isBegun ? 'Continue' : 'Write', () => void openDraft(drafting, followUp)),
    'write',
  );
  const split = box.createSpan({ cls: 'follow-ups-split' });
  const channel = lastChannel(interviews);
  const sent = button(split, 'Sent', () => writeFrom(rowEl, () => recordSent(pluginContext, messagesOf(row), now.day, channel)));
  setTooltip(control(sent, 'sent'), `Sent today by ${channel}`);
  control(
    iconButton(split, 'chevron-down', 'Sent by another channel or on another day', (event) =>
      showSentMenu(event, messagesOf(row), context),
    ),
    'sent-otherwise',
  );
}

function drawRepair(box: HTMLElement, rowEl: HTMLElement, { note, canRepair }: ProblemRow, { pluginContext }: RowContext): void {
  if (!canRepair) return;
  control(
    button(box, 'Repair the log', () => writeFrom(rowEl, () => repairTheLog(pluginContext, note))),
    'repair',
  );
}
