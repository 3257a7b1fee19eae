/**
 * Context menus: sections divided by lines, icons, checks, the keyboard; on a phone a sheet at the bottom.
 */
import { Menu, MenuItem } from 'obsidian-test-mocks/obsidian';
import { setIcon } from './icons';

let closeOpen: (() => void) | null = null;

/** The items as the app orders them: by section, in the order in which the sections first appear, with lines between. */
function inSections(menu: Menu): (MenuItem | 'line')[] {
  const ordered: (MenuItem | 'line')[] = [];
  const sections = [...new Set(menu.menuItems__.map((item) => item.section__))];
  for (const section of sections) {
    if (ordered.length > 0) ordered.push('line');
    for (const item of menu.items__) {
      if (!(item instanceof MenuItem)) {
        if (section === '' && ordered.length > 0 && ordered.at(-1) !== 'line') ordered.push('line');
      } else if (item.section__ === section) ordered.push(item);
    }
  }
  return ordered.at(-1) === 'line' ? ordered.slice(0, -1) : ordered;
}

function draw(item: MenuItem, into: HTMLElement, close: () => void): HTMLElement {
  const el = into.createDiv({ cls: item.isLabel__ ? 'menu-item is-label' : 'menu-item tappable' });
  el.toggleClass('is-disabled', item.disabled__);
  el.toggleClass('is-warning', item.warning__);
  setIcon(el.createDiv('menu-item-icon'), item.icon__ ?? '');
  el.createDiv('menu-item-title').append(item.title__);
  if (item.checked__ === true) setIcon(el.createDiv('menu-item-icon mod-checked'), 'check');
  el.addEventListener('mouseenter', () => mark(into, el));
  el.addEventListener('click', (event) => {
    if (item.disabled__ || item.isLabel__) return;
    close();
    item.onClick__?.(event);
  });
  return el;
}

const mark = (menuEl: HTMLElement, marked: Element): void => {
  for (const el of menuEl.querySelectorAll('.menu-item')) el.toggleClass('selected', el === marked);
};

function onKey(menuEl: HTMLElement, close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const items = [...menuEl.querySelectorAll<HTMLElement>('.menu-item.tappable:not(.is-disabled)')];
    const at = items.findIndex((el) => el.hasClass('selected'));
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => mark(menuEl, items[(at + 1) % items.length] ?? menuEl),
      ArrowUp: () => mark(menuEl, items[at <= 0 ? items.length - 1 : at - 1] ?? menuEl),
      Enter: () => items[at]?.click(),
      Escape: close,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
}

Menu.prototype.showAtPosition = function ({ x, y }) {
  closeOpen?.();
  const before = document.activeElement;
  const el = document.body.createDiv('menu');
  const close = (): void => {
    if (closeOpen !== close) return;
    closeOpen = null;
    el.remove();
    document.removeEventListener('keydown', keys, true);
    document.removeEventListener('pointerdown', outside, true);
    if (before instanceof HTMLElement) before.focus();
    Menu.prototype.close.call(this);
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !el.contains(event.target)) close();
  };
  const keys = onKey(el, close);
  for (const entry of inSections(this)) {
    if (entry === 'line') el.createDiv('menu-separator');
    else draw(entry, el, close);
  }
  // A menu that would leave the window opens towards its middle.
  const left = Math.max(0, Math.min(x, window.innerWidth - el.offsetWidth - 8));
  const top = Math.max(0, Math.min(y, window.innerHeight - el.offsetHeight - 8));
  el.setCssProps({ '--menu-left': `${String(left)}px`, '--menu-top': `${String(top)}px` });
  document.addEventListener('keydown', keys, true);
  document.addEventListener('pointerdown', outside, true);
  closeOpen = close;
  return this;
};

Menu.prototype.showAtMouseEvent = function (event) {
  // A click by Enter or Space has no place: the app then takes the button's.
  const { left, bottom } = event.target instanceof Element ? event.target.getBoundingClientRect() : { left: 0, bottom: 0 };
  return this.showAtPosition(event.detail === 0 ? { x: left, y: bottom } : { x: event.clientX, y: event.clientY });
};

Menu.prototype.hide = function () {
  closeOpen?.();
  return this;
};
