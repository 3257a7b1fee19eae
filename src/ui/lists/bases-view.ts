/**
 * The view "Follow-ups" of a base: what is to be sent for the applications that the base's notes belong to, in the base's own groups.
 */
import { BasesView, type BasesAllOptions, type BasesViewConfig, type BasesViewRegistration, type QueryController } from 'obsidian';
import { readListOptions, type ListReading } from '../../domain/follow-up/list-options';
import { BASES_VIEW_TYPE } from './bases-view-type';
import { FOLLOW_UP_KINDS } from '../../domain/note/kind';
import type { PluginContext } from '../../plugin/plugin-context';
import { SIDEBAR_ICON } from '../sidebar/sidebar-type';
import { FollowUpList, showProblems } from './follow-up-list';

/** The most days that the slider goes ahead. */
const FURTHEST = 90;

const optionsOf = (): BasesAllOptions[] => [
  { type: 'slider', key: 'days', displayName: 'Days ahead', min: 0, max: FURTHEST, step: 1, default: 7 },
  { type: 'multitext', key: 'kinds', displayName: `Kinds (${FOLLOW_UP_KINDS.slice(0, 2).join(', ')}, ...)`, default: [] },
  { type: 'multitext', key: 'companies', displayName: 'Companies', default: [] },
];

/** The options as the user left them in this view, and what of them cannot be used. */
export const chosenIn = (config: Pick<BasesViewConfig, 'get'>): ListReading =>
  readListOptions(
    Object.fromEntries(['days', 'kinds', 'companies'].flatMap((key) => (config.get(key) == null ? [] : [[key, config.get(key)]]))),
  );

class FollowUpsBasesView extends BasesView {
  override readonly type = BASES_VIEW_TYPE;
  private readonly problemsEl: HTMLElement;
  private readonly groupsEl: HTMLElement;
  /** By the group's title: a list that stays keeps its focus and what was unfolded in it. */
  private readonly groups = new Map<string, { readonly el: HTMLElement; readonly list: FollowUpList }>();

  constructor(
    controller: QueryController,
    private readonly containerEl: HTMLElement,
    private readonly pluginContext: PluginContext,
  ) {
    super(controller);
    containerEl.addClass('follow-ups-base');
    this.problemsEl = containerEl.createDiv();
    this.groupsEl = containerEl.createDiv({ cls: 'follow-ups-base-groups' });
  }

  override onunload(): void {
    this.containerEl.empty();
  }

  /** The entries are made anew with each update, so that nothing of them is kept. */
  override onDataUpdated(): void {
    const { options, problems } = chosenIn(this.config);
    showProblems(this.problemsEl, problems);
    const groups = this.data.groupedData.map((group) => ({
      title: group.hasKey() ? (group.key?.toString() ?? '') : '',
      paths: new Set(group.entries.map(({ file }) => file.path)),
    }));
    for (const [title, { el, list }] of this.groups) {
      if (groups.some((group) => group.title === title)) continue;
      this.removeChild(list);
      el.remove();
      this.groups.delete(title);
    }
    groups.forEach(({ title, paths }, index) => {
      const { el, list } = this.groups.get(title) ?? this.addGroup(title, groups.length > 1);
      list.show({ options, paths });
      const there = this.groupsEl.children[index] ?? null;
      if (there !== el) this.groupsEl.insertBefore(el, there);
    });
  }

  private addGroup(title: string, isOneOfMany: boolean): { readonly el: HTMLElement; readonly list: FollowUpList } {
    const el = this.groupsEl.createDiv();
    if (title !== '' || isOneOfMany) el.createEl('h3', { cls: 'follow-ups-base-group', text: title || 'Without a value' });
    const group = { el, list: this.addChild(new FollowUpList(el.createDiv(), this.pluginContext)) };
    this.groups.set(title, group);
    return group;
  }
}

/** The view for `registerBasesView`. */
export const basesViewOf = (pluginContext: PluginContext): BasesViewRegistration => ({
  name: 'Follow-ups',
  icon: SIDEBAR_ICON,
  factory: (controller, containerEl) => new FollowUpsBasesView(controller, containerEl, pluginContext),
  options: optionsOf,
});
