/**
 * T1 (of the article): the thank-you.
 *
 * In: an interview. Out: the days of its thanks, and why they are sent. Not here: who is thanked, and what the log says of it
 * (`../thank-yous.ts`).
 */
import { addDays, later, type Day } from '../../calendar/day';
import type { Reason } from '../reason';
import type { Round } from '../rounds';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T1: EtiquetteRule = {
  id: 'T1',
  title: 'Say thank you',
  what: 'A thank-you goes to everybody who interviewed you, one message each. It is the one step that is never left out.',
  when: 'From the day of the interview, and by the day after. After a phone screen or a final round the same day is best.',
  why: 'While the talk is fresh, thanks that name one thing from it are remembered.',
};

/** The days of thanks for an interview of a day, perhaps put off: of Wednesday 2026-11-18 from that day, overdue after Thursday 11-19. */
export function thankYouDays(interview: Day, putOffUntil: Day | null): { readonly opens: Day; readonly overdueAfter: Day } {
  const opens = putOffUntil === null ? interview : later(interview, putOffUntil);
  return { opens, overdueAfter: addDays(opens, 1) };
}

/** Why somebody is thanked, and after which interviews at once. */
export function whyThanks({ day, types }: Round, recipient: string | null): Reason[] {
  const interview: Reason = { why: 'interview', rules: ['T1'], day, recipient };
  const type = types.includes('final') ? 'final' : types.includes('phone') ? 'phone' : null;
  return type === null ? [interview] : [interview, { why: 'same-day', rules: ['T1'], type }];
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The interview with Jane was on Wednesday 18 November; on Thursday her thank-you is still in time.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-18' }],
    on: '2026-11-19',
    row: 'thank-you to Jane Smith due from 2026-11-18 to 2026-11-19 (T1)',
  },
  {
    story: 'On Friday it is late.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterviewers: [Jane Smith]\ninterview-date: 2026-11-18' }],
    on: '2026-11-20',
    row: 'thank-you to Jane Smith overdue from 2026-11-18 to 2026-11-19 (T1)',
  },
];
