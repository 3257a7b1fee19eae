/**
 * More than three thank-yous of one panel as one row that unfolds.
 */
import { type FollowUp } from '../../domain/follow-up/follow-up';
import { type MessageRow, type PanelRow } from './row-model';

/** So many thank-yous of one interview still stand as rows of their own. */
const AT_MOST_ALONE = 3;

/** Folds the thank-yous of each larger panel into one row, in the place of its first: "Thank 12 people at Acme, 3 done". */
export function panelsIn(rows: readonly MessageRow[], all: readonly FollowUp[]): (MessageRow | PanelRow)[] {
  const byNote = new Map<string, MessageRow[]>();
  for (const row of rows) {
    if (row.followUp.kind === 'thank-you') byNote.set(row.followUp.note, [...(byNote.get(row.followUp.note) ?? []), row]);
  }
  return rows.flatMap((row): (MessageRow | PanelRow)[] => {
    const members = row.followUp.kind === 'thank-you' ? (byNote.get(row.followUp.note) ?? []) : [];
    if (members.length <= AT_MOST_ALONE) return [row];
    return members[0] === row ? [panelRow(row, members, all)] : [];
  });
}

function panelRow(first: MessageRow, members: readonly MessageRow[], all: readonly FollowUp[]): PanelRow {
  const { note, company } = first.followUp;
  const thanks = all.filter((followUp) => followUp.note === note && followUp.kind === 'thank-you');
  const done = thanks.filter(({ loggedOn }) => loggedOn !== null).length;
  const isDone = first.followUp.loggedOn !== null;
  const people = isDone ? members.length : thanks.length;
  const at = company === null ? '' : ` at ${company}`;
  return {
    type: 'panel',
    key: `panel ${note} ${isDone ? 'done' : 'open'}`,
    task: isDone ? `Thanked ${people} people${at}` : `Thank ${people} people${at}${done === 0 ? '' : `, ${done} done`}`,
    when: first.when,
    late: first.late,
    place: first.place,
    members,
  };
}
