import { type Command } from 'obsidian';
import { addDays } from '../domain/calendar/day';
import { type Workbench } from '../plugin/workbench';
import { openFollowUpsHere } from '../ui/here';
import { askPutOffUntil } from '../ui/modals/ask-day';
import { pickFollowUp } from '../ui/modals/follow-up-picker';

/** Put off: a message of this note waits until a day of the user's choice. */
export const putOffCommand = (bench: Workbench): Command => ({
  id: 'put-off',
  name: 'Put off',
  icon: 'alarm-clock',
  checkCallback: (checking) => {
    const followUps = openFollowUpsHere(bench);
    if (followUps.length === 0) return false;
    if (!checking) pickFollowUp(bench, followUps, (followUp) => askPutOffUntil(bench, followUp, addDays(bench.agenda.plan.now.day, 1)));
    return true;
  },
});
