/**
 * The marks of Markdown with which lines begin, and lines that are labels.
 *
 * In: nothing. Out: patterns of single lines. Not here: what stands under what (`passages.ts`).
 */

export const HEADING = /^ {0,3}(?<marks>#{1,6})[ \t]+(?<words>\S.*)$/;
export const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
export const CALLOUT = /^[ \t>]*\[![\w-]+\][+-]?[ \t]*(?<words>.*)$/;
export const ITEM = /^(?<indent>[ \t]*)(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[(?<box>.)\][ \t]+)?(?=\S)/;
export const ROW = /^[ \t]*\|.*\|[ \t]*$/;
export const TICKED = /[xX✓✔-]/;
/** Below the titles of a table's columns. */
export const HEAD_RULE = /^[ \t>]*\|[ \t|:-]*-[ \t|:-]*$/;
/** No line that is a label without a sign has more characters. */
export const LONGEST_LABEL = 40;
export const RULE = /^[ \t|:*_=-]*$/;
/** "Next steps:", "**Timeline**": a line of its own that labels what follows. */
export const LABEL_LINE = /^[ \t]*(?:\*\*|__)?(?<words>[^.!?\n]{2,40}?)(?:(?::(?:\*\*|__)?|(?:\*\*|__):?)[ \t]*)$/;

/** Most lines begin with a letter: no mark of Markdown can stand there. */
export const PLAIN = /^[a-z]/i;
export const SENTENCE_END = /[.!?:;]["'”’)\]*_]*$/;
