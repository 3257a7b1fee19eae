import { type Menu } from 'obsidian';

/** Shows a menu at the pointer, or below the button when it was pressed by keyboard. */
export function showMenu(menu: Menu, event: MouseEvent): void {
  const target = event.currentTarget as HTMLElement | null;
  // A press of Enter arrives as a click without a place and with a count of 0.
  if (event.detail > 0 || target === null) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = target.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, target.doc);
}
