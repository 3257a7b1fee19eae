/**
 * The findings of a note's drafts, and what an editor does with one.
 */
import type { Editor } from 'obsidian';
import { checkDrafts } from '../../domain/message/check';
import type { Diagnostic } from '../../domain/message/diagnostic';
import type { Interview } from '../../domain/follow-up/follow-up';
import type { InterviewNote, NoteFile } from '../../domain/note/interview-note';
import type { Drafting } from './drafting';
import { select } from './select';

/** The findings of all drafts of an interview note as its text stands; none in any other note. */
export function findingsIn({ plan, settings, readFacts }: Drafting, file: NoteFile): Diagnostic[] {
  const here = readFacts(file);
  if (here.length === 0) return [];
  return checkDrafts(file, {
    interviews: notesOf(plan.interviews),
    here,
    followUps: plan.followUps,
    now: plan.now,
    name: settings.name,
  });
}

/** The notes of a plan, one list for each, so that what the check looks up in it is indexed once. */
const lists = new WeakMap<readonly Interview[], InterviewNote[]>();

function notesOf(interviews: readonly Interview[]): InterviewNote[] {
  const known = lists.get(interviews);
  if (known !== undefined) return known;
  const notes = interviews.map(({ note }) => note);
  lists.set(interviews, notes);
  return notes;
}

/** Selects what a finding is about and shows it. */
export function showFinding(editor: Editor, { line, column, endLine, endColumn }: Diagnostic): void {
  select(editor, {
    start: editor.posToOffset({ line: line - 1, ch: column - 1 }),
    end: editor.posToOffset({ line: endLine - 1, ch: endColumn - 1 }),
  });
}

/** Carries out a finding's fix, as one step of the editor's history. */
export function applyFix(editor: Editor, { fix }: Diagnostic): void {
  if (fix === undefined) return;
  editor.transaction({ changes: [{ from: editor.offsetToPos(fix.from), to: editor.offsetToPos(fix.to), text: fix.insert }] });
  editor.focus();
}
