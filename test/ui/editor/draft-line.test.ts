import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draftLines, sayMeasure } from '../../../src/ui/editor/draft-line';

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
    view = new EditorView({ parent: document.body, state: EditorState.create({ doc: NOTE, extensions: [draftLines] }) });
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
