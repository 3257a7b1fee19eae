/** The calendar's ends: whatever was said there is read or is vague, and the reading ends. */
import { describe, expect, it } from 'vitest';
import { NO_HOLIDAYS } from '../../../src/domain/calendar/business-days';
import { FIRST_DAY, LAST_DAY, parseDay } from '../../../src/domain/calendar/day';
import { readAnswer } from '../../../src/domain/timeline/read-answer';

const WORDS = [
  'in 999 business days',
  'within 999 weeks',
  'in 999 years',
  'the first week of December',
  'the last week of December',
  'the last week of January',
  'after Easter',
  'after Thanksgiving',
  'after the holidays',
  'early next year',
  'by the end of Q4',
  'in the new year',
  'next month',
  'the week after next',
  'week 50',
  'week 1',
  'two Fridays from now',
  'the Friday after next',
  'by the 15th',
  'next Tuesday',
  'by winter',
  'December 24',
  '9999-12-31',
];

describe.each([FIRST_DAY, LAST_DAY])('said on %s', (saidOn) => {
  it.each(WORDS)('"You will hear %s"', (words) => {
    const options = { dateOrder: 'month-first', nextWeekday: 'following-week', holidays: NO_HOLIDAYS } as const;
    for (const { from, by } of readAnswer(`You will hear from us ${words}.`, saidOn, options))
      for (const day of [from, by]) expect(day === null || parseDay(day) === day).toBe(true);
  });
});
