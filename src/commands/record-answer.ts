import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { interviewHere } from '../ui/here';
import { openRecordAnswer } from '../ui/modals/record-answer';
import { commandWhere } from './command-where';

/** Record an answer: what the employer of this note let hear. */
export const recordAnswerCommand = (bench: Workbench): Command =>
  commandWhere(
    { id: 'record-answer', name: 'Record an answer', icon: 'reply' },
    () => interviewHere(bench),
    ({ note }) => openRecordAnswer(bench, note),
  );
