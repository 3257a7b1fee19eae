import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand, hasDraft } from '../ui/editor/editor-command';
import { copyDraft } from '../ui/editor/hand-over';

/** Copy draft: whole, or the body alone for a reply in their thread. */
export const copyDraftCommands = (drafting: Drafting): Command[] => [
  editorCommand(drafting, {
    id: 'copy-draft',
    name: 'Copy draft',
    icon: 'copy',
    applies: hasDraft,
    run: (note) => copyDraft(drafting, note, 'whole'),
  }),
  editorCommand(drafting, {
    id: 'copy-draft-body',
    name: 'Copy draft without its subject, for a reply',
    icon: 'reply',
    applies: hasDraft,
    run: (note) => copyDraft(drafting, note, 'body'),
  }),
];
