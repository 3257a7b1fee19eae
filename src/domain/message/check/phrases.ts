/**
 * Phrases over classes of words, read into one pattern each.
 *
 * In: a table, a phrase on each line, for what a sentence is heard to say (`said.ts`). Out: where any of them stands in it as whole
 * words. The classes stand in `word-classes.ts`. In a phrase
 * - `a/b` is either word, `_` a blank inside of one, `*` any ending: `get_back/repl*`;
 * - `{job}` is any word of a class, `[the/a]` may be missing, `..3` skips at most three words;
 * - `>` stands at the beginning of a clause, and `!a/b` says that neither follows.
 *
 * @example phrases('i need this/the {job}').test('because i need this position') // true
 */
import { lazy } from '../../lazy';
import { WORD_CLASSES, type WordClass } from './word-classes';

/** Finds phrases in what a sentence is heard to say, as a pattern does. */
export interface Phrases extends Pick<RegExp, 'exec' | 'test'> {
  readonly countIn: (said: string) => number;
}

/** The phrases of a table; their pattern is made when it is first asked for. */
export function phrases(table: string): Phrases {
  const pattern = lazy(() => patternOf(table, ''));
  const every = lazy(() => patternOf(table, 'g'));
  return {
    exec: (said) => pattern().exec(said),
    test: (said) => pattern().test(said),
    countIn: (said) => said.match(every())?.length ?? 0,
  };
}

const patternOf = (table: string, flags: string): RegExp =>
  new RegExp(
    `\\b(?:${table
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(sourceOf)
      .join('|')})(?![\\w'])`,
    flags,
  );

/** Where a clause begins: "what you need to decide" orders nobody about. */
const CLAUSE = `(?:^|[.,;:] |\\b(?:and|but|then|(?:i (?:think|believe|feel)(?: that)?)) )`;
/** What may stand between two words. */
const NEXT = '[,;:]? ';

function sourceOf(phrase: string): string {
  const tokens = phrase.split(/\s+/);
  const last = tokens.map((token) => !token.startsWith('!')).lastIndexOf(true);
  return tokens.map((token, at) => tokenSource(token, at >= last)).join('');
}

/** A word with the blank behind it, which the last of a phrase has not. */
function tokenSource(token: string, isLast: boolean): string {
  if (token === '>') return CLAUSE;
  const skipped = /^\.\.(?<most>\d)$/.exec(token)?.groups?.['most'];
  if (skipped !== undefined) return `(?:[\\w'£$€-]+${NEXT}){0,${skipped}}?`;
  if (token.startsWith('!')) return isLast ? `(?! ${anyOf(token.slice(1))}\\b)` : `(?!${anyOf(token.slice(1))}\\b)`;
  if (token.startsWith('[')) return `(?:${anyOf(token.slice(1, -1))}${NEXT})?`;
  return anyOf(token) + (isLast ? '' : NEXT);
}

const anyOf = (words: string): string =>
  `(?:${words
    .split('/')
    .map((word) => word.replaceAll('_', ' ').replaceAll('*', "[\\w'-]*"))
    .join('|')
    .replace(/\{(?<name>\w+)\}/g, (_all, name: WordClass) => anyOf(WORD_CLASSES[name]))})`;
