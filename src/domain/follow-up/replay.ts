/**
 * The days that a message had when it was sent or skipped.
 *
 * In: the applications of a company, a message and its day. Out: what the schedule said in the morning of that day. Not here: today.
 */
import type { Day } from '../calendar/day';
import type { FollowUpKind } from '../note/kind';
import { schedule, type ScheduledStep } from './schedule';
import { isChainKind, passesBefore } from './chain';
import type { Anchor, PlanOptions } from './follow-up';
import type { Application } from './application';
import { applicationStateBefore } from './application-state';
import { linesThatMatterOn } from './log-book';

/** All that is needed to look back: the notes of all applications that can meet at a company. */
export interface Past {
  readonly neighbours: readonly Application[];
  readonly options: PlanOptions;
}

/** The message as it stood on the morning of a day, before the lines of that day but those that pass an earlier step; null where it was not planned. */
export function replay(
  { neighbours, options }: Past,
  key: string,
  kind: FollowUpKind,
  day: Day,
): (ScheduledStep & { readonly promise: Anchor | null }) | null {
  const appStates = neighbours.map((members) =>
    applicationStateBefore(
      { ...members, log: linesThatMatterOn(members.log, day) },
      options,
      day,
      members.key === key ? (line) => line.day === day && passesBefore(line, kind) : undefined,
    ),
  );
  const item = schedule(appStates, { wanted: { key, kind } })
    .get(key)
    ?.find(({ step }) => step.kind === kind);
  const anchor = appStates.find((each) => each.key === key)?.promises[0] ?? null;
  return item === undefined ? null : { ...item, promise: isChainKind(kind) ? anchor : null };
}
