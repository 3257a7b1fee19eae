/** Where a clause begins that stands by itself: no "if", "until" or "since" hangs on it. */
const BEGINS = String.raw`(?:^[^a-z\d]*|[,;:.!?()…-]["')]?\s+|\s(?=(?:and|but)\s))(?:(?:and|but|so|well|now|then|already|by now|of course|needless to say|still|however|sadly|alas|yet),?\s){0,3}`;

/** A pattern of such a clause, or of its beginning. */
export const clause = (words: string): RegExp => new RegExp(BEGINS + words, 'i');

const AHEAD = /\b(?:more|to go|until|till|should|will|next|tomorrow|left|only|away)\b|'ll\b/i;
const OWN_PLAN = /\b(?:i|we)(?:'ll| will| should|'m going to|'re going to)\b.*/i;

/** Whether something is still to come in the words behind a match; what the user will do now is not. */
export const isAhead = (behind: string, { index, 0: match }: RegExpExecArray): boolean =>
  AHEAD.test(behind.slice(index + match.length).replace(OWN_PLAN, ''));
