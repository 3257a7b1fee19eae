/**
 * English words in all their forms, and a sentence as such words.
 *
 * In: a sentence and the places in it that are phrases of time. Out: its words with what they stand for. What they say together is not here
 * (`predicates.ts`).
 */
import { lazy } from '../../../../lazy';
import { NOUNS, SIGNS, VERBS } from './lexicon';
import { isShort, spelledOut } from './short-forms';

/** The forms of a verb that a word can be. */
export const enum Form {
  base = 1,
  third = 2,
  ing = 4,
  past = 8,
}

export interface Word {
  readonly text: string;
  /** What it does as a verb, what it stands for as a noun, what it is a sign of: names of `lexicon.ts`. */
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
  readonly signs: readonly string[];
  readonly forms: number;
  /** The number of the phrase of time that stands here, else -1. */
  readonly phrase: number;
  /** It begins with a capital and not a sentence. */
  readonly capital: boolean;
  /** Words of the lexicon begin with it and go on behind a hyphen. */
  readonly isHead: boolean;
}

interface Entry {
  readonly verbs: string[];
  readonly nouns: string[];
  readonly signs: string[];
  forms: number;
}

const entries = new Map<string, Entry>();
/** What stands before the hyphens of its words. */
const heads = new Set<string>();

function entryOf(form: string): Entry {
  let entry = entries.get(form);
  if (entry === undefined) entries.set(form, (entry = { verbs: [], nouns: [], signs: [], forms: 0 }));
  for (let hyphen = form.indexOf('-'); hyphen > 0; hyphen = form.indexOf('-', hyphen + 1)) heads.add(form.slice(0, hyphen));
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
  return { entries, heads };
});

const NONE: readonly string[] = [];

function newWord(text: string, capital: boolean): Word {
  const { entries, heads } = lexicon();
  const known = entries.get(text);
  const isHead = heads.has(text);
  if (known !== undefined)
    return { text, verbs: known.verbs, nouns: known.nouns, signs: known.signs, forms: known.forms, phrase: -1, capital, isHead };
  const forms = /[a-z]{2}ed$/.test(text) ? Form.past : /[a-z]{2}ing$/.test(text) ? Form.ing : 0;
  return { text, verbs: NONE, nouns: NONE, signs: NONE, forms, phrase: -1, capital, isHead };
}

/** Words by how they are written, and by how they are written when they begin a sentence: a note uses few, and often. Null has to be spelled out. */
const MADE = { inner: new Map<string, Word | null>(), first: new Map<string, Word | null>() };
const MOST_MADE = 20_000;

function makeWord(token: string, isFirst: boolean): Word {
  const text = token === '“' || token === '”' ? '"' : /^\d/.test(token) ? '0' : token.toLowerCase();
  return newWord(text, !isFirst && token !== text && token.length > 1 && text !== '0');
}

/** The word of a token; null where people write it short. */
function tokenWord(token: string, isFirst: boolean): Word | null {
  const made = isFirst ? MADE.first : MADE.inner;
  let word = made.get(token);
  if (word === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    made.set(token, (word = isShort(token) ? null : makeWord(token, isFirst)));
  }
  return word;
}

/** The word of a token that is spelled out. */
const wordOf = (token: string, isFirst: boolean): Word => tokenWord(token, isFirst) ?? makeWord(token, isFirst);

/** A place in a sentence that is a phrase of time. */
export interface TimePlace {
  readonly index: number;
  readonly stop: number;
}

/** Private characters stand for phrases of time while a sentence is cut into words. */
const PHRASE = 0xe000;
const FIRST_PHRASE = String.fromCharCode(PHRASE);
const TOKEN = /[\ue000-\ue0ff]|\p{L}[\p{L}\p{N}&/-]*(?:['’‘`]\p{L}+)*|\p{N}[\p{L}\p{N}.,%/]*|[^\s\p{L}\p{N}]/gu;

/** The hour beside a day: "at 4 tomorrow", "Monday at half past two", "Friday morning". */
const HOUR_BEFORE = /(?:\b(?:at|for) )?\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o['’]clock)?,? +(?=[\ue000-\ue0ff])/giu;
const HOUR_BEHIND =
  /(?<day>[\ue000-\ue0ff])(?: *,? *(?:first thing|morning|afternoon|evening|night|noon|lunchtime)\b)*(?: *,? *(?:at|from|around) +(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o['’]clock)?|noon|midday|(?:half|quarter) past \p{L}+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \p{L}+s\b)))?/giu;

/** Words that an hour behind a day begins with; most sentences with a day have none there. */
const MAY_HAVE_HOUR_BEHIND = /[\ue000-\ue0ff] *,? *(?:first|morning|afternoon|evening|night|noon|lunch|at|from|around)/i;

/** The sentence with a private character in the place of each phrase of time, without the hours beside them. */
function withPhrases(sentence: string, places: readonly TimePlace[]): string {
  if (places.length === 0) return sentence;
  let marked = '';
  let from = 0;
  places.forEach(({ index, stop }, number) => {
    if (index < from) return;
    marked += `${sentence.slice(from, index)} ${String.fromCharCode(PHRASE + number)} `;
    from = stop;
  });
  marked += sentence.slice(from);
  if (/\d/.test(marked)) marked = marked.replace(HOUR_BEFORE, '');
  return MAY_HAVE_HOUR_BEHIND.test(marked) ? marked.replace(HOUR_BEHIND, '$<day>') : marked;
}

const phraseWord = (phrase: number): Word => ({
  text: '#',
  verbs: NONE,
  nouns: NONE,
  signs: NONE,
  forms: 0,
  phrase,
  capital: false,
  isHead: false,
});

/** Adds a word, or joins it to the one before where both are one of the lexicon's: "phone" and "screen". */
function push(words: Word[], word: Word): void {
  const last = words.at(-1);
  if (last?.isHead === true && !(words.length === 1 && word.text === 'up')) {
    const joined = `${last.text}-${word.text}`;
    if (lexicon().entries.has(joined)) {
      words[words.length - 1] = wordOf(joined, true);
      return;
    }
  }
  // "They will here on Monday".
  words.push(word.text === 'here' && last?.text === 'will' ? wordOf('hear', true) : word);
}

/** The marks of a list item, a quotation or a table's row say nothing. */
function withoutMarks(words: Word[]): Word[] {
  let start = 0;
  while (start < words.length && words[start]?.phrase === -1 && /^[-*>|#•+]$/.test(words[start]?.text ?? '')) start++;
  let end = words.length;
  while (end > start && words[end - 1]?.text === '|') end--;
  return words.slice(start, end);
}

/** The words of a sentence; each phrase of time is one word, "#". */
export function taggedWords(sentence: string, places: readonly TimePlace[]): Word[] {
  const words: Word[] = [];
  const tokens = withPhrases(sentence, places).match(TOKEN) ?? [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const code = token.charCodeAt(0);
    if (code >= PHRASE && code < PHRASE + 256) {
      words.push(phraseWord(code - PHRASE));
      continue;
    }
    const isFirst = words.length === 0;
    const word = tokenWord(token, isFirst);
    if (word !== null) push(words, word);
    else {
      const following = tokens[at + 1] ?? '';
      const next = following >= FIRST_PHRASE ? '#' : following.toLowerCase();
      for (const part of spelledOut(token.toLowerCase(), next)) if (part !== '') push(words, wordOf(part, isFirst));
    }
  }
  return withoutMarks(words);
}
