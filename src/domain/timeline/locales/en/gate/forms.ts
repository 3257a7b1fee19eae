/**
 * The lexicon with all forms of its words, and a clause as such words.
 *
 * In: a clause in which words of time are marked. Out: its words with their classes. Not here: what they say together (`acts.ts`).
 */
import { Lexicon, type Word } from '../../../gate/words';
import { Is } from './classes';
import { NOUNS, SMALL, VERBS } from './lexicon';

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

function lexiconOf(): Lexicon {
  const lexicon = new Lexicon();
  const wordsIn = (list: string): string[] => list.split(/\s+/);
  for (const [is, also, verbs] of VERBS) {
    for (const [base = '', ...irregular] of wordsIn(verbs).map((verb) => verb.split('/'))) {
      const { third, ing, past } = formsOf(base);
      lexicon.add(base, is | Is.base, also);
      lexicon.add(third, is | Is.third, also);
      lexicon.add(ing, is | Is.ing, also);
      for (const form of irregular.length > 0 ? irregular : [past]) lexicon.add(form, is | Is.past, also);
    }
  }
  for (const [is, also, nouns] of NOUNS) {
    for (const noun of wordsIn(nouns)) {
      lexicon.add(noun, is, also);
      if (noun.length > 2) lexicon.add(formsOf(noun).third, is, also);
    }
  }
  for (const [is, also, words] of SMALL) for (const word of wordsIn(words)) lexicon.add(word, is, also);
  return lexicon;
}

const LEXICON = lexiconOf();

/** The words of the lexicon in all their forms. */
export const everyWord = (): Iterable<Word> => LEXICON.all();

/** All forms of the words of some classes. */
export const formsOfClasses = (is: number, also = 0): string[] => LEXICON.formsOf(is, also);

/** Short forms and slips of the pen, each with a sign that it needs and the words it stands for. */
const SPELLED_OUT: readonly (readonly [sign: string, short: RegExp, long: string])[] = [
  ['can', /\bcan'?t\b|\bcannot\b/g, 'can not'],
  ['won', /\bwon'?t\b/g, 'will not'],
  ["n't", /n't\b/g, ' not'],
  ['nt', /\b(?<verb>do|does|did|has|have|had|was|were|is|are|would|could|should)nt\b/g, '$<verb> not'],
  ["'ll", /'ll\b/g, ' will'],
  ['ll', /\b(?<who>they|you|it|that)ll\b/g, '$<who> will'],
  ["'d", /'d\b/g, ' would'],
  ['d', /\b(?<who>they|you|i|s?he)d\b/g, '$<who> would'],
  ["'re", /'re\b/g, ' are'],
  ["'ve", /'ve\b/g, ' have'],
  ['m', /\bi'?m\b/g, 'i am'],
  ['s', /\b(?<who>s?he|it|that|there|who|what|hr)(?:'s| s)\b|\b(?<typo>s?he)s\b/g, '$<who>$<typo> is'],
  ["'", /'s\b|s'(?!\w)/g, ''],
  ['w/', /\b(?:w\/|w\/o)(?!\w)/g, 'with '],
  ['sh', /\bsh(?:d|ld)\b/g, 'should'],
  ['cld', /\bcld\b/g, 'could'],
  ['sed', /\bsed\b/g, 'said'],
  [' here', /\b(?:will|to|should|would) here\b/g, 'will hear'],
  ['bak', /\bbak\b/g, 'back'],
  ['gimme', /\bgimme\b/g, 'give me'],
  ['gotta', /\bgotta\b/g, 'got to'],
  ['wil', /\bwil\b/g, 'will'],
  ['u', /\bu\b/g, 'you'],
  ['recieve', /\brecieve/g, 'receive'],
  ['wanna', /\bwanna\b/g, 'want to'],
  ['hafta', /\bhafta\b/g, 'have to'],
  ['lemme', /\blemme\b/g, 'let me'],
];

/** The text with its short forms spelled out. */
const spelledOut = (text: string): string =>
  SPELLED_OUT.reduce(
    (plain, [sign, short, long]) => (plain.includes(sign) ? plain.replace(short, long) : plain),
    text.replace(/[’‘`]/g, "'"),
  );

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
const ASCII = /^\p{ASCII}*$/u;
const NAME_LIKE = /\b\p{Lu}\p{Ll}+/gu;
const BEFORE_MONTH = /^(?:of|in|by|mid|early|late|until|before|after|since)$/;
const TIME_WORD: Word = { text: TIME_SIGN, is: Is.time, also: 0 };

/** Whether a word stands with a capital somewhere in a clause: "Jane". */
const isCapital = (clause: string, text: string): boolean => clause.match(NAME_LIKE)?.some((name) => name.toLowerCase() === text) === true;

const isOf = (word: Word | undefined, is: number): boolean => word !== undefined && (word.is & is) !== 0;

/** The words of a clause. Unknown ones are told by their looks: a name by its capital, a past by its end. */
export function wordsOf(clause: string): Word[] {
  const lower = clause.toLowerCase();
  const plain = SHORT_FORM.test(lower) ? spelledOut(lower) : lower;
  const words: Word[] = [];
  for (const text of plain.match(ASCII.test(plain) ? ASCII_TOKEN : TOKEN) ?? []) {
    const last = words.at(-1);
    const isMonth = text === 'may' && last !== undefined && (isOf(last, Is.time) || BEFORE_MONTH.test(last.text));
    if (isMonth) {
      words.push(TIME_WORD);
      continue;
    }
    // "Will follow up" is a verb, "a follow up" is a noun.
    const isVerb = isOf(last, Is.base) && isOf(words.at(-2), Is.modal | Is.to);
    const compound = last === undefined || isVerb ? undefined : LEXICON.compoundOf(last.text, text);
    if (compound !== undefined) words[words.length - 1] = compound;
    else words.push(text.startsWith(TIME_SIGN) ? { text, is: Is.time, also: 0 } : wordOf(text, clause));
  }
  return words;
}

function wordOf(text: string, clause: string): Word {
  const known = LEXICON.wordOf(text);
  if (known !== undefined) return known;
  if (text.endsWith('ed') && /[a-z]{3}ed$/.test(text)) return { text, is: Is.past, also: 0 };
  return { text, is: !text.endsWith('ing') && isCapital(clause, text) ? Is.name : 0, also: 0 };
}
