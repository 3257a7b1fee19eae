/**
 * Several drafts put into a note at once, as after a panel.
 *
 * In: the note's text, the cursor, the drafts in their order. Out: one insertion, so that one undo takes all of them away.
 * Not here: where a single draft goes (`place-draft.ts`).
 */
import type { Draft } from './draft';
import { placeDraft, type Placement, type PlaceOptions } from './place-draft';

/** Puts the drafts one after the other; what the first of them selects is selected. Null where there is no draft. */
export function placeDrafts(source: string, drafts: readonly Draft[], options: PlaceOptions): Placement | null {
  let text = source;
  let cursor = options.cursor;
  let first: Placement | null = null;
  for (const draft of drafts) {
    const placement = placeDraft(text, draft, { ...options, cursor });
    text = text.slice(0, placement.at) + placement.insert + text.slice(placement.at);
    // The next one is looked for from the end of this one, so it follows it.
    cursor = placement.at + placement.insert.trimEnd().length;
    first ??= placement;
  }
  if (first === null) return null;
  const behind = source.length - first.at;
  return { ...first, insert: text.slice(first.at, text.length - behind) };
}
