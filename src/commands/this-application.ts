import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { showApplication } from '../ui/application/application-menu';
import { interviewHere } from '../ui/here';
import { commandWhere } from './command-where';

/** This application: all of the one that the open note belongs to, and what concerns it as a whole. */
export const thisApplicationCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'this-application', name: 'This application', icon: 'briefcase' },
    () => interviewHere(pluginContext),
    (interview) => showApplication(pluginContext, interview),
  );
