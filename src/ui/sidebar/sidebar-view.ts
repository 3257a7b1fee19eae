/**
 * The sidebar "Follow-ups": the frame around the groups. It shows what the agenda says, and changes nothing itself.
 */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { isOpen } from '../../domain/follow-up/actions';
import { repairLog } from '../../domain/note/log-edits';
import type { Workbench } from '../../plugin/workbench';
import { draftingOf } from '../drafting-of';
import { rowDrawer } from './draw-row';
import { drawEmptyState } from './empty-state';
import { keyOf } from './message-row';
import { RovingFocus } from './roving-focus';
import { SectionList } from './section-list';
import { sectionsOf } from './sections';
import { drawHeader } from './sidebar-header';
import { SIDEBAR_ICON, SIDEBAR_TYPE } from './sidebar-type';

export class SidebarView extends ItemView {
  override icon = SIDEBAR_ICON;
  private readonly unfolded = new Set<string>();
  private chosen: Set<string> | null = null;
  /** Shows the plan as it stands; with `inPlace` nothing moves. */
  private show: (inPlace?: boolean) => void = () => undefined;
  private focusOrder: RovingFocus | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly bench: Workbench,
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
    const { contentEl, bench, unfolded } = this;
    contentEl.addClass('follow-ups');
    contentEl.tabIndex = -1;
    const header = drawHeader(contentEl, bench, () => {
      this.chosen = this.chosen === null ? new Set() : null;
      this.show();
    });
    const emptyEl = contentEl.createDiv({ cls: 'follow-ups-empty' });
    const list = contentEl.createDiv({ cls: 'follow-ups-list', attr: { role: 'region', 'aria-labelledby': header.titleId } });
    const refresh = (): void => this.show();
    const drawer = rowDrawer(() => ({ bench, drafting: draftingOf(bench), unfolded, chosen: this.chosen, refresh }));
    const sections = new SectionList(list, bench.device, drawer, refresh);
    const focusOrder = new RovingFocus(list);
    this.focusOrder = focusOrder;
    this.show = (inPlace = false) => {
      const { plan } = bench.agenda;
      this.forgetGone();
      focusOrder.keepWhile(() =>
        sections.show(
          sectionsOf(plan, bench.settings.value, (note) => this.canRepair(note)),
          inPlace,
        ),
      );
      header.show(this.chosen);
      drawEmptyState(emptyEl, plan, bench);
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
    this.registerEvent(this.bench.agenda.events.on('changed', () => this.show(pointerRests)));
  }

  private canRepair(note: string): boolean {
    const source = this.bench.notes.sourceOf(note);
    return source !== null && repairLog(source).ok;
  }

  /** A row that is gone is no longer ticked: what comes back later must be chosen anew. */
  private forgetGone(): void {
    if (this.chosen === null) return;
    const open = new Set(this.bench.agenda.plan.followUps.filter(isOpen).map(keyOf));
    for (const key of this.chosen) if (!open.has(key)) this.chosen.delete(key);
  }
}
