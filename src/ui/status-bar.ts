/**
 * The count in the status bar of the desktop: there only while something is due.
 */
import { Component, Platform, setIcon, setTooltip, type Plugin } from 'obsidian';
import { messagesDue } from '../domain/follow-up/together';
import type { PluginContext } from '../plugin/plugin-context';
import { openSidebar } from './sidebar/open-sidebar';
import { SIDEBAR_ICON } from './sidebar/sidebar-type';
import { count } from './words';

export class StatusBar extends Component {
  private readonly el: HTMLElement | null;

  constructor(
    plugin: Plugin,
    private readonly pluginContext: PluginContext,
  ) {
    super();
    // Phones and tablets have no status bar.
    this.el = Platform.isMobile ? null : plugin.addStatusBarItem();
  }

  override onload(): void {
    const { el, pluginContext } = this;
    if (el === null) return;
    el.addClass('mod-clickable', 'follow-ups-status');
    setIcon(el.createSpan({ cls: 'status-bar-item-icon' }), SIDEBAR_ICON);
    const countEl = el.createSpan({ cls: 'status-bar-item-segment' });
    this.registerDomEvent(el, 'click', () => void openSidebar(pluginContext.app));
    const show = (): void => {
      const due = messagesDue(pluginContext.plans.plan.followUps).length;
      countEl.setText(String(due));
      setTooltip(el, `${count(due, 'follow-up')} to do`, { placement: 'top' });
      el.toggle(due > 0 && pluginContext.settings.value.statusBar);
    };
    this.registerEvent(pluginContext.plans.events.on('changed', show));
    show();
  }
}
