import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/calendar/day';
import { readKind, readNow } from '../../../src/domain/command-line/read-words';

const CLOCK = { day: day('2026-11-20'), time: '10:15' };

describe('the words of a call', () => {
  it.each<[string, string | undefined, unknown]>([
    ['no words: the clock’s reading', undefined, CLOCK],
    ['a day: its end', '2026-11-25', { day: '2026-11-25', time: '23:59' }],
    ['a day with an hour', '2026-11-25T09:30', { day: '2026-11-25', time: '09:30' }],
    ['a day that does not exist', '2026-02-30', { wrongUse: expect.stringContaining('There is no day "2026-02-30"') as unknown }],
    ['an hour that does not exist', '2026-11-25T25:00', { wrongUse: expect.stringContaining('There is no day') as unknown }],
    ['anything else', 'tomorrow', { wrongUse: expect.stringContaining('Write it as 2026-11-25') as unknown }],
  ])('give a time by %s', (_what, words, expected) => expect(readNow(words, CLOCK)).toEqual(expected));

  it('name a kind by any of its names, and no other', () => {
    expect(readKind('First check-in')).toEqual({ kind: 'first-check-in' });
    expect(readKind('soup')).toEqual({
      wrongUse: expect.stringMatching(/^There is no kind "soup"\. The kinds are thank-you, /) as unknown,
    });
  });
});
