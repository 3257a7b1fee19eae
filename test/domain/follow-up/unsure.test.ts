import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import type { StatedTimeline } from '../../../src/domain/timeline/stated-timeline';
import { questionOf } from '../../../src/domain/follow-up/unsure';
import { interview } from './notes';

const sentence = (quote: string, by: string | null): StatedTimeline => {
  const [promise] = interview({ day: '2026-11-16', promises: [{ said: '2026-11-16' }] }).promises;
  if (promise === undefined) throw new Error('There is one.');
  return { ...promise, quote, by: by === null ? null : day(by) };
};

const asked = (unsure: readonly StatedTimeline[], log: readonly string[] = []): string | null =>
  questionOf({ ...interview({ day: '2026-11-16', log }), unsure })?.quote ?? null;

describe('the sentence that a row asks about', () => {
  const friday = sentence('perhaps Friday', '2026-11-27');
  const later = sentence('or in December', '2026-12-31');

  it.each([
    ['the first of several', [friday, later], [], 'perhaps Friday'],
    ['the next one once an answer has overtaken the first', [friday, later], ['2026-11-30 heard still deciding'], 'or in December'],
    ['one without a day that was said after the last answer', [sentence('soon perhaps', null)], ['2026-11-10 heard soon'], 'soon perhaps'],
    ['none where answers have overtaken all', [friday], ['2026-11-30 heard still deciding'], null],
    ['none where all is sure', [], [], null],
  ])('is %s', (_, unsure, log, expected) => expect(asked(unsure, log)).toBe(expected));
});
