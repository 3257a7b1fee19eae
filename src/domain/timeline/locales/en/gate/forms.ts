/**
 * The lexicon with all forms of its words, and a clause as such words.
 *
 * In: a clause in which words of time are marked. Out: its words with their classes. Not here: what they say together (`acts.ts`).
 */
import { Lexicon, type Word } from '../../../gate/words';
import { NOUNS, SMALL, VERBS, type WordClass } from './lexicon';

export type EnglishWord = Word<WordClass>;

/** "call": calling, called; "plan": planning; "notify": notified. */
function formsOf(base: string): Record<'third' | 'ing' | 'past', string> {
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'i' : base;
  const silent = base.endsWith('e') && !/[eo]e$/.test(base) ? base.slice(0, -1) : base;
  const doubled =
    /(?:^|[^aeiou])[aeiou][bdgmnprt]$/.test(base) && (base.length < 5 || /(?:mit|get|set|gin)$/.test(base)) ? base + base.slice(-1) : null;
  return {
    third: /(?:[sxz]|ch|sh|o)$/.test(base) ? `${base}es` : stem === base ? `${base}s` : `${stem}es`,
    ing: `${doubled ?? silent}ing`,
    past: base.endsWith('e') ? `${base}d` : `${doubled ?? stem}ed`,
  };
}

function lexiconOf(): Lexicon<WordClass> {
  const lexicon = new Lexicon<WordClass>();
  const wordsIn = (list: string): string[] => list.split(/\s+/);
  for (const [name, list] of Object.entries(VERBS) as [keyof typeof VERBS, string][]) {
    for (const [base = '', ...irregular] of wordsIn(list).map((verb) => verb.split('/'))) {
      const { third, ing, past } = formsOf(base);
      lexicon.add(base, [name, 'base']);
      lexicon.add(third, [name, 'third']);
      lexicon.add(ing, [name, 'ing']);
      for (const form of irregular.length > 0 ? irregular : [past]) lexicon.add(form, [name, 'past']);
    }
  }
  for (const [name, list] of Object.entries(NOUNS) as [keyof typeof NOUNS, string][]) {
    for (const noun of wordsIn(list)) {
      lexicon.add(noun, [name]);
      if (noun.length > 2) lexicon.add(formsOf(noun).third, [name]);
    }
  }
  for (const [name, list] of Object.entries(SMALL) as [keyof typeof SMALL, string][])
    for (const word of wordsIn(list)) lexicon.add(word, [name]);
  return lexicon;
}

const LEXICON = lexiconOf();

/** All forms of the words of some classes, for patterns. */
export const formsOfClasses = (classes: readonly WordClass[]): string[] => LEXICON.formsOf(classes);

/** Short forms and slips of the pen, each as the words it stands for. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/['’‘`]/g, "'"],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\b(?<verb>do|does|did|has|have|had|was|were|is|are|would|could|should)nt\b/g, '$<verb> not'],
  [/'ll\b/g, ' will'],
  [/\b(?<who>they|you|it|that)ll\b/g, '$<who> will'],
  [/'d\b/g, ' would'],
  [/\b(?<who>they|you|i|s?he)d\b/g, '$<who> would'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/\bi'?m\b/g, 'i am'],
  [/\b(?<who>s?he|it|that|there|who|what|hr)(?:'s| s)\b|\b(?<typo>s?he)s\b/g, '$<who>$<typo> is'],
  [/'s\b|s'(?!\w)/g, ''],
  [/\b(?:w\/|w\/o)(?!\w)/g, 'with '],
  [/\bsh(?:d|ld)\b/g, 'should'],
  [/\bcld\b/g, 'could'],
  [/\bsed\b/g, 'said'],
  [/\b(?:will|to|should|would) here\b/g, 'will hear'],
  [/\bbak\b/g, 'back'],
  [/\bgimme\b/g, 'give me'],
  [/\bgotta\b/g, 'got to'],
  [/\bwil\b/g, 'will'],
  [/\bu\b/g, 'you'],
  [/\brecieve/g, 'receive'],
  [/\bwanna\b/g, 'want to'],
  [/\bhafta\b/g, 'have to'],
  [/\blemme\b/g, 'let me'],
];

/** A cheap look for any of them. */
const SHORT_FORM =
  /['’‘`]|\bcannot\b|nt\b|ll\b|(?:they|you|i|he)d\b|\bim\b|hes\b|w\/|\b(?:shd|shld|cld|sed|bak|here|gimme|gotta|u|wil|recieve\w*|wanna|hafta|lemme)\b/;

/** The sign that a locale puts in place of words of time. */
export const TIME_SIGN = '#';
/** The same for a few hours. */
export const SPAN_SIGN = '%';

const TOKEN = /#+|%|[\p{L}\d][\p{L}\p{N}/&-]*/gu;
/** The same for the text of most notes, which engines read faster. */
const ASCII_TOKEN = /#+|%|[a-z\d][a-z\d/&-]*/g;
// eslint-disable-next-line no-control-regex -- The first and last of ASCII.
const ASCII = /^[\x00-\x7f]*$/;
const NAME_LIKE = /\b\p{Lu}\p{Ll}+/gu;
const BEFORE_MONTH = /^(?:of|in|by|mid|early|late|until|before|after|since)$/;
const TIME_WORD: ReadonlySet<WordClass> = new Set(['time']);
const NAME: ReadonlySet<WordClass> = new Set(['name']);
const PAST: ReadonlySet<WordClass> = new Set(['past']);

/** Whether a word stands with a capital somewhere in a clause: "Jane". */
const isCapital = (clause: string, text: string): boolean => clause.match(NAME_LIKE)?.some((name) => name.toLowerCase() === text) === true;

/** The words of a clause. Unknown ones are told by their looks: a name by its capital, a past by its end. */
export function wordsOf(clause: string): EnglishWord[] {
  const lower = clause.toLowerCase();
  const plain = SHORT_FORM.test(lower) ? SPELLED_OUT.reduce((text, [short, long]) => text.replace(short, long), lower) : lower;
  const words: EnglishWord[] = [];
  for (const text of plain.match(ASCII.test(plain) ? ASCII_TOKEN : TOKEN) ?? []) {
    const last = words.at(-1);
    const isMonth = text === 'may' && last !== undefined && (last.is.has('time') || BEFORE_MONTH.test(last.text));
    if (isMonth) {
      words.push({ text: TIME_SIGN, is: TIME_WORD });
      continue;
    }
    // "Will follow up" is a verb, "a follow up" is a noun.
    const isVerb = last?.is.has('base') === true && (words.at(-2)?.is.has('modal') === true || words.at(-2)?.is.has('to') === true);
    const compound = last === undefined || isVerb ? null : LEXICON.compoundOf(last.text, text);
    if (compound !== null) words.splice(-1, 1, { text: compound, is: LEXICON.classesOf(compound) });
    else words.push({ text, is: text.startsWith(TIME_SIGN) ? TIME_WORD : classesOf(text, clause) });
  }
  return words;
}

function classesOf(text: string, clause: string): ReadonlySet<WordClass> {
  const known = LEXICON.classesOf(text);
  if (known.size > 0) return known;
  if (text.endsWith('ed') && /[a-z]{3}ed$/.test(text)) return PAST;
  return !text.endsWith('ing') && isCapital(clause, text) ? NAME : known;
}
