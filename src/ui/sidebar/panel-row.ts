/**
 * The thank-yous of one interview: together, in the order in which the note lists its people, and as one row where they are many.
 */
import type { FollowUp, Interview } from '../../domain/follow-up/follow-up';
import type { MessageRow, PanelRow } from './row-model';

/** So many thank-yous of one interview still stand as rows of their own. */
const AT_MOST_ALONE = 3;

/** Puts the thank-yous of each interview in the place of its first; a larger panel becomes one row: "Thank 12 people at Acme, 3 done". */
export function withPanels(
  rows: readonly MessageRow[],
  all: readonly FollowUp[],
  interviewOf: (followUp: FollowUp) => Interview | undefined,
): (MessageRow | PanelRow)[] {
  const thanks = new Map<string, MessageRow[]>();
  for (const row of rows)
    if (row.followUp.kind === 'thank-you') thanks.set(interviewKey(row.followUp), [...(thanks.get(interviewKey(row.followUp)) ?? []), row]);
  return rows.flatMap((row): (MessageRow | PanelRow)[] => {
    const members = row.followUp.kind === 'thank-you' ? (thanks.get(interviewKey(row.followUp)) ?? []) : [row];
    if (members[0] !== row) return [];
    const names = interviewOf(row.followUp)?.note.interviewers.map(({ name }) => name) ?? [];
    const placeOf = ({ followUp: { recipient } }: MessageRow): number => names.indexOf(recipient ?? '');
    const ordered = [...members].sort((a, b) => placeOf(a) - placeOf(b));
    return ordered.length > AT_MOST_ALONE ? [panelRow(row, ordered, all)] : ordered;
  });
}

/** A note can tell of several interviews: its path and the day name one. */
const interviewKey = ({ note, interview }: FollowUp): string => `${note} ${interview ?? ''}`;

function panelRow(first: MessageRow, members: readonly MessageRow[], all: readonly FollowUp[]): PanelRow {
  const { company, loggedOn } = first.followUp;
  const own = interviewKey(first.followUp);
  const thanks = all.filter((followUp) => interviewKey(followUp) === own && followUp.kind === 'thank-you');
  const done = thanks.filter((followUp) => followUp.loggedOn !== null).length;
  const isDone = loggedOn !== null;
  const people = `${isDone ? members.length : thanks.length} people${company === null ? '' : ` at ${company}`}`;
  return {
    ...first,
    type: 'panel',
    key: `panel ${own} ${isDone ? 'done' : 'open'}`,
    task: isDone ? `Thanked ${people}` : `Thank ${people}${done === 0 ? '' : `, ${done} done`}`,
    // The place is the panel's; its members need not repeat it.
    members: members.map((member) => ({ ...member, place: '' })),
  };
}
