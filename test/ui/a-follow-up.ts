import { day } from '../../src/domain/calendar/day';
import type { FollowUp } from '../../src/domain/follow-up/follow-up';

/** A thank-you to Jane Smith of Acme, due on Tuesday 2026-11-24; a test names only what it is about. */
export const aFollowUp = (part: Partial<FollowUp> = {}): FollowUp => ({
  note: 'Jobs/Acme.md',
  interview: day('2026-11-24'),
  company: 'Acme',
  position: 'Clerk',
  kind: 'thank-you',
  recipient: 'Jane Smith',
  opens: day('2026-11-24'),
  overdueAfter: day('2026-11-25'),
  state: 'due',
  optional: false,
  rule: 'T1',
  reasons: [],
  promise: null,
  application: 'acme clerk',
  loggedOn: null,
  ...part,
});

/** A promise for the follow-up: said on Monday 2026-11-16, by Tuesday 2026-11-24. */
export const aPromise: NonNullable<FollowUp['promise']> = {
  note: 'Jobs/Acme.md',
  quote: 'We will call.',
  line: 9,
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  saidOn: day('2026-11-16'),
  from: day('2026-11-24'),
  by: day('2026-11-24'),
  approximate: false,
  vague: false,
  noContact: false,
  source: 'body',
  wantsDay: false,
  meeting: false,
  saysVague: false,
  unsure: false,
  otherReading: null,
};
