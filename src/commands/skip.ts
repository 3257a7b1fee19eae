import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { skip } from '../ui/actions';
import { followUpCommand } from './command-where';

/** Skip: a message of this note is not sent, and the chain goes on. */
export const skipCommand = (pluginContext: PluginContext): Command =>
  followUpCommand(pluginContext, { id: 'skip', name: 'Skip', icon: 'skip-forward' }, (followUp) => void skip(pluginContext, [followUp]));
