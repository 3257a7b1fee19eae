/**
 * The top of the sidebar: its buttons, the line that sums up, and the bar for several rows at once.
 */
import { lastChannel } from '../../domain/follow-up/actions';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import { thanksWithCheckIns } from '../../domain/follow-up/together';
import type { PluginContext } from '../../plugin/plugin-context';
import type { InterviewNote } from '../../domain/note/interview-note';
import { recordSent, skip } from '../actions';
import { endApplication } from '../application/end-application';
import { interviewsOfApplication } from '../application/interviews-of-application';
import { button, iconButton } from '../button';
import { exportCalendarFile } from '../calendar-file';
import { askPutOffUntil, askSentOn } from '../modals/ask-day';
import { openNewInterview } from '../modals/new-interview';
import { openReadSentence } from '../modals/read-sentence';
import { showMenu, type MenuItem } from '../show-menu';
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
  pluginContext: PluginContext,
  actions: HeaderActions,
): { readonly titleId: string; readonly show: (chosen: Chosen) => void } {
  const bar = parent.createDiv({ cls: 'nav-header follow-ups-header' });
  const titleId = `follow-ups-${crypto.randomUUID()}`;
  bar.createEl('h2', { text: 'Follow-ups', attr: { id: titleId } });
  const buttons = bar.createDiv({ cls: 'nav-buttons-container' });
  iconButton(buttons, 'square-pen', 'New interview note', () => openNewInterview(pluginContext));
  const filterButton = iconButton(buttons, 'list-filter', 'Filter', () => toggleFilter());
  const chooseButton = iconButton(buttons, 'list-checks', 'Choose several', actions.choose);
  iconButton(buttons, 'ellipsis', 'More', (event) => showMoreMenu(event, pluginContext));
  const toggleFilter = drawFilter(parent, filterButton, actions.filter);
  // A status that is read out when it changes, without taking the focus.
  const totalsEl = parent.createDiv({ cls: 'follow-ups-totals', attr: { role: 'status', dir: 'auto' } });
  const chosenEl = parent.createDiv({ cls: 'follow-ups-chosen' });

  const show = (chosen: Chosen): void => {
    const totals = sayTotals(pluginContext.plans.plan);
    // Set only when it changed: a screen reader would say it again.
    if (totalsEl.textContent !== totals) totalsEl.setText(totals);
    chooseButton.toggleClass('is-active', chosen !== null);
    chooseButton.ariaPressed = String(chosen !== null);
    chosenEl.toggle(chosen !== null);
    chosenEl.empty();
    if (chosen !== null) drawChosen(chosenEl, chosen, pluginContext, actions);
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

function drawChosen(el: HTMLElement, chosen: ReadonlySet<string>, pluginContext: PluginContext, { choose, tickAll }: HeaderActions): void {
  const { followUps, interviews, now } = pluginContext.plans.plan;
  const together = thanksWithCheckIns(followUps);
  const ticked = followUps.filter((followUp) => chosen.has(keyOf(together.get(followUp) ?? followUp)));
  const by = lastChannel(interviews);
  el.createSpan({ text: ticked.length === 0 ? 'None ticked' : `${ticked.length} ticked`, attr: { dir: 'auto' } });
  button(el, 'Tick all', tickAll);
  const then = async (act: Promise<string | null>): Promise<void> => {
    if ((await act) === null) choose();
  };
  const sent = button(el, 'Sent', () => then(recordSent(pluginContext, ticked, now.day, by)), 'follow-ups-primary');
  const others: MenuItem[] = [
    ['Sent on another day...', 'calendar', () => askSentOn(pluginContext, ticked, by, choose)],
    ['Put off...', 'alarm-clock', () => askPutOffUntil(pluginContext, ticked, choose)],
    ['Skip', 'skip-forward', () => void then(skip(pluginContext, ticked))],
    ['Stop following up', 'bell-off', () => void then(endApplication(pluginContext, latestOf(pluginContext, ticked), 'stopped'))],
  ];
  const more = iconButton(el, 'ellipsis', 'More for what is ticked', (event) => showMenu(event, others));
  for (const each of [sent, more]) each.disabled = ticked.length === 0;
}

/** The latest note of each application that the messages belong to. */
const latestOf = (pluginContext: PluginContext, followUps: readonly FollowUp[]): InterviewNote[] => [
  ...new Map(
    followUps
      .flatMap(({ note }) => interviewsOfApplication(pluginContext, note).slice(-1))
      .map((interview) => [interview.note.path, interview.note] as const),
  ).values(),
];

function showMoreMenu(event: MouseEvent, pluginContext: PluginContext): void {
  const { latest } = pluginContext.writer;
  const undo: MenuItem[] = latest === null ? [] : [[`Undo: ${latest.what}`, 'undo-2', () => void undoAndTell(latest)]];
  showMenu(
    event,
    [
      ['Read a sentence...', 'text-search', () => openReadSentence(pluginContext)],
      ['Export calendar file', 'calendar-plus', () => void exportCalendarFile(pluginContext)],
    ],
    undo,
  );
}
