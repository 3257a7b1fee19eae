/** Long logs and large vaults: processor time, not the clock's, so that a busy machine does not fail it. */
import { expect, it } from 'vitest';
import { addDays, day } from '../../../src/domain/calendar/day';
import { planOn, type NoteInBrief } from './notes';

const millisecondsFor = (notes: readonly NoteInBrief[], on: string): number => {
  const before = process.cpuUsage().user;
  planOn(notes, on);
  return (process.cpuUsage().user - before) / 1000;
};

it('a log of 2,000 lines is planned in a moment', { timeout: 60_000 }, () => {
  const kinds = ['sent first-check-in', 'heard soon', 'note called', 'sent second-check-in', 'put off final-follow-up until 2030-01-01'];
  const log = Array.from({ length: 2000 }, (_, index) => `${addDays(day('2020-01-01'), index)} ${kinds[index % kinds.length] ?? ''}`);
  expect(millisecondsFor([{ day: '2020-01-01', log }], '2026-11-23')).toBeLessThan(4000);
});

it('1,000 interviews at 400 companies are planned in a moment', { timeout: 60_000 }, () => {
  const notes = Array.from({ length: 1000 }, (_, index): NoteInBrief => {
    const start = addDays(day('2026-06-01'), index % 170);
    const log = [`${addDays(start, 1)} sent thank-you`, `${addDays(start, 9)} sent first-check-in`];
    return {
      path: `${String(index)}.md`,
      company: `Company ${String(index % 400)}`,
      position: index % 3 === 0 ? 'Analyst' : 'Engineer',
      day: start,
      interviewers: ['A B', 'C D'],
      log,
    };
  });
  expect(millisecondsFor(notes, '2026-11-23')).toBeLessThan(4000);
});
