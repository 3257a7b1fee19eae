/**
 * What a list of follow-ups in a note or a base shows: the options that people write, read and applied.
 *
 * In: the text of a `follow-ups` code block, or values of a base's view. Out: options, and what could not be used. Not here: rows.
 */
import { addDays, type Day } from '../calendar/day';
import { FOLLOW_UP_KINDS, kindOf, type FollowUpKind } from '../note/kind';
import { companyKey } from './company-name';
import type { FollowUp, Interview, InterviewAhead } from './follow-up';
import type { OfferInHand } from './offers';
import type { OutcomeQuestion } from './outcome-question';
import { applicationsIn } from './application';

export interface ListOptions {
  /** Names of companies, as they are written; empty for all. */
  readonly companies: readonly string[];
  /** Empty for all. */
  readonly kinds: readonly FollowUpKind[];
  /** How many days ahead the list looks: 7 on Wednesday 2026-11-25 is up to Wednesday 12-02. */
  readonly days: number;
}

export const DEFAULT_LIST: ListOptions = { companies: [], kinds: [], days: 7 };

/** A year: nothing is planned further ahead. */
const MOST_DAYS = 366;

export interface ListReading {
  readonly options: ListOptions;
  /** A sentence for each value that was not used. */
  readonly problems: readonly string[];
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined || value === '' ? [] : [value];

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '');

const followUpKind = (words: string): FollowUpKind | null => {
  const kind = kindOf(words);
  return FOLLOW_UP_KINDS.find((known) => known === kind) ?? null;
};

/** Reads options of any shape: `{ company: 'Acme', kinds: ['thank-you'], days: 14 }`; singular and plural names mean the same. */
export function readListOptions(value: unknown): ListReading {
  if (value === null || value === undefined || value === '') return { options: DEFAULT_LIST, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value))
    return { options: DEFAULT_LIST, problems: ['Write options as "company: Acme", each on a line of its own.'] };
  let options = DEFAULT_LIST;
  const problems: string[] = [];
  for (const [name, given] of Object.entries(value)) {
    switch (name.toLowerCase()) {
      case 'company':
      case 'companies':
        options = {
          ...options,
          companies: listOf(given)
            .map(textOf)
            .filter((company) => company !== ''),
        };
        break;
      case 'kind':
      case 'kinds': {
        const words = listOf(given).map(textOf);
        for (const unknown of words.filter((each) => followUpKind(each) === null))
          problems.push(`There is no kind "${unknown}". The kinds are ${FOLLOW_UP_KINDS.join(', ')}.`);
        options = { ...options, kinds: words.map(followUpKind).filter((kind) => kind !== null) };
        break;
      }
      case 'days': {
        const days = textOf(given) === '' ? NaN : Number(given);
        if (Number.isInteger(days) && days >= 0) options = { ...options, days: Math.min(days, MOST_DAYS) };
        else problems.push(`"${textOf(given)}" is no number of days. Write one such as "days: 14".`);
        break;
      }
      default:
        problems.push(`There is no option "${name}". The options are company, kinds and days.`);
    }
  }
  return { options, problems };
}

/** Reads the text of a code block; `parseYaml` is the host's. */
export function readListBlock(text: string, parseYaml: (yaml: string) => unknown): ListReading {
  try {
    return readListOptions(parseYaml(text));
  } catch {
    // What YAML refuses is told to the user like any other shape.
    return readListOptions([]);
  }
}

/** The rows of a plan that a list shows. */
export interface Listed {
  readonly offers: readonly OfferInHand[];
  readonly questions: readonly OutcomeQuestion[];
  readonly followUps: readonly FollowUp[];
  readonly ahead: readonly InterviewAhead[];
}

const OPEN: readonly FollowUp['state'][] = ['due', 'overdue', 'planned', 'held'];

/**
 * Offers in hand, what is asked, what is to be sent and which interviews lie ahead, up to the day that the options reach to; chosen kinds leave out all else.
 * With `paths` only applications with one of these notes.
 */
export function chosenBy(
  { offers, questions, followUps, ahead, interviews }: Listed & { readonly interviews: readonly Interview[] },
  { companies, kinds, days }: ListOptions,
  today: Day,
  paths: ReadonlySet<string> | null = null,
): Listed {
  const last = addDays(today, days);
  const wanted = new Set(companies.map(companyKey));
  const keys = paths === null ? null : keysOf(interviews, paths);
  const isWanted = ({ company, application }: FollowUp | InterviewAhead | OfferInHand | OutcomeQuestion): boolean =>
    (wanted.size === 0 || (company !== null && wanted.has(companyKey(company)))) && (keys === null || keys.has(application));
  return {
    offers: kinds.length === 0 ? offers.filter(isWanted) : [],
    questions: kinds.length === 0 ? questions.filter(isWanted) : [],
    followUps: followUps.filter(
      (row) =>
        OPEN.includes(row.state) &&
        row.opens !== null &&
        row.opens <= last &&
        isWanted(row) &&
        (kinds.length === 0 || kinds.includes(row.kind)),
    ),
    ahead: kinds.length === 0 ? ahead.filter((row) => row.day <= last && isWanted(row)) : [],
  };
}

const keysOf = (interviews: readonly Interview[], paths: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    applicationsIn(interviews)
      .filter((members) => members.interviews.some(({ note }) => paths.has(note.path)))
      .map(({ key }) => key),
  );
