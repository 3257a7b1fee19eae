/**
 * From one gap of the drafts to the next, by command and by the Tab key.
 *
 * Tab acts only in the gap that was selected last, still open or filled by now, so that it indents everywhere else. The place of that gap
 * is mapped through every change; there is no snippet session, which would end with the first click elsewhere.
 */
import { EditorSelection, Prec, StateField, type EditorState, type Extension, type Text } from '@codemirror/state';
import { keymap, type Command, type ViewUpdate } from '@codemirror/view';
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

/** The last gap that ends at or before an offset, else the last of all. */
const gapUntil = (gaps: readonly Gap[], offset: number): Gap | undefined => gaps.filter(({ end }) => end <= offset).at(-1) ?? gaps.at(-1);

/** Selects the first gap behind the cursor, else the first of the note. */
export function selectNextGap(editor: Editor): void {
  const gap = gapFrom(gapsOfDrafts(editor.getValue()), editor.posToOffset(editor.getCursor('to')));
  if (gap !== undefined) select(editor, gap);
}

/** The gap that is selected as a whole, or null. */
function selectedGap(doc: Text, { main: { from, to } }: EditorSelection): Gap | null {
  // Nearly always no: the whole note is looked at only when the selection looks like a gap.
  if (!/^\[[^[\]\n]+\]$/.test(doc.sliceString(from, Math.min(to, from + 100)))) return null;
  return gapsOfDrafts(doc.toString()).find(({ start, end }) => start === from && end === to) ?? null;
}

/** Where the gap that was selected last stands, whatever was typed into it and around it since. */
const lastGap = StateField.define<Gap | null>({
  create: ({ doc, selection }) => selectedGap(doc, selection),
  update: (place, { newDoc, newSelection, docChanged, changes }) => {
    const selected = selectedGap(newDoc, newSelection);
    if (selected !== null || place === null || !docChanged) return selected ?? place;
    return { ...place, start: changes.mapPos(place.start, -1), end: changes.mapPos(place.end, 1) };
  },
});

/** The gap in which an offset lies: the one that was selected last, by now perhaps with words in it, else the one that stands there. */
export function gapAround(state: EditorState, offset: number): Gap | null {
  const isAround = ({ start, end }: Gap): boolean => start <= offset && offset <= end;
  const place = state.field(lastGap);
  if (place !== null && isAround(place)) return place;
  return gapsOfDrafts(state.doc.toString()).find(isAround) ?? null;
}

/** Whether a gap came to be selected as a whole, by key, command or a new draft. */
export function reachedGap({ state, startState, selectionSet }: ViewUpdate): boolean {
  const place = state.field(lastGap);
  const { from, to } = state.selection.main;
  return selectionSet && place !== null && place !== startState.field(lastGap) && place.start === from && place.end === to;
}

/** Goes on from the gap in which the cursor stands; false, so that the key keeps its meaning, where it stands in none. */
const goOn =
  (next: (place: Gap, source: string) => Pick<Gap, 'start' | 'end'> | undefined): Command =>
  (view) => {
    const { ranges, main } = view.state.selection;
    const place = view.state.field(lastGap);
    if (place === null || ranges.length > 1 || main.from < place.start || main.to > place.end) return false;
    const to = next(place, view.state.doc.toString());
    if (to === undefined) return false;
    view.dispatch({ selection: EditorSelection.single(to.start, to.end), scrollIntoView: true });
    return true;
  };

/** Behind the last gap comes the end of its letter, where Tab is an ordinary key again: it must not push the letter to the side. */
function endOfLetter({ end }: Gap, source: string): Pick<Gap, 'start' | 'end'> | undefined {
  const letter = draftSectionsOf(source).find(({ body }) => body.start <= end && end < body.end);
  return letter && { start: letter.body.end, end: letter.body.end };
}

const forward = goOn((place, source) => gapFrom(gapsOfDrafts(source), place.end) ?? endOfLetter(place, source));
const back = goOn((place, source) => gapUntil(gapsOfDrafts(source), place.start));

/** Tab and Shift-Tab, before the editor's own meaning of them. */
export const gapKeymap: Extension = [lastGap, Prec.highest(keymap.of([{ key: 'Tab', run: forward, shift: back }]))];
