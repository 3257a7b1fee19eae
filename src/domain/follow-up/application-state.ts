/**
 * How an application stands on a day: which rounds took place, what was answered, promised and logged by then.
 *
 * In: the notes of one application and the day. Out: the facts that every rule counts from. Not here: any follow-up.
 */
import { addDays, later, type Day } from '../calendar/day';
import type { Holidays } from '../calendar/business-days';
import { dayOfNote } from '../note/interview-day';
import type { InterviewNote, Status } from '../note/interview-note';
import type { MessageKind } from '../note/kind';
import type { Anchor, PlanOptions } from './follow-up';
import { addresseeKey } from './agency';
import type { Counts, LogLine } from './log-book';
import { numbersFor, type Numbers } from './rules/t9-context';
import { compareText } from '../in-order';
import { outcomeToAsk, type OutcomeTold } from './outcome-told';
import { promisesUpTo, standingPromises, type DatedPromise } from './promises';
import { roundsOf, type Round } from './rounds';
import { toldMeetings, type ToldMeetings } from './told-meetings';
import type { Application } from './application';
import { withUndated } from './undated';

/** The last thing that the employer let hear. */
export interface LatestAnswer {
  readonly day: Day;
  /** Whether any words of that day name one. */
  readonly namesDay: boolean;
}

export interface ApplicationState {
  readonly key: string;
  /** The day that is looked at. */
  readonly today: Day;
  readonly holidays: Holidays;
  readonly notes: readonly InterviewNote[];
  /** The lines that count, of all notes, by day. */
  readonly lines: readonly LogLine[];
  readonly tookPlace: readonly Round[];
  readonly ahead: readonly Round[];
  /** The round whose note the rows name: the latest that took place, before the first one the next that lies ahead. */
  readonly round: Round | null;
  readonly company: string | null;
  /** By whom spacing is kept: the company, or the recruiter of an agency; the application's own name where neither is known. */
  readonly addressee: string;
  readonly status: Status | null;
  readonly answerBy: Day | null;
  /** The note that gave the status. */
  readonly statusNote: InterviewNote | null;
  /** Meetings that have no note of their own. */
  readonly meetings: ToldMeetings;
  /** The days of all answers: `heard` lines, later rounds that took place and meetings that are over. */
  readonly answers: readonly Day[];
  readonly lastAnswer: LatestAnswer | null;
  /** The days on which a chain began: interviews and meetings that took place, and `heard` lines. */
  readonly starts: readonly Day[];
  /** Promises neither met nor replaced, the anchor first; meetings are none of them. */
  readonly promises: readonly DatedPromise[];
  /** The last vague promise. */
  readonly vague: Anchor | null;
  /** The words that forbid contact, while they hold. */
  readonly noContact: Anchor | null;
  /** What came of it by a note's own text, while the user has yet to say whether it is so. */
  readonly told: OutcomeTold | null;
  readonly numbers: Numbers;
}

const latest = <T>(values: readonly T[], day: (value: T) => Day | null): T | null =>
  values.reduce<T | null>((best, value) => (best === null || compareText(day(value), day(best)) >= 0 ? value : best), null);

/** How an application stands: today everything up to today counts; with `through` the evening of an earlier day, `also` adds lines. */
export function applicationStateOf(
  members: Application,
  options: PlanOptions,
  today: Day,
  through = today,
  also: Counts = () => false,
): ApplicationState {
  const { key, interviews } = members;
  const counts: Counts = (line) => line.day <= through || also(line);
  const rounds = roundsOf(interviews, through);
  const tookPlace = rounds.filter(({ day }) => day <= through);
  const ahead = rounds.filter(({ day }) => day > through);
  const round = tookPlace.at(-1) ?? ahead[0] ?? null;
  const dayOf = (note: InterviewNote): Day | null => dayOfNote(note, through);
  const notes = interviews.map(({ note }) => note).sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.path, b.path));

  const withStatus = latest(
    notes.filter(({ status }) => status !== null),
    dayOf,
  );
  const lastRound = tookPlace.at(-1)?.day ?? null;
  const statusDay = withStatus === null ? null : dayOf(withStatus);
  const isVoid = lastRound !== null && statusDay !== null && lastRound > statusDay;
  const statusNote = isVoid ? null : withStatus;

  const firstRound = tookPlace[0]?.day ?? null;
  const heard = members.log
    .filter(counts)
    .filter(({ what }) => what === 'heard')
    .map(({ day }) => day);
  const said = promisesUpTo(interviews, through);
  const meetings = toldMeetings(said, rounds, through);
  const metOn = meetings.over.map(({ by }) => by);
  const answers = [...heard, ...tookPlace.map(({ day }) => day).filter((day) => day !== firstRound), ...metOn].sort();
  const lastAnswerDay = answers.at(-1) ?? null;
  const vague = latest(
    said.filter((promise) => promise.vague),
    ({ saidOn }) => saidOn,
  );
  const forbidding = latest(
    said.filter((promise) => promise.noContact),
    ({ saidOn }) => saidOn,
  );
  const promises = standingPromises(said, lastAnswerDay, firstRound);
  const released = forbidding !== null && heard.some((day) => day > (forbidding.saidOn ?? ''));

  const { holidays } = options;
  const numbers = numbersFor(
    latest(
      notes.filter(({ level }) => level !== null),
      dayOf,
    )?.level ?? null,
    latest(
      notes.filter(({ industry }) => industry !== null),
      dayOf,
    )?.industry ?? null,
    options.preset,
  );

  return {
    key,
    today,
    holidays,
    notes,
    lines: withUndated(members.log, counts, { tookPlace, promises, numbers, holidays }, today),
    tookPlace,
    ahead,
    round,
    company: round?.note.company ?? null,
    addressee: (round === null ? null : addresseeKey(round.note)) ?? key,
    status: statusNote?.status ?? null,
    answerBy: statusNote?.answerBy ?? null,
    statusNote,
    answers,
    lastAnswer: lastAnswerDay === null ? null : { day: lastAnswerDay, namesDay: answerNamesDay(said, tookPlace, metOn, lastAnswerDay) },
    starts: [...heard, ...tookPlace.map(({ day }) => day), ...metOn].sort(),
    meetings,
    promises,
    vague,
    noContact: released ? null : forbidding,
    told: outcomeToAsk(interviews, {
      through,
      rounds: rounds.map(({ day }) => day),
      heard,
      status: statusNote?.status ?? null,
      answerBy: statusNote?.answerBy ?? null,
    }),
    numbers,
  };
}

/** Whether the answer of a day says when to expect more: a `heard` line, or what was said in a round, or on the day of a meeting. */
function answerNamesDay(said: readonly Anchor[], rounds: readonly Round[], metOn: readonly Day[], day: Day): boolean {
  const notesOfDay = new Set(rounds.filter((round) => round.day === day).flatMap(({ paths }) => paths));
  return said.some(
    ({ by, saidOn, source, note }) => by !== null && saidOn === day && (source === 'log' || metOn.includes(day) || notesOfDay.has(note)),
  );
}

/** The position as its latest round names it. */
export const positionOf = ({ round }: Pick<ApplicationState, 'round'>): string | null => round?.note.position ?? null;

/** The first day of the chain that runs now, or null before the first interview: an answer on Wednesday 2026-12-02 makes it that day. */
export const chainStart = ({ starts, tookPlace }: ApplicationState): Day | null =>
  tookPlace.length === 0 ? null : (starts.at(-1) ?? null);

/** How it stood in the morning of a day, before anything that this day brought except the lines in `also`. */
export const applicationStateBefore = (members: Application, options: PlanOptions, day: Day, also?: Counts): ApplicationState =>
  // Whether a later round was already fixed on that day nobody knows: its note may be younger.
  // What came of it, too: the note may tell it without a day.
  ({ ...applicationStateOf(members, options, day, addDays(day, -1), also), ahead: [], told: null });

/** Until when the user has put a message off, the latest day of all such lines; an answer ends it. */
export function putOffUntil(appState: ApplicationState, kind: MessageKind): Day | null {
  const answered = appState.lastAnswer?.day ?? null;
  let latest: Day | null = null;
  for (const line of appState.lines) {
    if (line.what !== 'put-off' || line.kind !== kind || (answered !== null && line.day < answered)) continue;
    latest = latest === null ? line.until : later(latest, line.until);
  }
  return latest;
}

/** The lines that tell how the process went: those about networking come after its end. */
export const eventsIn = (lines: readonly LogLine[]): LogLine[] =>
  lines.filter((line) => !('kind' in line && line.kind === 'networking-check-in'));

/**
 * The day on which the process ended or the offer came: the last line of these logs, else the last of these interviews.
 */
export function lastEvent(lines: readonly LogLine[], rounds: readonly Round[]): Day | null {
  return eventsIn(lines).at(-1)?.day ?? rounds.at(-1)?.day ?? null;
}
