import { App } from 'obsidian-test-mocks/obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DoubleClicks } from '../../src/ui/double-click';

let clicks: DoubleClicks;
let clicked: string[];

/** A button that tells that it was clicked; ours where it stands in one of our elements. */
function button(name: string, { inside = 'follow-ups-list', tag = 'button', attr = {} } = {}): HTMLElement {
  const el = document.body.createDiv({ cls: inside }).createEl(tag as 'button', { text: name, attr });
  el.addEventListener('click', () => clicked.push(name));
  return el;
}

const press = (el: HTMLElement, x = 100, y = 100): boolean =>
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: y, detail: 1 }));
const enter = (el: HTMLElement): boolean => el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
const key = (name: string): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  clicked = [];
  const app = App.createConfigured__({ files: {} }).asOriginalType__();
  Object.defineProperty(app.workspace, 'containerEl', { value: document.body, configurable: true });
  clicks = new DoubleClicks(app);
  clicks.load();
});

afterEach(() => {
  clicks.unload();
  document.body.empty();
  vi.useRealTimers();
});

describe('the second click of a double one does nothing', () => {
  it.each([0, 120, 400, 600])('on the row that came under the pointer, %i ms later', (later) => {
    press(button('Sent to Ann'));
    vi.advanceTimersByTime(later);
    press(button('Sent to Bea'), 104, 97);
    expect(clicked).toEqual(['Sent to Ann']);
  });

  it('on the very same button', () => {
    const sent = button('Sent');
    press(sent);
    press(sent);
    expect(clicked).toEqual(['Sent']);
  });

  it('on what lies under a menu or a dialog that the first one closed', () => {
    const entry = button('Skip', { inside: 'menu', tag: 'div' });
    press(entry);
    press(button('Sent to Bea'));
    expect(clicked).toEqual(['Skip']);
  });

  it('on an entry of the menu that the first one opened', () => {
    press(button('More'));
    press(button('Record an answer', { inside: 'menu', tag: 'div' }));
    expect(clicked).toEqual(['More']);
  });

  it('on the row to which the focus was handed on, by Enter twice', () => {
    enter(button('Sent to Ann'));
    key('Enter');
    enter(button('Bolt'));
    expect(clicked).toEqual(['Sent to Ann']);
  });
});

describe('two clicks are two', () => {
  it('at two places', () => {
    press(button('Sent to Ann'));
    press(button('Sent to Bea'), 100, 150);
    expect(clicked).toEqual(['Sent to Ann', 'Sent to Bea']);
  });

  it('with time between them', () => {
    press(button('Sent to Ann'));
    vi.advanceTimersByTime(800);
    press(button('Sent to Bea'));
    expect(clicked).toEqual(['Sent to Ann', 'Sent to Bea']);
  });

  it('on what folds and unfolds, and on boxes to tick', () => {
    const fold = button('Due', { attr: { 'aria-expanded': 'true' } });
    press(fold);
    press(fold);
    const tick = button('Tick', { tag: 'label' });
    press(tick);
    press(tick);
    expect(clicked).toEqual(['Due', 'Due', 'Tick', 'Tick']);
  });

  it('by keyboard, when another key came between them', () => {
    enter(button('Sent to Ann'));
    key('ArrowDown');
    enter(button('Sent to Bea'));
    expect(clicked).toEqual(['Sent to Ann', 'Sent to Bea']);
  });

  it('where both are somebody else’s', () => {
    const other = button('Of the app', { inside: 'nav-folder' });
    press(other);
    press(other);
    expect(clicked).toEqual(['Of the app', 'Of the app']);
  });
});
