/**
 * Sentences and words, as people count them.
 *
 * In: prose. Out: pieces with their offsets. Not here: Markdown (`prose.ts` masks it first).
 */

import { lazy } from '../lazy';

/** A piece of a text; `start` and `end` are UTF-16 offsets into it, `end` exclusive. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const sentences = lazy(() => new Intl.Segmenter('en', { granularity: 'sentence' }));
const words = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** Intl.Segmenter ends a sentence after titles, initials and short forms: "Dr. | Smith", "Dec. | 1". */
const ENDS_IN_ABBREVIATION =
  /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Mx|Prof|Capt|Lt|Sgt|Cpl|Cmdr|Maj|Gen|Rev|Hon|Supt|St|Sr|Jr|vs|approx|ca|e\.g|i\.e|etc|no|dept|mgr|bus|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|\p{Lu})\.\s*$/u;

/** Segmenting a long text as a whole takes time that grows with its square. */
const LONG = 2_000;
/** Where a sentence ends whatever comes before and after. */
const SURE_END = /\n|[!?][)"'”’]{0,3}[ \t]{1,9}(?=\p{L})|\.[)"'”’]{0,3}[ \t]{1,9}(?=\p{Lu})|[。！？](?=\p{L})/gu;

/** Where the sentences of a text end; a long text is segmented in parts that end with a sentence. */
function* endsIn(text: string): Generator<number> {
  let from = 0;
  for (const sure of text.length > LONG ? text.matchAll(SURE_END) : []) {
    const to = sure.index + sure[0].length;
    if (to - from < LONG) continue;
    for (const { segment, index } of sentences().segment(text.slice(from, to))) yield from + index + segment.length;
    from = to;
  }
  for (const { segment, index } of sentences().segment(text.slice(from))) yield from + index + segment.length;
}

/** The sentences of a text, trimmed, in order: "Dr. Smith will call. Wait." is two. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const end of endsIn(text)) {
    if (end < text.length && ENDS_IN_ABBREVIATION.test(text.slice(start, end))) continue;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.indexOf(trimmed);
      pieces.push({ text: trimmed, start: from, end: from + trimmed.length });
    }
    start = end;
  }
  return pieces;
}

/** Nearly every chunk of English; what stands around the letters joins no word, so that nothing needs to be segmented. */
const ONE_PLAIN_WORD = /^(?<before>["'(]{0,3})(?<word>[A-Za-z]+)["'),.;:!?]{0,3}$/;

const MARKS = /^[!-/:-@[-^`{-~]+$/;

/** The words of a text, in order, without punctuation: "We'll call at 5." has four. */
export function wordsOf(text: string): Piece[] {
  // Chunk by chunk: no word reaches across a blank or has 200 letters, and segmenting a long text as a whole takes time that grows with its square.
  const pieces: Piece[] = [];
  for (const { 0: chunk, index: at } of text.matchAll(/\S{1,200}/g)) {
    const alone = ONE_PLAIN_WORD.exec(chunk)?.groups;
    if (alone) {
      const start = at + (alone['before']?.length ?? 0);
      pieces.push({ text: alone['word'] ?? '', start, end: start + (alone['word']?.length ?? 0) });
    } else if (!MARKS.test(chunk))
      for (const { segment, index, isWordLike } of words().segment(chunk))
        if (isWordLike === true) pieces.push({ text: segment, start: at + index, end: at + index + segment.length });
  }
  return pieces;
}
