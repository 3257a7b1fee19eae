/**
 * The words that a pattern cannot do without, read out of the pattern itself: no list beside it can fall behind it.
 *
 * In: a regular expression. Out: patterns of single words, one of which stands in all that it matches, or begins it. A word is a run of
 * letters, digits and `_` (`\w+`). Not here: looking for the words in a sentence (`vocabulary.ts`).
 */
import { partsOf, rowOf, type Part } from './pattern-parts';

/** Whether words surely end where these parts in a row begin, or end where it is asked from behind. */
function meetsEdge(row: readonly Part[], from: number, step: 1 | -1, beyond: boolean): boolean {
  for (let at = from; at >= 0 && at < row.length; at += step) {
    const part = row[at];
    if (part === undefined || (part.is === 'look' && !part.edge)) continue;
    const isEdge = part.edge || hasEdge(part, step);
    if (!isEdge) return false;
    if (!part.canBeEmpty || part.is === 'look') return true;
  }
  return beyond;
}

const hasEdge = (part: Part, step: 1 | -1): boolean => {
  if (part.edge) return true;
  if (part.is === 'row') return meetsEdge(part.parts, step === 1 ? 0 : part.parts.length - 1, step, false);
  return (part.is === 'choice' || part.is === 'repeated') && part.parts.every((each) => hasEdge(each, step));
};

const rowPartsOf = (part: Part): readonly Part[] => (part.is === 'row' ? part.parts : [part]);

/** Patterns of words of which one has to be there; the more letters the shortest of them has, the fewer words fit by chance. */
interface Needed {
  readonly words: readonly string[];
  readonly letters: number;
}

/** A wordy run within a row, or another part of it; `begins` and `ends` where words surely begin and end there. */
interface Piece {
  readonly part: Part;
  readonly begins: boolean;
  readonly ends: boolean;
}

function piecesOf(part: Part, left: boolean, right: boolean): Piece[] {
  const row = rowPartsOf(part);
  const pieces: Piece[] = [];
  for (let from = 0; from < row.length; ) {
    let to = from + 1;
    if (row[from]?.wordy === true) while (row[to]?.wordy === true) to++;
    pieces.push({
      part: rowOf(row.slice(from, to)),
      begins: meetsEdge(row, from - 1, -1, left),
      ends: meetsEdge(row, to, 1, right),
    });
    from = to;
  }
  return pieces;
}

const asWord = ({ part: { source }, begins, ends }: Piece): string => `${begins ? '^' : ''}${source}${ends ? '$' : ''}`;

const mostLetters = (needed: readonly Needed[]): Needed | null =>
  needed.reduce<Needed | null>((best, each) => (best === null || each.letters > best.letters ? each : best), null);

/** All that a part needs, each of them at once. */
function neededBy(part: Part, left: boolean, right: boolean): readonly Needed[] {
  return piecesOf(part, left, right).flatMap((piece): readonly Needed[] => {
    const { part: inner, begins, ends } = piece;
    if (inner.wordy) return inner.letters > 0 ? [{ words: [asWord(piece)], letters: inner.letters }] : [];
    if (inner.is === 'repeated') return inner.canBeEmpty ? [] : inner.parts.flatMap((each) => neededBy(each, false, false));
    if (inner.is === 'row') return neededBy(inner, begins, ends);
    if (inner.is !== 'choice') return [];
    const each = inner.parts.map((option) => mostLetters(neededBy(option, begins, ends)));
    const words = each.flatMap((needed) => needed?.words ?? []);
    return each.includes(null) ? [] : [{ words, letters: Math.min(...each.map((needed) => needed?.letters ?? 0)) }];
  });
}

/** The words with which a part can begin; null where it can begin with anything. */
function beginningsOf(part: Part, left: boolean, right: boolean): readonly string[] | null {
  const found: string[] = [];
  const pieces = piecesOf(part, left, right);
  for (const [index, piece] of pieces.entries()) {
    const { part: inner, begins, ends } = piece;
    if (inner.is === 'look') continue;
    const next = pieces[index + 1]?.part;
    if (inner.wordy && next?.canBeEmpty === true && next.is !== 'look' && hasEdge(next, 1)) {
      // "E.o.d.": the first word ends at the sign, or goes on where there is none.
      const without = beginningsOf(rowOf([inner, ...pieces.slice(index + 2).map((each) => each.part)].flatMap(rowPartsOf)), true, right);
      return [...found, asWord({ part: inner, begins: true, ends: true }), ...(without ?? [asWord({ part: inner, begins: true, ends })])];
    }
    if (inner.wordy) found.push(asWord({ part: inner, begins: true, ends }));
    else if (inner.is === 'characters') return null;
    else {
      const options = (inner.is === 'row' ? [inner] : inner.parts).map((option) =>
        beginningsOf(option, begins, ends && inner.is !== 'repeated'),
      );
      if (options.includes(null)) return null;
      found.push(...options.flatMap((words) => words ?? []));
    }
    if (!inner.canBeEmpty) return found;
  }
  return null;
}

const wordPattern = (words: readonly string[]): RegExp => new RegExp([...new Set(words)].join('|'), 'i');

/** The words of a pattern. */
export interface PatternWords {
  /** One of each stands in all that the pattern matches: for `/\bby (?:the )?(?:fri|mon)day\b/` "by", and "friday" or "monday". */
  readonly needed: readonly RegExp[];
  /** All that it matches begins with one of these, for `/\b(?:the )?friday\b/` "the" or "friday"; null where it can begin with anything. */
  readonly beginning: RegExp | null;
}

export function wordsOfPattern(pattern: RegExp): PatternWords {
  const part = partsOf(pattern);
  const beginnings = beginningsOf(part, false, false);
  return {
    needed: neededBy(part, false, false).map(({ words }) => wordPattern(words)),
    beginning: beginnings === null ? null : wordPattern(beginnings),
  };
}
