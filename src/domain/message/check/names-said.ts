/**
 * People as a letter calls them: by first name, family name, title or short form.
 *
 * In: a greeting's words and the people they may mean. Out: whether they name one. Not here: what to say about it (`rules/c14-names.ts`).
 */
import { foldedWords, nameWords } from '../../follow-up/people';

/** Whether a greeting's words name one of the people: a first name, a family name, or a family name behind a title of any kind ("Chef", "Madame"). */
export const names = (said: string, people: readonly string[]): boolean =>
  people.some((person) => {
    const words = nameWords(person);
    const parts = nameWords(said.replace(/\b(?:and|&|team)\b/gi, ' ')).filter((word) => word.length > 1 || words.includes(word));
    const [first = ''] = parts;
    const own = words[0] ?? '';
    const rest = parts.slice(1);
    if (parts.length === 0) return false;
    if (people.length > 1 && parts.some((word) => words.includes(word))) return true;
    if (!rest.every((word) => words.includes(word))) return false;
    // A title does not begin like the first name; another first name that does is a slip ("Jan" for "Jane", "John Smith" for "Jane Smith").
    const isTitle = rest.length > 0 && first.charAt(0) !== own.charAt(0);
    return words.includes(first) || isShortForm(first, own) || isTitle;
  });

/** Names, and their short forms that do not begin as the name does. */
const NICKNAMES =
  'william bill will, robert bob rob, richard dick rick, james jim, john jack, thomas tom, michael mike, anthony tony, edward ted ned, elizabeth liz beth betty, margaret peggy maggie, catherine kate cathy, katherine kate, alexander sasha, alexandra sasha, henry harry hank, harold harry, lawrence larry, charles chuck, sarah sally, mary molly, rebecca becky, stephen steve, steven steve, jose pepe, francisco paco'
    .split(', ')
    .map((line) => line.split(' '));

/** "Ben" for "Benjamin": one is the beginning of the other, or a good deal shorter with the same three letters in front. One letter less is a slip: "Ann" for "Anne". */
function isShortForm(said: string, whole: string): boolean {
  const [short, long] = said.length < whole.length ? [said, whole] : [whole, said];
  const isShort =
    short.length >= 3 &&
    short.length + 2 <= long.length &&
    (long.startsWith(short) || (said === short && long.startsWith(short.slice(0, 3)) && short.length + 2 < long.length));
  return (
    isShort || NICKNAMES.some(([name, ...forms]) => (name === whole && forms.includes(said)) || (name === said && forms.includes(whole)))
  );
}

/** Words that many companies' names have in common. */
const COMMON_IN_NAMES = new Set(
  'the and for corp corporation inc incorporated ltd limited llc plc gmbh group holding company partners labs systems solutions services health technologies international global university college school hospital'.split(
    ' ',
  ),
);

/** Whether two names have a word in common that is more than a legal form: "Apex Corp" and "Acme Corp" have none. */
export const shareWords = (a: string, b: string): boolean => {
  const words = foldedWords(b);
  return foldedWords(a).some((word) => word.length > 2 && !COMMON_IN_NAMES.has(word) && words.includes(word));
};
