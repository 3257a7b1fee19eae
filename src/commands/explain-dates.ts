import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { interviewHere } from '../ui/here';
import { explainDates } from '../ui/modals/explain-dates';
import { commandWhere } from './command-where';

/** Explain dates in this note: each promise as it is read, each follow-up with its reason. */
export const explainDatesCommand = (bench: Workbench): Command =>
  commandWhere(
    { id: 'explain-dates', name: 'Explain dates in this note', icon: 'info' },
    () => interviewHere(bench),
    (interview) => explainDates(bench, interview),
  );
