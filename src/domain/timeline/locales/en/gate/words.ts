/**
 * English words in all their forms.
 *
 * In: a word as it is written. Out: what it stands for. Not here: how a sentence is cut into words (`sentence-words.ts`).
 */
import { lazy } from '../../../../lazy';
import { classesOf, isNoun, isPronoun, nounOf } from './grammar';
import { NOUNS, SIGNS, VERBS } from './lexicon';
import { wordFeatures, type WordFeatures } from './word-features';

/** The forms of a verb that a word can be. */
export const enum Form {
  base = 1,
  third = 2,
  ing = 4,
  past = 8,
}

/** What a word is in the lexicon; `verbs`, `nouns` and `signs` are names of `lexicon.ts`. */
export interface Known {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly signs: readonly string[];
  readonly forms: number;
}

/** A word by what it does as a verb, what it stands for as a noun, what it is a sign of. */
export class Word implements Known {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly signs: readonly string[];
  readonly forms: number;
  /** How it stands beside a time: what it stands for, else itself. */
  readonly kind: string;
  /** Its classes of grammar (`grammar.ts`). */
  readonly classes: number;
  /** What it stands for as a subject, or null where it cannot be one. */
  readonly noun: string | null;
  readonly isPronoun: boolean;
  readonly isNoun: boolean;
  private made: WordFeatures | null = null;
  private verb: Word | null = null;

  constructor(
    readonly text: string,
    { verbs, nouns, signs, forms }: Known,
    /** It begins with a capital and not a sentence. */
    readonly capital: boolean,
    /** Words of the lexicon begin with it and go on so behind a hyphen. */
    readonly tails: ReadonlySet<string> | undefined,
    /** The number of the phrase of time that stands here, else -1. */
    readonly phrase: number,
  ) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.signs = signs;
    this.forms = forms;
    this.kind = phrase >= 0 ? '#' : (nouns[0] ?? verbs[0] ?? signs[0] ?? text);
    this.classes = classesOf(text);
    this.noun = nounOf(nouns, capital);
    this.isPronoun = isPronoun(nouns);
    this.isNoun = isNoun(this);
  }

  get features(): WordFeatures {
    return (this.made ??= wordFeatures(this.text, this.nouns, this.signs));
  }

  /** The word where it is the verb of its sentence, and so no noun: "they ring on Monday". */
  get asVerb(): Word {
    const { text, verbs, signs, forms, capital, tails, phrase } = this;
    return (this.verb ??= this.nouns.length === 0 ? this : new Word(text, { verbs, nouns: [], signs, forms }, capital, tails, phrase));
  }
}

interface Entry {
  readonly verbs: string[];
  readonly nouns: string[];
  readonly signs: string[];
  forms: number;
}

const entries = new Map<string, Entry>();
/** What stands behind the hyphens of its words, by what stands before them. */
const tails = new Map<string, Set<string>>();

function entryOf(form: string): Entry {
  let entry = entries.get(form);
  if (entry === undefined) entries.set(form, (entry = { verbs: [], nouns: [], signs: [], forms: 0 }));
  for (let hyphen = form.indexOf('-'); hyphen > 0; hyphen = form.indexOf('-', hyphen + 1)) {
    const head = form.slice(0, hyphen);
    const known = tails.get(head) ?? new Set();
    tails.set(head, known.add(form.slice(hyphen + 1)));
  }
  return entry;
}

function addVerb(form: string, verb: string, bit: Form): void {
  const entry = entryOf(form);
  if (!entry.verbs.includes(verb)) entry.verbs.push(verb);
  entry.forms |= bit;
}

const plural = (noun: string): string =>
  /(?:[sxz]|ch|sh|o)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** "plan": planning, planned; "notify": notified. */
function addForms(verb: string, [base = '', ...irregular]: readonly string[]): void {
  const stem = /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'i' : base;
  const silent = base.endsWith('e') && !/[eo]e$/.test(base) ? base.slice(0, -1) : base;
  const doubled =
    /(?:^|[^aeiou])[aeiou][bdgmnprt]$/.test(base) && (base.length < 5 || /(?:mit|get|set|gin|fer)$/.test(base))
      ? base + base.slice(-1)
      : null;
  addVerb(base, verb, Form.base);
  addVerb(plural(base), verb, Form.third);
  addVerb(`${doubled ?? silent}ing`, verb, Form.ing);
  const past = base.endsWith('e') ? `${base}d` : `${doubled ?? stem}ed`;
  for (const form of irregular.length > 0 ? irregular : [past]) addVerb(form, verb, Form.past);
  if (['set', 'put', 'let', 'hit', 'shut', 'cut'].includes(base)) addVerb(base, verb, Form.past);
}

/** The lexicon in all its forms, made when the first word is read. */
const lexicon = lazy(() => {
  for (const [verb, list] of Object.entries(VERBS)) for (const word of list.split(/\s+/)) addForms(verb, word.split('/'));
  for (const [noun, list] of Object.entries(NOUNS))
    for (const word of list.split(/\s+/))
      for (const form of word.length > 2 ? [word, plural(word)] : [word]) entryOf(form).nouns.push(noun);
  for (const [sign, list] of Object.entries(SIGNS)) for (const word of list.split(/\s+/)) entryOf(word).signs.push(sign);
  return { entries, tails };
});

const NONE: readonly string[] = [];
export const UNKNOWN: Known = { verbs: NONE, nouns: NONE, signs: NONE, forms: 0 };

function newWord(text: string, capital: boolean): Word {
  const { entries, tails } = lexicon();
  const forms = /[a-z]{2}ed$/.test(text) ? Form.past : /[a-z]{2}ing$/.test(text) ? Form.ing : 0;
  return new Word(text, entries.get(text) ?? { ...UNKNOWN, forms }, capital, tails.get(text), -1);
}

/** Words by their text, and those that begin with a capital: most of what a vault says is said in a few thousand. */
const MADE = { small: new Map<string, Word>(), capital: new Map<string, Word>() };
export const MOST_MADE = 5_000;

/** The word of a token that is not short; it begins with a capital where it begins no sentence. */
export function wordOf(token: string, isFirst: boolean): Word {
  const text = token === '“' || token === '”' ? '"' : /^\d/.test(token) ? '0' : token.toLowerCase();
  const capital = !isFirst && token !== text && token.length > 1 && text !== '0';
  const made = capital ? MADE.capital : MADE.small;
  let word = made.get(text);
  if (word === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    made.set(text, (word = newWord(text, capital)));
  }
  return word;
}
