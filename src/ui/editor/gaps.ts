/**
 * From one gap of the drafts to the next, by command and by the Tab key.
 *
 * Tab acts only while a gap is selected, so that it indents everywhere else. No snippet session: that would end with the first click elsewhere.
 */
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import type { Editor } from 'obsidian';
import type { Gap } from '../../domain/message/gaps';
import { gapsOf } from '../../domain/message/place-draft';
import { draftSectionsOf } from '../../domain/note/drafts';
import { select } from './select';

/** The gaps of all drafts in a note, in order. */
const gapsOfDrafts = (source: string): Gap[] => draftSectionsOf(source).flatMap((section) => gapsOf(source, section));

/** Whether any draft of the note has a gap left. */
export const hasGap = (source: string): boolean => gapsOfDrafts(source).length > 0;

/** The first gap at or after an offset, else the first of all. */
const gapFrom = (gaps: readonly Gap[], offset: number): Gap | undefined => gaps.find(({ start }) => start >= offset) ?? gaps[0];

/** Selects the first gap behind the cursor, else the first of the note. */
export function selectNextGap(editor: Editor): void {
  const gap = gapFrom(gapsOfDrafts(editor.getValue()), editor.posToOffset(editor.getCursor('to')));
  if (gap !== undefined) select(editor, gap);
}

/** Goes on from the selected gap; false, so that the key keeps its meaning, where none is selected. */
function goOn(view: EditorView): boolean {
  const { state } = view;
  const { from, to } = state.selection.main;
  // Nearly always no: the whole note is looked at only when the selection looks like a gap.
  if (!/^\[[^[\]\n]+\]$/.test(state.sliceDoc(from, Math.min(to, from + 100)))) return false;
  const gaps = gapsOfDrafts(state.doc.toString());
  if (!gaps.some(({ start, end }) => start === from && end === to)) return false;
  const next = gapFrom(gaps, to);
  if (next !== undefined) view.dispatch({ selection: { anchor: next.start, head: next.end }, scrollIntoView: true });
  return true;
}

/** Tab, before the editor's own meaning of it. */
export const gapKeymap: Extension = Prec.highest(keymap.of([{ key: 'Tab', run: goOn }]));
