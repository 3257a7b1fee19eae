/**
 * The interviews of a note that was taken apart: its own, and those of its rounds.
 *
 * In: a note taken apart. Out: at least one interview, in the order of their days, and what could not be used. Not here: whether the note counts.
 */
import { dayOf, type Day } from '../calendar/day';
import { nameOfNote } from '../in-words';
import type { Written } from './fact';
import { isArrangerName, KnownFacts } from './facts/known';
import { isAboutRound, isRoundWords, type FoundRound, type RoundWithoutDay } from './facts/round';
import type { LineProblem } from './frontmatter';
import { factLines } from './fact-lines';
import type { InterviewNote } from './interview-note';
import type { Line } from './lines';
import { isCalledByItsDay } from './facts/title';
import { whatItSays, type ReadSoFar, type Whole } from './judge-note';
import { goesBy } from './properties';
import { asLog, sentByRecord } from './own-record';
import { momentsIn } from './read-moment';
import { readLog } from './read-log';
import { readDay, readProperties, saysNotHeld, type ReadDay } from './read-properties';
import { collects, roundsIn } from './rounds-in-note';
import { toldNames } from './told-names';
import { joinRounds, logByRound, stretchesByOwner, type JoinedRound } from './rounds-of-note';

export interface ReadInterviews extends ReadSoFar {
  readonly problems: readonly LineProblem[];
  /** Those of the problems that say what it lacks as a whole. */
  readonly lacks: readonly LineProblem[];
  /** How many rounds give no day. */
  readonly roundsWithoutDay: number;
  /** It names a company or a position, or cannot be read as a whole: its problems are worth telling though it does not count. */
  readonly isMeant: boolean;
}

/** Reads all interviews of a note. */
export function readInterviews(whole: Whole): ReadInterviews {
  const { source, frontmatter, order, names, parseYaml, written } = whole;
  const says = whatItSays(whole);
  const isInterview =
    says.kind === 'interview' ||
    (says.kind === null && says.byName === null && (says.byFolder !== 'application' || whole.offeredFolder !== null));
  const known = new KnownFacts(isInterview || whole.title.speaks ? written : written.filter(isNoDayOfName), names);
  const own = readDay(known, order, isInterview);
  const found = roundsIn(whole, own, isInterview);
  const notHeld = saysNotHeld(known) && found.rounds.length === 0;
  const ownRound = ownRoundOf(own, found.rounds, isInterview, collects(whole));
  const rounds = joinRounds([...(ownRound === null ? [] : [ownRound]), ...found.rounds]);

  const ownAt = rounds.findIndex(({ day }) => day === ownRound?.day);
  const dated = rounds.map(({ day }) => day);
  const days: readonly (Day | null)[] = rounds.length === 0 ? [null] : dated;
  const stretches = stretchesByOwner(
    source.length,
    rounds.length === 0 ? [[]] : rounds.map((round) => round.own),
    ownAt >= 0 ? ownAt : days.length - 1,
  );
  // Where a note tells of several rounds, in which of them its recruiter sat is open.
  const isOpen = whole.outline.sections.filter(({ words }) => isRoundWords(words) && !isAboutRound(words)).length > 1;
  const ofNote = isOpen ? written.filter(({ name }) => !isArrangerName(name)) : written;
  const read = (rounds.length === 0 ? [null] : rounds).map((round, index) => {
    const alone = rounds.length <= 1 || index === ownAt;
    const writtenHere = [
      ...(round?.written ?? []),
      ...(alone ? ofNote : written.filter((each) => isOfAll(each, names, index === rounds.length - 1))),
    ];
    const told = toldNames(whole, new KnownFacts(writtenHere, names), round?.day ?? null, stretches[index] ?? []);
    const facts = new KnownFacts([...writtenHere, ...told], names);
    if (round !== null) facts.use('interview-date', index === ownAt ? own.written : asWritten(round));
    return readProperties(facts, round, order, lineOfWords(whole));
  });

  const { log: logged, problems: ofLog } = readLog(frontmatter, parseYaml);
  const dayAt = dayOfRoundAt(rounds, whole.outline.lines);
  const sent = sentByRecord([...written, ...found.rounds.flatMap((round) => round.written)], whole.outline.lines, {
    order,
    near: dated.at(-1) ?? null,
    source,
    daily: dayOfName(whole),
    people: read.flatMap(({ properties }) => properties.interviewers.map(({ name }) => name)),
    dayAt,
    days: dated,
  });
  const log = [...logged, ...asLog(sent, dated, logged, dayAt)];
  const logs = logByRound(log, days);
  // What the user did nobody promised.
  const given = [...factLines(whole, found.rounds), ...sent.flatMap(({ stretch }) => stretch ?? [])];
  const notes = read.map(
    ({ properties }, index): InterviewNote => ({
      path: whole.path,
      source,
      bodyLine: frontmatter.block.bodyLine,
      own: stretches[index] ?? [],
      given,
      notHeld,
      log: logs[index] ?? [],
      problems: [],
      ...properties,
    }),
  ) as [InterviewNote, ...InterviewNote[]];
  const [first, ...others] = notes;
  const { company, position } = first;
  const lacks = missing(whole, company, days[0] ?? null, notHeld, own);
  const problems = distinct([
    ...frontmatter.problems,
    ...read.flatMap((each) => each.problems),
    ...own.problems,
    ...ofLog,
    ...found.problems,
    ...found.withoutDay.map(sayWithoutDay),
    ...lacks,
  ]);
  const told = problems.map((problem) => ({ note: whole.path, ...problem }));
  return {
    notes: [{ ...first, problems: told }, ...others.map((note) => ({ ...note, problems: told }))],
    problems,
    lacks,
    says,
    certainDay: own.certain && own.moment !== null,
    rounds: found.rounds.length,
    notHeld,
    roundsWithoutDay: found.withoutDay.length,
    isMeant: company !== null || position !== null || frontmatter.broken,
  };
}

/** The day of a daily note. */
const dayOfName = ({ path, order }: Whole): Day | null =>
  isCalledByItsDay(path) ? (momentsIn(nameOfNote(path), order)[0]?.day ?? null) : null;

/** The day of the round that a line of the file tells of; null where it is nobody's alone. */
const dayOfRoundAt =
  (rounds: readonly JoinedRound[], lines: readonly Line[]) =>
  (line: number): Day | null => {
    const start = lines.find(({ number }) => number === line)?.start ?? -1;
    const isOwn = ({ own, written }: JoinedRound): boolean =>
      own.some((stretch) => stretch.start <= start && start < stretch.end) || written.some((each) => each.line === line);
    return rounds.find(isOwn)?.day ?? null;
  };

const isNoDayOfName = ({ name, place }: Written): boolean => !(name === 'interview-date' && (place === 'title' || place === 'file-name'));

/** What is written for the whole note holds for each round: not who was met and how, and what was promised for the last alone. */
const isOfAll = ({ name }: Written, names: Whole['names'], isLast: boolean): boolean => {
  const isOwn = goesBy(names.interviewers, name) || goesBy(names['interview-type'], name);
  return !isOwn && (isLast || !goesBy(names.timeline, name));
};

const asWritten = ({ words, day, line }: JoinedRound): Written => ({
  name: 'interview-date',
  value: words === '' ? day : `${words} (${day})`,
  line,
  place: 'round',
});

/** The note's own interview as a round, or null where it has none, or only a plain date beside rounds. */
function ownRoundOf(
  { moment, written, certain }: ReadDay,
  rounds: readonly FoundRound[],
  isInterview: boolean,
  collection: boolean,
): FoundRound | null {
  if (moment === null) return null;
  const isTold = rounds.some(({ day }) => day === moment.day);
  if (!certain && !isTold && rounds.length > 0 && (!isInterview || collection || rounds.length > 1)) return null;
  return { ...moment, words: '', line: written?.line ?? 1, written: [], own: null };
}

/** The line on which a property's words begin: folded or listed ones stand on the line below its name. */
const lineOfWords =
  ({ frontmatter }: Whole) =>
  ({ line, place }: Written): number => {
    const below =
      place === 'frontmatter' &&
      frontmatter.lines.some(({ lines: [{ number }], value }) => number === line && /^(?:[|>][-+\d]{0,3})?$/.test(value));
    return line + Number(below);
  };

/** Whether words give a day as soon as a year is known, whichever it is: "Interview 10/28". */
const lacksOnlyYear = (words: string): boolean => momentsIn(words, 'month-first', dayOf(2024, 1, 1)).length > 0;

const sayWithoutDay = ({ words, line }: RoundWithoutDay): LineProblem => ({
  line,
  message: `"${words.slice(0, 60)}" gives no ${lacksOnlyYear(words) ? 'year' : 'day'}, so this interview does not count. Write its day beside it, such as 2026-11-18.`,
});

/** What every interview should have; what stands on a line that cannot be read has been reported there. */
function missing({ frontmatter }: Whole, company: string | null, day: Day | null, notHeld: boolean, own: ReadDay): LineProblem[] {
  if (frontmatter.broken) return [];
  return [
    ...(company === null
      ? [{ line: 1, message: 'No company can be read, so this note is an application of its own. Add "company:" to its properties.' }]
      : []),
    ...(day === null && !notHeld && own.problems.length === 0
      ? [{ line: 1, message: 'No interview date can be read. Add one such as "interview-date: 2026-11-18".' }]
      : []),
  ];
}

const distinct = (problems: readonly LineProblem[]): LineProblem[] =>
  problems
    .filter((problem, index) => problems.findIndex(({ line, message }) => line === problem.line && message === problem.message) === index)
    .sort((a, b) => a.line - b.line);
