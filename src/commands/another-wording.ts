import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand, hasDraft } from '../ui/editor/editor-command';
import { rewordDraftAtCursor } from '../ui/editor/reword-draft';

/** Another wording: the draft at the cursor in the next of its wordings. */
export const anotherWordingCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'another-wording',
    name: 'Another wording',
    icon: 'refresh-cw',
    applies: hasDraft,
    run: (note) => rewordDraftAtCursor(drafting, note),
  });
