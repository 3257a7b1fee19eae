import type { Command } from 'obsidian';
import { lastChannel } from '../domain/follow-up/actions';
import type { PluginContext } from '../plugin/plugin-context';
import { recordSent } from '../ui/actions';
import { followUpCommand } from './command-where';

/** Record as sent: today, by the channel that was used last. */
export const recordAsSentCommand = (pluginContext: PluginContext): Command =>
  followUpCommand(pluginContext, { id: 'record-as-sent', name: 'Record as sent', icon: 'check' }, (followUp) => {
    const { now, interviews } = pluginContext.plans.plan;
    void recordSent(pluginContext, [followUp], now.day, lastChannel(interviews));
  });
