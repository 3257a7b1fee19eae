/**
 * What a row of the table of commands says, and how it becomes a command of Obsidian.
 *
 * In: a row. Out: a command that is absent from the palette wherever it has nothing to act on. Not here: what a command does.
 */
import type { Editor, Command as ObsidianCommand } from 'obsidian';
import type { FollowUp, Interview } from '../domain/follow-up/follow-up';
import type { PluginContext } from '../plugin/plugin-context';
import { noteInEditor, savedInterview, type Drafting, type OpenNote } from '../ui/editor/drafting';
import { interviewHere, openFollowUpsHere } from '../ui/here';
import { pickFollowUp } from '../ui/modals/pick-follow-up';

/** Needs no note; `when` is asked on every opening of the palette, so it must be quick. */
interface OnVault {
  readonly on: 'vault';
  readonly when?: (context: PluginContext) => boolean;
  readonly run: (context: PluginContext) => unknown;
}

/** Acts on the interview of the note that is open, in whichever view. */
interface OnNote {
  readonly on: 'note';
  readonly run: (context: PluginContext, interview: Interview) => unknown;
}

/** Acts on an open message of the note's application; the user picks which where there are several. */
interface OnMessage {
  readonly on: 'message';
  readonly run: (context: PluginContext, followUp: FollowUp) => unknown;
}

/** Acts on the interview note in an editor; `when` gets the note as it is saved, and the editor for its text as it is typed; it must be quick. */
interface OnEditor {
  readonly on: 'editor';
  readonly when: (drafting: Drafting, interview: Interview, editor: Editor) => boolean;
  readonly run: (drafting: Drafting, note: OpenNote) => unknown;
}

/** A row of the table: `id` and `name` are public, since people's hotkeys and scripts name them. */
export type Command = Required<Pick<ObsidianCommand, 'id' | 'name' | 'icon'>> & (OnVault | OnNote | OnMessage | OnEditor);

/** The row as Obsidian wants it. */
export function toObsidian(command: Command, context: PluginContext, drafting: Drafting): ObsidianCommand {
  const { id, name, icon } = command;
  return { id, name, icon, ...callbackOf(command, context, drafting) };
}

type Callback = Pick<ObsidianCommand, 'checkCallback' | 'editorCheckCallback'>;

function callbackOf(command: Command, context: PluginContext, drafting: Drafting): Callback {
  switch (command.on) {
    case 'vault':
      return where(
        () => ((command.when?.(context) ?? true) ? context : null),
        () => command.run(context),
      );
    case 'note':
      return where(
        () => interviewHere(context),
        (interview) => command.run(context, interview),
      );
    case 'message':
      return where(
        () => {
          const followUps = openFollowUpsHere(context);
          return followUps.length === 0 ? null : followUps;
        },
        (followUps) => pickFollowUp(context, followUps, (followUp) => command.run(context, followUp)),
      );
    case 'editor':
      return inEditor(command, drafting);
  }
}

/** Applies where something is found, and runs with it. */
const where = <Found>(find: () => Found | null, run: (found: Found) => unknown): Callback => ({
  checkCallback: (checking) => {
    const found = find();
    if (found === null) return false;
    if (!checking) run(found);
    return true;
  },
});

const inEditor = ({ when, run }: OnEditor, drafting: Drafting): Callback => ({
  editorCheckCallback: (checking, editor, view) => {
    const saved = savedInterview(drafting, view);
    if (saved === null || !when(drafting, saved, editor)) return false;
    if (checking) return true;
    const note = noteInEditor(drafting, editor, view);
    if (note !== null) run(drafting, note);
    return true;
  },
});
