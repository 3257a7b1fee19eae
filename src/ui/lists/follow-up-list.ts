/**
 * A live list of follow-ups outside the sidebar, in a note or a base: the sidebar's own rows, chosen by options.
 */
import { Component } from 'obsidian';
import { DEFAULT_LIST, chosenBy, type ListOptions } from '../../domain/follow-up/list-options';
import type { PluginContext } from '../../plugin/plugin-context';
import { draftingOf } from '../editor/drafting-of';
import { rowDrawer } from '../sidebar/draw-row';
import { RovingFocus } from '../sidebar/roving-focus';
import { RowList } from '../sidebar/row-list';
import { sectionsOf } from '../sidebar/sections';
import { textsOf } from '../sidebar/texts-of';

/** What a list shows: the options, and the notes whose applications are meant; null for all. */
export interface ListChoice {
  readonly options: ListOptions;
  readonly paths: ReadonlySet<string> | null;
}

/** Says above a list what of its options cannot be used; nothing where all can. */
export function showProblems(el: HTMLElement, problems: readonly string[]): void {
  el.addClass('follow-ups-embedded-problems');
  el.replaceChildren(...problems.map((text) => createEl('p', { text })));
  el.toggle(problems.length > 0);
}

/** Keeps a list in step with the plan for as long as it is loaded. */
export class FollowUpList extends Component {
  private readonly unfolded = new Set<string>();
  private readonly emptyEl: HTMLElement;
  private readonly rows: RowList;
  private readonly focusOrder: RovingFocus;
  private choice: ListChoice = { options: DEFAULT_LIST, paths: null };

  constructor(
    el: HTMLElement,
    private readonly pluginContext: PluginContext,
  ) {
    super();
    el.addClass('follow-ups', 'follow-ups-embedded');
    this.emptyEl = el.createDiv({ cls: 'follow-ups-embedded-empty' });
    const listEl = el.createEl('ul', { cls: 'follow-ups-rows' });
    const drafting = draftingOf(pluginContext);
    const { unfolded } = this;
    this.rows = new RowList(
      listEl,
      rowDrawer(() => ({
        pluginContext,
        drafting,
        unfolded,
        chosen: null,
        refresh: (key) => this.focusOrder.keepWhile(() => this.rows.redraw(key)),
      })),
    );
    this.focusOrder = new RovingFocus(listEl);
    this.register(() => this.rows.show([]));
  }

  override onload(): void {
    this.registerEvent(this.pluginContext.plans.events.on('changed', () => this.refresh()));
    this.refresh();
  }

  show(choice: ListChoice): void {
    this.choice = choice;
    this.refresh();
  }

  private refresh(): void {
    const { pluginContext, choice } = this;
    const { plan, today } = pluginContext.plans;
    const chosen = chosenBy(plan, choice.options, today, choice.paths);
    const sections = sectionsOf({ ...plan, ...chosen, problems: [] }, pluginContext.settings.value, textsOf(pluginContext));
    const rows = sections.flatMap((section) => section.rows());
    this.focusOrder.keepWhile(() => this.rows.show(rows));
    this.emptyEl.setText(rows.length > 0 ? '' : this.sayEmpty());
    this.emptyEl.toggle(rows.length === 0);
  }

  private sayEmpty(): string {
    const { plan } = this.pluginContext.plans;
    const { paths } = this.choice;
    if (!plan.ready) return 'Looking for your interviews...';
    const tellsOfInterviews = paths === null || plan.interviews.some(({ note }) => paths.has(note.path));
    return tellsOfInterviews ? 'Nothing is due here.' : 'No note here tells of an interview.';
  }
}
