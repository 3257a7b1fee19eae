/**
 * Near misses: notes that speak of an interview but do not count, with the reason and what mends it.
 *
 * In: what could be read and what is missing. Out: a sentence, and properties that make the note count or leave it alone for good.
 * Not here: who shows it; nothing is written before the user's click.
 */
import type { Day } from '../calendar/day';
import { setProperty } from './property-edits';
import { inOrder, type EditOf } from './edit';

/** What mends a near miss: a few properties, and what they do in words for a button. */
export interface NoteFix {
  readonly title: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

export interface NearMiss {
  /** Path of the note. */
  readonly note: string;
  /** Why it does not count, in a sentence for the user. */
  readonly reason: string;
  /** What makes it count; where nothing certain can be offered, leaving it alone. */
  readonly fix: NoteFix;
}

/** Leaves a note alone for good; offered beside every other fix too. */
export const IGNORE: NoteFix = { title: 'Leave this note alone', properties: [['follow-ups', 'ignore']] };

/** What is missing in a note that speaks of an interview, and what the note itself offers for it. */
export interface Missing {
  readonly note: string;
  /** It says nowhere for certain that it is about an interview. */
  readonly kind: boolean;
  readonly day: { readonly offered: Day | null; readonly from: string } | null;
  readonly company: { readonly offered: string | null; readonly from: string } | null;
  /** Companies of which it tells, where it is a list of applications. */
  readonly companies: readonly string[];
}

const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(' and ');

/** The near miss of a note. */
export function nearMissOf({ note, kind, day, company, companies }: Missing): NearMiss {
  if (companies.length > 1) {
    const reason = `This note lists ${companies.length} applications (${listed(companies)}), and one note is read as one application. Give each a note of its own, then leave this one alone.`;
    return { note, reason, fix: IGNORE };
  }
  const missing = [
    ...(day === null ? [] : ['the day of the interview']),
    ...(company === null ? [] : ['a company or position']),
    ...(kind ? ['a property that says interview'] : []),
  ];
  const reason = `It speaks of an interview, but ${missing.join(' and ')} cannot be read.`;
  const isOffered = (day === null || day.offered !== null) && (company === null || company.offered !== null);
  if (!isOffered) return { note, reason, fix: IGNORE };
  const offers = [
    ...(day?.offered == null ? [] : [`${day.offered} from ${day.from} as the day`]),
    ...(company?.offered == null ? [] : [`"${company.offered}" from ${company.from} as the company`]),
  ];
  const title = offers.length > 0 ? `Use ${offers.join(' and ')}` : 'It is an interview of mine';
  return {
    note,
    reason,
    fix: {
      title,
      properties: [
        ...(kind ? ([['type', 'interview']] as const) : []),
        ...(company?.offered == null ? [] : ([['company', company.offered]] as const)),
        ...(day?.offered == null ? [] : ([['interview-date', day.offered]] as const)),
      ],
    },
  };
}

/** The edit that applies a fix: only the lines of these properties differ afterwards. */
export const editOfFix = ({ properties }: NoteFix): EditOf =>
  inOrder(
    properties.map(
      ([name, value]): EditOf =>
        (source) =>
          setProperty(source, name, value),
    ),
  );
