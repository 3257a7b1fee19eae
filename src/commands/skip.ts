import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { skip } from '../ui/actions';
import { followUpCommand } from './command-where';

/** Skip: a message of this note is not sent, and the chain goes on. */
export const skipCommand = (bench: Workbench): Command =>
  followUpCommand(bench, { id: 'skip', name: 'Skip', icon: 'skip-forward' }, (followUp) => void skip(bench, [followUp]));
