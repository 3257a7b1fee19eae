/**
 * English words of grammar: helping verbs, determiners, prepositions, and what cuts a sentence into clauses.
 *
 * In: nothing. Out: sets of words. What they do in a sentence is not here (`predicates.ts`).
 */
import type { Word } from './words';

/** When a verb lies: "ahead" (will, is going to, to), "would", "may", "must", "now", "going on" (is calling), "past", "done" (has called), "bare". */
export type Tense = 'ahead' | 'would' | 'may' | 'must' | 'now' | 'going on' | 'past' | 'done' | 'to' | 'ing' | 'bare';

export const MODALS: Readonly<Record<string, Tense>> = {
  will: 'ahead',
  shall: 'ahead',
  wil: 'ahead',
  would: 'would',
  should: 'would',
  may: 'may',
  might: 'may',
  can: 'may',
  could: 'may',
  must: 'must',
  ought: 'would',
  cld: 'may',
  shd: 'would',
};
export const BE = new Set('is are am be been being was were'.split(' '));
export const WAS = new Set('was were had did'.split(' '));
export const HAVE = new Set('have has had having'.split(' '));
export const DO = new Set('do does did'.split(' '));
export const BETWEEN = new Set(
  'not also then probably definitely likely hopefully certainly surely just still all both now only soon ideally typically usually normally generally personally shortly formally officially finally maybe perhaps possibly already once even never really actually automatically first currently provisionally tentatively most very quite ever simply always often ordinarily'.split(
    ' ',
  ),
);
export const DETERMINERS = new Set(
  'the a an my your our their his her its this that these those some any no another each every more further'.split(' '),
);
export const PREPOSITIONS = new Set(
  'of for with from in at about by on to into over under during after before until till within since as than like between among per via without through across'.split(
    ' ',
  ),
);
/** Signs and words behind which a new clause begins. */
export const CUTS = new Set([
  ...'. ; : ! ? ( ) [ ] " , - – — … & > |'.split(' '),
  ...'and or but because so while although though if when once until till after before whether that which who as since than unless where whereas how what'.split(
    ' ',
  ),
]);
export const PRONOUNS = new Set(['I', 'you', 'we', 'they', 'he', 'it', 'who', 'someone', 'everyone', 'nobody']);
/** Words that lead to an infinitive though they are no verbs. */
export const LEADING = new Set(
  'going about due set likely able supposed meant expected scheduled bound ready hoping planning looking aiming position keen sure hope plan idea slated free happy booked invited asked told trying wanting intending'.split(
    ' ',
  ),
);

const isVerbal = (word: Word): boolean =>
  word.forms !== 0 || BE.has(word.text) || HAVE.has(word.text) || DO.has(word.text) || word.text in MODALS;

/** What a word stands for as a subject, or null where it cannot be one. */
export function nounOf(word: Word): string | null {
  const [noun] = word.nouns;
  if (noun !== undefined && !['me', 'my', 'your', 'our', 'their', 'them'].includes(noun)) return noun;
  if (word.capital) return 'name';
  return null;
}

export const isNoun = (word: Word | undefined): boolean =>
  word !== undefined &&
  (nounOf(word) !== null ||
    (/^\p{L}/u.test(word.text) &&
      !isVerbal(word) &&
      !CUTS.has(word.text) &&
      !PREPOSITIONS.has(word.text) &&
      !BETWEEN.has(word.text) &&
      !DETERMINERS.has(word.text)));
