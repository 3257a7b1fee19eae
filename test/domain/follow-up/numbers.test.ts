/** The one table of numbers: level and industry together, and the presets. */
import { describe, expect, it } from 'vitest';
import { numbersFor } from '../../../src/domain/follow-up/rules/t9-context';
import type { PlanOptions } from '../../../src/domain/follow-up/follow-up';
import type { Industry, Level } from '../../../src/domain/note/interview-note';

type Row = [Level | null, Industry | null, PlanOptions['preset'], assumed: number, spacing: number, months: number, unanswered: number];

describe('the numbers', () => {
  it.each<Row>([
    [null, null, 'standard', 5, 10, 1, 3],
    ['mid', null, 'standard', 5, 10, 1, 3],
    ['mid', 'tech', 'standard', 5, 10, 1, 3],
    [null, 'creative', 'standard', 5, 10, 1, 3],
    ['entry', null, 'standard', 5, 7, 1, 2],
    ['entry', 'corporate', 'standard', 5, 7, 1, 2],
    ['senior', null, 'standard', 10, 14, 1, 3],
    ['executive', null, 'standard', 20, 14, 2, 3],
    [null, 'government', 'standard', 20, 14, 2, 3],
    ['entry', 'academic', 'standard', 20, 14, 2, 2],
    ['senior', 'government', 'standard', 20, 14, 2, 3],
    ['mid', 'academic', 'standard', 20, 14, 2, 3],
    [null, null, 'patient', 5, 14, 1, 3],
    ['entry', null, 'patient', 5, 14, 1, 2],
    ['executive', null, 'patient', 20, 14, 2, 3],
    [null, null, 'brisk', 3, 7, 1, 3],
    ['mid', 'tech', 'brisk', 3, 7, 1, 3],
    ['entry', null, 'brisk', 3, 7, 1, 2],
    ['senior', null, 'brisk', 10, 14, 1, 3],
    ['entry', 'government', 'brisk', 20, 14, 2, 2],
  ])(
    'for %s and %s, %s: %i business days, %i apart, %i months, %i messages',
    (level, industry, preset, assumedTimeline, spacing, finalFollowUp, unanswered) => {
      expect(numbersFor(level, industry, preset)).toMatchObject({
        assumedTimeline,
        spacing,
        finalFollowUp,
        unanswered,
        afterTimeline: 1,
        secondCheckIn: 14,
        patience: preset === 'patient' ? 7 : 0,
      });
    },
  );
});
