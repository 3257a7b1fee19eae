import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand, hasDraft } from '../ui/editor/editor-command';
import { openInMailApp } from '../ui/editor/hand-over';

/** Open draft in mail app: the message in a new mail, ready to send. */
export const openDraftInMailAppCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'open-draft-in-mail-app',
    name: 'Open draft in mail app',
    icon: 'mail',
    applies: hasDraft,
    run: (note) => openInMailApp(drafting, note),
  });
