import { type Command } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { interviewHere } from '../ui/here';
import { RecordAnswerModal } from '../ui/modals/record-answer-modal';

/** Record an answer: what the employer of this note let hear. */
export const recordAnswerCommand = (bench: Workbench): Command => ({
  id: 'record-answer',
  name: 'Record an answer',
  icon: 'reply',
  checkCallback: (checking) => {
    const interview = interviewHere(bench);
    if (interview === null) return false;
    if (!checking) new RecordAnswerModal(bench, interview.note).open();
    return true;
  },
});
