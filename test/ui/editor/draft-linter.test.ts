import { forEachDiagnostic, forceLinting, linter, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { editorInfoField, type MarkdownFileInfo } from 'obsidian';
import { afterEach, describe, expect, it } from 'vitest';
import { draftLinter, toEditor } from '../../../src/ui/editor/draft-linter';
import { acme, lay, PATH } from './desk';

/** The editor's file, as far as it is asked for. */
const info = editorInfoField.init(() => ({ file: { path: PATH } }) as MarkdownFileInfo);

const DRAFT = acme(
  ['Jane Smith'],
  '',
  '# Acme\n\n## Withdrawal to Jane Smith\n\nTo:\nSubject: Data Engineer position, Sam Okafor\n\nDear Jane,\n\nI liked [specific topic].\n\nKind regards,\nSam Okafor\n',
);

let view: EditorView;

async function found(source: string, others: Parameters<typeof linter>[0][] = []): Promise<string[]> {
  const { drafting } = lay(source);
  view = new EditorView({
    parent: document.body,
    state: EditorState.create({
      doc: source,
      extensions: [info, draftLinter(drafting), others.map((other) => linter(other))],
    }),
  });
  forceLinting(view);
  await new Promise((resume) => window.setTimeout(resume, 50));
  const findings: string[] = [];
  forEachDiagnostic(view.state, ({ message, source: by }, from, to) =>
    findings.push(`${view.state.sliceDoc(from, to)} | ${by ?? message}`),
  );
  return findings;
}

afterEach(() => view.destroy());

describe('findings in the editor', () => {
  it('stand under the words that they are about, with their rule', async () => {
    expect(await found(DRAFT)).toEqual([expect.stringMatching(/^\[specific topic\] \| .*\(C6\)$/)]);
  });

  it('leave those of other plugins alone', async () => {
    const other = (): Diagnostic[] => [{ from: 0, to: 3, severity: 'info', message: 'theirs', source: 'another plugin' }];
    expect(await found(DRAFT, [other])).toEqual(['--- | another plugin', expect.stringContaining('[specific topic]')]);
  });

  it('are none in a note that is no interview', async () => {
    expect(await found('# Letters\n\n## Closing note\n\nTo:\n\nDear [name],\n')).toEqual([]);
  });

  it('are none where nothing is drafted', async () => {
    expect(await found(acme(['Jane Smith'], '', 'Ask about [the team].\n'))).toEqual([]);
  });
});

describe('a fix', () => {
  const doc = 'one  two\nthree';
  const finding = {
    line: 1,
    column: 4,
    endLine: 1,
    endColumn: 6,
    rule: 'C4',
    severity: 'info',
    message: 'Two blanks.',
    fix: { from: 3, to: 5, insert: ' ', title: 'Use one blank' },
  } as const;

  function editorWith(text: string): void {
    view = new EditorView({ parent: document.body, state: EditorState.create({ doc: text }) });
  }

  it('is carried out where it was found', () => {
    editorWith(doc);
    const { actions, from, to } = toEditor(finding, view.state.doc);
    actions?.[0]?.apply(view, from, to);
    expect(view.state.doc.toString()).toBe('one two\nthree');
  });

  it('follows its words when they have moved', () => {
    editorWith(doc);
    const { actions, from, to } = toEditor(finding, view.state.doc);
    view.dispatch({ changes: { from: 0, insert: 'zero ' } });
    actions?.[0]?.apply(view, from + 5, to + 5);
    expect(view.state.doc.toString()).toBe('zero one two\nthree');
  });

  it('does nothing when its words have changed', () => {
    editorWith(doc);
    const { actions, from, to } = toEditor(finding, view.state.doc);
    view.dispatch({ changes: { from: 3, to: 5, insert: '+' } });
    actions?.[0]?.apply(view, from, to);
    expect(view.state.doc.toString()).toBe('one+two\nthree');
  });

  it('that ends behind the text is held inside it', () => {
    editorWith(doc);
    expect(toEditor({ ...finding, line: 2, column: 2, endLine: 3, endColumn: 9 }, view.state.doc)).toMatchObject({ from: 10, to: 14 });
  });
});
