/**
 * T4 (of the article): the final follow-up.
 *
 * In: how an application stands. Out: its day, counted from the last interview or answer.
 */
import { addMonths } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import { chainStart } from '../application-state';
import type { Step } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T4: EtiquetteRule = {
  id: 'T4',
  title: 'Final follow-up',
  what: 'One question: is the position still open?',
  when: 'A month after the last interview or answer (two months for executives, government and universities); overdue a week after it opened.',
  why: 'By then a plan has changed more often than you were forgotten, and a plain question is easy to answer.',
};

export const finalFollowUp: Step = {
  kind: 'final-follow-up',
  rule: 'T4',
  optional: false,
  overdueDays: 7,
  waitsForAll: true,
  own: (appState) => {
    const start = chainStart(appState);
    if (start === null) return null;
    const { numbers, holidays, tookPlace } = appState;
    const since = tookPlace.some(({ day }) => day === start) ? 'interview' : 'answer';
    return {
      day: onBusinessDay(addMonths(start, numbers.finalFollowUp), holidays),
      rule: 'T4',
      reasons: [{ why: 'final', rules: ['T4'], months: numbers.finalFollowUp, from: start, since }],
    };
  },
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'Two check-ins went out after an interview on Monday 16 November; spacing is long over when the month is.',
    notes: [
      {
        properties:
          'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\nfollow-up-log:\n  - 2026-11-20 sent first-check-in\n  - 2026-12-04 sent second-check-in',
      },
    ],
    on: '2026-12-16',
    row: 'final-follow-up due from 2026-12-16 to 2026-12-23 (T4)',
  },
];
