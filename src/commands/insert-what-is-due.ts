import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand } from '../ui/editor/editor-command';
import { dueHere, insertDue } from '../ui/editor/insert-due';

/** Insert what is due here: the drafts of every follow-up of this note that is due now. */
export const insertWhatIsDueCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'insert-what-is-due',
    name: 'Insert what is due here',
    icon: 'mail-plus',
    applies: ({ note }) => dueHere(drafting, note.path).length > 0,
    run: (note) => insertDue(drafting, note),
  });
