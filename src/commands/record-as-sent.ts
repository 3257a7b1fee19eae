import type { Command } from 'obsidian';
import { lastChannel } from '../domain/follow-up/actions';
import type { Workbench } from '../plugin/workbench';
import { recordSent } from '../ui/actions';
import { followUpCommand } from './command-where';

/** Record as sent: today, by the channel that was used last. */
export const recordAsSentCommand = (bench: Workbench): Command =>
  followUpCommand(bench, { id: 'record-as-sent', name: 'Record as sent', icon: 'check' }, (followUp) => {
    const { now, interviews } = bench.agenda.plan;
    void recordSent(bench, [followUp], now.day, lastChannel(interviews));
  });
