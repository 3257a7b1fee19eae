import { describe, expect, it } from 'vitest';
import { day, type Day } from '../../../src/domain/calendar/day';
import type { Happening, Lane } from '../../../src/domain/follow-up/lanes';
import { DAY, neighbour, pictureOf, type Picture, type Placed } from '../../../src/ui/timeline/picture';

const interview = (on: string): Happening => ({
  what: 'interview',
  state: 'past',
  note: `${on}.md`,
  line: null,
  from: day(on),
  to: day(on),
  types: [],
  people: [],
});

const promise = (from: string, to: string, state: 'kept' | 'late', answeredOn: Day | null): Happening => ({
  what: 'promise',
  state,
  note: 'a.md',
  line: 3,
  from: day(from),
  to: day(to),
  entry: {
    application: 'a',
    company: 'A',
    position: null,
    answeredOn,
    outcome: state,
    businessDaysLate: 0,
    promise: {
      note: 'a.md',
      quote: 'next week',
      line: 3,
      span: { start: 0, end: 0 },
      sentence: { start: 0, end: 0 },
      saidOn: null,
      from: null,
      by: day(to),
      approximate: false,
      vague: false,
      noContact: false,
      source: 'body',
      wantsDay: false,
      meeting: false,
      saysVague: false,
      unsure: false,
      otherReading: null,
    },
  },
});

const lane = (key: string, ...happenings: readonly Happening[]): Lane => ({
  key,
  company: key,
  position: null,
  note: `${key}.md`,
  happenings,
});

// Wednesday.
const TODAY = day('2026-11-25');

describe('the axis', () => {
  it('begins on the Monday before the first thing, names each Monday, and ends a week behind the last', () => {
    const picture = pictureOf([lane('a', interview('2026-11-12'), interview('2026-12-01'))], TODAY);
    expect(picture.weeks.map(({ label }) => label)).toEqual(['9 Nov', '16 Nov', '23 Nov', '30 Nov', '7 Dec']);
    expect(picture.weeks.filter(({ beginsMonth }) => beginsMonth).map(({ label }) => label)).toEqual(['9 Nov', '7 Dec']);
    expect(picture.width).toBe(30 * DAY);
  });

  it('has a day of room before a thing on a Monday', () => {
    expect(pictureOf([lane('a', interview('2026-11-16'))], TODAY).weeks[0]?.label).toBe('9 Nov');
  });

  it('says the year of a week in another one', () => {
    const picture = pictureOf([lane('a', interview('2027-01-04'))], TODAY);
    expect(picture.weeks.at(-1)?.label).toBe('11 Jan 2027');
  });

  it.each([
    ['without lanes', []],
    ['where all lies behind', [lane('a', interview('2026-03-02'))]],
    ['where all lies ahead', [lane('a', interview('2027-03-02'))]],
  ])('holds today %s', (_, lanes) => {
    const { today, width } = pictureOf(lanes, TODAY);
    expect(today).toBeGreaterThan(0);
    expect(today).toBeLessThan(width);
  });
});

describe('a thing', () => {
  it('stands in the middle of its day, a promise from its first to its last', () => {
    const { lanes } = pictureOf([lane('a', interview('2026-11-16'), promise('2026-11-23', '2026-11-27', 'kept', null))], TODAY);
    const [dot, band] = lanes[0]?.things ?? [];
    // The axis begins on Monday the 9th.
    expect(dot?.x).toBe(7.5 * DAY);
    expect([band?.x, band?.end]).toEqual([14.5 * DAY, 18.5 * DAY]);
  });

  it.each([
    ['late and answered', 'late', day('2026-11-24'), 15.5 * DAY],
    ['late and not answered: up to today', 'late', null, 16.5 * DAY],
    ['kept', 'kept', day('2026-11-19'), null],
  ] as const)('is overrun where a promise is %s', (_, state, answeredOn, overrunTo) => {
    const { lanes } = pictureOf([lane('a', interview('2026-11-16'), promise('2026-11-16', '2026-11-20', state, answeredOn))], TODAY);
    expect(lanes[0]?.things[1]?.overrunTo).toBe(overrunTo);
  });

  it('stands in its lane, and no two lanes meet', () => {
    const { lanes, height } = pictureOf(
      Array.from({ length: 25 }, (_, index) => lane(String(index), interview('2026-11-16'))),
      TODAY,
    );
    lanes.forEach(({ y, things }, index) => {
      const below = lanes[index + 1]?.y ?? height;
      for (const thing of things) expect(thing.y > y && thing.y < below).toBe(true);
    });
  });
});

describe('the arrows', () => {
  const picture: Picture = pictureOf(
    [lane('a', interview('2026-11-16'), interview('2026-11-30')), lane('empty'), lane('b', interview('2026-11-27'))],
    TODAY,
  );
  const thing = (on: string): Placed => {
    const found = picture.lanes.flatMap(({ things }) => things).find(({ happening }) => happening.from === on);
    if (found === undefined) throw new Error(`Nothing is on ${on}.`);
    return found;
  };

  it.each([
    ['2026-11-16', 'right', '2026-11-30'],
    ['2026-11-30', 'left', '2026-11-16'],
    ['2026-11-30', 'right', undefined],
    ['2026-11-16', 'left', undefined],
    ['2026-11-16', 'down', '2026-11-27'],
    ['2026-11-27', 'up', '2026-11-30'],
    ['2026-11-16', 'up', undefined],
    ['2026-11-27', 'down', undefined],
  ] as const)('from %s %s lead to %s', (from, key, to) => {
    expect(neighbour(picture, thing(from), key)?.happening.from).toBe(to);
  });
});
