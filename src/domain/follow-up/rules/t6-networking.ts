import { addMonths, type Day } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import type { Step } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** T6: the networking check-in. */
export const T6: EtiquetteRule = {
  id: 'T6',
  title: 'Networking check-in',
  what: 'A friendly word with no request in it: an article, or congratulations on their news. It is optional.',
  when: 'Two months after the process ended, by the third; when it was sent, again after the same time.',
  why: 'People change teams and plans; who stays in touch is thought of.',
};

/** The networking check-in of a process that ended, or of the last such message. */
export const networkingCheckIn = (from: Day, again: boolean): Step => ({
  kind: 'networking-check-in',
  rule: 'T6',
  optional: true,
  overdueDays: null,
  waitsForAll: false,
  own: ({ holidays }) => {
    const until = addMonths(from, 3);
    return {
      day: onBusinessDay(addMonths(from, 2), holidays),
      rule: 'T6',
      reasons: [{ why: 'networking', rules: ['T6', 'T15'], from, until, again }],
      lapsesAfter: addMonths(until, 1),
    };
  },
});

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'They said no on Friday 20 November; two months later is Wednesday 20 January.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Engineer\nstatus: rejected\ninterview-date: 2026-11-12\nfollow-up-log:\n  - 2026-11-20 heard they chose somebody else',
      },
    ],
    on: '2027-01-20',
    row: 'networking-check-in due from 2027-01-20, optional (T6)',
  },
];
