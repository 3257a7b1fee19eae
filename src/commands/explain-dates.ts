import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { interviewHere } from '../ui/here';
import { explainDates } from '../ui/modals/explain-dates';
import { commandWhere } from './command-where';

/** Explain dates in this note: each promise as it is read, each follow-up with its reason. */
export const explainDatesCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'explain-dates', name: 'Explain dates in this note', icon: 'info' },
    () => interviewHere(pluginContext),
    (interview) => explainDates(pluginContext, interview),
  );
