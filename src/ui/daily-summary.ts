/**
 * One notice a day, on the desktop, when something became due; it can be switched off.
 */
import { Component, Platform } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { noticeWithButton } from './notice-with-button';
import { openSidebar } from './sidebar/open-sidebar';
import { becameDueSince, saySummary } from './sidebar/sections';

export class DailySummary extends Component {
  constructor(private readonly pluginContext: PluginContext) {
    super();
  }

  override onload(): void {
    if (Platform.isMobile) return;
    this.registerEvent(this.pluginContext.plans.events.on('changed', () => this.showOncePerDay()));
  }

  private showOncePerDay(): void {
    const { plans, settings, device, app } = this.pluginContext;
    const { plan } = plans;
    if (!plan.ready || !settings.value.dailySummary || device.summaryShownOn === plan.now.day) return;
    const news = becameDueSince(plan, device.summaryShownOn);
    device.setSummaryShownOn(plan.now.day);
    if (!news) return;
    noticeWithButton(`${saySummary(plan)}.`, 'Show', () => void openSidebar(app));
  }
}
