import type { Extension } from '@codemirror/state';
import { draftLines } from './draft-line';
import { draftLinter } from './draft-linter';
import type { Drafting } from './drafting';
import { gapCompletions } from './gap-completions';
import { gapKeymap } from './gaps';

/** Everything that drafting adds to Obsidian's editor. */
export const draftingExtensions = (drafting: Drafting): Extension[] => [
  gapKeymap,
  gapCompletions(drafting),
  draftLines(drafting),
  draftLinter(drafting),
];
