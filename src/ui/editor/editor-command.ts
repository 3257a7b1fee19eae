import type { Command } from 'obsidian';
import type { Interview } from '../../domain/follow-up/follow-up';
import { draftSectionsOf } from '../../domain/note/drafts';
import { noteInEditor, savedInterview, type Drafting, type OpenNote } from './drafting';

interface EditorCommand extends Required<Pick<Command, 'id' | 'name' | 'icon'>> {
  /** Whether the command can do anything here; asked on every opening of the palette, so it must be quick. */
  readonly applies: (interview: Interview, source: () => string) => boolean;
  readonly run: (note: OpenNote) => unknown;
}

/** A command for an interview note that is open in an editor; absent from the palette everywhere else. */
export function editorCommand(drafting: Drafting, { id, name, icon, applies, run }: EditorCommand): Command {
  return {
    id,
    name,
    icon,
    editorCheckCallback: (checking, editor, context) => {
      const saved = savedInterview(drafting, context);
      if (saved === null || !applies(saved, () => editor.getValue())) return false;
      if (checking) return true;
      const note = noteInEditor(drafting, editor, context);
      if (note !== null) run(note);
      return true;
    },
  };
}

/** Applies where the note has a draft. */
export const hasDraft: EditorCommand['applies'] = (_interview, source) => draftSectionsOf(source()).length > 0;
