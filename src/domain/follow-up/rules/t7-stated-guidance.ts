import { businessDaysBetween } from '../../calendar/business-days';
import type { ApplicationState } from '../application-state';
import type { DatedPromise } from '../promises';
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T7: stated guidance wins. */
export const T7: EtiquetteRule = {
  id: 'T7',
  title: 'What they said wins',
  what: 'A day that the employer named beats every general number.',
  when: 'Nothing goes out before the first business day after it; where they were vague about the day ("about a week") one business day more.',
  why: 'They told you when; to ask before that says that you did not listen.',
};

/** What they said, and how late they are against it: on Thursday 2026-11-26 two business days against Tuesday 11-24. */
export function whatTheySaid(
  { saidOn, quote, by, approximate }: DatedPromise,
  { today, holidays }: Pick<ApplicationState, 'today' | 'holidays'>,
): Reason[] {
  const promise: Reason = { why: 'promise', saidOn, quote, by, approximate };
  const late = businessDaysBetween(by, today, holidays);
  return late === 0 ? [promise] : [promise, { why: 'delay', businessDays: late }];
}

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'On the very day that they named there is nothing to send yet.',
    notes: [{ properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16', text: "We'll be in touch next Tuesday." }],
    on: '2026-11-24',
    row: 'first-check-in planned from 2026-11-25 to 2026-12-01 (T7)',
  },
  {
    story: '"About a week" from Wednesday 18 November is only roughly meant: two business days are added.',
    notes: [
      { properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-18', text: 'You will hear from us in about a week.' },
    ],
    on: '2026-11-27',
    row: 'first-check-in due from 2026-11-27 to 2026-12-02 (T7)',
  },
];
