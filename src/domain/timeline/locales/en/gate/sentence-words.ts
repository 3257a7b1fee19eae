/**
 * A sentence as words.
 *
 * In: a sentence and the places in it that are phrases of time. Out: its words with what they stand for (`words.ts`). What they say together
 * is not here (`predicates.ts`).
 */
import { isShort, spelledOut } from './short-forms';
import { MOST_MADE, UNKNOWN, Word, wordOf } from './words';

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

/** The words that stand for phrases of time, by their numbers. */
const PHRASES: Word[] = [];
const phraseWord = (phrase: number): Word => (PHRASES[phrase] ??= new Word('#', UNKNOWN, false, undefined, phrase));

const isPhrase = (code: number): boolean => code >= PHRASE && code < PHRASE + 256;

const tokensOf = (chunk: string): readonly string[] => chunk.match(TOKEN) ?? [];

/** The words of what stands between two blanks; `next` tells the token behind it, "#" for a phrase of time. */
function wordsBetween(chunk: string, next: () => string, isFirst: boolean): readonly Word[] {
  const tokens = tokensOf(chunk);
  const words: Word[] = [];
  tokens.forEach((token, at) => {
    const code = token.charCodeAt(0);
    if (isPhrase(code)) words.push(phraseWord(code - PHRASE));
    else if (!isShort(token)) words.push(wordOf(token, isFirst && words.length === 0));
    else {
      const begins = isFirst && words.length === 0;
      for (const part of spelledOut(token.toLowerCase(), tokens[at + 1]?.toLowerCase() ?? next()))
        if (part !== '') words.push(wordOf(part, begins));
    }
  });
  return words;
}

/** The words between two blanks by how they are written, inside a sentence and at its beginning: a note uses few, and often. */
const MADE = { inner: new Map<string, readonly Word[]>(), first: new Map<string, readonly Word[]>() };

/** What "it's" is depends on the word behind it. */
const DEPENDS_ON_NEXT = /['’‘`]s$/i;

/** The same, remembered. */
function knownWords(chunk: string, next: () => string, isFirst: boolean): readonly Word[] {
  const made = isFirst ? MADE.first : MADE.inner;
  const known = made.get(chunk);
  if (known !== undefined) return known;
  const words = wordsBetween(chunk, next, isFirst);
  if (!DEPENDS_ON_NEXT.test(chunk)) {
    if (made.size >= MOST_MADE) made.clear();
    made.set(chunk, words);
  }
  return words;
}

/** Adds a word, or joins it to the one before where both are one of the lexicon's: "phone" and "screen". */
function push(words: Word[], word: Word): void {
  const last = words.at(-1);
  if (last?.tails?.has(word.text) === true && !(words.length === 1 && word.text === 'up'))
    words[words.length - 1] = wordOf(`${last.text}-${word.text}`, true);
  // "They will here on Monday".
  else words.push(word.text === 'here' && last?.text === 'will' ? wordOf('hear', true) : word);
}

/** The marks of a list item, a quotation or a table's row say nothing. */
function withoutMarks(words: Word[]): Word[] {
  let start = 0;
  while (start < words.length && words[start]?.phrase === -1 && /^[-*>|#•+]$/.test(words[start]?.text ?? '')) start++;
  let end = words.length;
  while (end > start && words[end - 1]?.text === '|') end--;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

/** The words of a sentence; each phrase of time is one word, "#". */
export function taggedWords(sentence: string, places: readonly TimePlace[]): Word[] {
  const words: Word[] = [];
  const chunks = withPhrases(sentence, places)
    .split(' ')
    .filter((chunk) => chunk !== '');
  for (let at = 0; at < chunks.length; at++) {
    const next = (): string => {
      const [token = ''] = tokensOf(chunks[at + 1] ?? '');
      return token >= FIRST_PHRASE ? '#' : token.toLowerCase();
    };
    for (const word of knownWords(chunks[at] ?? '', next, words.length === 0)) push(words, word);
  }
  return withoutMarks(words);
}
