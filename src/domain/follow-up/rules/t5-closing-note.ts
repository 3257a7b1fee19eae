/**
 * T5 (of the article): the closing note, the "break-up" email.
 *
 * In: the message before. Out: its day. Whether it comes after two messages already stands here too.
 */
import { addDays } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import type { Step } from '../step';
import type { ApplicationState } from '../application-state';
import type { Reason } from '../reason';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T5: EtiquetteRule = {
  id: 'T5',
  title: 'Closing note',
  what: 'A graceful last word: interest stays, any news is welcome, and the search moves on. It is optional.',
  when: 'After three unanswered messages (two at entry level), thank-yous not counted, when spacing allows; never overdue.',
  why: 'It ends the waiting on good terms, and now and then it brings the answer.',
};

export const closingNote: Step = {
  kind: 'closing-note',
  rule: 'T5',
  optional: true,
  overdueDays: null,
  waitsForAll: true,
  own: ({ numbers, holidays }, previous) =>
    previous && {
      day: onBusinessDay(addDays(previous.day, numbers.spacing), holidays),
      rule: 'T5',
      reasons: [{ why: 'closing', rules: ['T5'], previous, unanswered: numbers.unanswered, days: numbers.spacing }],
    },
};

/** Where two unanswered messages are enough, it follows the second check-in, and the final follow-up is left out. */
export const leavesOutFinal = ({ numbers }: ApplicationState): boolean => numbers.unanswered === 2;

export const LEFT_OUT: Reason = { why: 'short-chain', rules: ['T5'] };

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'At entry level two messages are enough: the closing note opens a week after the second.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Clerk\nlevel: entry\ninterview-date: 2026-11-02\nfollow-up-log:\n  - 2026-11-11 sent first-check-in\n  - 2026-11-25 sent second-check-in',
      },
    ],
    on: '2026-12-02',
    row: 'closing-note due from 2026-12-02, optional (T5)',
  },
];
