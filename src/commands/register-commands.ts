import type { Command, Plugin } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { draftingOf } from '../ui/drafting-of';
import { anotherWordingCommand } from './another-wording';
import { checkDraftCommand } from './check-draft';
import { copyDraftCommands } from './copy-draft';
import { explainDatesCommand } from './explain-dates';
import { exportCalendarFileCommand } from './export-calendar-file';
import { insertDraftCommands } from './insert-draft';
import { insertWhatIsDueCommand } from './insert-what-is-due';
import { newInterviewNoteCommand } from './new-interview-note';
import { nextGapCommand } from './next-gap';
import { nextRoundCommand } from './next-round';
import { openDraftInMailAppCommand } from './open-draft-in-mail-app';
import { openFollowUpsCommand } from './open-follow-ups';
import { openTimelineCommand } from './open-timeline';
import { putOffCommand } from './put-off';
import { readSentenceCommand } from './read-sentence';
import { recordAnswerCommand } from './record-answer';
import { recordAsSentCommand } from './record-as-sent';
import { showProblemsCommand } from './show-problems';
import { skipCommand } from './skip';
import { thisApplicationCommand } from './this-application';
import { writeNextFollowUpsCommand } from './write-next-follow-ups';

/** All commands, in the order in which a message lives: see it, write it, send it, hear back. */
const commandsOf = (pluginContext: PluginContext): Command[] => {
  const drafting = draftingOf(pluginContext);
  return [
    openFollowUpsCommand(pluginContext),
    openTimelineCommand(pluginContext),
    newInterviewNoteCommand(pluginContext),
    ...insertDraftCommands(drafting),
    insertWhatIsDueCommand(drafting),
    nextGapCommand(drafting),
    anotherWordingCommand(drafting),
    checkDraftCommand(drafting),
    ...copyDraftCommands(drafting),
    openDraftInMailAppCommand(drafting),
    recordAsSentCommand(pluginContext),
    recordAnswerCommand(pluginContext),
    putOffCommand(pluginContext),
    skipCommand(pluginContext),
    thisApplicationCommand(pluginContext),
    nextRoundCommand(pluginContext),
    explainDatesCommand(pluginContext),
    showProblemsCommand(pluginContext),
    readSentenceCommand(pluginContext),
    exportCalendarFileCommand(pluginContext),
    writeNextFollowUpsCommand(pluginContext),
  ];
};

/** Adds the commands to the palette; none has a default hotkey, and each is absent where it cannot apply. */
export function registerCommands(plugin: Plugin, pluginContext: PluginContext): void {
  for (const command of commandsOf(pluginContext)) plugin.addCommand(command);
}
