/**
 * The top of the sidebar: its buttons, the line that sums up, and the bar for several rows at once.
 */
import { lastChannel } from '../../domain/follow-up/actions';
import type { Workbench } from '../../plugin/workbench';
import type { InterviewNote } from '../../domain/note/interview-note';
import { endApplication, recordSent, skip } from '../actions';
import { ofApplicationOf } from '../application/members';
import { button, iconButton } from '../button';
import { exportCalendarFile } from '../calendar-file';
import { askPutOffUntil, askSentOn } from '../modals/ask-day';
import { openNewInterview } from '../modals/new-interview';
import { openReadSentence } from '../modals/read-sentence';
import { showMenu, type MenuItem } from '../show-menu';
import { count } from '../words';
import { undoAndTell } from '../write-and-tell';
import { keyOf } from './message-row';
import { sayTotals } from './sections';

type Chosen = ReadonlySet<string> | null;

/** What the header tells the view. */
export interface HeaderActions {
  /** Begins or ends choosing several rows. */
  readonly choose: () => void;
  /** Ticks all rows that are shown, or none where all are ticked. */
  readonly tickAll: () => void;
  /** What is typed into the filter, and whether the open note alone is wanted. */
  readonly filter: (words: string, thisNoteOnly: boolean) => void;
}

/** Draws it under a title that names the list; gives what shows the plan's totals and the rows chosen (null while none are being chosen). */
export function drawHeader(
  parent: HTMLElement,
  bench: Workbench,
  actions: HeaderActions,
): { readonly titleId: string; readonly show: (chosen: Chosen) => void } {
  const bar = parent.createDiv({ cls: 'nav-header follow-ups-header' });
  const titleId = `follow-ups-${crypto.randomUUID()}`;
  bar.createEl('h2', { text: 'Follow-ups', attr: { id: titleId } });
  const buttons = bar.createDiv({ cls: 'nav-buttons-container' });
  iconButton(buttons, 'square-pen', 'New interview note', () => openNewInterview(bench));
  const filterButton = iconButton(buttons, 'list-filter', 'Filter', () => toggleFilter());
  const chooseButton = iconButton(buttons, 'list-checks', 'Choose several', actions.choose);
  iconButton(buttons, 'ellipsis', 'More', (event) => showMoreMenu(event, bench));
  const toggleFilter = drawFilter(parent, filterButton, actions.filter);
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
    if (chosen !== null) drawChosen(chosenEl, chosen, bench, actions);
  };
  return { titleId, show };
}

/** A field for words, and a button for the open note alone; gives what shows and hides both. What is hidden filters nothing. */
function drawFilter(parent: HTMLElement, opener: HTMLElement, filter: HeaderActions['filter']): () => void {
  const row = parent.createDiv({ cls: 'follow-ups-filter' });
  const field = row.createEl('input', { type: 'search', attr: { 'aria-label': 'Filter', placeholder: 'Company, person or message' } });
  const only = button(row, 'This note only', () => {
    only.ariaPressed = String(only.ariaPressed !== 'true');
    apply();
  });
  only.ariaPressed = 'false';
  const apply = (): void => filter(field.value, only.ariaPressed === 'true');
  field.addEventListener('input', apply);
  const toggle = (): void => {
    const opens = !row.isShown();
    row.toggle(opens);
    opener.ariaExpanded = String(opens);
    opener.toggleClass('is-active', opens);
    if (opens) return field.focus();
    field.value = '';
    only.ariaPressed = 'false';
    apply();
    opener.focus();
  };
  row.addEventListener('keydown', ({ key }) => key === 'Escape' && toggle());
  row.hide();
  opener.ariaExpanded = 'false';
  return toggle;
}

function drawChosen(el: HTMLElement, chosen: ReadonlySet<string>, bench: Workbench, { choose, tickAll }: HeaderActions): void {
  const { followUps, interviews, now } = bench.agenda.plan;
  const ticked = followUps.filter((followUp) => chosen.has(keyOf(followUp)));
  const by = lastChannel(interviews);
  el.createSpan({ text: ticked.length === 0 ? 'Tick the messages you mean.' : `${count(ticked.length, 'message')} ticked` });
  button(el, 'Tick all', tickAll);
  const then = (act: () => Promise<string | null>) => async (): Promise<void> => {
    if ((await act()) === null) choose();
  };
  const latest = (): InterviewNote[] => [
    ...new Map(
      ticked.flatMap(({ note }) => ofApplicationOf(bench, note).slice(-1)).map((interview) => [interview.note.path, interview.note]),
    ).values(),
  ];
  for (const each of [
    button(
      el,
      'Sent',
      then(() => recordSent(bench, ticked, now.day, by)),
      'follow-ups-primary',
    ),
    button(el, 'Sent on another day...', () => askSentOn(bench, ticked, by, choose)),
    button(el, 'Put off...', () => askPutOffUntil(bench, ticked, choose)),
    button(
      el,
      'Skip',
      then(() => skip(bench, ticked)),
    ),
    button(
      el,
      'Stop following up',
      then(() => endApplication(bench, latest(), 'closed', 'no more follow-ups')),
    ),
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
