/**
 * T3 (of the article): the second check-in.
 *
 * In: the first check-in, sent or skipped. Out: the day of the second.
 */
import { addDays } from '../../calendar/day';
import { onBusinessDay } from '../../calendar/business-days';
import type { Step } from '../step';
import type { EtiquetteExample, EtiquetteRule } from './rule';

/** The rule as the guide tells it. */
export const T3: EtiquetteRule = {
  id: 'T3',
  title: 'Second check-in',
  what: 'A second message that carries something of value: an article, an idea, news of yours.',
  when: 'Two weeks after the first check-in was sent; overdue a week after it opened.',
  why: 'A second bare question would only press; something useful gives them a reason to answer.',
};

export const secondCheckIn: Step = {
  kind: 'second-check-in',
  rule: 'T3',
  optional: false,
  overdueDays: 7,
  waitsForAll: true,
  own: ({ numbers, holidays }, previous) =>
    previous && {
      day: onBusinessDay(addDays(previous.day, numbers.secondCheckIn), holidays),
      rule: 'T3',
      reasons: [{ why: 'second', rules: ['T3'], previous, days: numbers.secondCheckIn }],
    },
};

export const examples: readonly EtiquetteExample[] = [
  {
    story: 'The first check-in went out on Wednesday 25 November, and nobody answered.',
    notes: [
      {
        properties: 'company: Acme\nposition: Engineer\ninterview-date: 2026-11-16\nfollow-up-log:\n  - 2026-11-25 sent first-check-in',
        text: "We'll be in touch next Tuesday.",
      },
    ],
    on: '2026-12-09',
    row: 'second-check-in due from 2026-12-09 to 2026-12-16 (T3)',
  },
];
