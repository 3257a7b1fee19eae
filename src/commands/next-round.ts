import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openNextRound } from '../ui/application/next-round';
import { interviewHere } from '../ui/here';
import { commandWhere } from './command-where';

/** Next round: the form of another interview of the application that the open note belongs to. */
export const nextRoundCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'next-round', name: 'Next round', icon: 'square-pen' },
    () => interviewHere(pluginContext),
    ({ note }) => openNextRound(pluginContext, note),
  );
