import type { Command } from 'obsidian';
import { draftSectionsOf } from '../domain/note/drafts';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand } from '../ui/editor/editor-command';
import { copyDraft } from '../ui/editor/hand-over';

/** Copy draft: whole, or the body alone for a reply in their thread. */
export const copyDraftCommands = (drafting: Drafting): Command[] => [
  editorCommand(drafting, {
    id: 'copy-draft',
    name: 'Copy draft',
    icon: 'copy',
    applies: (_interview, source) => draftSectionsOf(source()).length > 0,
    run: (note) => copyDraft(drafting, note, 'whole'),
  }),
  editorCommand(drafting, {
    id: 'copy-draft-body',
    name: 'Copy draft without its subject, for a reply',
    icon: 'reply',
    applies: (_interview, source) => draftSectionsOf(source()).length > 0,
    run: (note) => copyDraft(drafting, note, 'body'),
  }),
];
