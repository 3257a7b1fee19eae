/**
 * English words of grammar: helping verbs, determiners, prepositions, and what cuts a sentence into clauses.
 *
 * In: a word. Out: the classes that it is of. What they do in a sentence is not here (`predicates.ts`).
 */

/** What of a word (`words.ts`) its grammar is told by. */
interface GrammarWord {
  readonly text: string;
  readonly forms: number;
  readonly classes: number;
  readonly noun: string | null;
}

/** A class of words; a word knows its classes (`Word.classes`), since it is asked for them again and again. */
class WordClass {
  readonly bit = 1 << ALL.length;
  private readonly words: ReadonlySet<string>;

  constructor(list: string) {
    this.words = new Set(list.split(' '));
    ALL.push(this);
  }

  holds(text: string): boolean {
    return this.words.has(text);
  }

  has(word: Pick<GrammarWord, 'classes'> | undefined): boolean {
    return word !== undefined && (word.classes & this.bit) !== 0;
  }
}

const ALL: WordClass[] = [];

/** The classes of a word, one bit each. */
export const classesOf = (text: string): number => ALL.reduce((bits, each) => (each.holds(text) ? bits | each.bit : bits), 0);

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
export const MODAL = new WordClass(Object.keys(MODALS).join(' '));
export const BE = new WordClass('is are am be been being was were');
export const WAS = new WordClass('was were had did');
export const HAVE = new WordClass('have has had having');
export const DO = new WordClass('do does did');
export const BETWEEN = new WordClass(
  'not also then probably definitely likely hopefully certainly surely just still all both now only soon ideally typically usually normally generally personally shortly formally officially finally maybe perhaps possibly already once even never really actually automatically first currently provisionally tentatively most very quite ever simply always often ordinarily',
);
export const DETERMINERS = new WordClass(
  'the a an my your our their his her its this that these those some any no another each every more further',
);
export const PREPOSITIONS = new WordClass(
  'of for with from in at about by on to into over under during after before until till within since as than like between among per via without through across',
);
/** Signs and words behind which a new clause begins. */
export const CUTS = new WordClass(
  '. ; : ! ? ( ) [ ] " , - – — … & > | and or but because so while although though if when once until till after before whether that which who as since than unless where whereas how what',
);
const PRONOUNS = ['I', 'you', 'we', 'they', 'he', 'it', 'who', 'someone', 'everyone', 'nobody'];
/** Words that lead to an infinitive though they are no verbs. */
export const LEADING = new WordClass(
  'going about due set likely able supposed meant expected scheduled bound ready hoping planning looking aiming position keen sure hope plan idea slated free happy booked invited asked told trying wanting intending',
);

const isVerbal = (word: GrammarWord): boolean => word.forms !== 0 || [MODAL, BE, HAVE, DO].some((each) => each.has(word));

export const isPronoun = (nouns: readonly string[]): boolean => PRONOUNS.includes(nouns[0] ?? '');

/** What a word stands for as a subject, or null where it cannot be one. */
export function nounOf(nouns: readonly string[], capital: boolean): string | null {
  const [noun] = nouns;
  if (noun !== undefined && !['me', 'my', 'your', 'our', 'their', 'them'].includes(noun)) return noun;
  return capital ? 'name' : null;
}

/** Whether a word stands for somebody or something, known or not. */
export const isNoun = (word: GrammarWord): boolean =>
  word.noun !== null ||
  (/^\p{L}/u.test(word.text) && !isVerbal(word) && ![CUTS, PREPOSITIONS, BETWEEN, DETERMINERS].some((each) => each.has(word)));
