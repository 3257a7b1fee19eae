import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/calendar/day';
import { compareDays, compareText, countWhile } from '../../src/domain/in-order';
import { matched, namedGroup } from '../../src/domain/matched';

describe('the order of texts and days', () => {
  it('is by code unit, and nothing stands before everything', () => {
    expect(['b', 'B', 'a', null, 'é', 'z'].sort(compareText)).toEqual([null, 'B', 'a', 'b', 'z', 'é']);
  });

  it('is by day, and no day stands behind all', () => {
    const [wednesday, friday] = [day('2026-11-18'), day('2026-11-20')];
    expect([null, friday, wednesday, null].sort(compareDays)).toEqual([wednesday, friday, null, null]);
    expect(compareDays(null, null)).toBe(0);
  });
});

describe('how many stand at the beginning', () => {
  it('is what counting from the front gives, for any list in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, limit) => {
        const inOrder = [...numbers].sort((a, b) => a - b);
        expect(countWhile(inOrder, (each) => each < limit)).toBe(inOrder.filter((each) => each < limit).length);
      }),
    );
  });

  it('is found in a few steps in a long list', () => {
    let steps = 0;
    countWhile([...Array(100_000).keys()], (each) => (steps++, each < 77_777));
    expect(steps).toBeLessThan(20);
  });
});

describe('what a pattern takes', () => {
  it.each([
    ['the words that it matches', matched(/^\d+/, '40 days'), '40'],
    ['nothing where it does not match', matched(/^\d+/, 'forty days'), ''],
    ['a part of it by name', namedGroup(/^(?<count>\d+) (?<unit>\w+)/.exec('40 days'), 'unit'), 'days'],
    ['nothing by the name of a part that took no part', namedGroup(/^(?<count>\d+)(?<unit> \w+)?/.exec('40'), 'unit'), ''],
    ['nothing of no match', namedGroup(/^(?<count>\d+)/.exec('forty'), 'count'), ''],
  ])('is %s', (_title, words, expected) => expect(words).toBe(expected));
});
