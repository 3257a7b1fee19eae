/**
 * The next wording of a message.
 *
 * In: the text as it stands, and a way to compose the message in each wording. Out: the draft in the next. Not here: the change in the
 * note, which is one step of the editor's history (`../../ui/editor`).
 */
import type { Draft } from './draft';

/** Wordings of which each changes every sentence. */
const WORDINGS = 3;

/** The draft in the wording behind the one that stands there; behind a text of the user's own the first. */
export function anotherWording(body: string, compose: (wording: number) => Draft): Draft {
  const drafts = Array.from({ length: WORDINGS }, (_, wording) => compose(wording));
  const at = drafts.findIndex((draft) => draft.body.trim() === body.trim());
  return drafts[(at + 1) % WORDINGS] ?? compose(0);
}
