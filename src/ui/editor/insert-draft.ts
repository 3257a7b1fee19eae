/**
 * Drafts put into the open note, through its editor so that one undo takes them away.
 */
import { Notice } from 'obsidian';
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { type Drafting } from './drafting';
import { openForEditing } from './open-note';

/** What the sidebar's "Write" does: opens the follow-up's note, puts its draft in and selects the first gap. */
export async function openDraft(drafting: Drafting, followUp: FollowUp): Promise<void> {
  const view = await openForEditing(drafting.app, followUp.note);
  if (view === null) {
    new Notice(`"${followUp.note}" is not there any more, so nothing was written. It may have been moved or deleted.`);
  }
}
