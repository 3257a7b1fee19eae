/**
 * Company and people that the line of an interview names, where no other place does: "Interview day at Hollow Oak School, with Ann Lee", or
 * "Interview today." below "## Bramley Vets" in a diary.
 *
 * In: a note taken apart, the day of one of its interviews, the lines that are its own. Out: what is written there. A letter carries these
 * names, so in doubt there are none. Not here: which lines tell of an interview (`facts/told.ts`); no note counts by these names.
 */
import { matched } from '../matched';
import type { Day } from '../calendar/day';
import type { Written } from './fact';
import type { KnownFacts } from './facts/known';
import { isArrangerName } from './facts/known';
import { isEmployerName, isShelf } from './facts/folder';
import { isAboutRound, peopleWith } from './facts/round';
import { isCalledByItsDay, titleFacts } from './facts/title';
import type { ToldInterview } from './facts/told';
import type { Stretch } from './interview-note';
import type { Whole } from './judge-note';
import { dayOfTold } from './told-day';

/** Behind the word: the interview is still to come when this is written. */
const TO_COME = /\b(?:tomorrow|next|coming|soon|will|going to|on (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b/i;

/** Of a long diary so many lines are asked for names, so that each round costs little. */
const MOST_LINES = 200;

const clauseOf = ({ words, at }: ToldInterview): string => matched(/^[^.;!?]*/, words.slice(at));

/** Whether a line tells of the interview of a day, and not of an invitation or another one. */
function isOf(told: ToldInterview, day: Day | null, { outline, title, order }: Whole): boolean {
  if (told.isHeading || isAboutRound(told.words.slice(Math.max(0, told.at - 60), told.at)) || TO_COME.test(clauseOf(told))) return false;
  const { offered } = dayOfTold(told, { lines: outline.lines, titles: title.all.map(({ words }) => words), order, today: day });
  return offered.length === 0 || day === null || offered.includes(day);
}

/** The heading of a diary's entry, where it can be nothing but a name: two words with capitals, or one that says employer. */
function nameOfEntry({ under }: ToldInterview, { path, order }: Whole): string | null {
  if (under === null || !isCalledByItsDay(path) || isShelf(under)) return null;
  const isProper = /^\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*)+$/u.test(under);
  const { company, position } = titleFacts(under, order);
  return position === null && company === under && (isProper || isEmployerName(under)) ? under : null;
}

/** The company that a line names; what only stands before the word ("Ferrous: interview w/ Lena") may be anything but beside whom it was with. */
function companyOf(told: ToldInterview, { order }: Whole): string | null {
  const { company, words, at } = told;
  if (company === null || titleFacts(company, order).company !== company) return null;
  return words.slice(at).includes(company) || isEmployerName(company) || peopleWith(clauseOf(told)) !== null ? company : null;
}

/** Several words, or one that somebody was "w/": what an interview is "with" can be a company. */
const isSureOfPeople = (people: string, clause: string): boolean => /^\S+ (?:\p{Ll}+ )?\p{Lu}/u.test(people) || /\bw\/? /.test(clause);

/** What the lines of one interview name, where nothing else is known. */
export function toldNames(whole: Whole, known: KnownFacts, day: Day | null, own: readonly Stretch[]): Written[] {
  const lacksPeople = known.all('interviewers').every(({ name }) => isArrangerName(name));
  const written = known.first('company');
  // What only the folder tells may be a person's or a season's.
  const company = written?.place === 'folder' ? null : written;
  if (company !== null && !lacksPeople) return [];
  const told = whole.told
    .slice(0, MOST_LINES)
    .filter(({ line }) => own.some(({ start, end }) => start <= line.start && line.start < end))
    .filter((each) => isOf(each, day, whole));
  const write = (name: string, value: string | null, { line }: ToldInterview): Written[] =>
    value === null ? [] : [{ name, value, line: line.number, place: 'text' }];
  const named = told.flatMap((each) => write('company', companyOf(each, whole), each));
  const companies =
    company !== null ? [] : named.length > 0 ? named : told.flatMap((each) => write('company', nameOfEntry(each, whole), each));
  const isOne = new Set(companies.map(({ value }) => value)).size === 1;
  if (written === null && !isOne) return [];
  const people = told.flatMap((each) => {
    const clause = clauseOf(each);
    const met = peopleWith(clause);
    return met !== null && isSureOfPeople(met, clause) ? write('interviewers', met, each) : [];
  });
  return [...companies, ...(lacksPeople ? people : [])];
}
