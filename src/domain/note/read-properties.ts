/**
 * From what is written of an interview to an `InterviewNote`: the one step that knows what the words mean.
 *
 * In: what is written in a note, or of one of its rounds. Out: the interview, typed, with its problems. Not here: where things are written
 * (`facts/`), whether the note counts (`read-note.ts`).
 */
import { compareText } from '../in-order';
import type { Day } from '../calendar/day';
import type { Written } from './fact';
import { isPlainDayName, isStep, type KnownFacts } from './facts/known';
import type { LineProblem } from './frontmatter';
import type { InterviewNote, Status } from './interview-note';
import { readInterviewers } from './interviewers';
import { plainWords } from './phrases';
import type { PropertyName } from './properties';
import { readMoment, readTime, type DateOrder, type Moment } from './read-moment';
import { rawTextsOf, textOf, withoutLinks } from './read-value';
import { industryIn, interviewTypesIn, isNotHeld, levelIn, statusIn } from './vocabulary';

/** All of an interview that its own words give; the file, its log and its lines are added by the reader of the note. */
export type InterviewProperties = Omit<InterviewNote, 'path' | 'source' | 'bodyLine' | 'own' | 'given' | 'notHeld' | 'log' | 'problems'>;

export interface ReadProperties {
  readonly properties: InterviewProperties;
  readonly problems: readonly LineProblem[];
}

/** A label on the line below its name: words that are folded, or listed. */
export type LineOfWords = (written: Written) => number;

/** Reads everything of an interview but its day; what cannot be used is among the problems, and the rest counts. */
export function readProperties(known: KnownFacts, when: Moment | null, order: DateOrder, lineOf: LineOfWords): ReadProperties {
  const problems: LineProblem[] = [];
  /** What is not there cannot be wrong, and only properties have a shape. */
  const report = (written: Written | null, message: string): void => {
    if (written?.place === 'frontmatter') problems.push({ line: written.line, message: `"${written.name}": ${message}` });
  };
  const use = (name: PropertyName): Written | null => {
    const first = known.first(name);
    known.use(name, first);
    return first;
  };

  /** One line of text, its links as they are shown. */
  const text = (name: PropertyName): string | null => {
    const written = use(name);
    const read = textOf(written?.value);
    if (read === null) report(written, 'write one line of text here.');
    return read === '' ? null : read;
  };

  const textsOf = (written: Written | null): string[] => {
    const read = rawTextsOf(written?.value);
    if (read.includes(null)) report(written, 'write a text or a list of texts here.');
    return read.filter((each) => each !== null).map(withoutLinks);
  };

  const people = known.people();
  known.use('interviewers', people[0]);
  const interviewers = people.flatMap(({ value }) => readInterviewers(value));
  if (interviewers.includes(null)) report(people[0] ?? null, 'write names here, such as "Jane Smith <jane@acme.example>".');

  const stated = use('timeline');
  const promise = textsOf(stated).join('; ');
  const answerBy = use('answer-by');
  const by = answerBy === null ? null : readMoment(answerBy.value, order);
  if (by !== null && 'problem' in by) report(answerBy, by.problem);
  const types = known.all('interview-type');
  known.use('interview-type', types[0]);
  const named = [
    ...new Set(interviewTypesIn(types.flatMap((written) => rawTextsOf(written.value).filter((each) => each !== null)).join(', '))),
  ];
  const company = text('company');
  /** "2026-11-17 Interview with Acme" names the company behind "with". */
  const isCompany = (name: string): boolean =>
    company !== null && people[0]?.place !== 'frontmatter' && plainWords(name) === plainWords(company);
  return {
    properties: {
      company,
      position: text('position'),
      application: text('application'),
      interviewers: unique(interviewers.flatMap((person) => (person === null || isCompany(person.name) ? [] : person))),
      day: when?.day ?? null,
      time: when?.time ?? null,
      types: named,
      level: levelIn(textsOf(use('level')).join(', ')),
      industry: industryIn(textsOf(use('industry')).join(', ')),
      timeline:
        stated === null || promise === '' || (stated.place !== 'frontmatter' && stated.place !== 'round')
          ? null
          : /^none$/i.test(promise)
            ? 'none'
            : { text: promise, line: lineOf(stated), ...(isStep(stated) ? { mayBeOwn: true } : {}) },
      status: statusOf(known, textsOf),
      answerBy: by === null || 'problem' in by ? null : by.day,
      topics: textsOf(use('topics')),
      facts: known.facts,
    },
    problems,
  };
}

const unique = <Person extends { readonly name: string }>(people: readonly Person[]): Person[] =>
  people.filter(({ name }, index) => people.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index);

/** The first property of a status that says one: other plugins use these names too. */
function statusOf(known: KnownFacts, textsOf: (written: Written) => string[]): Status | null {
  for (const written of known.all('status')) {
    const status = statusIn(textsOf(written).join(', '));
    if (status === null) continue;
    known.use('status', written);
    return status;
  }
  return null;
}

/** Whether a status says that the interview has not taken place. */
export const saysNotHeld = (known: KnownFacts): boolean =>
  known.all('status').some(({ value }) => rawTextsOf(value).some((text) => text !== null && isNotHeld(withoutLinks(text))));

export interface ReadDay {
  readonly moment: Moment | null;
  /** The winning words. */
  readonly written: Written | null;
  /** The day was given under a name of an interview's day, and not as a plain `date` or by the name of the file. */
  readonly certain: boolean;
  readonly problems: readonly LineProblem[];
}

const HOUR_ALONE = /^\s*\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?\s*(?:uhr|h)?\s*$/i;

/** The day of the note's own interview: the first that can be read; of several in one place the last counts. */
export function readDay(known: KnownFacts, order: DateOrder, acceptsPlain: boolean): ReadDay {
  const problems: LineProblem[] = [];
  const hour = known.all('interview-date').find(({ value }) => typeof value === 'string' && HOUR_ALONE.test(value));
  const written = known.all('interview-date').filter((each) => each !== hour && (acceptsPlain || !isPlainDayName(each.name)));
  const readings = written.map((each) => ({ each, days: daysOf(each.value, order) }));
  const found = readings.find(({ days }) => days.length > 0);
  const [unread] = readings.filter(({ each, days }) => days.length === 0 && each.place === 'frontmatter');
  const isFirst = found === undefined || found.each.place !== 'frontmatter';
  if (unread !== undefined && isFirst)
    problems.push({ line: unread.each.line, message: `"${unread.each.name}": ${whyUnread(unread.each.value, order)}` });
  if (found === undefined) return { moment: null, written: null, certain: false, problems };
  const last = found.days.reduce((latest, moment) => (moment.day >= latest.day ? moment : latest));
  if (found.days.length > 1)
    problems.push({
      line: found.each.line,
      message: `"${found.each.name}": there are several days here, and ${last.day} is used. Give each interview a note of its own.`,
    });
  const contrary = readings.find(
    ({ each, days }) =>
      (each.place === 'label' || each.place === 'inline-field') &&
      found.each.place === 'frontmatter' &&
      !days.some(({ day }) => day === last.day) &&
      days.length > 0,
  );
  if (contrary !== undefined)
    problems.push({
      line: contrary.each.line,
      message: `"${contrary.each.name}" says ${contrary.days[0]?.day ?? ''} here, and the properties say ${last.day}. The properties count; correct one of the two.`,
    });
  const time = last.time ?? (typeof hour?.value === 'string' ? readTime(hour.value) : null);
  return {
    moment: { day: last.day, time },
    written: found.each,
    certain: !isPlainDayName(found.each.name) && isNamed(found.each),
    problems,
  };
}

const isNamed = ({ place }: Written): boolean => place === 'frontmatter' || place === 'inline-field' || place === 'label';

function daysOf(value: unknown, order: DateOrder): Moment[] {
  const values: readonly unknown[] = Array.isArray(value) && value.length > 1 ? value : [value];
  return values.flatMap((each) => {
    const read = readMoment(each, order);
    return 'problem' in read ? [] : [read];
  });
}

function whyUnread(value: unknown, order: DateOrder): string {
  const [first] = [value].flat().map((each) => readMoment(each, order));
  return first !== undefined && 'problem' in first ? first.problem : '';
}

/** The days of several interviews in order. */
export const byDay = (a: { readonly day: Day | null }, b: { readonly day: Day | null }): number => compareText(a.day, b.day);
