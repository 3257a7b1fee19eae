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

/** What the rows of one drawing have in common. */
export interface RowFacts {
  readonly today: Day;
  readonly holidays: Holidays;
  readonly interviewOf: (path: string) => Interview | null;
}

export function messageRow(followUp: FollowUp, buttons: MessageRow['buttons'], { today, holidays, interviewOf }: RowFacts): MessageRow {
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
