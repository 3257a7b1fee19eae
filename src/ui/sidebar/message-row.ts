/**
 * From a follow-up to the row that shows it.
 */
import { type Day } from '../../domain/calendar/day';
import { type Holidays } from '../../domain/calendar/business-days';
import { type FollowUp, type Interview } from '../../domain/follow-up/follow-up';
import { type InterviewType } from '../../domain/note/interview-note';
import { isLate, sayTask, sayTheirDelay, sayWhen, sayWindow } from '../words';
import { type MessageRow } from './row-model';

/** What names a follow-up among all rows, whatever day it is. */
export const keyOf = ({ note, kind, recipient, loggedOn }: FollowUp): string => JSON.stringify([note, kind, recipient, loggedOn]);

const TYPE_NAMES: Readonly<Record<InterviewType, string>> = { phone: 'phone', video: 'video', 'in-person': 'in person', panel: 'panel', final: 'final round' };

/** "Acme Corp, Senior Platform Engineer, panel": links are shown by their names. */
export function sayPlace(company: string | null, position: string | null, types: readonly InterviewType[] = []): string {
  return [company ?? 'No company', position, ...types.map((type) => TYPE_NAMES[type])].filter((part) => part !== null).join(', ');
}

/** Rows by their follow-up, with what else they were made from: a plan keeps the follow-ups of companies in which nothing changed. */
const made = new WeakMap<FollowUp, { readonly basis: readonly unknown[]; readonly row: MessageRow }>();

/** What the rows of one drawing have in common. */
export interface RowFacts {
  readonly today: Day;
  readonly holidays: Holidays;
  readonly interviewOf: (path: string) => Interview | null;
}

/** The row of a follow-up; the same one as long as nothing about it changed. */
export function messageRow(followUp: FollowUp, buttons: MessageRow['buttons'], facts: RowFacts): MessageRow {
  const basis = [facts.today, facts.holidays, facts.interviewOf(followUp.note)] as const;
  const known = made.get(followUp);
  if (known !== undefined && known.basis.every((part, index) => part === basis[index])) return known.row;
  const row = makeRow(followUp, buttons, facts);
  made.set(followUp, { basis, row });
  return row;
}

function makeRow(followUp: FollowUp, buttons: MessageRow['buttons'], { today, holidays, interviewOf }: RowFacts): MessageRow {
  const isThanks = followUp.kind === 'thank-you';
  const types = isThanks ? (interviewOf(followUp.note)?.note.types ?? []) : [];
  const isOpen = followUp.loggedOn === null && followUp.state !== 'lapsed';
  return {
    type: 'message',
    key: keyOf(followUp),
    followUp,
    task: sayTask(followUp),
    when: sayWhen(followUp, today),
    days: sayWindow(followUp, today),
    late: isLate(followUp),
    place: sayPlace(followUp.company, followUp.position, types),
    theirDelay: isOpen && !isThanks ? sayTheirDelay(followUp.promise, today, holidays) : null,
    buttons,
  };
}
