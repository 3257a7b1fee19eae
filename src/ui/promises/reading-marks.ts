/**
 * The marks under promises in the reading view, and wherever else Markdown is rendered, with their cards.
 */
import { HoverPopover, MarkdownRenderChild, type HoverParent, type MarkdownPostProcessor, type MarkdownSectionInformation } from 'obsidian';
import type { PromiseMark } from '../../domain/follow-up/promise-marks';
import { markClass } from './mark-class';
import type { MarkedText, PromiseSource } from './promise-source';
import { findRendered, type RenderedText } from './rendered-words';

/** Marks the promises in each section of a note that is rendered, now and whenever the note was read anew. */
export const readingMarks =
  (source: PromiseSource): MarkdownPostProcessor =>
  (el, context) => {
    if (!source.mayBeMarked(context.sourcePath)) return;
    context.addChild(new MarkedSection(el, context.sourcePath, source, () => context.getSectionInfo(el)));
  };

class MarkedSection extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private shown: MarkedText | null = null;

  constructor(
    containerEl: HTMLElement,
    private readonly path: string,
    private readonly source: PromiseSource,
    private readonly lines: () => MarkdownSectionInformation | null,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.show();
    this.register(this.source.onChange(() => this.show()));
  }

  private show(): void {
    const marked = this.source.markedText(this.path);
    if (marked === this.shown) return;
    this.shown = marked;
    unmark(this.containerEl);
    if (marked === null) return;
    const found = findRendered(this.containerEl, this.marksHere(marked), marked.text);
    // From the last to the first: what is wrapped splits the text node that it stood in.
    for (const { mark, pieces } of found.reverse()) for (const piece of [...pieces].reverse()) this.wrap(mark, piece);
  }

  /** Those of the section's lines; of all the note while the section shows another text than the one that was read, or does not know its lines. */
  private marksHere({ marks, text }: MarkedText): readonly PromiseMark[] {
    const body = marks.filter(({ promise }) => promise.source === 'body');
    const info = this.lines();
    if (info === null || info.text !== text) return body;
    return body.filter(({ promise: { line } }) => line - 1 >= info.lineStart && line - 1 <= info.lineEnd);
  }

  private wrap(mark: PromiseMark, { node, start, end }: RenderedText): void {
    const words = node.splitText(start);
    words.splitText(end - start);
    const el = createSpan({ cls: markClass(mark) });
    words.before(el);
    el.append(words);
    el.addEventListener('mouseover', () => this.openPopover(el, mark));
    el.addEventListener('click', () => this.source.openCard(mark));
  }

  private openPopover(el: HTMLElement, mark: PromiseMark): void {
    if (this.hoverPopover?.hoverEl.isConnected === true) return;
    const popover = new HoverPopover(this, el);
    this.hoverPopover = popover;
    popover.hoverEl.addClass('follow-ups-promise-popover');
    this.source.drawCard(popover.hoverEl, mark, () => {
      popover.unload();
      popover.hoverEl.remove();
    });
  }
}

function unmark(el: HTMLElement): void {
  for (const mark of el.querySelectorAll('.follow-ups-promise-mark')) mark.replaceWith(...mark.childNodes);
  // Words that were split come together again.
  el.normalize();
}
