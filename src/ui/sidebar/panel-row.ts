/**
 * The thank-yous of one interview: together, in the order in which the note lists its people, and as one row where they are many.
 */
import type { FollowUp, Interview } from '../../domain/follow-up/follow-up';
import type { MessageRow, PanelRow, Row } from './row-model';

/** So many thank-yous of one interview still stand as rows of their own. */
const AT_MOST_ALONE = 3;

/** Puts the thank-yous of each interview in the place of its first; a larger panel becomes one row: "Thank 12 people, 3 done". */
export function withPanels(
  rows: readonly MessageRow[],
  all: readonly FollowUp[],
  interviewOf: (followUp: FollowUp) => Interview | undefined,
): (MessageRow | PanelRow)[] {
  const thanks = new Map<string, MessageRow[]>();
  const membersOf = rows.map((row) => {
    if (row.followUp.kind !== 'thank-you') return [row];
    const key = interviewKey(row.followUp);
    const members = thanks.get(key) ?? [];
    thanks.set(key, members);
    members.push(row);
    return members;
  });
  return rows.flatMap((row, index): (MessageRow | PanelRow)[] => {
    const members = membersOf[index] ?? [row];
    if (members[0] !== row) return [];
    if (members.length === 1) return [row];
    const names = interviewOf(row.followUp)?.note.interviewers.map(({ name }) => name) ?? [];
    const placeOf = ({ followUp: { recipient } }: MessageRow): number => names.indexOf(recipient ?? '');
    const ordered = [...members].sort((a, b) => placeOf(a) - placeOf(b));
    return ordered.length > AT_MOST_ALONE ? [panelRow(row, ordered, all)] : ordered;
  });
}

/** A note can tell of several interviews: its path and the day name one. */
const interviewKey = ({ note, interview }: FollowUp): string => `${note} ${interview ?? ''}`;

function panelRow(first: MessageRow, members: readonly MessageRow[], all: readonly FollowUp[]): PanelRow {
  const { loggedOn } = first.followUp;
  const own = interviewKey(first.followUp);
  const thanks = all.filter((followUp) => interviewKey(followUp) === own && followUp.kind === 'thank-you');
  const done = thanks.filter((followUp) => followUp.loggedOn !== null).length;
  const isDone = loggedOn !== null;
  const people = `${isDone ? members.length : thanks.length} people`;
  return {
    ...first,
    type: 'panel',
    key: `panel ${own} ${isDone ? 'done' : 'open'}`,
    task: isDone ? `Thanked ${people}` : `Thank ${people}${done === 0 ? '' : `, ${done} done`}`,
    // The company is the panel's; its members are called by what is to be done.
    members: members.map((member) => ({ ...member, title: member.task, task: '', detail: '' })),
  };
}

/** A row as it may change under the pointer: whoever is gone from a panel stands in their place, settled, and who came stands below. */
export function inPlaceOf(before: Row, now: Row): Row {
  if (before.type !== 'panel' || now.type !== 'panel') return now;
  const left = new Map(now.members.map((member) => [member.key, member]));
  const stood = before.members.map((member) => left.get(member.key) ?? { ...member, isSettled: true as const });
  const came = now.members.filter(({ key }) => !before.members.some((member) => member.key === key));
  return { ...now, members: [...stood, ...came] };
}
