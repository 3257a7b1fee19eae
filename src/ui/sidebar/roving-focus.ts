/**
 * One way through the list by keyboard: arrows, Home and End go from heading to row to row, and Tab goes through the controls of
 * the row that has the focus and then out of the list. So a list of a thousand rows costs one stop of the Tab key.
 */

/** A heading or a row: what arrows go through. Its first control takes the focus. */
const STOP = '[data-stop]';
const CONTROLS = 'button, a, input';

/** Keeps exactly one stop of a list reachable by Tab. */
export class RovingFocus {
  private current: HTMLElement | null = null;

  constructor(private readonly list: HTMLElement) {
    list.addEventListener('keydown', (event) => this.onKey(event));
    list.addEventListener('focusin', (event) => {
      const target = event.target as Node | null;
      const stop = target?.instanceOf(HTMLElement) ? target.closest<HTMLElement>(STOP) : null;
      if (stop !== null && stop !== this.current) this.moveTo(stop);
    });
  }

  /** Runs what redraws the list, and keeps the focus: a row that is moved or drawn again loses it, and one that is gone hands it to the next. */
  keepWhile(redraw: () => void): void {
    const { activeElement } = this.list.doc;
    const held = activeElement !== null && this.list.contains(activeElement) ? this.current : null;
    const stops = held === null ? [] : this.list.findAll(STOP);
    redraw();
    this.refresh();
    if (held === null || this.list.contains(this.list.doc.activeElement)) return;
    if (activeElement !== null && this.list.contains(activeElement)) return (activeElement as HTMLElement).focus();
    const at = stops.indexOf(held);
    const next = [...stops.slice(at), ...stops.slice(0, at).reverse()].find((stop) => this.list.contains(stop));
    if (next !== undefined) controlsOf(next)[0]?.focus();
  }

  /** After rows came, went or were drawn again: some stop stays in the Tab order. Controls are drawn outside it. */
  private refresh(): void {
    if (this.current === null || !this.list.contains(this.current)) this.current = this.list.querySelector<HTMLElement>(STOP);
    if (this.current !== null) setReachable(this.current, true);
  }

  /** Puts the focus where the user was, or on the first heading; tells whether there is anything to focus. */
  focus(): boolean {
    this.refresh();
    if (this.current === null) return false;
    controlsOf(this.current)[0]?.focus();
    return true;
  }

  private onKey(event: KeyboardEvent): void {
    // With a modifier an arrow belongs to the app.
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || this.current === null) return;
    const stops = this.list.findAll(STOP).filter((stop) => stop.offsetParent !== null);
    const at = stops.indexOf(this.current);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    const stop = to === undefined ? undefined : stops[to];
    if (stop === undefined) return;
    event.preventDefault();
    controlsOf(stop)[0]?.focus();
    stop.scrollIntoView({ block: 'nearest' });
  }

  private moveTo(stop: HTMLElement): void {
    if (this.current !== null) setReachable(this.current, false);
    setReachable(stop, true);
    this.current = stop;
  }
}

const controlsOf = (stop: HTMLElement): HTMLElement[] => (stop.matches(CONTROLS) ? [stop] : stop.findAll(CONTROLS));

function setReachable(stop: HTMLElement, reachable: boolean): void {
  for (const control of controlsOf(stop)) control.tabIndex = reachable ? 0 : -1;
}
