/**
 * English words in all their forms, and a sentence as such words.
 *
 * In: a sentence and the places in it that are phrases of time. Out: its words with what they stand for. What they say together is not here
 * (`predicates.ts`).
 */
import { NOUNS, SIGNS, VERBS } from './lexicon';

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
}

interface Entry {
  readonly verbs: string[];
  readonly nouns: string[];
  readonly signs: string[];
  forms: number;
}

const LEXICON = new Map<string, Entry>();
const HEADS = new Set<string>();

function entryOf(form: string): Entry {
  let entry = LEXICON.get(form);
  if (entry === undefined) LEXICON.set(form, (entry = { verbs: [], nouns: [], signs: [], forms: 0 }));
  for (let hyphen = form.indexOf('-'); hyphen > 0; hyphen = form.indexOf('-', hyphen + 1)) HEADS.add(form.slice(0, hyphen));
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

for (const [verb, list] of Object.entries(VERBS)) for (const word of list.split(/\s+/)) addForms(verb, word.split('/'));
for (const [noun, list] of Object.entries(NOUNS))
  for (const word of list.split(/\s+/)) for (const form of word.length > 2 ? [word, plural(word)] : [word]) entryOf(form).nouns.push(noun);
for (const [sign, list] of Object.entries(SIGNS)) for (const word of list.split(/\s+/)) entryOf(word).signs.push(sign);

const NONE: readonly string[] = [];

function wordOf(text: string, capital: boolean): Word {
  const known = LEXICON.get(text);
  if (known !== undefined)
    return { text, verbs: known.verbs, nouns: known.nouns, signs: known.signs, forms: known.forms, phrase: -1, capital };
  const forms = /[a-z]{2}ed$/.test(text) ? Form.past : /[a-z]{2}ing$/.test(text) ? Form.ing : 0;
  return { text, verbs: NONE, nouns: NONE, signs: NONE, forms, phrase: -1, capital };
}

/** Short forms and slips of the pen, and the words they stand for. */
const SPELLED_OUT: readonly (readonly [short: RegExp, long: string])[] = [
  [/[’‘`]/g, "'"],
  [/[“”]/g, '"'],
  [/\bcan'?t\b|\bcannot\b/gi, 'can not'],
  [/\bwon'?t\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/\b(do|does|did|has|have|had|was|were|is|are|would|could|should)nt\b/gi, '$1 not'],
  [/'ll\b/gi, ' will'],
  [/\b(they|you|it|that)ll\b/gi, '$1 will'],
  [/'d\b/gi, ' would'],
  [/\b(they|you|i|s?he)d\b/gi, '$1 would'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/\bi'?m\b/gi, 'i am'],
  [/\b(s?he|it|that|there|who|what|hr)'s\b/gi, '$1 is'],
  [
    /(?<noun>\p{L}{3,})'s(?= (?:at|on|in|not|this|next|fixed|booked|set|down|going|been|off|gone|due|coming|having|taking|making|to be|\ue000))/giu,
    '$<noun> is',
  ],
  [/'s\b|s'(?!\w)/gi, ''],
  [/\bw\//gi, 'with '],
  [/\bgonna\b/gi, 'going to'],
  [/\bwanna\b/gi, 'want to'],
  [/\bgotta\b/gi, 'got to'],
  [/\b(?:will|wil) here\b/gi, 'will hear'],
  [/\bu\b/gi, 'you'],
  [/\brecieve/gi, 'receive'],
];
const SHORT = /['’‘`“”]|\bcannot\b|nt\b|ll\b|d\b|\bim\b|w\/|gonna|wanna|gotta| here\b|\bu\b|recieve/i;

const spelledOut = (text: string): string =>
  SHORT.test(text) ? SPELLED_OUT.reduce((plain, [short, long]) => plain.replace(short, long), text) : text;

/** A place in a sentence that is a phrase of time. */
export interface TimePlace {
  readonly index: number;
  readonly stop: number;
}

/** Private characters stand for phrases of time while a sentence is spelled out. */
const PHRASE = 0xe000;
const TOKEN = /[\ue000-\ue0ff]|\p{L}[\p{L}\p{N}&/-]*|\p{N}[\p{L}\p{N}.,%/]*|[^\s\p{L}\p{N}]/gu;

/** The hour beside a day: "at 4 tomorrow", "Monday at half past two", "Friday morning". */
const HOUR_BEFORE = /(?:\b(?:at|for) )?\b\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o['’]clock)?,? +(?=[\ue000-\ue0ff])/giu;
const HOUR_BEHIND =
  /(?<day>[\ue000-\ue0ff])(?: *,? *(?:first thing|morning|afternoon|evening|night|noon|lunchtime)\b)*(?: *,? *(?:at|from|around) +(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o['’]clock)?|noon|midday|(?:half|quarter) past \p{L}+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! \p{L}+s\b)))?/giu;

export function taggedWords(sentence: string, places: readonly TimePlace[]): Word[] {
  let marked = '';
  let from = 0;
  places.forEach(({ index, stop }, number) => {
    if (index < from) return;
    marked += `${sentence.slice(from, index)} ${String.fromCharCode(PHRASE + number)} `;
    from = stop;
  });
  const words: Word[] = [];
  marked += sentence.slice(from);
  if (places.length > 0) marked = marked.replace(HOUR_BEFORE, '').replace(HOUR_BEHIND, '$<day>');
  for (const token of spelledOut(marked).match(TOKEN) ?? []) {
    const code = token.charCodeAt(0);
    if (code >= PHRASE && code < PHRASE + 256) {
      words.push({ text: '#', verbs: NONE, nouns: NONE, signs: NONE, forms: 0, phrase: code - PHRASE, capital: false });
      continue;
    }
    const text = token.toLowerCase();
    const last = words.at(-1);
    const joined = last !== undefined && HEADS.has(last.text) && !(words.length === 1 && text === 'up') ? `${last.text}-${text}` : '';
    if (joined !== '' && LEXICON.has(joined)) words[words.length - 1] = wordOf(joined, false);
    else words.push(wordOf(/^\p{N}/u.test(text) ? '0' : text, words.length > 0 && token !== text && token.length > 1));
  }
  // The marks of a list item, a quotation or a table's row say nothing.
  while (words.length > 0 && /^[-*>|#•+]$/.test(words[0]?.text ?? '') && words[0]?.phrase === -1) words.shift();
  while (words.at(-1)?.text === '|') words.pop();
  return words;
}
