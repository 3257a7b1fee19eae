/**
 * A look through the texts of all notes, for interviews that no property, tag, heading or folder tells of. Only where the user asks for it.
 */
import { Notice } from 'obsidian';
import type { PluginContext } from '../plugin/plugin-context';
import { openSidebar } from './sidebar/open-sidebar';
import { NEAR_MISSES_SECTION, PROBLEMS_SECTION } from './sidebar/sections';

/** Looks, and shows the notes that need the user; says so where there are none. */
export async function lookThroughNotes({ app, notes }: PluginContext): Promise<void> {
  await notes.lookIntoTexts();
  await openSidebar(app, [PROBLEMS_SECTION, NEAR_MISSES_SECTION]);
  if (notes.nearMisses().length + notes.problems().length === 0) new Notice('No note needs a look.');
}
