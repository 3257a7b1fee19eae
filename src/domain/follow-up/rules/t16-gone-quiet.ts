/**
 * T16 (an addition to the article): old things go quiet.
 *
 * In: the days of a message. Out: after which of them it lapses, and whether an application rests since.
 */
import { addDays, type Day } from '../../calendar/day';
import type { ApplicationState } from '../application-state';
import type { State } from '../follow-up';
import type { Reason } from '../reason';
import type { SentOrSkipped } from '../row';
import type { StepDays } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T16: EtiquetteRule = {
  id: 'T16',
  title: 'Old things go quiet',
  what: 'What was not sent in time is folded away and not counted; the application rests until there is something new.',
  when: 'A thank-you 7 days after the interview, or once a check-in carried the thanks; other messages 30 days after their overdue day, a networking check-in a month after its third month.',
  why: 'A list that shouts about last year is not read.',
};

/** Days after the overdue day, or the opening of an optional step, on which a step lapses. */
export const LAPSE_DAYS = 30;

/** Days after an interview on which what is written about it lapses. */
export const INTERVIEW_LAPSE_DAYS = 7;

export const lapsed = (after: Day): Reason => ({ why: 'lapsed', rules: ['T16'], after });

/** When thanks that could go out from a day lapse, and why: of Wednesday 2026-11-18 after Wednesday 11-25, or with the check-in before it. */
export function thanksLapse(opens: Day, checkIn: SentOrSkipped | null): { readonly after: Day; readonly reason: Reason } {
  const after = addDays(opens, INTERVIEW_LAPSE_DAYS);
  if (checkIn === null || checkIn.day >= after) return { after, reason: lapsed(after) };
  return { after: checkIn.day, reason: { why: 'carried', rules: ['T16'], kind: checkIn.kind, day: checkIn.day } };
}

/** Whether a step has gone quiet and nothing was logged since, so that the application rests. */
export const isAtRest = (
  { lines }: ApplicationState,
  steps: readonly { readonly state: State; readonly days: StepDays | null }[],
): boolean => steps.some(({ state, days }) => state === 'lapsed' && days !== null && !lines.some(({ day }) => day > days.lapsesAfter));

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Nothing was logged since an interview in June.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-06-01' }],
    on: '2026-11-23',
    row: 'first-check-in lapsed from 2026-06-09 to 2026-06-15 (T8)',
  },
];
