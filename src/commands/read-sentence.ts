import type { Command } from 'obsidian';
import type { Workbench } from '../plugin/workbench';
import { openReadSentence } from '../ui/modals/read-sentence';

/** Read a sentence: paste any words and see how they are read. */
export const readSentenceCommand = (bench: Workbench): Command => ({
  id: 'read-sentence',
  name: 'Read a sentence',
  icon: 'text-search',
  callback: () => openReadSentence(bench),
});
