/**
 * Writes the list of misspellings that rule C17 knows, `src/domain/message/check/misspellings-data.ts`, from the development dependency
 * @cspell/dict-en-common-misspellings.
 *
 *   npm run misspellings              writes the list anew
 *   npm run misspellings -- --check   fails where the list that is there differs
 *
 * Only words that letters after an interview use are kept, and of each the slips of a quick hand: two letters swapped, a letter doubled
 * or not, another vowel, a letter left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export const LIST = 'src/domain/message/check/misspellings-data.ts';
const SOURCE = 'node_modules/@cspell/dict-en-common-misspellings/dict/dict-en.json';

const WORDS =
  'accommodate achieve achievement across address again analysis answer apologize apology application applied appreciate appreciated appreciation approach article attached attachment attention available beautiful because before beginning behavior behaviour believe between business calendar candidate career challenge challenges change clear colleague colleagues committee communication company confident consider consideration contact contribute convenience convenient conversation could curriculum customer customers decision definite definitely department description design detail details develop development different discuss discussed discussing discussion during embarrass employee engineer engineering enthusiasm enthusiastic environment especially everything excellent excited exciting existence expect experience experienced experiences explain explanation familiar february finally follow following foreign forward friend friendly further generally government grammar grateful guarantee happened hearing hesitate hopefully hoping immediately important impressed impressive improve improvement including independent information insight inspiring instead interest interested interesting interview interviewer introduce knowledge language leader learned learning liaison library license maintain maintenance management manager manufacturing material meeting mentioned message millennium necessarily necessary negotiate noticeable occasion occurred offered opening operations opinion opportunities opportunity organisation organization original particular particularly patience patient people perfect perform performance permanent persistent personal personally personnel phone planning please pleasure portfolio position positions possibility possible potential preferred prepare prepared presence presentation previous previously privilege probably problem problems procedure process product professional program project projects proposal publication purpose pursue qualification qualifications quality question questionnaire questions quickly really reason receive received recently recommend recommendation reference references referred regarding regards relationship relevant remember report request research resource respond response responsibilities responsibility responsible review salary schedule scheduled sentence separate separately service several should signature similar sincere sincerely situation skills software something specific specifically strategy strength strengths strong successful success sufficient suggest suggested suggestion support surprise system teaching technical technology thank thanks their themselves there therefore these think though thought thoughtful through thursday timeline together tomorrow towards transition tremendous truly tuesday understand understanding unfortunately university until usually valuable various visible wednesday weird welcome where whether which would write writing written years yesterday your yourself'.split(
    ' ',
  );
const MOST_PER_WORD = 3;

const VOWELS = 'aeiouy';

/** What a slip is worth, the commonest first, at which letter it is and what happens to it; null where it is none of a quick hand. */
function slipOf(wrong: string, right: string): { readonly rank: number; readonly at: number; readonly change: string } | null {
  if (!/^[a-z]{4,}$/.test(wrong) || wrong.charAt(0) !== right.charAt(0)) return null;
  const isVowel = (letter = ''): boolean => VOWELS.includes(letter);
  const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);
  if (wrong.length === right.length) {
    const [at, second, more] = [...right].flatMap((letter, index) => (letter === wrong[index] ? [] : [index]));
    if (at === undefined || more !== undefined) return null;
    if (second === undefined) return isVowel(right[at]) && isVowel(wrong[at]) ? { rank: 1, at, change: wrong.charAt(at) } : null;
    const isSwap = second === at + 1 && right[at] === wrong[second] && right[second] === wrong[at];
    return isSwap ? { rank: isVowel(right[at]) && isVowel(right[second]) ? 0 : 3, at, change: '~' } : null;
  }
  const [long, short] = wrong.length > right.length ? [wrong, right] : [right, wrong];
  if (long.length !== short.length + 1) return null;
  const at = [...long].findIndex((_letter, index) => without(long, index) === short);
  if (at < 0) return null;
  const change = long === right ? '-' : '+';
  if (long[at] === long[at + 1]) return { rank: change === '-' ? 0 : 2, at, change };
  return change === '-' ? { rank: isVowel(right[at]) ? 2 : 4, at, change } : null;
}

/** The text of the list. */
export function misspellings(): string {
  const { dictionaryDefinitions } = JSON.parse(readFileSync(SOURCE, 'utf8')) as {
    dictionaryDefinitions: { flagWords: string[]; suggestWords: string[] }[];
  };
  const pairs = dictionaryDefinitions
    .flatMap(({ flagWords, suggestWords }) => [...flagWords, ...suggestWords])
    .map((pair) => pair.split('->'));
  const words = new Set(WORDS);
  const known = pairs.filter(([, to]) => to !== undefined && words.has(to));
  const lines = WORDS.flatMap((right) => {
    const wrong = known
      .flatMap(([from = '', to]) => {
        const slip = to === right && !words.has(from) ? slipOf(from, right) : null;
        return slip === null ? [] : [{ from, ...slip }];
      })
      .sort((a, b) => a.rank - b.rank || b.at - a.at || (a.from < b.from ? -1 : 1))
      .slice(0, MOST_PER_WORD);
    return wrong.length === 0 ? [] : [`${right}:${wrong.map(({ at, change }) => at.toString(36) + change).join('')}`];
  });
  return `/**
 * Misspellings of words that letters use, made by \`npm run misspellings\`: a word and the slips of quick hands in it,
 * as \`misspellings.ts\` reads them.
 *
 * Cut from @cspell/dict-en-common-misspellings, (c) Street Side Software and the contributors to its sources, licensed CC BY-SA 4.0
 * (https://creativecommons.org/licenses/by-sa/4.0/); this list is under the same licence.
 */
export const MISSPELLINGS = \`
${wrapped(lines)}
\`;
`;
}

/** The entries in lines of a bearable length. */
function wrapped(entries: readonly string[]): string {
  const lines: string[] = [''];
  for (const entry of entries) {
    const last = lines.at(-1) ?? '';
    if (last.length + entry.length > 150) lines.push(entry);
    else lines[lines.length - 1] = `${last} ${entry}`.trim();
  }
  return lines.join('\n');
}

if (process.argv[1]?.endsWith('misspellings.mjs') === true) {
  const text = misspellings();
  if (!process.argv.includes('--check')) writeFileSync(LIST, text);
  else if (readFileSync(LIST, 'utf8') !== text) {
    console.error(`${LIST} is not what npm run misspellings writes.`);
    process.exit(1);
  }
}
