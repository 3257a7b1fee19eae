import { type Command } from 'obsidian';
import { lastChannel } from '../domain/follow-up/actions';
import { type Workbench } from '../plugin/workbench';
import { recordSent } from '../ui/actions';
import { openFollowUpsHere } from '../ui/here';
import { pickFollowUp } from '../ui/modals/follow-up-picker';

/** Record as sent: today, by the channel that was used last. */
export const recordAsSentCommand = (bench: Workbench): Command => ({
  id: 'record-as-sent',
  name: 'Record as sent',
  icon: 'check',
  checkCallback: (checking) => {
    const followUps = openFollowUpsHere(bench);
    if (followUps.length === 0) return false;
    const { now, interviews } = bench.agenda.plan;
    if (!checking) pickFollowUp(bench, followUps, (followUp) => void recordSent(bench, [followUp], now.day, lastChannel(interviews)));
    return true;
  },
});
