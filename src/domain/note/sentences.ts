/**
 * Sentences and words, as people count them.
 *
 * In: prose. Out: pieces with their offsets. Not here: Markdown (`prose.ts` masks it first).
 */

/** A piece of a text; `start` and `end` are UTF-16 offsets into it, `end` exclusive. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Intl.Segmenter ends a sentence after titles, initials and short forms: "Dr. | Smith", "Dec. | 1". */
const ENDS_IN_ABBREVIATION =
  /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Sr|Jr|vs|approx|ca|e\.g|i\.e|etc|no|dept|mgr|bus|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|\p{Lu})\.\s*$/u;

/** The sentences of a text, trimmed, in order: "Dr. Smith will call. Wait." is two. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { segment, index } of SENTENCES.segment(text)) {
    const end = index + segment.length;
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

/** The words of a text, in order, without punctuation: "We'll call at 5." has four. */
export function wordsOf(text: string): Piece[] {
  // Chunk by chunk: no word reaches across a blank or has 200 letters, and segmenting a long text as a whole takes time that grows with its square.
  return [...text.matchAll(/\S{1,200}/g)].flatMap((chunk) =>
    [...WORDS.segment(chunk[0])]
      .filter((piece) => piece.isWordLike)
      .map(({ segment, index }) => ({ text: segment, start: chunk.index + index, end: chunk.index + index + segment.length })),
  );
}
