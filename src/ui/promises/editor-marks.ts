/**
 * The marks under promises in the editor, in live preview and source alike, and their cards.
 *
 * The marks come from the note's kept reading and hold for its text alone: while the editor is ahead of it they move with what is typed,
 * and no key waits for a reading. A mark whose own words change is gone until they were read again.
 */
import { RangeSet, StateEffect, type ChangeDesc, type Extension, type Text } from '@codemirror/state';
import {
  closeHoverTooltips,
  Decoration,
  EditorView,
  hoverTooltip,
  ViewPlugin,
  type DecorationSet,
  type PluginValue,
  type ViewUpdate,
} from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { PromiseMark } from '../../domain/follow-up/promise-marks';
import { markClass } from './mark-class';
import type { MarkedText, PromiseSource } from './promise-source';

const wasRead = StateEffect.define<null>();

/** Whether the editor shows the very text that was read; its length tells most others apart at once. */
const isTextOf = (doc: Text, { text }: MarkedText): boolean => doc.length === text.length && doc.toString() === text;

const decorationOf = (mark: PromiseMark): Decoration => Decoration.mark({ class: markClass(mark), promise: mark });

const markIn = (decoration: Decoration): PromiseMark => (decoration.spec as { readonly promise: PromiseMark }).promise;

/** The marks as they stand after a change, without those in whose words it was made. */
function moved(marks: DecorationSet, changes: ChangeDesc): DecorationSet {
  // What is typed right before or behind the words is none of them.
  const isTouched = (from: number, to: number): boolean => changes.touchesRange(from + 1, to - 1) !== false;
  return marks.update({ filter: (from, to) => !isTouched(from, to) }).map(changes);
}

class EditorMarks implements PluginValue {
  marks: DecorationSet = Decoration.none;
  private path: string | null;
  /** The reading that the marks were made from. */
  private taken: MarkedText | null = null;
  private readonly stopListening: () => void;

  constructor(
    private readonly view: EditorView,
    private readonly source: PromiseSource,
  ) {
    this.path = pathOf(view);
    this.takeOver();
    this.stopListening = source.onChange(() => {
      // Of all notes that were read, one is shown here.
      if (this.read() !== this.taken) view.dispatch({ effects: wasRead.of(null) });
    });
  }

  update({ docChanged, changes, transactions }: ViewUpdate): void {
    const path = pathOf(this.view);
    if (path !== this.path) this.marks = Decoration.none;
    else if (docChanged) this.move(changes);
    const isTyping = transactions.some((transaction) => transaction.isUserEvent('input') || transaction.isUserEvent('delete'));
    const isRead = transactions.some(({ effects }) => effects.some((effect) => effect.is(wasRead)));
    // What comes from outside may be what was read already; what is typed cannot be.
    if (path !== this.path || isRead || (docChanged && !isTyping)) {
      this.path = path;
      this.takeOver();
    }
  }

  /** The kept reading, where it is that of the text in the editor; else the marks stay as they were moved. */
  private takeOver(): void {
    const marked = this.read();
    if (marked !== null && !isTextOf(this.view.state.doc, marked)) return;
    this.taken = marked;
    if (marked === null) this.marks = Decoration.none;
    else
      this.marks = RangeSet.of(
        marked.marks.map((mark) => decorationOf(mark).range(mark.start, mark.end)),
        true,
      );
  }

  private move(changes: ChangeDesc): void {
    const { size } = this.marks;
    this.marks = moved(this.marks, changes);
    // What is gone comes back with the next reading, should its words be put back.
    if (this.marks.size < size) this.taken = null;
  }

  private read(): MarkedText | null {
    return this.path === null ? null : this.source.markedText(this.path);
  }

  /** The mark at a position. */
  at(pos: number): Found | null {
    let found: Found | null = null;
    this.marks.between(pos, pos, (from, to, decoration) => {
      found = { from, to, mark: markIn(decoration) };
      return false;
    });
    return found;
  }

  destroy(): void {
    this.stopListening();
  }
}

const pathOf = ({ state }: EditorView): string | null => state.field(editorInfoField, false)?.file?.path ?? null;

/** The marks, of which CodeMirror draws those in sight, and a card for the one under the pointer. */
export function editorMarks(source: PromiseSource): Extension {
  const plugin = ViewPlugin.define((view) => new EditorMarks(view, source), { decorations: ({ marks }) => marks });
  const cards = hoverTooltip((view, pos) => {
    const found = view.plugin(plugin)?.at(pos) ?? null;
    if (found === null) return null;
    return {
      pos: found.from,
      end: found.to,
      above: true,
      create: () => {
        const dom = createDiv({ cls: 'follow-ups-promise-tooltip' });
        source.drawCard(dom, found.mark, () => view.dispatch({ effects: closeHoverTooltips }));
        return { dom };
      },
    };
  });
  return [plugin, cards, cardsByTap((view, pos) => view.plugin(plugin)?.at(pos) ?? null, source)];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly mark: PromiseMark;
}

/** A finger cannot rest on words: a tap on a mark opens its card, unless the cursor stands there already to type. */
function cardsByTap(markAt: (view: EditorView, pos: number) => Found | null, source: PromiseSource): Extension {
  let tapped: PromiseMark | null = null;
  return EditorView.domEventHandlers({
    pointerdown: ({ pointerType, clientX: x, clientY: y }, view) => {
      const pos = pointerType === 'touch' ? view.posAtCoords({ x, y }) : null;
      const found = pos === null ? null : markAt(view, pos);
      const { head } = view.state.selection.main;
      const isTypedIn = found !== null && view.hasFocus && head >= found.from && head <= found.to;
      tapped = isTypedIn ? null : (found?.mark ?? null);
    },
    // Neither the cursor nor the keyboard comes: the tap is the card's.
    mousedown: (event) => {
      if (tapped !== null) event.preventDefault();
      return tapped !== null;
    },
    click: () => {
      if (tapped !== null) source.openCard(tapped);
      tapped = null;
    },
  });
}
