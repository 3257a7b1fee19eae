/**
 * The top of the sidebar: its buttons, the line that sums up, and the bar for several rows at once.
 */
import { Menu, setIcon, setTooltip } from 'obsidian';
import { lastChannel } from '../../domain/follow-up/actions';
import { type Workbench } from '../../plugin/workbench';
import { recordSent } from '../actions';
import { exportCalendarFile } from '../calendar-file';
import { askSentOn } from '../modals/ask-day';
import { NewInterviewModal } from '../modals/new-interview-modal';
import { ReadSentenceModal } from '../modals/read-sentence-modal';
import { showMenu } from '../show-menu';
import { count } from '../words';
import { undoAndTell } from '../write-and-tell';
import { keyOf } from './message-row';

export interface Choosing {
  /** Begins or ends the choosing of several rows. */
  readonly choose: () => void;
  /** Keys of the chosen rows; null while none are being chosen. */
  readonly chosen: () => ReadonlySet<string> | null;
}

export class SidebarHeader {
  private readonly totalsEl: HTMLElement;
  private readonly chosenEl: HTMLElement;
  private readonly chooseButton: HTMLElement;

  constructor(parent: HTMLElement, private readonly bench: Workbench, private readonly choosing: Choosing) {
    const bar = parent.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
    this.iconButton(bar, 'square-pen', 'New interview note', () => new NewInterviewModal(bench).open());
    this.chooseButton = this.iconButton(bar, 'list-checks', 'Choose several', choosing.choose);
    this.iconButton(bar, 'ellipsis', 'More', (event) => this.showMenu(event));
    // A status that is read out when it changes, without taking the focus.
    this.totalsEl = parent.createDiv({ cls: 'follow-ups-totals', attr: { role: 'status' } });
    this.chosenEl = parent.createDiv({ cls: 'follow-ups-chosen' });
  }

  /** Shows the line that sums up, and the bar while rows are being chosen. */
  show(totals: string): void {
    // Set only when it changed: a screen reader would say it again.
    if (this.totalsEl.textContent !== totals) this.totalsEl.setText(totals);
    const chosen = this.choosing.chosen();
    this.chooseButton.toggleClass('is-active', chosen !== null);
    this.chooseButton.ariaPressed = String(chosen !== null);
    this.chosenEl.toggle(chosen !== null);
    this.chosenEl.empty();
    if (chosen !== null) this.drawChosen(chosen);
  }

  private drawChosen(chosen: ReadonlySet<string>): void {
    const { bench } = this;
    const followUps = bench.agenda.plan.followUps.filter((followUp) => chosen.has(keyOf(followUp)));
    this.chosenEl.createSpan({ text: followUps.length === 0 ? 'Tick the messages you sent.' : `${count(followUps.length, 'message')} ticked` });
    const did = this.chosenEl.createEl('button', { cls: 'follow-ups-primary', text: 'Already did this', attr: { type: 'button' } });
    did.disabled = followUps.length === 0;
    const by = lastChannel(bench.agenda.plan.interviews);
    did.addEventListener('click', () => void this.finish(recordSent(bench, followUps, bench.agenda.plan.now.day, by)));
    const other = this.chosenEl.createEl('button', { text: 'On another day...', attr: { type: 'button' } });
    other.disabled = followUps.length === 0;
    other.addEventListener('click', () => askSentOn(bench, followUps, by));
  }

  private async finish(outcome: Promise<string | null>): Promise<void> {
    if ((await outcome) === null) this.choosing.choose();
  }

  private showMenu(event: MouseEvent): void {
    const { bench } = this;
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Read a sentence...').setIcon('text-search').onClick(() => new ReadSentenceModal(bench).open()));
    menu.addItem((item) => item.setTitle('Export calendar file').setIcon('calendar-plus').onClick(() => void exportCalendarFile(bench, bench.agenda.plan.followUps)));
    const { latest } = bench.writer;
    if (latest !== null) menu.addItem((item) => item.setTitle(`Undo: ${latest.what}`).setIcon('undo-2').onClick(() => void undoAndTell(latest)));
    showMenu(menu, event);
  }

  private iconButton(parent: HTMLElement, icon: string, label: string, onClick: (event: MouseEvent) => void): HTMLElement {
    const button = parent.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { type: 'button', 'aria-label': label } });
    setIcon(button, icon);
    setTooltip(button, label);
    button.addEventListener('click', onClick);
    return button;
  }
}
