import { type Command } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { interviewHere } from '../ui/here';
import { ExplainModal } from '../ui/modals/explain-modal';

/** Explain dates in this note: each promise as it is read, each follow-up with its reason. */
export const explainDatesCommand = (bench: Workbench): Command => ({
  id: 'explain-dates',
  name: 'Explain dates in this note',
  icon: 'info',
  checkCallback: (checking) => {
    const interview = interviewHere(bench);
    if (interview === null) return false;
    if (!checking) new ExplainModal(bench, interview).open();
    return true;
  },
});
