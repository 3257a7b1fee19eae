import type { Command } from 'obsidian';
import type { Drafting } from '../ui/editor/drafting';
import { editorCommand } from '../ui/editor/editor-command';
import { hasGap, selectNextGap } from '../ui/editor/gaps';

/** Next gap: for the phone's toolbar, and for a hotkey where Tab is an ordinary key. */
export const nextGapCommand = (drafting: Drafting): Command =>
  editorCommand(drafting, {
    id: 'next-gap',
    name: 'Next gap',
    icon: 'text-cursor-input',
    applies: (_interview, source) => hasGap(source()),
    run: ({ editor }) => selectNextGap(editor),
  });
