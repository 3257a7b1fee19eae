/**
 * What people write short, spelled out: "they'll", "dont", "w/".
 *
 * In: a token of a sentence. Out: its words. Not here: what they mean (`words.ts`).
 */

/** The words that stand in for what people write short, by the token in small letters. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  cannot: 'can not',
  cant: 'can not',
  wont: 'will not',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  hasnt: 'has not',
  havent: 'have not',
  hadnt: 'had not',
  wasnt: 'was not',
  werent: 'were not',
  isnt: 'is not',
  arent: 'are not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  theyll: 'they will',
  youll: 'you will',
  itll: 'it will',
  thatll: 'that will',
  theyd: 'they would',
  youd: 'you would',
  hed: 'he would',
  im: 'i am',
  ive: 'i have',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  'w/': 'with',
  u: 'you',
  recieve: 'receive',
  recieved: 'received',
};
/** What stands behind an apostrophe. */
const SUFFIXES: Readonly<Record<string, string>> = { ll: 'will', d: 'would', re: 'are', ve: 'have', m: 'am' };
/** "She's" is "she is"; behind a noun it depends on the next word. */
const IS_AFTER = new Set(['he', 'she', 'it', 'that', 'there', 'who', 'what', 'hr']);
const IS_BEFORE = new Set('at on in not this next fixed booked set down going been off gone due coming having taking making'.split(' '));

/** The words of a token in small letters; `next` is the token behind it, "#" for a phrase of time. */
export function spelledOut(token: string, next: string): string[] {
  const [base = '', ...suffixes] = token.split(/['’‘`]/);
  if (suffixes.length === 0) return (SHORT_FORMS[token] ?? token).split(' ');
  return suffixes.reduce(
    (words, suffix) => {
      const last = words.at(-1) ?? '';
      if (suffix === 't' && last.endsWith('n')) {
        const helper = last === 'can' ? 'can' : last === 'won' ? 'will' : last.slice(0, -1);
        return [...words.slice(0, -1), helper, 'not'];
      }
      if (suffix === 's') return IS_AFTER.has(last) || IS_BEFORE.has(next) || next === '#' ? [...words, 'is'] : words;
      return [...words, SUFFIXES[suffix] ?? suffix];
    },
    [base],
  );
}

const APOSTROPHE = /['’‘`]/;
const FORMS = new Set(Object.keys(SHORT_FORMS));

/** Whether a token has to be spelled out; a single apostrophe is a sign that says nothing, and spelled out it is no word at all. */
export const isShort = (token: string): boolean => APOSTROPHE.test(token) || FORMS.has(token.toLowerCase());
