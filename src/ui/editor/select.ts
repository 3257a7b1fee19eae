import type { Editor } from 'obsidian';

/** Selects a stretch of the text (UTF-16 offsets), shows it and gives the editor the keyboard. */
export function select(editor: Editor, { start, end }: { readonly start: number; readonly end: number }): void {
  const range = { from: editor.offsetToPos(start), to: editor.offsetToPos(end) };
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, true);
  editor.focus();
}
