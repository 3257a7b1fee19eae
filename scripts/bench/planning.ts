/** Long logs and large vaults are planned in linear time. */
import { addDays, day } from '../../src/domain/calendar/day';
import { planOn, type NoteInBrief } from '../../test/domain/follow-up/notes';
import { DOUBLING, growthOf, type Bench } from './bench';

const KINDS = ['sent first-check-in', 'heard soon', 'note called', 'sent second-check-in', 'put off final-follow-up until 2030-01-01'];

function planLog(lines: number): void {
  const log = Array.from({ length: lines }, (_, index) => `${addDays(day('1990-01-01'), index)} ${KINDS[index % KINDS.length] ?? ''}`);
  planOn([{ day: '1990-01-01', log }], '2026-11-23');
}

function planVault(interviews: number): void {
  const notes = Array.from({ length: interviews }, (_, index): NoteInBrief => {
    const start = addDays(day('2026-06-01'), index % 170);
    const log = [`${addDays(start, 1)} sent thank-you`, `${addDays(start, 9)} sent first-check-in`];
    return {
      path: `${String(index)}.md`,
      company: `Company ${String(Math.floor(index / 3))}`,
      position: index % 3 === 0 ? 'Analyst' : 'Engineer',
      day: start,
      interviewers: ['A B', 'C D'],
      log,
    };
  });
  planOn(notes, '2026-11-23');
}

const sizes: Bench = {
  title: 'Planning',
  run: () => [
    { what: 'a log twice as long', ratio: growthOf(planLog, 100, 10_000), budget: DOUBLING },
    { what: 'twice as many interviews, at twice as many companies', ratio: growthOf(planVault, 100, 10_000), budget: DOUBLING },
  ],
};

export const PLANNING: readonly Bench[] = [sizes];
