import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField, type MarkdownFileInfo } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editorMarks } from '../../../src/ui/promises/editor-marks';
import { noteWith, OneNote, PATH } from './a-note';

/** The editor's file, as far as it is asked for. */
const info = editorInfoField.init(() => ({ file: { path: PATH } }) as MarkdownFileInfo);

const NOTE = noteWith('They will be in touch next Tuesday.\n\nThey decide by Friday.\n');

let view: EditorView;

function open(source: string, store: OneNote): void {
  view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc: source, extensions: [info, editorMarks(store)] }),
  });
}

const marks = (): string[] => [...view.dom.querySelectorAll('.follow-ups-promise-mark')].map((el) => el.textContent);

const at = (words: string): number => view.state.doc.toString().indexOf(words);
const type = (insert: string, from: number, to = from): void =>
  view.dispatch({ changes: { from, to, insert }, userEvent: insert === '' ? 'delete.backward' : 'input.type' });

afterEach(() => view.destroy());

describe('the marks in the editor', () => {
  it('stand under the words of time of each promise', () => {
    open(NOTE, new OneNote(NOTE));
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
  });

  it('come when the note was read, not before', () => {
    const store = new OneNote(null);
    open(NOTE, store);
    expect(marks()).toEqual([]);
    store.read(NOTE);
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
  });

  it('move with what is typed before, between and right beside them, and ask for no reading meanwhile', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    const { asked } = store;
    for (const [words, where] of [
      ['Good talk. ', () => at('They will')],
      ['Nice people.\n', () => at('They decide')],
      ['maybe ', () => at('next Tuesday')],
      [' then', () => at('next Tuesday') + 'next Tuesday'.length],
    ] as const)
      type(words, where());
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
    expect(store.asked).toBe(asked);
  });

  it('are gone where their own words change, until these were read', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    type('Wednes', at('Tues'), at('Tues') + 4);
    expect(marks()).toEqual(['by Friday']);
    store.read(view.state.doc.toString());
    expect(marks()).toEqual(['next Wednesday', 'by Friday']);
  });

  it('are gone with their sentence', () => {
    open(NOTE, new OneNote(NOTE));
    type('', at('They will'), at('They decide'));
    expect(marks()).toEqual(['by Friday']);
  });

  it('stay where they are while the editor is ahead of what was read', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    type('x', 0);
    type('Well, ', at('They will'));
    // The save of the first key alone.
    store.read(`x${NOTE}`);
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
  });

  it('follow a note that is changed from outside', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    const other = noteWith('They will call tomorrow.\n');
    store.read(other);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: other } });
    expect(marks()).toEqual(['tomorrow']);
  });

  it('hold in a note with Windows line ends', () => {
    const windows = NOTE.replace(/\n/g, '\r\n');
    open(windows, new OneNote(windows));
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
  });

  it('stay as they are, and cost the editor nothing, when another note was read', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    const dispatch = vi.spyOn(view, 'dispatch');
    store.readAnother();
    expect(dispatch).not.toHaveBeenCalled();
    expect(marks()).toEqual(['next Tuesday', 'by Friday']);
  });

  it('go when the note is no interview note any more', () => {
    const store = new OneNote(NOTE);
    open(NOTE, store);
    store.read(null);
    expect(marks()).toEqual([]);
  });

  it('stand in a note with 500 promises, and listen to nothing once the editor is closed', () => {
    const long = noteWith('They will be in touch next Tuesday.\n\n'.repeat(500));
    const store = new OneNote(long);
    open(long, store);
    expect(store.marked?.marks).toHaveLength(500);
    type('a', at('They'));
    expect(marks()[0]).toBe('next Tuesday');
    view.destroy();
    expect(store.listening).toBe(0);
  });
});
