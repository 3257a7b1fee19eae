import { Menu } from 'obsidian';

/** What an item says, its icon, what it does, and whether it carries a tick. */
export type MenuItem = readonly [title: string, icon: string, run: () => void, checked?: boolean];

/** Shows a menu of groups of items: at the pointer, or below the button when it was pressed by keyboard. */
export function showMenu(event: MouseEvent, ...groups: readonly (readonly MenuItem[])[]): void {
  const menu = new Menu();
  groups
    .filter((items) => items.length > 0)
    .forEach((items, index) => {
      if (index > 0) menu.addSeparator();
      for (const [title, icon, run, checked = null] of items)
        menu.addItem((item) => item.setTitle(title).setIcon(icon).setChecked(checked).onClick(run));
    });
  const target = event.currentTarget as HTMLElement | null;
  // A press of Enter arrives as a click without a place and with a count of 0; a second menu comes when the first one's event is over.
  if (event.detail > 0 || event.type === 'contextmenu' || target === null) {
    menu.showAtMouseEvent(event);
    return;
  }
  const { left, bottom } = target.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, target.doc);
}
