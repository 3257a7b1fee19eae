/**
 * *Another wording*: a draft said in other words, as one step of the editor's history.
 *
 * In: an open note and one of its drafts. What was written into the gaps and what was picked stays; a text that the user has changed is
 * replaced only when they say so. Which wording comes next is the domain's (`message/another-wording.ts`).
 */
import { Notice } from 'obsidian';
import { personNamed } from '../../domain/follow-up/people';
import { anotherWording, type Rewording } from '../../domain/message/another-wording';
import { channelOf } from '../../domain/message/channel';
import { composeDraft } from '../../domain/message/compose';
import { wasSent } from '../../domain/message/place-draft';
import { picksIn } from '../../domain/message/facts/picks';
import { candidatesFor, requestFor, type DraftContext, type Wish } from '../../domain/message/request';
import { draftSectionsOf, type DraftSection } from '../../domain/note/drafts';
import { readMessageTemplates, readProofPoints } from '../../plugin/message-templates';
import { noticeWithButton } from '../notice-with-button';
import { withDraft } from './draft-at-cursor';
import { logOfNote, type Drafting, type OpenNote } from './drafting';
import { goToDraft } from './insert-draft';

/** Says the draft at the cursor in other words. */
export function rewordDraftAtCursor(drafting: Drafting, note: OpenNote): void {
  withDraft(drafting.app, note.editor, (section) => void rewordDraft(drafting, note, section));
}

/** Says a draft in other words; asks first where the user has changed more of it than its gaps. */
export async function rewordDraft(drafting: Drafting, note: OpenNote, { line }: DraftSection): Promise<void> {
  const { app, plan, settings } = drafting;
  const { templates } = await readMessageTemplates(app.vault, settings.messageTemplatesFolder);
  const { proofPoints } = await readProofPoints(app.vault, settings);
  // Nothing is waited for between this look and the writing.
  const section = note.isShown() ? draftSectionsOf(note.editor.getValue()).find((each) => each.line === line) : undefined;
  if (section === undefined) return;
  if (wasSent(note.editor.getValue(), section, logOfNote(note))) {
    new Notice('This message was sent, so it stays as it is.');
    return;
  }
  const interviews = [...plan.interviews.filter((other) => other.note.path !== note.path), ...note.interviews];
  const { before, after } = rewordingOf(note, section, { interviews, followUps: plan.followUps, settings, templates, proofPoints });
  if (after.body.trim() === section.body.text.trim()) {
    new Notice('Your own template has one wording only. Change the template, or the draft itself.');
    return;
  }
  const write = (): void => putIn(note, section, { before, after });
  if (before !== null) return write();
  noticeWithButton('You have changed this draft. Another wording would replace your words.', 'Replace', () => {
    if (note.editor.getValue().slice(section.start, section.end).includes(section.body.text)) write();
  });
}

/** Composed as the note gives it, else with what the draft says of the note's candidates, which were picked then. */
function rewordingOf({ interview }: OpenNote, section: DraftSection, around: DraftContext): Rewording {
  const { note } = interview;
  const recipient = section.recipient === null ? null : (personNamed(note.interviewers, section.recipient)?.name ?? section.recipient);
  const channel = section.by === null ? 'email' : (channelOf(section.by.text) ?? 'email');
  const wish: Wish = { kind: section.kind, recipient, channel };
  const panel = section.kind === 'thank-you' ? note.interviewers.length : 1;
  const say = (more: Partial<Wish>): Rewording =>
    anotherWording(section.body.text, (wording) => composeDraft(requestFor(interview, { ...wish, ...more, wording }, around)), panel);
  const plain = say({});
  const picks = picksIn(candidatesFor(note, recipient, around.proofPoints), section.body.text);
  const tries = plain.before !== null ? [] : [say({ cardFollows: true }), say({ picks }), say({ picks, cardFollows: true })];
  return tries.find(({ before }) => before !== null) ?? plain;
}

function putIn({ editor }: OpenNote, { body, subject, line }: DraftSection, { before, after }: Rewording): void {
  const place = ({ start, end }: Pick<DraftSection, 'start' | 'end'>, text: string) => ({
    from: editor.offsetToPos(start),
    to: editor.offsetToPos(end),
    text,
  });
  const isComposed = subject !== null && (subject.text === '' || subject.text === before?.subject);
  editor.transaction({ changes: [...(isComposed ? [place(subject, after.subject)] : []), place(body, after.body.trim())] });
  const written = draftSectionsOf(editor.getValue()).find((each) => each.line === line);
  if (written !== undefined) goToDraft(editor, written);
}
