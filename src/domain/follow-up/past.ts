/**
 * The days that a message had when it was sent or skipped.
 *
 * In: the applications of a company, a message and its day. Out: what the agenda said in the morning of that day. Not here: today.
 */
import { type Day } from '../calendar/day';
import { type FollowUpKind } from '../note/kind';
import { agendaOf, type AgendaItem } from './agenda';
import { isChainKind, passesBefore } from './chain';
import { type Anchor, type PlanOptions } from './follow-up';
import { type Members } from './same-application';
import { standingBefore } from './standing';

/** All that is needed to look back: the notes of all applications that can meet at a company. */
export interface Past {
  readonly neighbours: readonly Members[];
  readonly options: PlanOptions;
}

/** The message as it stood on the morning of a day, before the lines of that day but those that pass an earlier step; null where it was not planned. */
export function windowThen(
  { neighbours, options }: Past,
  key: string,
  kind: FollowUpKind,
  day: Day,
): (AgendaItem & { readonly promise: Anchor | null }) | null {
  const standings = neighbours.map((members) =>
    standingBefore(members, options, day, members.key === key ? (line) => line.day === day && passesBefore(line, kind) : undefined),
  );
  const item = agendaOf(standings, { wanted: { key, kind } })
    .get(key)
    ?.find(({ step }) => step.kind === kind);
  const anchor = standings.find((each) => each.key === key)?.promises[0] ?? null;
  return item === undefined ? null : { ...item, promise: isChainKind(kind) ? anchor : null };
}
