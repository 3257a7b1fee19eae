/**
 * Obsidian's `Editor` over a real CodeMirror 6 view.
 *
 * In: an `EditorView`. Out: the methods that plugins call, each one transaction. Not here: commands of the app's own
 * (`exec`), which nothing asks for.
 */
import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRange, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { Editor } from 'obsidian-test-mocks/obsidian';

const offsetIn = (doc: Text, { line, ch }: EditorPosition): number => {
  const at = doc.line(Math.min(Math.max(line, 0), doc.lines - 1) + 1);
  return Math.min(at.from + Math.max(ch, 0), at.to);
};

const positionIn = (doc: Text, offset: number): EditorPosition => {
  const line = doc.lineAt(Math.min(Math.max(offset, 0), doc.length));
  return { line: line.number - 1, ch: Math.min(offset, line.to) - line.from };
};

export class HostEditor extends Editor {
  constructor(readonly cm: EditorView) {
    super();
  }

  private get doc(): Text {
    return this.cm.state.doc;
  }

  override refresh(): void {
    this.cm.requestMeasure();
  }

  override getValue(): string {
    return this.doc.toString();
  }

  override setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.doc.length, insert: content } });
  }

  override getLine(line: number): string {
    return this.doc.line(line + 1).text;
  }

  override setLine(line: number, text: string): void {
    const { from, to } = this.doc.line(line + 1);
    this.cm.dispatch({ changes: { from, to, insert: text } });
  }

  override lineCount(): number {
    return this.doc.lines;
  }

  override lastLine(): number {
    return this.doc.lines - 1;
  }

  override getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  override somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  override getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  override replaceSelection(replacement: string): void {
    this.cm.dispatch(this.cm.state.replaceSelection(replacement));
  }

  override replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from): void {
    this.cm.dispatch({ changes: this.changeOf({ text: replacement, from, to }) });
  }

  override getCursor(side: 'anchor' | 'from' | 'head' | 'to' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  override listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  override setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === 'number' ? { line: position, ch } : position);
  }

  override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  override setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selected = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
    this.cm.dispatch({ selection: EditorSelection.create(selected, main) });
  }

  override focus(): void {
    this.cm.focus();
  }

  override blur(): void {
    this.cm.contentDOM.blur();
  }

  override hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  override getScrollInfo(): { left: number; top: number } {
    return { left: this.cm.scrollDOM.scrollLeft, top: this.cm.scrollDOM.scrollTop };
  }

  override scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo(x ?? this.cm.scrollDOM.scrollLeft, y ?? this.cm.scrollDOM.scrollTop);
  }

  override scrollIntoView({ from, to }: EditorRange, center = false): void {
    const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
  }

  override undo(): void {
    undo(this.cm);
  }

  override redo(): void {
    redo(this.cm);
  }

  /** One step of undo, whatever the number of changes; positions of the changes are of the text before, of the selection after. */
  override transaction({ changes = [], selections, selection, replaceSelection }: EditorTransaction): void {
    const { from, to } = this.cm.state.selection.main;
    const replacing = replaceSelection === undefined ? [] : [{ from, to, insert: replaceSelection }];
    const set = this.cm.state.changes([...changes.map((change) => this.changeOf(change)), ...replacing]);
    const after = set.apply(this.doc);
    const wanted = selections ?? (selection === undefined ? [] : [selection]);
    const ranges = wanted.map(({ from, to }) => EditorSelection.range(offsetIn(after, from), offsetIn(after, to ?? from)));
    this.cm.dispatch({ changes: set, ...(ranges.length > 0 && { selection: EditorSelection.create(ranges) }), userEvent: 'input' });
  }

  override wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  override posToOffset(position: EditorPosition): number {
    return offsetIn(this.doc, position);
  }

  override offsetToPos(offset: number): EditorPosition {
    return positionIn(this.doc, offset);
  }

  private changeOf({ text, from, to = from }: EditorChange): { from: number; to: number; insert: string } {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }
}
