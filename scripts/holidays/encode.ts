/**
 * How the days off of a place become one line of `src/domain/calendar/holidays-data.ts`, which `src/domain/calendar/holidays.ts` reads.
 *
 * In: the days off of each year. Out: a line. Not here: where the days come from (`../holidays.ts`).
 */
import Holidays from 'date-holidays';
import { addDays, day, daysBetween, dayOf, partsOf, weekdayOf, type Day } from '../../src/domain/calendar/day';
import { easterOf } from '../../src/domain/calendar/easter';

export const FIRST_YEAR = 2024;
export const YEARS = Array.from({ length: 13 }, (_, index) => FIRST_YEAR + index);

/** The days off of each year, by country or region. */
export type Years = ReadonlyMap<number, ReadonlySet<Day>>;

export const yearsOf = (days: (year: number) => Iterable<Day>): Years => new Map(YEARS.map((year) => [year, new Set(days(year))]));

/** What a day is in every year: a date, a distance from Easter, or a weekday of a month counted from its start or its end. */
interface Rule {
  readonly code: string;
  readonly dayIn: (year: number) => Day | null;
}

const two = (of: number): string => String(of).padStart(2, '0');

function rulesFor(off: Day): { fixed: Rule; easter: Rule; weekday: Rule[] } {
  const { year, month, dayOfMonth } = partsOf(off);
  const fromEaster = daysBetween(easterOf(year), off);
  const weekday = weekdayOf(off);
  const nth = Math.ceil(dayOfMonth / 7);
  const first = (y: number): Day => addDays(day(`${y}-${two(month)}-01`), (weekday - weekdayOf(day(`${y}-${two(month)}-01`)) + 7) % 7);
  const last = (y: number): Day =>
    [4, 3].map((weeks) => addDays(first(y), 7 * weeks)).find((found) => partsOf(found).month === month) ?? first(y);
  const counted: Rule = { code: `${month.toString(36)}${nth}${weekday}`, dayIn: (y) => addDays(first(y), 7 * (nth - 1)) };
  const fromEnd: Rule = { code: `${month.toString(36)}9${weekday}`, dayIn: last };
  return {
    fixed: { code: two(month) + two(dayOfMonth), dayIn: (y) => dayOf(y, month, dayOfMonth) },
    easter: { code: String(fromEaster), dayIn: (y) => addDays(easterOf(y), fromEaster) },
    weekday: nth <= 4 ? [counted, fromEnd] : [fromEnd],
  };
}

/** Feasts that move by another calendar than Easter's, by a letter each: a place that keeps it, and its rule in date-holidays. */
export const FEASTS: readonly (readonly [letter: string, place: string, rule: string])[] = [
  ['o', 'GR', 'orthodox'],
  ['s', 'MA', '1 Shawwal'],
  ['d', 'MA', '10 Dhu al-Hijjah'],
  ['m', 'MA', '1 Muharram'],
  ['r', 'MA', '12 Rabi al-awwal'],
  ['l', 'CN', 'chinese 01-0-01'],
  ['q', 'CN', 'chinese 5-01 solarterm'],
  ['b', 'CN', 'chinese 05-0-05'],
  ['u', 'CN', 'chinese 08-0-15'],
  ['p', 'IL', '15 Nisan'],
  ['v', 'CA.AB', 'monday before 05-25'],
];

export const feasts = FEASTS.map(([letter, place, rule]) => {
  const calendar = new Holidays(place);
  const days = YEARS.flatMap((year) => calendar.getHolidays(year).filter((feast) => feast.rule === rule)).map(({ date }) =>
    day(date.slice(0, 10)),
  );
  return { letter, days };
});

/** How far from a feast a day off can lie, in days. */
const FARTHEST = 190;

/** Takes the days off that always lie as far from a feast out of those that are left, and gives their codes, `o-2` for the Friday before Orthodox Easter. */
function takeFromFeasts(years: Years, left: ReadonlyMap<number, Set<Day>>): string[] {
  const codes: string[] = [];
  const isIn = (of: Years, off: Day): boolean => of.get(partsOf(off).year)?.has(off) === true;
  for (const { letter, days } of feasts)
    for (let distance = -FARTHEST; distance <= FARTHEST; distance++) {
      // Hardly a distance holds in the first year, so that the other years are seldom worked out.
      if (!days.every((feast) => isIn(years, addDays(feast, distance)))) continue;
      const off = days.map((feast) => addDays(feast, distance));
      if (!off.some((each) => isIn(left, each))) continue;
      codes.push(letter + String(distance));
      for (const each of off) left.get(partsOf(each).year)?.delete(each);
    }
  return codes;
}

/** Days of each year as days from its first, two letters in base 36 each. */
export const daysOfYears = (years: ReadonlyMap<number, Iterable<Day>>): string =>
  YEARS.map((year) =>
    [...(years.get(year) ?? [])]
      .sort()
      .map((off) =>
        daysBetween(day(`${year}-01-01`), off)
          .toString(36)
          .padStart(2, '0'),
      )
      .join(''),
  )
    .join(' ')
    .trimEnd();

/** One line: fixed dates, distances from Easter and other feasts, weekdays of a month, then what is left of each year as days of the year. */
export function encode(years: Years): string {
  const left = new Map([...years].map(([year, days]) => [year, new Set(days)]));
  const taken: Record<'fixed' | 'easter' | 'weekday', string[]> = { fixed: [], easter: [], weekday: [] };
  for (const off of years.get(FIRST_YEAR) ?? []) {
    const { fixed, easter, weekday } = rulesFor(off);
    const candidates = [['fixed', fixed], ['easter', easter], ...weekday.map((rule) => ['weekday', rule] as const)] as const;
    const found = candidates.find(([, rule]) => YEARS.every((year) => left.get(year)?.has(rule.dayIn(year) ?? off) === true));
    if (found === undefined) continue;
    taken[found[0]].push(found[1].code);
    for (const year of YEARS) left.get(year)?.delete(found[1].dayIn(year) ?? off);
  }
  const easter = taken.easter.sort((a, b) => Number(a) - Number(b));
  const fromFeasts = [...easter, ...takeFromFeasts(years, left)].join(' ');
  return [taken.fixed.sort().join(''), fromFeasts, taken.weekday.sort().join(''), daysOfYears(left)].join('|').replace(/\|+$/, '');
}
