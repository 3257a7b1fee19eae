/** The words beside a thing of the timeline, while the pointer or the keyboard is on it. A screen reader has them as the thing's name. */
export class Tip {
  private readonly el: HTMLElement;
  private beside: Element | null = null;

  constructor(private readonly frame: HTMLElement) {
    this.el = frame.createDiv({ cls: 'follow-ups-time-tip', attr: { 'aria-hidden': 'true', dir: 'ltr' } });
    this.hide();
  }

  /** Shows it beneath the thing, above it where there is no room, within the frame in any case. */
  show(beside: Element, words: string): void {
    const { el, frame } = this;
    this.beside = beside;
    el.empty();
    el.createDiv({ text: words, attr: { dir: 'auto' } });
    el.show();
    const outer = frame.getBoundingClientRect();
    const thing = beside.getBoundingClientRect();
    const left = Math.max(8, Math.min(thing.left - outer.left, outer.width - el.offsetWidth - 8));
    const below = thing.bottom - outer.top + 8;
    const top = below + el.offsetHeight > outer.height ? thing.top - outer.top - el.offsetHeight - 8 : below;
    el.setCssProps({ '--tip-left': `${left}px`, '--tip-top': `${top}px` });
  }

  isBeside(el: Element): boolean {
    return this.beside === el;
  }

  hide(): void {
    this.beside = null;
    this.el.hide();
  }
}
