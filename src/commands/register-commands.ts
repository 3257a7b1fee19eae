import type { Command, Plugin } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { draftingOf } from '../ui/drafting-of';
import { checkDraftCommand } from './check-draft';
import { copyDraftCommands } from './copy-draft';
import { explainDatesCommand } from './explain-dates';
import { exportCalendarFileCommand } from './export-calendar-file';
import { insertDraftCommands } from './insert-draft';
import { insertWhatIsDueCommand } from './insert-what-is-due';
import { newInterviewNoteCommand } from './new-interview-note';
import { nextGapCommand } from './next-gap';
import { openDraftInMailAppCommand } from './open-draft-in-mail-app';
import { openFollowUpsCommand } from './open-follow-ups';
import { openTimelineCommand } from './open-timeline';
import { putOffCommand } from './put-off';
import { readSentenceCommand } from './read-sentence';
import { recordAnswerCommand } from './record-answer';
import { recordAsSentCommand } from './record-as-sent';
import { showProblemsCommand } from './show-problems';
import { skipCommand } from './skip';

/** All commands, in the order in which a message lives: see it, write it, send it, hear back. */
const commandsOf = (bench: Workbench): Command[] => {
  const drafting = draftingOf(bench);
  return [
    openFollowUpsCommand(bench),
    openTimelineCommand(bench),
    newInterviewNoteCommand(bench),
    ...insertDraftCommands(drafting),
    insertWhatIsDueCommand(drafting),
    nextGapCommand(drafting),
    checkDraftCommand(drafting),
    ...copyDraftCommands(drafting),
    openDraftInMailAppCommand(drafting),
    recordAsSentCommand(bench),
    recordAnswerCommand(bench),
    putOffCommand(bench),
    skipCommand(bench),
    explainDatesCommand(bench),
    showProblemsCommand(bench),
    readSentenceCommand(bench),
    exportCalendarFileCommand(bench),
  ];
};

/** Adds the commands to the palette; none has a default hotkey, and each is absent where it cannot apply. */
export function registerCommands(plugin: Plugin, bench: Workbench): void {
  for (const command of commandsOf(bench)) plugin.addCommand(command);
}
