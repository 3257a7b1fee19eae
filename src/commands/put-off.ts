import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { askPutOffUntil } from '../ui/modals/ask-day';
import { followUpCommand } from './command-where';

/** Put off: a message of this note waits until a day of the user's choice. */
export const putOffCommand = (bench: Workbench): Command =>
  followUpCommand(bench, { id: 'put-off', name: 'Put off', icon: 'alarm-clock' }, (followUp) => askPutOffUntil(bench, [followUp]));
