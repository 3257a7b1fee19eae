import type { FollowUp } from '../../domain/follow-up/follow-up';
import { suggestedChoice, wishesOf } from './draft-choice';
import type { Drafting, OpenNote } from './drafting';
import { writeDrafts } from './insert-draft';

/** The follow-ups of a note that are due now, optional ones too: whoever asks in the note itself wants to write. */
export const dueHere = ({ plan }: Drafting, path: string): FollowUp[] =>
  plan.followUps.filter(({ note, state }) => note === path && (state === 'due' || state === 'overdue'));

/** Writes the drafts of everything that is due in this note, as suggested. */
export const insertDue = (drafting: Drafting, note: OpenNote): Promise<void> =>
  writeDrafts(
    drafting,
    note,
    dueHere(drafting, note.path).flatMap(({ kind, recipient }) => wishesOf(suggestedChoice(note.interview.note, kind, [recipient]))),
  );
