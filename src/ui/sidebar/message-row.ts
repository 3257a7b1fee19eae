/**
 * From a follow-up to the row that shows it.
 */
import type { Day } from '../../domain/calendar/day';
import type { Holidays } from '../../domain/calendar/business-days';
import { isOpen } from '../../domain/follow-up/actions';
import { isChainKind } from '../../domain/follow-up/chain';
import { isLate } from '../../domain/follow-up/due';
import { isTheirMove } from '../../domain/follow-up/groups';
import { questionOf } from '../../domain/follow-up/unsure';
import type { FollowUp, Interview } from '../../domain/follow-up/follow-up';
import type { InterviewType } from '../../domain/note/interview-note';
import { nameOfNote } from '../../domain/in-words';
import { sayTask, sayTheirDelay, sayTheirDay, sayWhen, sayRowWindow, TYPE_NAMES } from '../words';
import type { MessageRow } from './row-model';

/** What names a follow-up among all rows, whatever day it is. */
export const keyOf = ({ note, interview, kind, recipient, loggedOn }: FollowUp): string =>
  JSON.stringify([note, interview, kind, recipient, loggedOn]);

/** What a row is called: by its company, else by its note, so that no two are called alike. */
export const rowTitle = ({ company, note }: Pick<FollowUp, 'company' | 'note'>): string => company ?? nameOfNote(note);

/** "Senior Platform Engineer, panel". */
export const sayDetail = (position: string | null, types: readonly InterviewType[] = []): string =>
  [position, ...types.map((type) => TYPE_NAMES[type])].filter((part) => part !== null).join(', ');

/** What the rows of one drawing have in common. */
export interface RowFacts {
  readonly today: Day;
  readonly holidays: Holidays;
  readonly interviewOf: (followUp: FollowUp) => Interview | undefined;
  /** Whether an unsent draft of the message lies in its note. */
  readonly isBegun: (followUp: FollowUp) => boolean;
}

/** Rows by their follow-up, with what else they were made from: a plan keeps the follow-ups of companies in which nothing changed. */
const made = new WeakMap<FollowUp, { readonly basis: readonly unknown[]; readonly row: MessageRow }>();

/** The row of a follow-up; the same one as long as nothing about it changed. */
export function messageRow(followUp: FollowUp, facts: RowFacts): MessageRow {
  const basis = [facts.today, facts.holidays, facts.interviewOf(followUp)];
  const known = made.get(followUp);
  if (known !== undefined && known.basis.every((part, index) => part === basis[index])) return known.row;
  const row = makeRow(followUp, facts);
  made.set(followUp, { basis, row });
  return row;
}

/** A check-in and the late thanks that it carries as one row: whatever is done with it is done with both. */
export const togetherRow = (checkIn: MessageRow, { followUp: also, task, when, late }: MessageRow): MessageRow => ({
  ...checkIn,
  also,
  task: `${task} and check in`,
  when,
  late,
});

/** The messages of a row. */
export const messagesOf = ({ followUp, also }: MessageRow): FollowUp[] => (also === null ? [followUp] : [followUp, also]);

function makeRow(followUp: FollowUp, { today, holidays, interviewOf, isBegun }: RowFacts): MessageRow {
  const { note, kind, state, position, promise } = followUp;
  const isThanks = kind === 'thank-you';
  const isNow = state === 'due' || state === 'overdue';
  const interview = interviewOf(followUp);
  const theirDay = isTheirMove(followUp, today) ? sayTheirDay(promise, today) : null;
  return {
    type: 'message',
    key: keyOf(followUp),
    note,
    followUp,
    also: null,
    title: rowTitle(followUp),
    detail: sayDetail(position, isThanks ? interview?.note.types : []),
    task: sayTask(followUp),
    when: theirDay ?? sayWhen(followUp, today),
    days: sayRowWindow(followUp, today),
    late: isLate(followUp),
    theirDelay: isOpen(followUp) && !isThanks ? sayTheirDelay(promise, today, holidays) : null,
    buttons: isNow ? 'write-and-sent' : state === 'lapsed' ? 'revive' : 'none',
    isBegun: isNow && isBegun(followUp),
    question: isChainKind(kind) && isOpen(followUp) && interview !== undefined ? questionOf(interview) : null,
  };
}
