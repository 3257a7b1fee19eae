import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField, type MarkdownFileInfo } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftLines, sayMeasure } from '../../../src/ui/editor/draft-line';
import { acme, lay, PATH, type Desk } from './desk';

/** An editor that shows what lies on the desk, as the file of a path. */
function show(desk: Desk, doc: string, path: string): EditorView {
  const info = editorInfoField.init(() => ({ file: { path }, editor: desk.editor }) as MarkdownFileInfo);
  return new EditorView({ parent: document.body, state: EditorState.create({ doc, extensions: [info, draftLines(desk.drafting)] }) });
}

describe('the length of a draft in words', () => {
  it.each([
    ['word', 162, 150, 200, '162 words, a good length'],
    ['word', 90, 150, 200, '90 words: 150 to 200 are right'],
    ['sentence', 1, 5, 7, '1 sentence: 5 to 7 are right'],
    ['sentence', 7, 5, 7, '7 sentences, a good length'],
    ['character', 320, null, 300, '320 characters: 300 at most'],
    ['character', 300, null, 300, '300 characters, a good length'],
    ['word', 90, null, null, '90 words'],
  ] as const)('%s: %i of %s to %s is "%s"', (unit, count, least, most, said) => {
    expect(sayMeasure({ unit, count, least, most })).toBe(said);
  });
});

describe('the line under the heading', () => {
  const NOTE = '# Acme\n\n## First check-in\n\nTo:\nSubject: x\n\nDear Jane,\n\nOne. Two. Three.\n\nKind regards,\nSam\n';
  let view: EditorView;

  beforeEach(() => {
    vi.useFakeTimers();
    view = show(lay(NOTE), NOTE, 'Somewhere.md');
  });

  afterEach(() => {
    view.destroy();
    vi.useRealTimers();
  });

  const lines = (): (string | null)[] => [...view.dom.querySelectorAll('.follow-ups-draft-line')].map((line) => line.textContent);
  const write = (words: string, at: string, userEvent = 'input.type'): void =>
    view.dispatch({ changes: { from: view.state.doc.toString().indexOf(at), insert: words }, userEvent });

  it('counts what is there, and stands in no text', () => {
    expect(lines()).toEqual(['3 sentences: 5 to 7 are right']);
    expect(view.state.doc.toString()).toBe(NOTE);
  });

  it('counts again in a pause of typing', () => {
    write('Four is here. Five too. ', 'One.');
    expect(lines()).toEqual(['3 sentences: 5 to 7 are right']);
    vi.advanceTimersByTime(200);
    expect(lines()).toEqual(['5 sentences, a good length']);
  });

  it('comes and goes with the draft itself at once', () => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length }, userEvent: 'undo' });
    expect(lines()).toEqual([]);
  });

  it('is silent in a note without drafts', () => {
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: '# Thank-you\n\nA list of people to thank.\n' } });
    expect(lines()).toEqual([]);
  });
});

describe('the line of a draft in an interview note', () => {
  const LETTER = '# Acme\n\n## Thank-you to Jane Smith\n\nTo: jane@acme.example\nSubject: Thank you\n\nDear Jane,\n\nThank you.\n';
  const note = (log = ''): string => acme(['Jane Smith'], log, LETTER);
  let view: EditorView;

  afterEach(() => view.destroy());

  const buttons = (): HTMLButtonElement[] => [...view.dom.querySelectorAll<HTMLButtonElement>('.follow-ups-draft-line button')];
  const press = (name: string): void =>
    buttons()
      .find(({ textContent }) => textContent === name)
      ?.click();

  it('carries what can be done with it, and one click records it as sent', () => {
    const desk = lay(note());
    view = show(desk, note(), PATH);
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Another wording', 'Check', 'Copy', 'Mail', 'Sent']);
    press('Sent');
    expect(desk.sent).toEqual([{ note: PATH, kind: 'thank-you', recipient: 'Jane Smith', channel: 'email' }]);
  });

  it('says when and how it was sent, and can only be copied then', () => {
    const sent = note('follow-up-log:\n  - 2026-11-18 sent thank-you to Jane Smith by email\n');
    view = show(lay(sent), sent, PATH);
    expect(view.dom.querySelector('.follow-ups-draft-line span')?.textContent).toBe('Sent Wed 18 Nov by email');
    expect(buttons().map(({ textContent }) => textContent)).toEqual(['Copy']);
  });

  it('has no buttons in a note that is no interview', () => {
    view = show(lay(LETTER.replace('# Acme', '# Letters')), LETTER, 'Letters.md');
    expect(buttons()).toEqual([]);
  });
});
