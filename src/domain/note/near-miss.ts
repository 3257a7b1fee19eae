/**
 * Near misses: notes that speak of an interview but do not count, with the reason and what mends it.
 *
 * In: what could be read and what is missing. Out: a sentence, and properties that make the note count or leave it alone for good.
 * Not here: who shows it; nothing is written before the user's click.
 */
import { listed } from '../in-words';
import type { Day } from '../calendar/day';
import { setProperty } from './property-edits';
import { inOrder, type EditOf } from './edit';

/** What mends a near miss: a few properties, and what they do in words for a button. */
export interface NoteFix {
  readonly title: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** What mends all near misses of one folder: every note in it counts from now on. */
export interface FolderFix {
  readonly title: string;
  /** The value of the setting of that name. */
  readonly interviewFolder: string;
}

/** A fact without which a note cannot count. */
export type MissingFact = 'day' | 'company' | 'kind';

export interface NearMiss {
  /** Path of the note. */
  readonly note: string;
  /** Why it does not count, in a sentence for the user. */
  readonly reason: string;
  /** What makes it count; where nothing can be offered, leaving it alone. */
  readonly fix: NoteFix | FolderFix;
  /** Other ways to make it count, where the note leaves a choice: another year for "18 Nov". */
  readonly others: readonly NoteFix[];
  /** What the user can fill in; nothing in a list of applications. */
  readonly missing: readonly MissingFact[];
}

/** Leaves a note alone for good; offered beside every other fix too. */
export const IGNORE: NoteFix = { title: 'Leave this note alone', properties: [['follow-ups', 'ignore']] };

/** Whether a fix leaves the note alone, also where a kept reading holds a copy of it. */
export const leavesAlone = ({ title }: Pick<NoteFix, 'title'>): boolean => title === IGNORE.title;

/** What the note itself offers for a fact that is missing. */
export interface Offer<Fact> {
  /** The likeliest first. */
  readonly offered: readonly Fact[];
  readonly from: string;
  /** What is wrong with it, where it is there: `"18 Nov" gives no year`. */
  readonly flaw?: string;
}

/** What is missing in a note that speaks of an interview. */
export interface Missing {
  readonly note: string;
  /** It says nowhere for certain that it is about an interview. */
  readonly kind: boolean;
  readonly day: Offer<Day> | null;
  readonly company: Offer<string> | null;
  /** Companies of which it tells, where it is a list of applications. */
  readonly companies: readonly string[];
  /** The folder called by interviews that it lies in, where the user has chosen none. */
  readonly folder: string | null;
}

const firstOf = (names: readonly string[]): string => listed(names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);

/** The near miss of a note. */
export function nearMissOf({ note, kind, day, company, companies, folder }: Missing): NearMiss {
  if (companies.length > 1) {
    const reason = `This note lists ${companies.length} applications (${firstOf(companies)}), and one note is read as one application. Give each a note of its own, then leave this one alone.`;
    return { note, reason, fix: IGNORE, others: [], missing: [] };
  }
  const missing: MissingFact[] = [
    ...(day === null ? [] : (['day'] as const)),
    ...(company === null ? [] : (['company'] as const)),
    ...(kind ? (['kind'] as const) : []),
  ];
  const told = [
    ...(day === null ? [] : [day.offered.length > 0 ? `its day stands only in ${day.from}` : 'no day can be read in it']),
    ...(company === null
      ? []
      : [company.offered.length > 0 ? `its company only in ${company.from}` : 'no company or position can be read in it']),
    ...(kind ? ['no property or tag says that it is one of yours'] : []),
  ];
  const flaw = day?.flaw === undefined ? '' : ` ${day.flaw}.`;
  const write = [
    ...(day?.offered.length === 0 ? ['"interview-date: 2026-11-18"'] : []),
    ...(company?.offered.length === 0 ? ['"company: Acme"'] : []),
  ];
  const mend = write.length === 0 ? '' : ` Write ${listed(write)} into its properties.`;
  const reason = `It speaks of an interview, but ${listed(told)}.${flaw}${mend}`;
  const [fix = IGNORE, ...others] = fixes(day, company, kind);
  if (folder === null || !kind || missing.length > 1) return { note, reason, fix, others, missing };
  const ofFolder = `It lies in "${folder}" and tells of a company and a day, but nothing in it says interview.`;
  return {
    note,
    reason: ofFolder,
    fix: { title: `Use the folder "${folder}" for interview notes`, interviewFolder: folder },
    others: [fix, ...others],
    missing,
  };
}

/** A fix for each day that is offered, with the likeliest company; none where nothing that is missing is offered. */
function fixes(day: Missing['day'], company: Missing['company'], kind: boolean): NoteFix[] {
  const [name = null] = company === null ? [] : company.offered;
  const ofCompany = name === null ? [] : [`"${name}" from ${company?.from ?? ''} as the company`];
  const title = (offers: readonly string[]): string => (offers.length > 0 ? `Use ${offers.join(' and ')}` : 'It is an interview of mine');
  const days: readonly (Day | null)[] = day === null || day.offered.length === 0 ? [null] : day.offered;
  return days
    .map((on) => ({
      title: title([...(on === null ? [] : [`${on} from ${day?.from ?? ''} as the day`]), ...ofCompany]),
      properties: propertiesOf({ kind, company: name, day: on }),
    }))
    .filter(({ properties }) => properties.length > 0);
}

/** The properties that make a note count. */
export const propertiesOf = ({
  kind,
  company,
  day,
}: {
  readonly kind: boolean;
  readonly company: string | null;
  readonly day: Day | null;
}): NoteFix['properties'] => [
  ...(kind ? ([['type', 'interview']] as const) : []),
  ...(company === null ? [] : ([['company', company]] as const)),
  ...(day === null ? [] : ([['interview-date', day]] as const)),
];

/** The edit that applies a fix: only the lines of these properties differ afterwards. */
export const editOfFix = ({ properties }: NoteFix): EditOf =>
  inOrder(
    properties.map(
      ([name, value]): EditOf =>
        (source) =>
          setProperty(source, name, value),
    ),
  );
