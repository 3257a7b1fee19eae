/**
 * Drafts put into the open note, through its editor so that one undo takes them away.
 *
 * A draft that is there already and was not sent is never written again: the editor goes to it. Where a draft goes and what it says
 * is the domain's (`message/place-draft.ts`, `message/compose.ts`).
 */
import { Notice, type Editor } from 'obsidian';
import { composeDraft } from '../../domain/message/compose';
import { gapsOf, unsentDraft } from '../../domain/message/place-draft';
import { placeDrafts } from '../../domain/message/place-drafts';
import { onlyInterviewer, requestFor, type Wish } from '../../domain/message/request';
import type { FollowUp } from '../../domain/follow-up/follow-up';
import type { DraftSection } from '../../domain/note/drafts';
import type { InterviewNote } from '../../domain/note/interview-note';
import type { MessageKind } from '../../domain/note/kind';
import { readMessageTemplates, readProofPoints } from '../../plugin/message-templates';
import { nameOfNote } from '../../domain/in-words';
import { suggestedChoice, wishesOf } from './draft-choice';
import { draftIn } from './draft-in';
import { pickDraft } from './pick-draft';
import { logOfNote, noteInEditor, type Drafting, type OpenNote } from './drafting';
import { openForEditing } from './open-for-editing';
import { select } from './select';

/**
 * What the sidebar's "Write" does: opens the follow-up's note, puts its draft in as suggested, and selects the first gap.
 * Gives the note with the cursor in the draft, or null where there is no such note any more.
 */
export async function openDraft(drafting: Drafting, { note: path, interview: on, kind, recipient }: FollowUp): Promise<OpenNote | null> {
  const view = await openForEditing(drafting.app, path);
  const note = view === null || view.file?.path !== path ? null : noteInEditor(drafting, view.editor, view, on);
  if (note === null) {
    new Notice(`“${nameOfNote(path)}” is no longer there as an interview note, so no draft was written.`);
    return null;
  }
  const there = draftIn(note.editor.getValue(), { kind, recipient }, logOfNote(note));
  if (there === null) await writeDrafts(drafting, note, wishesOf(suggestedChoice(note.interview.note, kind, [recipient])));
  else goToDraft(note.editor, there);
  return note;
}

/**
 * What the insert commands do: a thank-you for each interviewer who has none yet, any other kind once. Where there is a choice
 * (whom, by which channel, what to mention) a picker offers it, the suggestion first.
 */
export async function offerDraft(drafting: Drafting, note: OpenNote, kind: MessageKind): Promise<void> {
  const { interview, editor } = note;
  const recipients = kind === 'thank-you' ? notYetThanked(drafting, note) : [onlyInterviewer(interview)];
  const there = recipients.map((recipient) => draftIn(editor.getValue(), { kind, recipient }, logOfNote(note)));
  const missing = recipients.filter((_recipient, index) => there[index] === null);
  const [first] = there;
  if (missing.length === 0 && first != null) return goToDraft(editor, first);
  const choice = suggestedChoice(interview.note, kind, missing);
  const { vault } = drafting.app;
  const { proofPoints } = await readProofPoints(vault, drafting.settings);
  const { templates } = await readMessageTemplates(vault, drafting.settings.messageTemplatesFolder);
  pickDraft(drafting.app, interview.note, choice, (wishes) => void writeDrafts(drafting, note, wishes), { proofPoints, templates });
}

/** Writes the drafts that are not there yet, in one step of the editor's history, and goes to the first of them. */
export async function writeDrafts(drafting: Drafting, note: OpenNote, wishes: readonly Wish[]): Promise<void> {
  const { editor, path, interview, interviews: here, isShown } = note;
  const { plan, settings, app } = drafting;
  const { templates, problems } = await readMessageTemplates(app.vault, settings.messageTemplatesFolder);
  const { proofPoints, problems: proofProblems } = await readProofPoints(app.vault, settings);
  for (const problem of [...problems, ...proofProblems]) new Notice(`${problem.note}, line ${problem.line}: ${problem.message}`);

  // Nothing is waited for between this look and the writing.
  if (!isShown()) {
    new Notice(`“${nameOfNote(path)}” was no longer in front of you when the draft was ready, so none was put in. Try again there.`);
    return;
  }
  const source = editor.getValue();
  const log = logOfNote(note);
  const interviews = [...plan.interviews.filter((other) => other.note.path !== path), ...here];
  const around = { interviews, followUps: plan.followUps, settings, templates, proofPoints };
  const requests = wishes.map((wish) => requestFor(interview, wish, around));
  const there = requests.map((request) => unsentDraft(source, request, log));
  const drafts = requests.filter((_request, index) => there[index] === null).map(composeDraft);
  const placement = placeDrafts(source, drafts, { cursor: placeFor(editor, interview.note), today: plan.now.day, log });
  if (placement === null) {
    const [first] = there;
    if (first != null) goToDraft(editor, first);
    return;
  }
  if ('problem' in placement) {
    new Notice(placement.problem);
    return;
  }
  const from = editor.offsetToPos(placement.at);
  editor.transaction({ changes: [{ from, to: from, text: placement.insert }] });
  select(editor, placement.select);
}

/** Goes to a draft: its first gap, else the end of its text. */
export function goToDraft(editor: Editor, section: DraftSection): void {
  const [gap] = gapsOf(editor.getValue(), section);
  select(editor, gap ?? { start: section.body.end, end: section.body.end });
}

/** The cursor, or the end of a note that was only just opened: there the cursor stands in the frontmatter, and nobody put it there. */
function placeFor(editor: Editor, { bodyLine }: InterviewNote): number {
  const cursor = editor.getCursor();
  return cursor.line + 1 < bodyLine ? editor.getValue().length : editor.posToOffset(cursor);
}

/** The interviewers without a thank-you so far; all of them once everybody has one, and nobody in particular where the note names none. */
function notYetThanked({ plan }: Drafting, { path, interview }: OpenNote): (string | null)[] {
  const names = interview.note.interviewers.map(({ name }) => name);
  const thanked = plan.followUps.filter(
    ({ note, kind, state }) => note === path && kind === 'thank-you' && (state === 'done' || state === 'skipped'),
  );
  const left = names.filter((name) => !thanked.some(({ recipient }) => recipient === name));
  if (left.length > 0) return left;
  return names.length > 0 ? names : [null];
}
