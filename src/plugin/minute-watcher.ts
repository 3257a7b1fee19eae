/**
 * Tells when the minute has changed: by a timer, and at once when the device wakes or the window is looked at again
 * (a timer sleeps with the device, so that midnight can pass unnoticed).
 */
import { Component, Events } from 'obsidian';

const EVERY_MS = 30_000;

/** Triggers `tick` about twice a minute and on every return to the app; the listener decides whether anything follows from it. */
export class MinuteWatcher extends Component {
  readonly events = new Events();

  override onload(): void {
    const tick = (): void => this.events.trigger('tick');
    this.registerInterval(window.setInterval(tick, EVERY_MS));
    this.registerDomEvent(window, 'focus', tick);
    this.registerDomEvent(document, 'visibilitychange', tick);
  }
}
