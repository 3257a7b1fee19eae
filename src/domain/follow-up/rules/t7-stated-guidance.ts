/**
 * T7 (of the article): what they said wins.
 *
 * In: promises and other words of the employer's. Out: what they hold back, and how late the employer is. Not here: which promises count
 * (`../promises.ts`), the first check-in after them (T2).
 */
import { addBusinessDays, businessDaysBetween } from '../../calendar/business-days';
import type { ApplicationState } from '../application-state';
import type { DatedPromise } from '../promises';
import type { Reason } from '../reason';
import type { Bound } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';
import { shownWords } from '../../timeline/shown-words';

/** The rule as the guide tells it. */
export const T7: EtiquetteRule = {
  id: 'T7',
  title: 'What they said wins',
  what: 'A day that the employer named beats every general number.',
  when: 'Nothing goes out before the first business day after it; where they were vague about the day ("about a week") one business day more.',
  why: 'They told you when; to ask before that says that you did not listen.',
};

/** What they said, and how late they are against it: on Thursday 2026-11-26 two business days against Tuesday 11-24. */
export function whatTheySaid(said: DatedPromise, { today, holidays }: Pick<ApplicationState, 'today' | 'holidays'>): Reason[] {
  const { saidOn, by, approximate } = said;
  const promise: Reason = { why: 'promise', saidOn, quote: shownWords(said), by, approximate };
  const late = businessDaysBetween(by, today, holidays);
  return late === 0 ? [promise] : [promise, { why: 'delay', businessDays: late }];
}

/** Where T3 to T5 wait for all that they said: the first business day after every promise that still stands. */
export function afterPromises({ promises, holidays }: ApplicationState): Bound[] {
  const last = promises.at(-1);
  if (last === undefined) return [];
  const { saidOn, by, approximate } = last;
  return [
    {
      day: addBusinessDays(by, 1, holidays),
      rule: 'T7',
      reasons: [{ why: 'later-promise', rules: ['T7'], saidOn, quote: shownWords(last), by, approximate }],
    },
  ];
}

/** After so many business days the row asks whether to keep waiting. */
const PATIENCE_WITHOUT_CONTACT = 20;

/** Words that forbid contact hold everything back: said on Wednesday 2026-11-18, from Thursday 12-17 on it is asked whether to keep waiting. */
export function untilTheyWrite({ noContact, today, holidays }: ApplicationState): Reason[] {
  if (noContact === null) return [];
  const { saidOn } = noContact;
  const isLong = saidOn !== null && today > addBusinessDays(saidOn, PATIENCE_WITHOUT_CONTACT, holidays);
  const reason: Reason = { why: 'no-contact', saidOn, quote: shownWords(noContact) };
  return isLong ? [reason, { why: 'keep-waiting' }] : [reason];
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
