/**
 * The findings of drafts as CodeMirror's own diagnostics, so that they live beside those of other plugins.
 *
 * All linters of an editor share one run. The findings come as a promise, so that a failure here could never silence the others'.
 */
import { linter, type Action, type Diagnostic as EditorDiagnostic } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Diagnostic, Fix } from '../../domain/message/diagnostic';
import { draftSectionsOf } from '../../domain/note/drafts';
import type { Drafting } from './drafting';
import { findingsIn } from './findings';

/** Underlines what is found in the drafts of an interview note, a moment after the last key. */
export const draftLinter = (drafting: Drafting): Extension => linter((view) => Promise.resolve().then(() => diagnosticsOf(drafting, view)));

function diagnosticsOf(drafting: Drafting, { state }: EditorView): EditorDiagnostic[] {
  const path = state.field(editorInfoField, false)?.file?.path;
  if (path === undefined) return [];
  const source = state.doc.toString();
  // Most notes have no draft, and then nothing else is worth reading.
  if (draftSectionsOf(source).length === 0) return [];
  return findingsIn(drafting, { path, source }).map((finding) => toEditor(finding, state.doc));
}

/** A finding of the domain, in offsets of the editor's text. */
export function toEditor(finding: Diagnostic, doc: Text): EditorDiagnostic {
  const { line, column, endLine, endColumn, severity, message, rule, fix } = finding;
  const from = offsetIn(doc, line, column);
  return {
    from,
    to: offsetIn(doc, endLine, endColumn),
    severity,
    message: `${message} (${rule})`,
    markClass: 'follow-ups-finding-mark',
    renderMessage: () => renderMessage(finding),
    actions: fix === undefined ? [] : [toAction(fix, from, doc.sliceString(fix.from, fix.to))],
  };
}

function offsetIn(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}

function renderMessage({ message, rule }: Diagnostic): HTMLElement {
  const words = createSpan({ cls: 'follow-ups-finding-words', text: message });
  words.createSpan({ cls: 'follow-ups-finding-rule', text: ` Rule ${rule}` });
  return words;
}

/** The fix where its words have moved to since; none any more where they have changed. */
function toAction({ from, insert, title }: Fix, foundAt: number, before: string): Action {
  return {
    name: title,
    markClass: 'follow-ups-finding-action',
    apply: (view, nowAt) => {
      const start = nowAt + from - foundAt;
      const end = start + before.length;
      if (start < 0 || view.state.sliceDoc(start, end) !== before) return;
      view.dispatch({ changes: { from: start, to: end, insert }, userEvent: 'input.complete' });
    },
  };
}
