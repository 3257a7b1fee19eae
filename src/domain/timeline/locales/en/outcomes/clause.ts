/**
 * What the phrases of outcomes have in common: who tells, how a clause begins, where a phrase ends.
 *
 * In: phrases, each with its teller. Out: where in a sentence one of them stands behind its teller. The sentence is in small letters without
 * accents, and the employer's own names read "they". Not here: any outcome.
 */
import { lazy } from '../../../../lazy';

/** Before a clause without a subject: the user tells of themselves. Another word before it is somebody else. */
const START = String.raw`(?:^|[^a-z0-9\s']\s?|\d\s|\b(?:and|but|so|then|today|again|back|yesterday|morning|afternoon|evening|rang|called|since|decision|update|result|outcome|news)\s)`;

export const ADVERBS = String.raw`(?:(?:just|now|finally|also|officially|actually|already|unfortunately|sadly|politely|formally|eventually|ultimately|both|all|only|obviously|apparently|instead)\s){0,2}`;

/** Before a clause in which nobody else can be meant, since no clause stands before it that it could go on with. */
const ALONE = String.raw`(?:^|[^a-z0-9\s',]\s?|\d\s|\b(?:today|again|back|yesterday|morning|afternoon|evening|decision|update|result|outcome|news)\s)`;
const AUXILIARY = String.raw`(?:have|had|was|am|got)\s`;

const I = String.raw`\b(?:i(?:'ve|'m|'d)?|ive|im)\s`;

/** Who speaks for an employer. */
const SIDE =
  '(?:company|firm|team|panel|committee|board|council|manager|mgr|recruiter|agency|client|school|college|university|uni|department|dept|hospital|clinic|ward|practice|lab|group|chair|dean|head|director|boss|owner|supervisor|founder|principal|museum|library|bank|shop|store|hotel|restaurant|office|people|guys?|woman|man|lady|partners?|trust|charity|bakery|plant|garage|studio|startup|place|rep|foreman|captain|editor|chef|coach|superintendent|curator|ceo|cto|lead|employer|side|family|practice)';
const SOMEBODY = String.raw`(?:they|we|he|she|hr|(?:the|their)\s(?:[a-z]+\s)?${SIDE})`;

/** Who tells, by what stands before their words. */
const TELLERS = {
  /** The employer's side: "they've just", "the committee has", or nobody at the beginning of a clause. */
  them: String.raw`(?:${START}|\b${SOMEBODY}(?:'ve|'d|'re|'ll|'s)?\s)${ADVERBS}(?:(?:have|has|had|are|is|were|will|be|been)\s){0,2}${ADVERBS}`,
  /** The employer's side with a subject of its own. */
  'them-alone': String.raw`\b${SOMEBODY}(?:'ve|'d|'re|'s)?\s${ADVERBS}(?:(?:have|has|had|are|is|were)\s)?${ADVERBS}`,
  /** The user: "I've just", or nobody where no other clause stands before. */
  myself: String.raw`(?:${I}|${ALONE}${ADVERBS})(?:${AUXILIARY})?${ADVERBS}`,
  /** The user, or nobody at the beginning of a clause: "heard back, rejected". */
  me: String.raw`(?:(?:${I}|${ALONE}${ADVERBS})(?:${AUXILIARY})?${ADVERBS}|${START}${ADVERBS})`,
  /** Nobody, at the beginning of a clause. */
  nobody: START,
  anyone: '',
} as const;
export type Teller = keyof typeof TELLERS;

/** No teller has more characters. */
const LONGEST_TELLER = 80;

const endsIn = lazy(
  () => new Map(Object.entries(TELLERS).map(([teller, before]) => [teller, new RegExp(String.raw`(?:${before})$`)] as const)),
);

const DAYS =
  'mon|tues?|wed|weds|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december';

/** Nothing more follows, or only when and how it was told. */
export const END = String.raw`(?=\s*(?:$|[^a-z0-9\s'/-]|-\s|(?:by|via|after|from|today|this|on|at|again|because|yesterday|last\snight|in\sthe\send|over|tonight|as|so|and|but|lol|haha|${DAYS})\b|\d))`;

/** Nothing more follows at all. */
export const STOP = String.raw`(?=\s*(?:$|[^a-z0-9\s'/-]|-\s|this\stime|in\sthe\send|today|again))`;

/** The work itself. */
export const THE_JOB = String.raw`(?:job|role|position|post|gig|place|spot|seat|contract|fellowship|internship|apprenticeship)`;

/** Words of one teller; compiled when they are first looked for. */
export interface TellingWords {
  readonly teller: Teller;
  readonly words: () => RegExp;
}

export const tellingWords = (teller: Teller, ...words: readonly string[]): TellingWords => ({
  teller,
  words: lazy(() => new RegExp(words.join('|'), 'g')),
});

/** Where in a sentence some phrase stands behind its teller; null where none does. */
export function placeIn(sentence: string, all: readonly TellingWords[]): number | null {
  for (const { teller, words } of all) {
    const pattern = words();
    pattern.lastIndex = 0;
    for (let found = pattern.exec(sentence); found !== null; found = pattern.exec(sentence)) {
      const { index } = found;
      if (
        endsIn()
          .get(teller)
          ?.test(sentence.slice(Math.max(0, index - LONGEST_TELLER), index)) === true
      )
        return index;
      pattern.lastIndex = index + 1;
    }
  }
  return null;
}

/** A sentence in small letters without accents: patterns that have to know all letters in both cases take seconds to compile. */
export const inPlainLetters = (sentence: string): string =>
  sentence
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
