/**
 * One notice a day, on the desktop, when something became due; it can be switched off.
 */
import { Component, Notice, Platform } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { openSidebar } from './sidebar/open-sidebar';
import { becameDueSince, saySummary } from './sidebar/sections';

const SHOWN_MS = 10_000;

export class DailySummary extends Component {
  constructor(private readonly bench: Workbench) {
    super();
  }

  override onload(): void {
    if (Platform.isMobile) return;
    this.registerEvent(this.bench.agenda.events.on('changed', () => this.showOncePerDay()));
  }

  private showOncePerDay(): void {
    const { agenda, settings, device, app } = this.bench;
    const { plan } = agenda;
    if (!plan.ready || !settings.value.dailySummary || device.summaryShownOn === plan.now.day) return;
    const news = becameDueSince(plan, device.summaryShownOn);
    device.setSummaryShownOn(plan.now.day);
    if (!news) return;
    const notice = new Notice(`${saySummary(plan)}.`, SHOWN_MS);
    const button = notice.messageEl.createEl('button', { cls: 'follow-ups-notice-button', text: 'Show' });
    button.addEventListener('click', () => void openSidebar(app));
  }
}
