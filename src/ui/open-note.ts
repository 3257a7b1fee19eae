/**
 * Opens notes the way the app does: here, in a new tab with the mod key or the middle button, at a line.
 */
import { Keymap, type App, type HoverParent } from 'obsidian';

/** The name of the hover source, as it stands in the settings of the core plugin "Page preview". */
export const HOVER_SOURCE = 'interview-follow-ups';

/** Opens a note, at a 1-based line where one is given; the event decides between this tab and a new one. */
export async function openNote(app: App, path: string, event?: MouseEvent | KeyboardEvent, line?: number): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) return;
  const middle = event !== undefined && 'button' in event && event.button === 1;
  const pane = middle ? 'tab' : event === undefined ? false : Keymap.isModEvent(event);
  const leaf = app.workspace.getLeaf(pane);
  await leaf.openFile(file, line === undefined ? {} : { eState: { line: line - 1 } });
}

/** Makes an element open a note: click, mod-click, middle click, Enter, and the app's hover preview. */
export function linkToNote(app: App, el: HTMLElement, path: string, line?: number): void {
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void openNote(app, path, event, line);
  };
  // One for the element: the app sees by it that its preview is already there.
  const hoverParent: HoverParent = { hoverPopover: null };
  el.addEventListener('click', open);
  el.addEventListener('auxclick', (event) => event.button === 1 && open(event));
  el.addEventListener('mouseover', (event) =>
    app.workspace.trigger('hover-link', {
      event,
      source: HOVER_SOURCE,
      hoverParent,
      targetEl: el,
      linktext: path,
      sourcePath: path,
    }),
  );
}
