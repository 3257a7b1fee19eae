/**
 * The timeline in a tab: one lane an application, promises as bands, messages as marks. It shows what the plan says, and changes nothing.
 */
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { lanesOf, type Lane } from '../../domain/follow-up/lanes';
import { wordsKept } from '../../domain/follow-up/word-kept';
import { planOptions } from '../../domain/read-interview';
import type { PluginContext } from '../../plugin/plugin-context';
import { button, iconButton } from '../button';
import { openNote } from '../open-note';
import { drawPicture, type Drawn } from './draw-picture';
import { drawFactsTable } from './facts-table';
import { neighbour, pictureOf, type Picture, type Placed } from './picture';
import { savePicture } from './save-picture';
import { sayHappening, sayLane } from './say-happening';
import { TIMELINE_ICON, TIMELINE_TYPE } from './timeline-type';
import { Tip } from './tip';
import { drawWordKept } from './word-kept-table';

const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' } as const;

/** Each kind of thing with the word beneath the picture. */
const LEGEND = [
  ['is-interview is-past', 'interview'],
  ['is-promise is-running', 'their promise'],
  ['is-promise is-kept', 'kept'],
  ['is-promise is-late', 'overrun'],
  ['is-answer is-heard', 'their answer'],
  ['is-message is-sent', 'sent'],
  ['is-message is-due', 'due'],
  ['is-message is-planned', 'planned'],
] as const;

/** What a screen reader calls the picture. */
const NAME = 'Timeline of your applications: arrows go from one thing to the next, Enter opens its note';

/** Makes the name's id unique among all tabs. */
let viewsOpened = 0;

export class TimelineView extends ItemView {
  override icon = TIMELINE_ICON;
  private scroller: HTMLElement | null = null;
  private nameEl: HTMLElement | null = null;
  private tip: Tip | null = null;
  private shown = '';
  private picture: Picture | null = null;
  private drawn: Drawn | null = null;
  /** The one thing that Tab reaches. */
  private current: Placed | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly pluginContext: PluginContext,
  ) {
    super(leaf);
    this.navigation = true;
  }

  override getViewType(): string {
    return TIMELINE_TYPE;
  }

  override getDisplayText(): string {
    return 'Interview timeline';
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.addClass('follow-ups-timeline');
    const header = contentEl.createDiv({ cls: 'follow-ups-time-header' });
    header.createEl('h2', { text: 'Timeline' });
    // Named by words of the page, not by a label: the app shows labels as tooltips, and the things have a tip of their own.
    this.nameEl = header.createSpan({ text: NAME, attr: { id: `follow-ups-timeline-${++viewsOpened}`, hidden: true } });
    const legend = header.createDiv({ cls: 'follow-ups-time-legend' });
    for (const [cls, word] of LEGEND) legend.createSpan({ cls, text: word });
    const tools = header.createDiv({ cls: 'follow-ups-time-tools' });
    button(tools, 'Today', () => this.scrollToToday());
    const asTable = button(tools, 'As a table', () => {
      const isTable = contentEl.hasClass('shows-table');
      contentEl.toggleClass('shows-table', !isTable);
      asTable.ariaPressed = String(!isTable);
    });
    asTable.ariaPressed = 'false';
    iconButton(tools, 'download', 'Save as an SVG file', () => void this.save());
    this.scroller = contentEl.createDiv({ cls: 'follow-ups-time-scroller', attr: { dir: 'ltr' } });
    this.tip = new Tip(contentEl);
    this.registerDomEvent(this.scroller, 'scroll', () => this.keepInSight());
    this.registerDomEvent(this.scroller, 'pointerdown', ({ target }) => {
      if ((target as Element).closest('.follow-ups-time-thing') === null) this.tip?.hide();
    });
    this.registerEvent(this.pluginContext.plans.events.on('changed', () => this.show()));
    this.show();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.empty();
  }

  private lanes(): Lane[] {
    const { plan } = this.pluginContext.plans;
    return lanesOf(plan.interviews, plan.followUps, planOptions(this.pluginContext.settings.value), plan.now.day);
  }

  private show(): void {
    const { scroller, contentEl } = this;
    if (scroller === null) return;
    const { today, plan } = this.pluginContext.plans;
    const lanes = this.lanes();
    const looks = JSON.stringify([today, plan.ready, lanes]);
    if (looks === this.shown) return;
    const isFirst = this.drawn === null;
    const hadFocus = scroller.contains(contentEl.doc.activeElement);
    this.shown = looks;
    this.drawn = null;
    this.tip?.hide();
    scroller.empty();
    contentEl.querySelector('.follow-ups-time-facts')?.remove();
    if (lanes.length === 0) {
      const words = plan.ready
        ? 'No interviews yet. Once there is one, it stands here with what they promised.'
        : 'Looking for your interviews...';
      scroller.createDiv({ cls: 'follow-ups-time-empty', text: words });
      return;
    }
    const { things } = this.draw(lanes, scroller);
    const facts = contentEl.createDiv({ cls: 'follow-ups-time-facts' });
    drawWordKept(facts, wordsKept(plan.interviews, planOptions(this.pluginContext.settings.value), today));
    const names = drawFactsTable(facts, lanes, today, this.app);
    for (const [{ happening }, el] of things) el.setAttribute('aria-labelledby', names.get(happening) ?? '');
    if (isFirst) this.scrollToToday();
    this.keepInSight();
    if (hadFocus && this.current !== null) this.focusOn(this.current);
  }

  private draw(lanes: readonly Lane[], scroller: HTMLElement): Drawn {
    const { today } = this.pluginContext.plans;
    const before = this.current?.happening;
    const picture = pictureOf(lanes, today);
    this.picture = picture;
    const svg = scroller.createSvg('svg', {
      cls: 'follow-ups-time-picture',
      attr: { role: 'group', 'aria-labelledby': this.nameEl?.id ?? '' },
    });
    const drawn = drawPicture(svg, picture, ({ lane }) => sayLane(lane));
    this.drawn = drawn;
    for (const part of [drawn.labels, drawn.axis]) part.setAttribute('data-scrolls', '');
    const things = [...drawn.things];
    for (const { lane, things: placed } of picture.lanes)
      for (const thing of placed) this.listen(thing, sayHappening(lane, thing.happening, today));
    const same = JSON.stringify(before);
    const [first] = things.find(([{ happening }]) => JSON.stringify(happening) === same) ?? things[0] ?? [];
    this.makeCurrent(first ?? null);
    return drawn;
  }

  private listen(thing: Placed, words: string): void {
    const el = this.drawn?.things.get(thing);
    if (el === undefined) return;
    const { note, line } = thing.happening;
    const open = (event: MouseEvent | KeyboardEvent): void => void openNote(this.app, note, event, line ?? undefined);
    // A finger cannot rest on a thing: the first tap says what it is, the second one opens it.
    let isFirstTap = false;
    el.addEventListener('pointerdown', ({ pointerType }) => (isFirstTap = pointerType === 'touch' && this.tip?.isBeside(el) !== true));
    el.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && this.tip?.show(el, words));
    el.addEventListener('pointerleave', ({ pointerType }) => pointerType !== 'touch' && this.tip?.hide());
    el.addEventListener('focus', () => {
      this.makeCurrent(thing);
      this.tip?.show(el, words);
    });
    el.addEventListener('blur', () => this.tip?.hide());
    el.addEventListener('click', (event) => (isFirstTap ? this.tip?.show(el, words) : open(event)));
    el.addEventListener('auxclick', (event) => event.button === 1 && open(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open(event);
      const arrow = (ARROWS as Readonly<Record<string, (typeof ARROWS)[keyof typeof ARROWS]>>)[event.key];
      if (arrow === undefined || this.picture === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const next = neighbour(this.picture, thing, arrow);
      if (next !== null) this.focusOn(next);
    });
  }

  private makeCurrent(thing: Placed | null): void {
    if (this.current !== null) this.drawn?.things.get(this.current)?.setAttribute('tabindex', '-1');
    this.current = thing;
    if (thing !== null) this.drawn?.things.get(thing)?.setAttribute('tabindex', '0');
  }

  private focusOn(thing: Placed): void {
    const el = this.drawn?.things.get(thing);
    el?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    el?.focus({ preventScroll: true });
  }

  private scrollToToday(): void {
    const { scroller, picture } = this;
    if (scroller !== null && picture !== null) scroller.scrollLeft = picture.today - scroller.clientWidth / 2;
  }

  /** The names of the lanes stay at the side and the axis at the top, wherever one scrolls. */
  private keepInSight(): void {
    const { drawn, scroller } = this;
    if (drawn === null || scroller === null) return;
    drawn.labels.setAttribute('transform', `translate(${scroller.scrollLeft}, 0)`);
    drawn.axis.setAttribute('transform', `translate(0, ${scroller.scrollTop})`);
  }

  private async save(): Promise<void> {
    const svg = this.scroller?.querySelector<SVGSVGElement>('svg') ?? null;
    if (svg !== null) await savePicture(this.app, svg, this.pluginContext.plans.today);
  }
}
