/** The command palette: the plugin's commands, but for those that say they cannot apply now. */
import type { Command } from 'obsidian';
import type { App } from 'obsidian-test-mocks/obsidian';
import { loadedPlugin } from './loaded-plugin';
import { HostFuzzySuggestModal } from './modals';

/** Whether the command applies now; with `run` it is also carried out, as in the app: checked first. */
function attempt(app: App, command: Command, run: boolean): boolean {
  const { editor, ...info } = app.workspace.activeEditor ?? {};
  const view = app.workspace.activeEditor;
  if (command.editorCheckCallback !== undefined) {
    if (editor === undefined || view === null || info === null) return false;
    const applies = command.editorCheckCallback(true, editor, view) === true;
    if (applies && run) command.editorCheckCallback(false, editor, view);
    return applies;
  }
  if (command.editorCallback !== undefined) {
    if (editor === undefined || view === null) return false;
    if (run) void command.editorCallback(editor, view);
    return true;
  }
  if (command.checkCallback !== undefined) {
    const applies = command.checkCallback(true) === true;
    if (applies && run) command.checkCallback(false);
    return applies;
  }
  if (run) void command.callback?.();
  return command.callback !== undefined;
}

const all = (): Command[] => [...(loadedPlugin()?.commands__.values() ?? [])];

/** The commands that apply now. */
export const applicable = (app: App): Command[] => all().filter((command) => attempt(app, command, false));

/** Runs a command by its id without the palette; false where it does not apply. */
export function runCommand(app: App, id: string): boolean {
  const command = all().find((other) => other.id === id);
  if (command === undefined) throw new Error(`No command ${id}.`);
  return attempt(app, command, true);
}

class Palette extends HostFuzzySuggestModal<Command> {
  override getItems(): Command[] {
    return applicable(this.app);
  }

  override getItemText(command: Command): string {
    return `${loadedPlugin()?.manifest.name ?? ''}: ${command.name}`;
  }

  override onChooseItem(command: Command): void {
    attempt(this.app, command, true);
  }
}

export function openPalette(app: App): void {
  const palette = new Palette(app);
  palette.setPlaceholder('Select a command...');
  palette.open();
}
