/**
 * The plan: from interviews to follow-ups.
 *
 * In: all interviews of a vault, what the user chose, and now. Out: every row that `due --all` lists, in its order, the interviews that
 * lie ahead, and the lines of logs that cannot count. Not here: any rule; this file only puts the rooms together.
 */
import { type Day } from '../calendar/day';
import { type Now } from '../calendar/now';
import { sayDay } from '../calendar/say-day';
import { type NoteProblem } from '../note/problem';
import { agendaOf } from './agenda';
import { hasEnded } from './chain';
import { type FollowUp, type Interview, type InterviewAhead, type PlanOptions } from './follow-up';
import { compareDays, compareRows, compareText } from './order';
import { chainRows, isAtRest, networkingRows } from './rows';
import { applicationsIn, neighboursIn, type Members } from './same-application';
import { standingOf, type Standing } from './standing';
import { thankYouProblems, thankYous } from './thank-yous';
import { questionRows } from './timeline-question';

export interface Plan {
  /** Rows in the order of the command line. */
  readonly followUps: readonly FollowUp[];
  readonly ahead: readonly InterviewAhead[];
  readonly problems: readonly NoteProblem[];
}

/** Plans all follow-ups: a note of Monday 2026-11-16 with "next Tuesday" gives a first check-in that opens Wednesday 11-25. */
export function planFollowUps(interviews: readonly Interview[], options: PlanOptions, now: Now): Plan {
  const applications = applicationsIn(interviews);
  const standings = new Map(applications.map((members) => [members.key, standingOf(members, options, now.day)]));
  const all = [...standings.values()];
  const offering = all.filter(({ answerBy }) => answerBy !== null);
  const followUps = neighboursIn(applications).flatMap((neighbours) => rowsOf(neighbours, standings, offering, options, now));
  return {
    followUps: followUps.sort(compareRows),
    ahead: all.flatMap(aheadOf).sort((a, b) => compareDays(a.day, b.day) || compareText(a.time, b.time) || compareText(a.note, b.note)),
    problems: [...interviews.flatMap((interview) => futureLines(interview, now.day)), ...all.flatMap(thankYouProblems)].sort(
      (a, b) => compareText(a.note, b.note) || a.line - b.line,
    ),
  };
}

function rowsOf(
  neighbours: readonly Members[],
  standings: ReadonlyMap<string, Standing>,
  offering: readonly Standing[],
  options: PlanOptions,
  now: Now,
): FollowUp[] {
  const standing = neighbours.map(({ key }) => standings.get(key)).filter((each) => each !== undefined);
  const agenda = agendaOf(standing);
  return standing.flatMap((each) => {
    if (each.round === null) return [];
    const items = agenda.get(each.key) ?? [];
    const past = { neighbours, options };
    const isOpen = !hasEnded(each) && !isAtRest(each, items);
    const holders = offering.filter((other) => other !== each);
    return [
      ...thankYous(each, now),
      ...chainRows(each, items, past),
      ...networkingRows(each, items, past),
      ...questionRows(each, holders, isOpen),
    ];
  });
}

const aheadOf = ({ ahead, key }: Standing): InterviewAhead[] =>
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
    .filter(({ day }) => day > today)
    .map(({ day, line }) => ({
      note: note.path,
      line,
      message: `${sayDay(day, today)} has yet to come, so this line of the log does not count. Correct its day if it is a slip.`,
    }));
