import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand, hasDraft } from '../ui/editor/editor-command';
import { checkDraft } from '../ui/editor/hand-over';

/** Check draft: its findings as a list to tap. */
export const checkDraftCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'check-draft',
    name: 'Check draft',
    icon: 'list-checks',
    applies: hasDraft,
    run: (note) => checkDraft(drafting, note),
  });
