import type { Command } from 'obsidian';
import { draftSectionsOf } from '../domain/note/drafts';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand } from '../ui/editor/editor-command';
import { openInMailApp } from '../ui/editor/hand-over';

/** Open draft in mail app: the message in a new mail, ready to send. */
export const openDraftInMailAppCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'open-draft-in-mail-app',
    name: 'Open draft in mail app',
    icon: 'mail',
    applies: (_interview, source) => draftSectionsOf(source()).length > 0,
    run: (note) => openInMailApp(drafting, note),
  });
