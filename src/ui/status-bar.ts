/**
 * The count in the status bar of the desktop: there only while something is due.
 */
import { Component, Platform, setIcon, setTooltip, type Plugin } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { openSidebar } from './sidebar/open-sidebar';
import { dueFollowUps } from './sidebar/sections';
import { SIDEBAR_ICON } from './sidebar/sidebar-type';
import { count } from './words';

export class StatusBar extends Component {
  private readonly el: HTMLElement | null;

  constructor(
    plugin: Plugin,
    private readonly bench: Workbench,
  ) {
    super();
    // Phones and tablets have no status bar.
    this.el = Platform.isMobile ? null : plugin.addStatusBarItem();
  }

  override onload(): void {
    const { el, bench } = this;
    if (el === null) return;
    el.addClass('mod-clickable', 'follow-ups-status');
    setIcon(el.createSpan({ cls: 'status-bar-item-icon' }), SIDEBAR_ICON);
    const countEl = el.createSpan({ cls: 'status-bar-item-segment' });
    this.registerDomEvent(el, 'click', () => void openSidebar(bench.app));
    const show = (): void => {
      const due = dueFollowUps(bench.agenda.plan).length;
      countEl.setText(String(due));
      setTooltip(el, `${count(due, 'follow-up')} to do`, { placement: 'top' });
      el.toggle(due > 0 && bench.settings.value.statusBar);
    };
    this.registerEvent(bench.agenda.events.on('changed', show));
    show();
  }
}
