/**
 * Rule C17: slips of the pen.
 *
 * In: a letter. Out: doubled words, common misspellings (`../misspellings.ts`), names of the note in another spelling, a small "i" or
 * sentence beginning, quotes without their pair. It is no dictionary: what is not on a list is left to the host's own spell-check.
 */
import { withCapital } from '../../../in-words';
import { foldedWords, nameWords } from '../../../follow-up/people';
import { namedGroup } from '../../../matched';
import { wordsOf, type Piece } from '../../../note/sentences';
import type { Letter } from '../letter';
import { misspelt } from '../misspellings';
import { quoted, type Examples, type CheckFinding, type LetterContext, type CheckRule } from '../rule';

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Slips',
  why: 'A letter with errors in it suggests carelessness.',
  valid: [
    {
      kind: 'thank-you',
      body: 'Dear Jane,\n\nthank you for what you had had to say about Oslo. I liked that "night" rota, e.g. on Sundays.',
    },
    {
      kind: 'thank-you',
      body: "Dear Jane,\n\nAcme's plans for the iPad are bold, and so are Jane's. Smith and Smyth are different people.",
    },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear Jane,\n\nI recieved your note.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nThank you for the the talk.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI would be glad, and i could start in May.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nOslo is near. the office is small.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nWorking with Jnae would be a pleasure.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nYou spoke of "night loads and of Oslo.' },
  ],
};

/** Rule C17, as the check runs it. */
export const c17: CheckRule = {
  id: 'C17',
  severity: 'warning',
  check: (letter, context): CheckFinding[] => {
    const pieces = letter.subject === null ? [letter.body] : [letter.subject, letter.body];
    return [
      ...pieces.flatMap((piece) => [...spelling(piece), ...doubled(piece), ...smallI(piece)]),
      ...letter.sentences.flatMap((sentence) => names(sentence, letter, context)),
      ...smallBeginnings(letter),
      ...openQuotes(letter),
    ];
  },
};

const finding = (start: number, end: number, message: string, insert?: string): CheckFinding => ({
  start,
  end,
  message,
  ...(insert === undefined ? {} : { fix: { from: start, to: end, insert, title: `Write "${insert}"` } }),
});

const sameCase = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? withCapital(word) : word);

function spelling({ text, start }: Piece): CheckFinding[] {
  return wordsOf(text).flatMap((word) => {
    const right = misspelt().get(word.text.toLowerCase());
    if (right === undefined) return [];
    const instead = sameCase(right, word.text);
    return [finding(start + word.start, start + word.end, `${quoted(word.text)} is a slip. Write "${instead}".`, instead)];
  });
}

/** What people write twice on purpose. */
const MAY_COME_TWICE = /^(?:had|very|so|chop|bora|ha|no|yes|bye|pago|baden|walla|johnson|new|duran|york)$/i;

function doubled({ text, start }: Piece): CheckFinding[] {
  const found: CheckFinding[] = [];
  for (const match of text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) {
    const rest = text.slice(match.index + match[0].length);
    const next = /^[ \t]{0,3}(?:\r?\n)?[ \t]{0,3}(?<again>\p{L}+(?:['’]\p{L}+)?)/u.exec(rest);
    const again = next?.groups?.['again'];
    if (next === null || again === undefined || next[0] === again) continue;
    if (again.toLowerCase() !== match[0].toLowerCase() || MAY_COME_TWICE.test(again) || (/^\p{Lu}/u.test(again) && again !== match[0]))
      continue;
    const end = start + match.index + match[0].length + next[0].length;
    found.push(finding(start + match.index, end, `"${again}" stands here twice.`, match[0]));
  }
  return found;
}

function smallI({ text, start }: Piece): CheckFinding[] {
  return [...text.matchAll(/(?:^|[\s"“(])i(?=(?:['’](?:m|ve|ll|d))?[\s,;]|$)(?!\s*[.)])/g)].map((match) => {
    const at = start + match.index + match[0].length - 1;
    return finding(at, at + 1, 'The word "I" is written with a capital.', 'I');
  });
}

/** A full stop with a small letter behind it, where no short form stands before it. */
const SMALL = /(?<word>[\p{L}]{3,30})\. {1,3}(?<small>\p{Ll})(?=\p{Ll}| )/gu;
const SHORT_FORM =
  /^(?:etc|approx|incl|excl|dept|resp|min|max|vol|fig|esp|inc|ltd|corp|mrs|prof|tel|ext|sen|jun|bros|est|misc|avg|cert|www)$/i;

const smallBeginnings = ({ body }: Letter): CheckFinding[] =>
  [...body.text.matchAll(SMALL)].flatMap((match) => {
    if (SHORT_FORM.test(namedGroup(match, 'word'))) return [];
    const at = body.start + match.index + match[0].length - 1;
    return [finding(at, at + 1, 'A sentence begins with a capital.', namedGroup(match, 'small').toUpperCase())];
  });

/** The letter's words that are one slip away from a name of the note, and no name of it themselves. */
function names({ text, start }: Piece, { greeting }: Letter, { company, position, interviewers, ownName }: LetterContext): CheckFinding[] {
  // A trade is no slip of the company that is named by it: the Brewer of a Brewery.
  const trade = foldedWords(position ?? '');
  const known = [...interviewers.flatMap(nameWords), ...foldedWords(company ?? ''), ...foldedWords(ownName ?? '')].filter(
    (word) => word.length > 3,
  );
  const greeted = foldedWords(greeting?.text ?? '');
  return wordsOf(text).flatMap((word) => {
    const bare = word.text.replace(/['’]s$/, '');
    const [folded = '', ...more] = foldedWords(bare);
    if (
      !/^\p{Lu}\p{Ll}{3,}$/u.test(bare) ||
      more.length > 0 ||
      word.start === 0 ||
      known.includes(folded) ||
      greeted.includes(folded) ||
      trade.some((other) => other.slice(0, 5) === folded.slice(0, 5))
    )
      return [];
    const meant = known.find((name) => isSlipOf(folded, name));
    if (meant === undefined) return [];
    return [
      finding(
        start + word.start,
        start + word.end,
        `${quoted(word.text)} is nearly a name of your note, which is written ${quoted(spelled(meant, [company ?? '', ownName ?? '', ...interviewers]))}.`,
      ),
    ];
  });
}

/** The name as the note writes it. */
const spelled = (folded: string, texts: readonly string[]): string =>
  texts.flatMap((text) => text.split(/[^\p{L}\p{N}'’]+/u)).find((word) => foldedWords(word)[0] === folded) ?? folded;

/** Two letters swapped, one more, one less or one other; in short names only a swap, since Jane and June are two people. */
function isSlipOf(word: string, name: string): boolean {
  if (word === name || word.charAt(0) !== name.charAt(0) || Math.abs(word.length - name.length) > 1) return false;
  let at = 0;
  while (at < name.length && word[at] === name[at]) at++;
  if (word.length === name.length) {
    if (word[at] === name[at + 1] && word[at + 1] === name[at]) return word.slice(at + 2) === name.slice(at + 2);
    return name.length >= 6 && word.slice(at + 1) === name.slice(at + 1);
  }
  const [long, short] = word.length > name.length ? [word, name] : [name, word];
  // "Smiths" and "Acmes" are the same name.
  return short.length >= 5 && long.slice(at + 1) === short.slice(at) && !(long === word && long.endsWith('s') && at === short.length);
}

/** A quotation that is opened and never closed, in its paragraph. */
function openQuotes({ body }: Letter): CheckFinding[] {
  return [...body.text.matchAll(/[^\n]+(?:\n[^\n]+){0,50}/g)].flatMap((paragraph) => {
    const straight = [...paragraph[0].matchAll(/"/g)].filter(({ index }) => !/\d/.test(paragraph[0].charAt(index - 1)));
    const open = [...paragraph[0].matchAll(/“/g)];
    const close = [...paragraph[0].matchAll(/”/g)];
    const odd = straight.length % 2 === 1 ? straight.at(-1) : open.length !== close.length ? (open.at(-1) ?? close.at(-1)) : undefined;
    if (odd === undefined) return [];
    const at = body.start + paragraph.index + odd.index;
    return [finding(at, at + 1, 'This quotation mark has no pair.')];
  });
}
