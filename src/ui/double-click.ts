/**
 * A double click is one click: by the time of the second one the first may have put another row, a dialog or a menu under the pointer.
 *
 * One pair of listeners a window, for everything the plugin draws, so that no control has to think of it. Not here: what is written
 * once while a slow write runs (`draw-row.ts`, `open-form.ts`).
 */
import { Component, type App } from 'obsidian';

/** Longer than the slowest double click that the operating systems take for one. */
const FORGOTTEN_AFTER_MS = 700;

/** A finger does not hit the same pixel twice; the next row's button is farther away. */
const SAME_PLACE_PX = 24;

/** These go there and back, and stay where they are. */
const TOGGLES = 'input, select, textarea, label, [aria-expanded], [aria-pressed]';

const CONTROLS = 'button, a, input, select, textarea, label, .menu-item, .suggestion-item';

/** The press before; a press by keyboard has no place. */
interface Press {
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly isOurs: boolean;
}

/** Swallows the second of two presses at one place, where either of them fell on something of ours. */
export class DoubleClicks extends Component {
  private last: Press | null = null;
  private timer = 0;

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { workspace } = this.app;
    const watch = (doc: Document): void => {
      this.registerDomEvent(doc, 'click', (event) => this.onClick(event), { capture: true });
      this.registerDomEvent(doc, 'keydown', ({ key }) => this.onKey(key), { capture: true });
    };
    watch(workspace.containerEl.doc);
    this.registerEvent(workspace.on('window-open', ({ doc }) => watch(doc)));
    this.register(() => window.clearTimeout(this.timer));
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Node | null;
    const control = target?.instanceOf(Element) ? (target.closest(CONTROLS) ?? target) : null;
    const before = this.last;
    const isOurs = control !== null && control.closest('[class*="follow-ups"]') !== null;
    // A click by Enter or Space, or by a program, has a count of 0.
    const place = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    this.remember({ place, isOurs });
    if (before === null || !(isOurs || before.isOurs) || !isSamePlace(before.place, place) || control?.matches(TOGGLES)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Whoever goes somewhere else by keyboard in between means the next press. */
  private onKey(key: string): void {
    if (key !== 'Enter' && key !== ' ') this.last = null;
  }

  private remember(press: Press): void {
    this.last = press;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.last = null), FORGOTTEN_AFTER_MS);
  }
}

const isSamePlace = (a: Press['place'], b: Press['place']): boolean =>
  a === null || b === null ? a === b : Math.abs(a.x - b.x) <= SAME_PLACE_PX && Math.abs(a.y - b.y) <= SAME_PLACE_PX;
