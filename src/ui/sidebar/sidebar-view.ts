/**
 * The sidebar "Follow-ups": the frame around the groups. It shows what the agenda says, and changes nothing itself.
 */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { isOpen } from '../../domain/follow-up/actions';
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { repairLog } from '../../domain/note/edit';
import { type Workbench } from '../../plugin/workbench';
import { draftingOf } from '../drafting-of';
import { drawEmptyState } from './empty-state';
import { SidebarHeader } from './sidebar-header';
import { keyOf } from './message-row';
import { rowDrawer } from './draw-row';
import { RovingFocus } from './roving-focus';
import { type RowContext } from './row-context';
import { SectionList } from './section-list';
import { sayTotals, sectionsOf } from './sections';
import { SIDEBAR_ICON, SIDEBAR_TYPE } from './sidebar-type';

export class SidebarView extends ItemView {
  override icon = SIDEBAR_ICON;
  private readonly unfolded = new Set<string>();
  private chosen: Set<string> | null = null;
  private pointerRests = false;
  private header: SidebarHeader | null = null;
  private sections: SectionList | null = null;
  private focusOrder: RovingFocus | null = null;
  private emptyEl: HTMLElement | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly bench: Workbench) {
    super(leaf);
  }

  override getViewType(): string {
    return SIDEBAR_TYPE;
  }

  override getDisplayText(): string {
    return 'Follow-ups';
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.empty();
    contentEl.addClass('follow-ups');
    contentEl.tabIndex = -1;
    this.header = new SidebarHeader(contentEl, this.bench, {
      choose: () => this.choose(this.chosen === null),
      chosen: () => this.chosen,
    });
    this.emptyEl = contentEl.createDiv({ cls: 'follow-ups-empty' });
    const list = contentEl.createDiv({ cls: 'follow-ups-list', attr: { role: 'region', 'aria-label': 'Follow-ups' } });
    this.sections = new SectionList(list, this.bench.device, rowDrawer(() => this.context()), () => this.refresh());
    this.focusOrder = new RovingFocus(list);
    this.holdStillUnderPointer(list);
    this.registerEvent(this.bench.agenda.events.on('changed', () => this.show(this.pointerRests)));
    this.show(false);
  }

  protected override async onClose(): Promise<void> {
    this.sections?.show([], false);
    this.contentEl.empty();
  }

  /** Where the keyboard goes when the view is opened: into the list, or to the view itself until there is one. */
  focus(): void {
    if (this.focusOrder?.focus() !== true) this.contentEl.focus();
  }

  /** While a mouse rests on the list nothing in it moves; what has changed meanwhile is put in order when it leaves. */
  private holdStillUnderPointer(list: HTMLElement): void {
    this.registerDomEvent(list, 'pointerenter', (event) => (this.pointerRests = event.pointerType === 'mouse'));
    this.registerDomEvent(list, 'pointerleave', () => {
      if (!this.pointerRests) return;
      this.pointerRests = false;
      this.show(false);
    });
  }

  private context(): RowContext {
    const { bench, unfolded, chosen } = this;
    return { bench, drafting: draftingOf(bench), unfolded, chosen, refresh: () => this.refresh() };
  }

  /** The user's own click in the view: everything is put in order at once. */
  private refresh(): void {
    this.show(false);
  }

  private choose(choosing: boolean): void {
    this.chosen = choosing ? new Set() : null;
    this.refresh();
  }

  private show(inPlace: boolean): void {
    const { plan } = this.bench.agenda;
    const sections = sectionsOf(plan, this.bench.settings.value, (note) => this.canRepair(note));
    this.forgetGone(plan.followUps);
    this.focusOrder?.keepWhile(() => this.sections?.show(sections, inPlace));
    if (this.contentEl.doc.activeElement === this.contentEl) this.focus();
    this.header?.show(sayTotals(plan));
    if (this.emptyEl !== null) drawEmptyState(this.emptyEl, plan, this.bench);
  }

  private canRepair(note: string): boolean {
    const source = this.bench.notes.sourceOf(note);
    return source !== null && repairLog(source).ok;
  }

  /** A row that is gone is no longer ticked: what comes back later must be chosen anew. */
  private forgetGone(followUps: readonly FollowUp[]): void {
    if (this.chosen === null) return;
    const open = new Set(followUps.filter(isOpen).map(keyOf));
    for (const key of this.chosen) if (!open.has(key)) this.chosen.delete(key);
  }
}
