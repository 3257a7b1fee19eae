/**
 * The plan: from interviews to follow-ups.
 *
 * In: all interviews of a vault, what the user chose, and now. Out: every row that `due --all` lists, in its order, the interviews that
 * lie ahead, the lines of logs that cannot count, and meetings that no note tells of. Not here: any rule; this file only calls the others in order.
 */
import type { Day } from '../calendar/day';
import type { Now } from '../calendar/now';
import { sayDay } from '../calendar/say-day';
import type { NoteProblem } from '../note/problem';
import { schedule } from './schedule';
import { missedRows } from './rules/i6-missed';
import { offersIn, openQuestions, type OfferInHand } from './offers';
import { outcomeQuestion, type OutcomeQuestion } from './outcome-question';
import type { LastMessage } from './previous-step';
import { hasEnded } from './chain';
import { isUndated } from './log-book';
import type { FollowUp, Interview, InterviewAhead, PlanOptions } from './follow-up';
import { compareDays, compareText } from '../in-order';
import { compareRows } from './order';
import { chainRows, networkingRows } from './rows';
import { applicationsIn, neighboursIn, type Application } from './application';
import { applicationStateOf, positionOf, type ApplicationState } from './application-state';
import { thankYouProblems, thankYous } from './thank-yous';
import { unnotedMeetings } from './unnoted-meetings';
import { isAtRest } from './rules/t16-gone-quiet';
import { questionsOf } from './rules/t17-timeline-question';

export interface Plan {
  /** Offers in hand, the most pressing first: they come before all rows. */
  readonly offers: readonly OfferInHand[];
  /** What notes tell of an end that no status says yet: one question an application. */
  readonly questions: readonly OutcomeQuestion[];
  /** Rows in the order of the command line. */
  readonly followUps: readonly FollowUp[];
  readonly ahead: readonly InterviewAhead[];
  readonly problems: readonly NoteProblem[];
}

/** Plans all follow-ups: a note of Monday 2026-11-16 with "next Tuesday" gives a first check-in that opens Wednesday 11-25. */
export function planFollowUps(interviews: readonly Interview[], options: PlanOptions, now: Now): Plan {
  const companies = neighboursIn(applicationsIn(interviews));
  const offering = companies.flatMap((neighbours) => offeringIn(neighbours, options, now.day));
  return exchanged(
    EMPTY_PLAN,
    [],
    companies.map((neighbours) => planCompany(neighbours, offering, options, now)),
  );
}

/** The applications of a company whose notes name a day to answer an offer by, past ones too: they explain what was asked then. */
export const offeringIn = (neighbours: readonly Application[], options: PlanOptions, today: Day): ApplicationState[] =>
  neighbours
    .filter(({ interviews }) => interviews.some(({ note }) => note.answerBy !== null))
    .map((members) => applicationStateOf(members, options, today))
    .filter(({ answerBy }) => answerBy !== null);

/** The plan of the applications that can meet at one company; `offering` are the offers of all companies, their own among them. */
export function planCompany(
  neighbours: readonly Application[],
  offering: readonly ApplicationState[],
  options: PlanOptions,
  now: Now,
): Plan {
  const appStates = neighbours.map((members) => applicationStateOf(members, options, now.day));
  const interviews = neighbours.flatMap((members) => members.interviews);
  const followUps = rowsOf(neighbours, appStates, offering, options, now);
  return {
    offers: offersIn(appStates),
    questions: appStates.flatMap((each) => outcomeQuestion(each, followUps)),
    followUps,
    ahead: appStates.flatMap(aheadOf),
    problems: [
      ...interviews.flatMap((interview) => futureLines(interview, now.day)),
      ...appStates.flatMap(thankYouProblems),
      ...appStates.flatMap(unnotedMeetings),
    ],
  };
}

export const EMPTY_PLAN: Plan = { offers: [], questions: [], followUps: [], ahead: [], problems: [] };

/** A plan with those of some companies taken out and others put in, without sorting anew what stays. */
export function exchanged(plan: Plan, gone: readonly Plan[], came: readonly Plan[]): Plan {
  const list = <T>(of: (each: Plan) => readonly T[], compare: (a: T, b: T) => number): readonly T[] =>
    merged(without(of(plan), gone.flatMap(of)), came.flatMap(of).sort(compare), compare);
  return {
    offers: list(
      ({ offers }) => offers,
      (a, b) => compareText(a.answerBy, b.answerBy) || compareText(a.application, b.application),
    ),
    questions: list(
      ({ questions }) => questions,
      (a, b) => compareText(a.told.saidOn, b.told.saidOn) || compareText(a.application, b.application),
    ),
    followUps: list(({ followUps }) => followUps, compareRows),
    ahead: list(
      ({ ahead }) => ahead,
      (a, b) => compareDays(a.day, b.day) || compareText(a.time, b.time) || compareText(a.note, b.note),
    ),
    problems: list(
      ({ problems }) => problems,
      (a, b) => compareText(a.note, b.note) || a.line - b.line,
    ),
  };
}

function without<T>(values: readonly T[], gone: readonly T[]): readonly T[] {
  if (gone.length === 0) return values;
  const out = new Set(gone);
  return values.filter((value) => !out.has(value));
}

/** Two lists in order as one in order. */
function merged<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all: T[] = [];
  let next = 0;
  for (const value of a) {
    for (let other = b[next]; other !== undefined && compare(other, value) < 0; other = b[++next]) all.push(other);
    all.push(value);
  }
  return [...all, ...b.slice(next)];
}

function rowsOf(
  neighbours: readonly Application[],
  appStates: readonly ApplicationState[],
  offering: readonly ApplicationState[],
  options: PlanOptions,
  now: Now,
): FollowUp[] {
  const alone = schedule(appStates);
  const isOpen = (each: ApplicationState): boolean =>
    each.round !== null && each.told === null && !hasEnded(each) && !isAtRest(each, alone.get(each.key) ?? []);
  const questions = questionsOf(appStates, offering, isOpen);
  // A question that can go out now takes the place of a check-in: never two messages to one company on one day.
  const first = new Map(appStates.flatMap((each) => questionFirst(each, questions.get(each.key) ?? [])));
  const scheduled = first.size === 0 ? alone : schedule(appStates, { first });
  return appStates.flatMap((each) => {
    const missed = missedRows(each);
    if (each.round === null) return missed;
    const items = scheduled.get(each.key) ?? [];
    const past = { neighbours, options };
    return [
      ...thankYous(each, now),
      ...missed,
      ...chainRows(each, items, past),
      ...networkingRows(each, items, past),
      ...(questions.get(each.key) ?? []),
    ];
  });
}

/** The question of an application as the message that goes out to its company today. */
function questionFirst(appState: ApplicationState, rows: readonly FollowUp[]): [string, LastMessage][] {
  const { addressee, key, today } = appState;
  return openQuestions(rows).map(({ kind }) => [
    addressee,
    { kind, day: today, how: 'planned', application: key, position: positionOf(appState) },
  ]);
}

const aheadOf = ({ ahead, key }: ApplicationState): InterviewAhead[] =>
  ahead.map(({ note, day, time }) => ({
    note: note.path,
    interview: note.day ?? day,
    company: note.company,
    position: note.position,
    day,
    time,
    application: key,
  }));

/** Lines of a log that are dated later than today do not count. */
const futureLines = ({ note }: Interview, today: Day): NoteProblem[] =>
  note.log
    .filter((line) => line.day > today && !isUndated(line))
    .map(({ day, line }) => ({
      note: note.path,
      line,
      message: `${sayDay(day, today)} has yet to come, so this line of the log does not count. Correct its day if it is a slip.`,
    }));
