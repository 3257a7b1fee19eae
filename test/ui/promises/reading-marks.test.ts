import type { MarkdownPostProcessorContext, MarkdownRenderChild } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { readingMarks } from '../../../src/ui/promises/reading-marks';
import { noteWith, OneNote, PATH } from './a-note';

interface Rendered {
  readonly el: HTMLElement;
  readonly child: MarkdownRenderChild | null;
}

/** A section as the app hands it to post processors: rendered, with its lines in the note. */
function render(store: OneNote, html: string, { path = PATH, text = store.marked?.text ?? '', lines = [0, 1000] } = {}): Rendered {
  const el = createDiv();
  el.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  let child: MarkdownRenderChild | null = null;
  const context: MarkdownPostProcessorContext = {
    docId: path,
    sourcePath: path,
    frontmatter: null,
    addChild: (added) => {
      child = added;
      added.load();
    },
    getSectionInfo: () => ({ text, lineStart: lines[0] ?? 0, lineEnd: lines[1] ?? 0 }),
  };
  void readingMarks(store)(el, context);
  return { el, child };
}

const marks = ({ el }: Rendered): string[] => [...el.querySelectorAll('.follow-ups-promise-mark')].map((mark) => mark.textContent);

describe('the marks in the reading view', () => {
  it.each([
    ['plain words', 'They will be in touch next Tuesday.', '<p>They will be in touch next Tuesday.</p>', ['next Tuesday']],
    [
      'words that two elements show',
      'They will be in touch next Tuesday.',
      '<p>They will be in touch next <strong>Tuesday</strong>.</p>',
      ['next', 'Tuesday'],
    ],
    [
      'a sentence with a link',
      '[[People/Jane Smith|Jane]] will be in touch next Tuesday.',
      '<p><a>Jane</a> will be in touch next Tuesday.</p>',
      ['next Tuesday'],
    ],
    [
      'a sentence over two lines',
      'They said that they will\nbe in touch next Tuesday.',
      '<p>They said that they will<br>be in touch next Tuesday.</p>',
      ['next Tuesday'],
    ],
    ['a list item', '- They will be in touch next Tuesday', '<ul><li>They will be in touch next Tuesday</li></ul>', ['next Tuesday']],
  ])('stand under %s', (_, body, html, words) => {
    expect(marks(render(new OneNote(noteWith(`${body}\n`)), html))).toEqual(words);
  });

  it.each([
    ['code that shows the same words', '<pre><code>They will be in touch next Tuesday.</code></pre>'],
    ['words that are struck out', '<p><del>They will be in touch next Tuesday.</del></p>'],
    ['another sentence with the same time', '<p>I travel next Tuesday.</p>'],
    ['an empty section', ''],
  ])('are absent in %s', (_, html) => {
    expect(marks(render(new OneNote(noteWith('They will be in touch next Tuesday.\n')), html))).toEqual([]);
  });

  it('take of two equal sentences the one of their own lines', () => {
    const store = new OneNote(noteWith('They will be in touch next Tuesday.\n\n## Draft\n\nTo: a@b.example\nSubject: x\n'));
    const html = '<p>They will be in touch next Tuesday.</p>';
    expect(marks(render(store, html, { lines: [5, 5] }))).toEqual(['next Tuesday']);
    expect(marks(render(store, html, { lines: [20, 20] }))).toEqual([]);
  });

  it('are found by their sentences while the view shows another text than the one that was read', () => {
    const store = new OneNote(noteWith('They will be in touch next Tuesday.\n'));
    expect(marks(render(store, '<p>They will be in touch next Tuesday.</p>', { text: 'changed since', lines: [90, 91] }))).toEqual([
      'next Tuesday',
    ]);
  });

  it('come and go when the note was read anew, and leave the words as they were', () => {
    const store = new OneNote(null);
    const rendered = render(store, '<p>They will be in touch next Tuesday.</p>');
    expect(marks(rendered)).toEqual([]);
    store.read(noteWith('They will be in touch next Tuesday.\n'));
    expect(marks(rendered)).toEqual(['next Tuesday']);
    store.read(noteWith('Nothing of the kind.\n'));
    expect(marks(rendered)).toEqual([]);
    expect(rendered.el.querySelector('p')?.childNodes).toHaveLength(1);
    rendered.child?.unload();
    expect(store.listening).toBe(0);
  });

  it('open their card by a click', () => {
    const store = new OneNote(noteWith('They will be in touch next Tuesday.\n'));
    render(store, '<p>They will be in touch next Tuesday.</p>').el.querySelector<HTMLElement>('.follow-ups-promise-mark')?.click();
    expect(store.opened.map(({ promise }) => promise.by)).toEqual(['2026-11-24']);
  });

  it('cost nothing in notes that are no interview notes', () => {
    const store = new OneNote(noteWith('They will be in touch next Tuesday.\n'));
    expect(render(store, '<p>They will be in touch next Tuesday.</p>', { path: 'Other.md' }).child).toBeNull();
  });
});
