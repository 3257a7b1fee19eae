/**
 * What all rows of an application have in common, and the lines of its log that a row stands for.
 *
 * In: how it stands. Out: a follow-up. Not here: its days and reasons (`rows.ts`, `rules/t17-timeline-question.ts`).
 */
import type { Day } from '../calendar/day';
import { agencyOf } from './agency';
import type { FollowUp } from './follow-up';
import { isUndated, type LogLine } from './log-book';
import type { LoggedStep } from './previous-step';
import type { Reason } from './reason';
import type { ApplicationState } from './application-state';

type RowPart = Pick<FollowUp, 'kind' | 'state' | 'rule' | 'reasons'> &
  Partial<Pick<FollowUp, 'recipient' | 'opens' | 'overdueAfter' | 'optional' | 'promise' | 'loggedOn'>>;

/** A row about a round, as a rule the application's latest: its note, and its recipient: an agency's recruiter, else the round's only interviewer. */
export function row({ key, round }: Pick<ApplicationState, 'key' | 'round'>, part: RowPart): FollowUp {
  const [only, ...others] = round?.interviewers ?? [];
  const recruiter = round === null ? null : (agencyOf(round.note)?.contact ?? null);
  return {
    note: round?.note.path ?? '',
    interview: round?.day ?? null,
    company: round?.note.company ?? null,
    position: round?.note.position ?? null,
    recipient: recruiter?.name ?? (only !== undefined && others.length === 0 ? only.name : null),
    opens: null,
    overdueAfter: null,
    optional: false,
    promise: null,
    application: key,
    loggedOn: null,
    ...part,
  };
}

/** A line that says that a message was sent or skipped. */
export type SentOrSkipped = LogLine & { readonly what: 'sent' | 'skipped' };

export const isSentOrSkipped = (line: LogLine): line is SentOrSkipped => line.what === 'sent' || line.what === 'skipped';

/** How a line says that its message was passed. */
export const passedBy = (line: SentOrSkipped): Pick<LoggedStep, 'how' | 'day' | 'by' | 'undated'> => ({
  how: line.what,
  day: line.day,
  by: line.what === 'sent' ? line.by : null,
  undated: isUndated(line),
});

/** What a message that was sent or skipped makes of its row. */
export const closedBy = ({ how, day }: Pick<LoggedStep, 'how' | 'day'>): Pick<FollowUp, 'state'> & { loggedOn: Day } => ({
  state: how === 'sent' ? 'done' : 'skipped',
  loggedOn: day,
});

/** What became of a message; of one without a day only that it was sent. */
export const loggedReason = ({ how, day, by, undated }: ReturnType<typeof passedBy>): Reason =>
  undated === true ? { why: 'sent-undated' } : { why: 'logged', how, day, by };

/** The lines about one kind of message, one for each day; on one day `sent` beats `skipped`. */
export function sentOrSkipped(lines: readonly LogLine[], kind: FollowUp['kind']): SentOrSkipped[] {
  const days = new Map<string, SentOrSkipped>();
  for (const line of lines.filter(isSentOrSkipped)) if (line.kind === kind && days.get(line.day)?.what !== 'sent') days.set(line.day, line);
  return [...days.values()];
}
