/**
 * Gaps: words in square brackets that stand for what is still to fill in, `[specific topic]`.
 *
 * In: text. Out: places. Links, checkboxes, footnotes and `[[notes]]` are none.
 */

/** A gap; `start` and `end` are UTF-16 offsets with the brackets, `end` exclusive. */
export interface Gap {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Bounded, so that a page of brackets takes no longer than a page of words. */
const BRACKETS = /!?\[\[[^[\]\n]{0,200}\]\]|(?<before>!|\])?\[(?<name>[^[\]\n]{1,80})\](?<after>\(|\[|:(?=\s*(?:https?:|\/|<)))?/g;
/** "[x]" is a checkbox, "[1]" a reference, "[^2]" a footnote, "[PDF]" says what a link opens. */
const NO_GAP = /^(?:\^|[xX\s/-]?$|sic$|\d+$|…$|\.\.\.$)|pdf$|PDF$/u;
const HAS_LETTERS = /\p{L}/u;

/** The gaps of a text, in order. */
export function gapsIn(text: string): Gap[] {
  const gaps: Gap[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const { name, before, after } = match.groups ?? {};
    if (name === undefined || before !== undefined || after !== undefined || NO_GAP.test(name.trim()) || !HAS_LETTERS.test(name)) continue;
    gaps.push({ name: name.trim(), start: match.index, end: match.index + match[0].length });
  }
  return gaps;
}
