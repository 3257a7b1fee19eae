/** The day of an interview, by its note and its log. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { dayOfNote, interviewDay } from '../../../src/domain/note/interview-day';
import { interview } from '../follow-up/notes';

const { note } = interview({ day: '2026-11-10' });
const noted = (...log: string[]) => ({ ...note, log: interview({ day: '2026-11-10', log }).note.log });

describe('the day of an interview', () => {
  it.each([
    ['is the one that the note gives', [], '2026-11-10', '2026-11-10'],
    ['is the one that it was moved to', ['2026-11-09 moved to 2026-11-11'], '2026-11-11', '2026-11-11'],
    [
      'is that of the latest line by its own day, wherever that line stands',
      ['2026-11-12 moved to 2026-11-18', '2026-11-09 moved to 2026-11-11'],
      '2026-11-18',
      '2026-11-18',
    ],
    ['is none where it was missed, though its note goes by its day', ['2026-11-10 missed by them'], null, '2026-11-10'],
    [
      'is the new one after a miss of the same day',
      ['2026-11-10 moved to 2026-11-16', '2026-11-10 missed by us'],
      '2026-11-16',
      '2026-11-16',
    ],
    ['is none where the new one was missed', ['2026-11-09 moved to 2026-11-11', '2026-11-11 missed by them'], null, '2026-11-10'],
    ['is not moved by a line that lies ahead', ['2026-12-01 moved to 2026-12-10', '2026-12-01 missed by us'], '2026-11-10', '2026-11-10'],
    ['is not moved by what was sent or heard', ['2026-11-12 sent thank-you', '2026-11-13 heard on 2026-11-20'], '2026-11-10', '2026-11-10'],
  ])('%s', (_, log, took, goesBy) => {
    expect(interviewDay(noted(...log), day('2026-11-30'))).toBe(took);
    expect(dayOfNote(noted(...log), day('2026-11-30'))).toBe(goesBy);
  });

  it.each([
    ['is none where the status says that it was not held, though its note goes by its day', [], null, '2026-11-10'],
    ['is the new one once a line gives it', ['2026-11-10 moved to 2026-11-16'], '2026-11-16', '2026-11-16'],
  ])('%s', (_, log, took, goesBy) => {
    const cancelled = { ...noted(...log), notHeld: true };
    expect(interviewDay(cancelled, day('2026-11-30'))).toBe(took);
    expect(dayOfNote(cancelled, day('2026-11-30'))).toBe(goesBy);
  });

  it('is nowhere without a day of its own', () => {
    expect(dayOfNote({ ...note, day: null })).toBeNull();
  });
});
