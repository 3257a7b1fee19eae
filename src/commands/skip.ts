import { type Command } from 'obsidian';
import { type Workbench } from '../plugin/workbench';
import { skip } from '../ui/actions';
import { openFollowUpsHere } from '../ui/here';
import { pickFollowUp } from '../ui/modals/follow-up-picker';

/** Skip: a message of this note is not sent, and the chain goes on. */
export const skipCommand = (bench: Workbench): Command => ({
  id: 'skip',
  name: 'Skip',
  icon: 'skip-forward',
  checkCallback: (checking) => {
    const followUps = openFollowUpsHere(bench);
    if (followUps.length === 0) return false;
    if (!checking) pickFollowUp(bench, followUps, (followUp) => void skip(bench, followUp));
    return true;
  },
});
