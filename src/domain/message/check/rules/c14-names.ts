/**
 * Rule C14: the right names, and none missing.
 *
 * In: a letter. Out: a greeting that misses or names the wrong person, and the company or person of another application. The writer's own history may name any company.
 */
import { companyKey } from '../../../follow-up/application';
import { foldedWords, nameWords, samePerson } from '../../../follow-up/people';
import { lazy } from '../../../lazy';
import { namedGroup } from '../../../matched';
import { addressee } from '../../names';
import type { Letter } from '../letter';
import { names, shareWords } from '../names-said';
import { aboutTheLetter, type Examples, type CheckFinding, type LetterContext, type CheckRule } from '../rule';
import type { Stranger } from '../strangers';

/** Whom a greeting can address without a name. */
const NOBODY =
  /\b(?:sir|madam|hiring (?:manager|team|committee)|recruit(?:er|ing|ment)(?: team)?|whom|team|all|everyone|there|folks|colleagues?|committee|panel|both)\b/i;
const OPENING = /^(?:dear|respected|hi|hello|hey|hiya|yo|greetings|good (?:morning|afternoon|evening|day))\b[,\s]*/i;
const TITLE = /\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Mme|Madame|Monsieur|Herr|Frau|Captain|Capt)\b\.?/giu;

const WORD = /\p{Lu}[\p{L}\p{N}&'’-]*/u.source;
const MORE = / (?:\p{Lu}|&)[\p{L}\p{N}&'’-]*/u.source;
/** What goes before the name of the company that one writes to: "the position at", "joining". */
const AT_COMPANY = `\\b(?:role|position|opportunity|job|opening|vacancy) (?:here )?at (?<company>${WORD}(?:${MORE}){0,3})|\\b(?:join|joining|contribute to|contributing to|interest in|interested in|excited about|part of|work(?:ing)? (?:for|at)) (?:the team at )?(?<joined>${WORD}(?:${MORE}){0,3})`;
/** Where one sees oneself, as a name of two words or more: one word is often a place ("to work at Riverside"), and so are two behind "come to". */
const WISHED = `\\b(?:(?:to|would|could) (?:work|start) (?:at|for)|myself (?:\\w+ )?at|do(?:ing)? the same (?:\\w+ )?for|come to(?= \\S+ \\S+ \\p{Lu})) (?<wished>${WORD}(?:${MORE}){1,3})`;
const companiesNamed = lazy(() => new RegExp(`${WISHED}|${AT_COMPANY}`, 'gu'));
/** What else one can join. */
const NO_COMPANY =
  /^(?:Zoom|Teams|Slack|LinkedIn|Google Meet|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December)/;
/** The writer's own history names other companies with good reason. */
const OWN_HISTORY =
  /\b(?:my (?:current|previous|former|last|old|own|present|time|years|work|role|team|job|position|internship|colleagues?)|previous(?:ly)?|former(?:ly)?|currently|when I|while I|I (?:was|worked|led|built|spent|ran|managed|helped|did|used|had|wrote|designed|learned)|at (?:my|our) )\b/i;
const VOCATIVE = /\b[Tt]hank(?: you|s)(?: (?:so much|very much|again|once more))?, (?<name>\p{Lu}\p{Ll}+)\b/gu;
const vocativeInside = lazy(() => new RegExp(`${VOCATIVE.source}(?=\\s*\\S+\\s+\\S+\\s+\\S)`, 'gu'));

/** What the rule leaves alone, and what it finds. */
export const examples: Examples = {
  title: 'Wrong or missing name',
  why: 'A wrong name tells the reader that the letter was copied.',
  valid: [
    { kind: 'thank-you', body: 'Dear Ms. Smith,\n\nI would be glad to join Acme. In my last position at Globex I did much the same.' },
    { kind: 'thank-you', body: 'Respected Ms. Smith,\n\nI would be glad to work at Riverside, or to come to New York.' },
    { kind: 'first-check-in', body: 'Dear Jane Smith,\n\nThe role at Acme Corporation interests me.' },
  ],
  invalid: [
    { kind: 'thank-you', body: 'Dear John,\n\nThank you for your time.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI would be glad to join Globex.' },
    { kind: 'thank-you', body: 'Dear Jane,\n\nI can picture myself at Globex Night Works.' },
    { kind: 'thank-you', body: 'Dear [first name],\n\nThank you for your time.' },
    { kind: 'thank-you', body: 'Dear Hiring Manager,\n\nThank you for your time.' },
  ],
};

/** Rule C14, as the check runs it. */
export const c14: CheckRule = {
  id: 'C14',
  severity: 'error',
  check: (letter, context): CheckFinding[] => [
    ...greetingNames(letter, context),
    ...vocatives(letter, context),
    ...companyNames(letter, context),
    ...strangers(letter, context),
  ],
};

/** Whom the letter may address: the recipient of the heading, else anybody of the employer. */
const addressed = ({ recipient }: Letter, { interviewers }: LetterContext): readonly string[] =>
  recipient === null ? interviewers : [recipient];

function greetingNames(letter: Letter, context: LetterContext): CheckFinding[] {
  const people = addressed(letter, context);
  const [first] = people;
  if (first === undefined || letter.body.text.trim() === '') return [];
  const { greeting } = letter;
  if (greeting === null) {
    const start = foldedWords(letter.body.text.slice(0, 200));
    if (people.some((person) => nameWords(person).some((word) => start.includes(word)))) return [];
    return letter.sentences.length === 0
      ? []
      : [aboutTheLetter(letter, `The letter greets nobody, as a circular does. Begin with "Dear ${addressee(first)},".`)];
  }
  const lead = OPENING.exec(greeting.text)?.[0] ?? '';
  const name = greeting.text.slice(lead.length).replace(/[\s,:!.–—-]+$/, '');
  const start = greeting.start + lead.length;
  const end = start + name.length;
  const bare = name.replace(TITLE, ' ').trim();
  const untitled = people.map((person) => person.replace(TITLE, ' ').trim());
  if (names(bare, untitled)) return [];
  const right = people.length === 1 ? addressee(first) : null;
  const fix = right === null || name === '' ? undefined : { from: start, to: end, insert: right, title: `Write "${right}"` };
  const instead = right === null ? `Greet ${people.map(addressee).join(' or ')} by name.` : `Write "Dear ${right},".`;
  if (name === '' || /[[{]/.test(name) || NOBODY.test(bare)) {
    // To the whole team a check-in may go; thanks go to a person, and "Sir or Madam" is nobody's team.
    if (letter.recipient === null && letter.kind !== 'thank-you' && !/\b(?:sir|madam|whom)\b/i.test(greeting.text)) return [];
    return [
      {
        start: greeting.start,
        end: greeting.end,
        message: `The greeting names nobody, though you know who reads it. ${instead}`,
        ...(fix ? { fix } : {}),
      },
    ];
  }
  return [
    {
      start,
      end,
      message: `The letter goes to ${people.length === 1 ? first : (context.company ?? 'them')} and greets "${name}". ${instead}`,
      ...(fix ? { fix } : {}),
    },
  ];
}

function vocatives(letter: Letter, context: LetterContext): CheckFinding[] {
  const people = addressed(letter, context);
  if (people.length === 0) return [];
  // At the very end a name is the writer's own.
  return letter.sentences.flatMap((sentence, index) =>
    [...sentence.text.matchAll(index === letter.sentences.length - 1 ? vocativeInside() : VOCATIVE)].flatMap((match) => {
      const name = namedGroup(match, 'name');
      if (names(name, people) || [context.ownName, context.company].some((other) => other !== null && shareWords(name, other))) return [];
      const start = sentence.start + match.index + match[0].length - name.length;
      return [
        {
          start,
          end: start + name.length,
          message: `"${name}" is not whom this letter goes to. Write ${people.map(addressee).join(' or ')}.`,
        },
      ];
    }),
  );
}

function companyNames(letter: Letter, { company, position, interviewers, ownName }: LetterContext): CheckFinding[] {
  if (company === null) return [];
  const known = [company, position, ownName, ...interviewers].filter((name) => name !== null);
  const pieces = letter.subject === null ? letter.sentences : [letter.subject, ...letter.sentences];
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(companiesNamed())].flatMap((match) => {
      const name = (match.groups?.['company'] ?? match.groups?.['joined'] ?? match.groups?.['wished'] ?? '').replace(/['’]s?$|[.,]+$/, '');
      const before = piece.text.slice(Math.max(0, match.index - 40), match.index + match[0].indexOf(name));
      const isKnown = known.some(
        (other) =>
          shareWords(name, other) ||
          companyKey(other).includes(companyKey(name)) ||
          companyKey(name).includes(companyKey(other)) ||
          initialsOf(other) === name.toLowerCase(),
      );
      // A topic can follow the same words; only names that end the phrase like a company's are taken for one.
      const isTopic = match.groups?.['joined'] !== undefined && !/^(?:join|joining)\b/i.test(match[0]);
      if (name === '' || isKnown || isTopic || NO_COMPANY.test(name) || OWN_HISTORY.test(before)) return [];
      const start = piece.start + match.index + match[0].lastIndexOf(name);
      return [
        {
          start,
          end: start + name.length,
          message: `"${name}" is not the company that this letter goes to. Write "${company}", or check that the name is meant.`,
        },
      ];
    }),
  );
}

/** Companies and people of other applications, named in full; they are looked up by each word of the letter. */
function strangers(letter: Letter, context: LetterContext): CheckFinding[] {
  const known = [context.company, context.position, context.ownName, ...context.interviewers, letter.recipient].filter(
    (name) => name !== null,
  );
  const isOther = ({ name, is }: Stranger): boolean =>
    is === 'person'
      ? nameWords(name).length > 1 && !known.some((other) => samePerson(name, other))
      : is === 'company' && name.length > 3 && !known.some((other) => shareWords(name, other));
  const pieces = letter.subject === null ? letter.sentences : [letter.subject, ...letter.sentences];
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index: at }) => {
      const [folded = ''] = foldedWords(word);
      // A title before the name is no part of the word that it is found by.
      const found = context.others(folded).find((other) => isOther(other) && piece.text.startsWith(bareName(other), at));
      if (found === undefined) return [];
      const name = bareName(found);
      const isWhole = !/[\p{L}\p{N}]/u.test(piece.text.charAt(at + name.length));
      // "Bolt has published" is about the world; "at Bolt" and "joining Bolt" are about the job.
      const isPlaced = nameWords(name).length > 1 || /\b(?:at|with|join|joining)\s+(?:the\s+)?[_*]*$/i.test(piece.text.slice(0, at));
      if (
        !isWhole ||
        !isPlaced ||
        OWN_HISTORY.test(piece.text.slice(0, at)) ||
        /^,?\s+(?:where )?(?:I|we)\b/.test(piece.text.slice(at + name.length)) ||
        isFoundByCompany(piece.text, at)
      )
        return [];
      return [
        {
          start: piece.start + at,
          end: piece.start + at + name.length,
          message: `"${name}" belongs to another application of yours. Check that this letter was not copied from there.`,
        },
      ];
    }),
  );
}

/** A person's name without the title, as it is looked up. */
const bareName = ({ name, is }: Stranger): string =>
  is === 'person' ? name.replace(/^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Sir|Dame)\.?\s+)+/i, '') : name;

/** Whether the company's own pattern reports this place already. */
const isFoundByCompany = (text: string, at: number): boolean =>
  [...text.matchAll(companiesNamed())].some((match) => at >= match.index && at < match.index + match[0].length);

const initialsOf = (name: string): string =>
  foldedWords(name)
    .map((word) => word.charAt(0))
    .join('');
