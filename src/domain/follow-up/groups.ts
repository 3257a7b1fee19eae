/**
 * The groups of the sidebar: what to do now, what comes, whose move it is, and what may rest.
 *
 * In: all rows of a plan, the interviews ahead, and today. Out: groups in the order in which they matter, empty ones left out.
 * Not here: titles and rows (`../../ui`).
 */
import { addDays, type Day } from '../calendar/day';
import { isChainKind, placeInChain } from './chain';
import { isLate } from './due';
import { compareDays } from '../in-order';
import { waitsForAnswer } from './outcome-told';
import type { FollowUp, InterviewAhead } from './follow-up';

/** In the order of the sidebar: the most pressing first, what needs nothing last. */
export const GROUP_NAMES = ['late', 'due', 'this-week', 'later', 'their-move', 'if-you-like', 'done-lately', 'gone-quiet'] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

export interface Group {
  readonly name: GroupName;
  readonly followUps: readonly FollowUp[];
  readonly ahead: readonly InterviewAhead[];
}

const DAYS_OF_A_WEEK = 7;

/** The groups that have something in them; of each chain only the next step is listed. On Wednesday 2026-11-25 "this week" reaches to 12-02. */
export function groupsOf(followUps: readonly FollowUp[], ahead: readonly InterviewAhead[], today: Day): Group[] {
  const nextSteps = nextStepsOf(followUps);
  const isListed = (row: FollowUp): boolean => !isOpenStep(row) || (nextSteps.get(row.application) === row && !waitsForAnswer(row));
  const shown = followUps.filter((row) => isListed(row) && !isAnnounced(row, ahead)).map((row) => ({ row, name: groupOf(row, today) }));
  const weekEnd = addDays(today, DAYS_OF_A_WEEK);
  return GROUP_NAMES.map((name) => ({
    name,
    followUps: inOrderOf(
      name,
      shown.filter((each) => each.name === name).map(({ row }) => row),
    ),
    ahead: ahead.filter(({ day }) => name === (day <= weekEnd ? 'this-week' : 'later')),
  })).filter((group) => group.followUps.length > 0 || group.ahead.length > 0);
}

/** What is past runs newest first, and of an application that has gone quiet its latest step stands for all. */
function inOrderOf(name: GroupName, rows: readonly FollowUp[]): readonly FollowUp[] {
  if (name !== 'done-lately' && name !== 'gone-quiet') return rows;
  const newest = [...rows].sort((a, b) => compareDays(b.loggedOn ?? b.opens, a.loggedOn ?? a.opens));
  if (name === 'done-lately') return newest;
  return newest.filter(({ application }, index) => newest.findIndex((other) => other.application === application) === index);
}

const isOpenStep = ({ kind, state }: FollowUp): boolean =>
  isChainKind(kind) && (state === 'planned' || state === 'due' || state === 'overdue' || state === 'held');

function nextStepsOf(followUps: readonly FollowUp[]): Map<string, FollowUp> {
  const next = new Map<string, FollowUp>();
  for (const row of followUps.filter(isOpenStep)) {
    const before = next.get(row.application);
    if (before === undefined || placeInChain(row.kind) < placeInChain(before.kind)) next.set(row.application, row);
  }
  return next;
}

/** The thank-you for an interview that lies ahead needs no row of its own beside the interview. */
const isAnnounced = ({ kind, state, opens, application }: FollowUp, ahead: readonly InterviewAhead[]): boolean =>
  kind === 'thank-you' &&
  state === 'planned' &&
  ahead.some((interview) => interview.application === application && interview.day === opens);

function groupOf(row: FollowUp, today: Day): GroupName | null {
  switch (row.state) {
    case 'overdue':
      return row.optional ? 'if-you-like' : isLate(row) ? 'late' : 'due';
    case 'due':
      return row.optional ? 'if-you-like' : 'due';
    case 'planned':
    case 'held':
      return isTheirMove(row, today)
        ? 'their-move'
        : row.opens !== null && row.opens <= addDays(today, DAYS_OF_A_WEEK)
          ? 'this-week'
          : 'later';
    case 'done':
    case 'skipped':
      return row.loggedOn !== null && row.loggedOn >= addDays(today, -DAYS_OF_A_WEEK) ? 'done-lately' : null;
    case 'lapsed':
      return 'gone-quiet';
    case 'dropped':
      return null;
  }
}

/** A step waits while a promise still runs, or while the employer alone can end the wait. */
export const isTheirMove = ({ state, promise, opens }: FollowUp, today: Day): boolean =>
  (state === 'planned' || state === 'held') && (opens === null || (promise !== null && promise.by !== null && promise.by >= today));
