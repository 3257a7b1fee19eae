import { EditorSelection, EditorState } from '@codemirror/state';
import { EditorView, runScopeHandlers } from '@codemirror/view';
import { afterEach, describe, expect, it } from 'vitest';
import { gapKeymap } from '../../../src/ui/editor/gaps';

const NOTE = `# Interview

Ask about the [team size] next time, see [the site](https://acme.example) and [[Jane Smith]].

## Thank-you to Jane Smith

To: jane@acme.example
Subject: Thank you for the [position] interview

Dear Jane,

I liked [specific topic]. - [ ] not a gap

Kind regards,
[your name]

## Thank-you to Bob Lee

To:
Subject: Thank you

Dear Bob, about [specific topic].
`;

let view: EditorView;

function open(doc: string): void {
  view = new EditorView({ parent: document.body, state: EditorState.create({ doc, extensions: [gapKeymap] }) });
}

/** Selects the nth occurrence of some words, the first by default. */
function select(words: string, nth = 1): void {
  let from = -1;
  for (let n = 0; n < nth; n++) from = view.state.doc.toString().indexOf(words, from + 1);
  view.dispatch({ selection: { anchor: from, head: from + words.length } });
}

const press = (shiftKey: boolean): boolean =>
  runScopeHandlers(view, new KeyboardEvent('keydown', { key: 'Tab', keyCode: 9, shiftKey }), 'editor');
const pressTab = (): boolean => press(false);
const pressShiftTab = (): boolean => press(true);
const type = (words: string): void => view.dispatch(view.state.replaceSelection(words));
const selected = (): string => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to);
const selectedLine = (): number => view.state.doc.lineAt(view.state.selection.main.from).number;

afterEach(() => view.destroy());

describe('Tab, while a gap is selected', () => {
  it('walks through the gaps of all drafts in order, and begins again after the last', () => {
    open(NOTE);
    select('[position]');
    const walk = Array.from({ length: 4 }, () => {
      expect(pressTab()).toBe(true);
      return `${selectedLine()} ${selected()}`;
    });
    expect(walk).toEqual(['12 [specific topic]', '15 [your name]', '22 [specific topic]', '8 [position]']);
  });

  it('stays on the only gap rather than put a tab in its place', () => {
    open('## First check-in\n\nTo:\nSubject: x\n\nDear [name],\n');
    select('[name]');
    expect(pressTab()).toBe(true);
    expect(selected()).toBe('[name]');
  });

  it('changes no text', () => {
    open(NOTE);
    select('[position]');
    pressTab();
    expect(view.state.doc.toString()).toBe(NOTE);
  });
});

describe('Tab, in the gap that was filled', () => {
  it('goes to the next gap, with the cursor at the end of the typed words', () => {
    open(NOTE);
    select('[position]');
    type('Data ');
    type('Engineer');
    expect(pressTab()).toBe(true);
    expect(`${selectedLine()} ${selected()}`).toBe('12 [specific topic]');
  });

  it('goes to the next gap from the middle of them, and after a click elsewhere and back', () => {
    open(NOTE);
    select('[position]');
    type('Data Engineer');
    view.dispatch({ selection: { anchor: 3 } });
    select('Engineer');
    expect(pressTab()).toBe(true);
    expect(selected()).toBe('[specific topic]');
  });

  it('knows the gap again when something was written above it', () => {
    open(NOTE);
    select('[position]');
    type('Data Engineer');
    view.dispatch({ changes: { from: 0, insert: 'A line above.\n' } });
    expect(pressTab()).toBe(true);
    expect(selected()).toBe('[specific topic]');
  });

  it('goes on from a gap that was emptied', () => {
    open(NOTE);
    select('[specific topic]');
    type('');
    expect(pressTab()).toBe(true);
    expect(selected()).toBe('[your name]');
  });

  it('goes back with Shift', () => {
    open(NOTE);
    select('[your name]');
    type('Sam');
    expect(pressShiftTab()).toBe(true);
    expect(`${selectedLine()} ${selected()}`).toBe('12 [specific topic]');
    expect(pressShiftTab()).toBe(true);
    expect(selected()).toBe('[position]');
    expect(pressShiftTab()).toBe(true);
    expect(`${selectedLine()} ${selected()}`).toBe('22 [specific topic]');
  });

  it('goes from the last one to the end of the letter, and is an ordinary key there', () => {
    open('## First check-in\n\nTo:\nSubject: x\n\nDear [name],\n\nKind regards\n');
    select('[name]');
    type('Jo');
    expect(pressTab()).toBe(true);
    expect(view.state.selection.main.head).toBe(view.state.doc.toString().indexOf('Kind regards') + 'Kind regards'.length);
    expect(view.state.doc.toString()).toContain('Dear Jo,');
    expect(pressTab()).toBe(false);
  });
});

describe('Tab keeps its own meaning', () => {
  it.each([
    ['when nothing is selected', ''],
    ['when other words are selected', 'Dear Jane'],
    ['on brackets of the note that stand in no draft', '[team size]'],
    ['on a link', '[the site]'],
    ['on a part of a gap', 'specific topic'],
    ['on a gap with words around it', 'liked [specific topic].'],
  ])('%s', (_title, words) => {
    open(NOTE);
    select(words);
    expect(pressTab()).toBe(false);
  });

  it('behind the words that filled a gap', () => {
    open(NOTE);
    select('[position]');
    type('Data Engineer');
    view.dispatch({ selection: { anchor: view.state.selection.main.head + 1 } });
    expect(pressTab()).toBe(false);
    expect(pressShiftTab()).toBe(false);
  });

  it('with several cursors', () => {
    open(NOTE);
    view.destroy();
    view = new EditorView({
      parent: document.body,
      state: EditorState.create({ doc: NOTE, extensions: [gapKeymap, EditorState.allowMultipleSelections.of(true)] }),
    });
    select('[position]');
    const { from, to } = view.state.selection.main;
    view.dispatch({ selection: EditorSelection.create([EditorSelection.range(from, to), EditorSelection.cursor(0)]) });
    expect(pressTab()).toBe(false);
  });
});
