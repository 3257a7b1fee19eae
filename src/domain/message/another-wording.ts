/**
 * The next wording of a message.
 *
 * In: the text as it stands, and a way to compose the message in each wording. Out: the draft in the next, with what was written into
 * the gaps, or that the text is the user's own by now. Not here: the change in the note, which is one step of the editor's history
 * (`../../ui/editor`).
 */
import type { Draft } from './draft';
import { gapsIn } from './gaps';

/** Wordings of which each changes every sentence; the others mix them, so that each of a panel gets a letter of its own. */
const PURE = 3;
const ALL = 12;

export interface Rewording {
  /** The draft as it was composed, which tells whether a subject is still the composed one; null where the text is the user's own. */
  readonly before: Draft | null;
  readonly after: Draft;
}

/** The draft in the wording behind the one that stands there, for one of a panel in one that no other member begins with; behind a text of the user's own the first. */
export function anotherWording(body: string, compose: (wording: number) => Draft, panel = 1): Rewording {
  const [count, step] = panel > 1 ? [ALL, panel < ALL ? panel : 1] : [PURE, 1];
  const drafts = Array.from({ length: ALL }, (_, wording) => compose(wording));
  for (const [wording, before] of drafts.entries()) {
    const fills = fillsOf(body.trim(), before.body.trim());
    const after = drafts[(wording + step) % count];
    if (fills !== null && after !== undefined) return { before, after: { ...after, body: filledIn(after.body, fills) } };
  }
  return { before: null, after: compose(0) };
}

/** What stands where the draft has its gaps, by their names; null where anything else was changed. */
function fillsOf(body: string, draft: string): ReadonlyMap<string, string> | null {
  const gaps = gapsIn(draft);
  const fixed = [0, ...gaps.map(({ end }) => end)].map((start, at) => draft.slice(start, gaps[at]?.start));
  const [first = '', ...rest] = fixed;
  if (!body.startsWith(first) || (rest.length === 0 && body !== first)) return null;
  const fills = new Map<string, string>();
  let from = first.length;
  for (const [at, words] of rest.entries()) {
    const to = at === rest.length - 1 ? body.length - words.length : body.indexOf(words, from);
    if (to < from || !body.startsWith(words, to)) return null;
    fills.set(gaps[at]?.name ?? '', body.slice(from, to));
    from = to + words.length;
  }
  return fills;
}

/** The text with these words in its gaps. */
const filledIn = (text: string, fills: ReadonlyMap<string, string>): string =>
  gapsIn(text).reduceRight((filled, { name, start, end }) => {
    const words = fills.get(name);
    return words === undefined ? filled : filled.slice(0, start) + words + filled.slice(end);
  }, text);
