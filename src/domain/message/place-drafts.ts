/**
 * Several drafts put into a note at once, as after a panel.
 *
 * In: the note's text, the cursor, the drafts in their order. Out: one insertion, so that one undo takes all of them away, or why
 * there is none. Not here: where a single draft goes (`place-draft.ts`).
 */
import { unclosedFence } from '../note/code-fences';
import { draftSectionsOf } from '../note/drafts';
import { frontmatterBlock } from '../note/frontmatter-block';
import { linesOf, type Line } from '../note/lines';
import type { Draft } from './draft';
import { placeDraft, type Placement, type PlaceOptions } from './place-draft';

/** Why a draft cannot be put in, in a sentence for the user. */
export interface NoPlace {
  readonly problem: string;
}

/** Whether what was put in reads as the draft it is, and no line of the note has fallen into it. */
function readsAsDraft(text: string, { kind }: Draft, { at, insert }: Placement): boolean {
  const start = at + insert.search(/\S/);
  const section = draftSectionsOf(text).find((each) => each.start === start && each.kind === kind);
  return section !== undefined && section.end <= at + insert.length;
}

const bodyLines = (source: string): Line[] => [...linesOf(source)].slice(frontmatterBlock(source).bodyLine - 1);

function whyNot(source: string, text: string): NoPlace {
  const fence = unclosedFence(bodyLines(source));
  if (fence !== null) {
    return {
      problem: `No draft was put in: the block of code that opens on line ${fence.number} is never closed, so the draft would stand inside it. Close it first.`,
    };
  }
  const inDraft = unclosedFence(bodyLines(text));
  const where = inDraft === null ? '' : ' Its message template opens a block of code and never closes it.';
  return { problem: `No draft was put in: it would not read as one in this note.${where}` };
}

/**
 * Puts the drafts one after the other; what the first of them selects is selected. Null where there is no draft, and a problem where
 * one would not be read as what it is, such as inside a block of code that is never closed.
 */
export function placeDrafts(source: string, drafts: readonly Draft[], options: PlaceOptions): Placement | NoPlace | null {
  let text = source;
  let cursor = options.cursor;
  let first: Placement | null = null;
  for (const draft of drafts) {
    const placement = placeDraft(text, draft, { ...options, cursor });
    text = text.slice(0, placement.at) + placement.insert + text.slice(placement.at);
    if (!readsAsDraft(text, draft, placement)) return whyNot(source, text);
    // The next one is looked for from the end of this one, so it follows it.
    cursor = placement.at + placement.insert.trimEnd().length;
    first ??= placement;
  }
  if (first === null) return null;
  const behind = source.length - first.at;
  return { ...first, insert: text.slice(first.at, text.length - behind) };
}
