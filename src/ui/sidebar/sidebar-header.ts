/**
 * The top of the sidebar: its buttons, the line that sums up, and the bar for several rows at once.
 */
import { lastChannel } from '../../domain/follow-up/actions';
import type { Workbench } from '../../plugin/workbench';
import { recordSent } from '../actions';
import { button, iconButton } from '../button';
import { exportCalendarFile } from '../calendar-file';
import { askSentOn } from '../modals/ask-day';
import { openNewInterview } from '../modals/new-interview';
import { openReadSentence } from '../modals/read-sentence';
import { showMenu, type MenuItem } from '../show-menu';
import { count } from '../words';
import { undoAndTell } from '../write-and-tell';
import { keyOf } from './message-row';
import { sayTotals } from './sections';

type Chosen = ReadonlySet<string> | null;

/** Draws it under a title that names the list; gives what shows the plan's totals and the rows chosen (null while none are being chosen). */
export function drawHeader(
  parent: HTMLElement,
  bench: Workbench,
  choose: () => void,
): { readonly titleId: string; readonly show: (chosen: Chosen) => void } {
  const bar = parent.createDiv({ cls: 'nav-header follow-ups-header' });
  const titleId = `follow-ups-${crypto.randomUUID()}`;
  bar.createEl('h2', { text: 'Follow-ups', attr: { id: titleId } });
  const buttons = bar.createDiv({ cls: 'nav-buttons-container' });
  iconButton(buttons, 'square-pen', 'New interview note', () => openNewInterview(bench));
  const chooseButton = iconButton(buttons, 'list-checks', 'Choose several', choose);
  iconButton(buttons, 'ellipsis', 'More', (event) => showMoreMenu(event, bench));
  // A status that is read out when it changes, without taking the focus.
  const totalsEl = parent.createDiv({ cls: 'follow-ups-totals', attr: { role: 'status' } });
  const chosenEl = parent.createDiv({ cls: 'follow-ups-chosen' });

  const show = (chosen: Chosen): void => {
    const totals = sayTotals(bench.agenda.plan);
    // Set only when it changed: a screen reader would say it again.
    if (totalsEl.textContent !== totals) totalsEl.setText(totals);
    chooseButton.toggleClass('is-active', chosen !== null);
    chooseButton.ariaPressed = String(chosen !== null);
    chosenEl.toggle(chosen !== null);
    chosenEl.empty();
    if (chosen !== null) drawChosen(chosenEl, chosen, bench, choose);
  };
  return { titleId, show };
}

function drawChosen(el: HTMLElement, chosen: ReadonlySet<string>, bench: Workbench, done: () => void): void {
  const { followUps, interviews, now } = bench.agenda.plan;
  const ticked = followUps.filter((followUp) => chosen.has(keyOf(followUp)));
  const by = lastChannel(interviews);
  el.createSpan({ text: ticked.length === 0 ? 'Tick the messages you sent.' : `${count(ticked.length, 'message')} ticked` });
  const record = async (): Promise<void> => {
    if ((await recordSent(bench, ticked, now.day, by)) === null) done();
  };
  for (const each of [
    button(el, 'Already did this', () => void record(), 'follow-ups-primary'),
    button(el, 'On another day...', () => askSentOn(bench, ticked, by)),
  ])
    each.disabled = ticked.length === 0;
}

function showMoreMenu(event: MouseEvent, bench: Workbench): void {
  const { latest } = bench.writer;
  const undo: MenuItem[] = latest === null ? [] : [[`Undo: ${latest.what}`, 'undo-2', () => void undoAndTell(latest)]];
  showMenu(
    event,
    [
      ['Read a sentence...', 'text-search', () => openReadSentence(bench)],
      ['Export calendar file', 'calendar-plus', () => void exportCalendarFile(bench)],
    ],
    undo,
  );
}
