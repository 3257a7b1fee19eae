import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { interviewHere } from '../ui/here';
import { openRecordAnswer } from '../ui/modals/record-answer';
import { commandWhere } from './command-where';

/** Record an answer: what the employer of this note let hear. */
export const recordAnswerCommand = (pluginContext: PluginContext): Command =>
  commandWhere(
    { id: 'record-answer', name: 'Record an answer', icon: 'reply' },
    () => interviewHere(pluginContext),
    ({ note }) => openRecordAnswer(pluginContext, note),
  );
