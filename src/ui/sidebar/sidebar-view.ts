/**
 * The sidebar "Follow-ups": the frame around the groups. It shows what the plan says, and changes nothing itself.
 */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { isOpen } from '../../domain/follow-up/actions';
import type { PluginContext } from '../../plugin/plugin-context';
import { draftingOf } from '../editor/drafting-of';
import { rowDrawer } from './draw-row';
import { drawEmptyState } from './empty-state';
import { filtered } from './filter';
import { drawLongAgo } from './long-ago';
import { keyOf } from './message-row';
import { RovingFocus } from './roving-focus';
import { SectionList } from './section-list';
import type { ListSection } from './row-model';
import { sectionsOf } from './sections';
import { drawHeader } from './sidebar-header';
import { SIDEBAR_ICON, SIDEBAR_TYPE } from './sidebar-type';
import { textsOf } from './texts-of';

/** The section with its rows made once, when they are asked for first. */
function withRowsOnce(section: ListSection): ListSection {
  let rows: ReturnType<ListSection['rows']> | null = null;
  return { ...section, rows: () => (rows ??= section.rows()) };
}

export class SidebarView extends ItemView {
  override icon = SIDEBAR_ICON;
  private readonly unfolded = new Set<string>();
  private chosen: Set<string> | null = null;
  private filterWords = '';
  private thisNoteOnly = false;
  /** The groups as they were made last, and what they were made from. */
  private made: { readonly basis: readonly unknown[]; readonly sections: readonly ListSection[] } | null = null;
  /** Shows the plan as it stands; with `inPlace` nothing moves. */
  private show: (inPlace?: boolean) => void = () => undefined;
  private focusOrder: RovingFocus | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly pluginContext: PluginContext,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return SIDEBAR_TYPE;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, pluginContext, unfolded } = this;
    contentEl.addClass('follow-ups');
    contentEl.tabIndex = -1;
    const header = drawHeader(contentEl, pluginContext, {
      choose: () => this.choose(),
      tickAll: () => this.tickAll(),
      filter: (words, thisNoteOnly) => {
        this.filterWords = words;
        this.thisNoteOnly = thisNoteOnly;
        this.show();
      },
    });
    this.registerDomEvent(contentEl, 'keydown', ({ key }) => key === 'Escape' && this.chosen !== null && this.choose());
    const longAgoEl = contentEl.createDiv({ cls: 'follow-ups-long-ago' });
    const emptyEl = contentEl.createDiv({ cls: 'follow-ups-empty' });
    const list = contentEl.createDiv({ cls: 'follow-ups-list', attr: { role: 'region', 'aria-labelledby': header.titleId } });
    const redraw = (key: string): void => {
      focusOrder.keepWhile(() => sections.redraw(key));
      if (this.chosen !== null) header.show(this.chosen);
    };
    const drawer = rowDrawer(() => ({
      pluginContext,
      drafting: draftingOf(pluginContext),
      unfolded,
      chosen: this.chosen,
      refresh: redraw,
    }));
    const sections = new SectionList(list, pluginContext.device, drawer, () => this.show());
    const focusOrder = new RovingFocus(list);
    this.focusOrder = focusOrder;
    this.show = (inPlace = false) => {
      const { plan } = pluginContext.plans;
      this.forgetGone();
      focusOrder.keepWhile(() => sections.show(this.sections(), inPlace));
      header.show(this.chosen);
      drawLongAgo(longAgoEl, plan, pluginContext, {
        showThem: () => this.showGroups(['gone-quiet']),
        askedAgain: () => {
          if (contentEl.isConnected) this.show();
        },
        answered: () => {
          this.show();
          this.focus();
        },
      });
      drawEmptyState(emptyEl, plan, pluginContext);
      if (contentEl.doc.activeElement === contentEl) this.focus();
    };
    this.register(() => sections.show([], false));
    this.followAgenda(list);
    this.show();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  /** Where the keyboard goes when the view is opened: into the list, else to what an empty one offers, or to the view itself until there is either. */
  focus(): void {
    if (this.focusOrder?.focus() === true) return;
    (this.contentEl.querySelector<HTMLElement>('.follow-ups-empty button') ?? this.contentEl).focus();
  }

  /** While a mouse rests on the list nothing in it moves; what has changed meanwhile is put in order when it leaves. */
  private followAgenda(list: HTMLElement): void {
    let pointerRests = false;
    this.registerDomEvent(list, 'pointerenter', (event) => (pointerRests = event.pointerType === 'mouse'));
    this.registerDomEvent(list, 'pointerleave', () => {
      if (!pointerRests) return;
      pointerRests = false;
      this.show();
    });
    this.registerEvent(this.pluginContext.plans.events.on('changed', () => this.show(pointerRests)));
    this.registerEvent(this.pluginContext.app.workspace.on('file-open', () => this.thisNoteOnly && this.show()));
  }

  /** Unfolds groups, and puts the keyboard and the eye on the first of them that is there. */
  showGroups(ids: readonly string[]): void {
    for (const id of ids) this.pluginContext.device.setOpen(id, true);
    this.show();
    const headings = ids.map((id) => this.contentEl.querySelector<HTMLElement>(`[data-section="${id}"] [data-stop]`));
    const heading = headings.find((each) => each !== null);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }

  /** The groups, as far as the filter lets them through; a click that unfolds a row makes none of them anew. */
  private sections(): readonly ListSection[] {
    const { plans, settings, app } = this.pluginContext;
    const note = this.thisNoteOnly ? (app.workspace.getActiveFile()?.path ?? null) : null;
    const basis = [plans.plan, settings.value, this.filterWords, note];
    if (this.made?.basis.every((part, index) => part === basis[index]) !== true) {
      const plan = filtered(plans.plan, { words: this.filterWords, note });
      this.made = { basis, sections: sectionsOf(plan, settings.value, textsOf(this.pluginContext)).map(withRowsOnce) };
    }
    return this.made.sections;
  }

  /** Begins with what is late ticked: that is what many rows at once are chosen for. */
  private choose(): void {
    this.chosen = this.chosen === null ? new Set(this.openRows().get('late')) : null;
    this.show();
  }

  /** Ticks what stands in open groups, or takes all ticks away where all of it is ticked. */
  private tickAll(): void {
    const keys = [...this.openRows().values()].flat();
    this.chosen = new Set(keys.every((key) => this.chosen?.has(key)) ? [] : keys);
    this.show();
  }

  /** The keys of the messages that can be ticked in each group that stands open, by its id. */
  private openRows(): ReadonlyMap<string, readonly string[]> {
    const open = this.sections().filter(({ id, opensByItself }) => this.pluginContext.device.isOpen(id) ?? opensByItself);
    return new Map(
      open.map(({ id, rows }) => {
        const messages = rows().flatMap((row) => (row.type === 'panel' ? row.members : row.type === 'message' ? [row] : []));
        return [id, messages.filter(({ followUp }) => isOpen(followUp)).map(({ key }) => key)];
      }),
    );
  }

  /** A row that is gone is no longer ticked: what comes back later must be chosen anew. */
  private forgetGone(): void {
    if (this.chosen === null) return;
    const open = new Set(this.pluginContext.plans.plan.followUps.filter(isOpen).map(keyOf));
    for (const key of this.chosen) if (!open.has(key)) this.chosen.delete(key);
  }
}
