import type { Command } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openReadSentence } from '../ui/modals/read-sentence';

/** Read a sentence: paste any words and see how they are read. */
export const readSentenceCommand = (pluginContext: PluginContext): Command => ({
  id: 'read-sentence',
  name: 'Read a sentence',
  icon: 'text-search',
  callback: () => openReadSentence(pluginContext),
});
