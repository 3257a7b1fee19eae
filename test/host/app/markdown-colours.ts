/** Headings, emphasis and links in the editor, by the class names that Obsidian's themes know. */
import { syntaxTree } from '@codemirror/language';
import type { Range } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Names of the Markdown parser's nodes, and the classes they are shown with. */
const CLASSES: Readonly<Record<string, string>> = {
  ATXHeading1: 'cm-header cm-header-1',
  ATXHeading2: 'cm-header cm-header-2',
  ATXHeading3: 'cm-header cm-header-3',
  StrongEmphasis: 'cm-strong',
  Emphasis: 'cm-em',
  InlineCode: 'cm-inline-code',
  HeaderMark: 'cm-formatting',
};

function decorate(view: EditorView): DecorationSet {
  const marks: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const name = CLASSES[node.name];
        if (name !== undefined && node.from < node.to) marks.push(Decoration.mark({ class: name }).range(node.from, node.to));
      },
    });
  }
  return Decoration.set(marks, true);
}

export const markdownColours = ViewPlugin.define(
  (view) => ({
    marks: decorate(view),
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state))
        this.marks = decorate(update.view);
    },
  }),
  { decorations: (value) => value.marks },
);
