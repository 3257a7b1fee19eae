/**
 * Public holidays of a country or one of its regions.
 *
 * In: a country's two letters (ISO 3166), `GB`, or a region's code, `GB-SCT`. Out: its days off, 2024 to 2036; of a country with regions
 * those that more than half of its people have. Not here: half days, and what a business day is (`business-days.ts`). The table is
 * generated: `npm run holidays`.
 */
import { NO_HOLIDAYS, type Holidays } from './business-days';
import { addDays, day, parseDay, twoDigits, type Day, type Weekday } from './day';
import { easterOf } from './easter';
import { FEASTS_DATA, HOLIDAYS_DATA, REGIONS_DATA, SHARED_DATA } from './holidays-data';
import { lazy } from '../lazy';
import { nthWeekday } from './nth-weekday';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2036;

const countryOf = (code: string): string => code.slice(0, 2);

interface Place {
  /** "Argentina", "United Kingdom, Scotland". */
  readonly name: string;
  /** The line of its own days. */
  readonly line: string;
}

/** The countries and regions by their codes, AR and GB-SCT, in the order of their names. */
const places = lazy(
  () =>
    new Map<string, Place>(
      Object.entries(HOLIDAYS_DATA).flatMap(([country, text]) => {
        const [name = '', line = ''] = text.split('=');
        const regions = (REGIONS_DATA[country]?.split(';') ?? []).map((region): [string, Place] => {
          const [code = '', ownName = '', ownLine = ''] = region.split('=');
          return [`${country}-${code}`, { name: `${name}, ${ownName}`, line: ownLine }];
        });
        return [[country, { name, line }], ...regions];
      }),
    ),
);

/** The names of the countries and regions that can be chosen, by their codes: AR is Argentina, GB-SCT "United Kingdom, Scotland". */
export const countries = lazy(
  (): Readonly<Record<string, string>> => Object.fromEntries([...places()].map(([code, { name }]) => [code, name])),
);

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Days of each year, counted from its first. */
const daysOfYears = (line: string): Day[] =>
  line
    .split(' ')
    .flatMap((codes, index) =>
      (codes.match(/../g) ?? []).map((code) => addDays(day(`${FIRST_YEAR + index}-01-01`), Number.parseInt(code, 36))),
    );

/** The days of a feast by its letter, of Easter by none. */
const daysOfFeast = (letter: string): Day[] => (letter === '' ? YEARS.map(easterOf) : daysOfYears(FEASTS_DATA[letter] ?? ''));

/** The days that one line of the table stands for. */
function decode(line: string): Holidays {
  const [fixed = '', fromFeasts = '', weekdays = '', rest = ''] = line.split('|');
  const days = new Set<Day>(daysOfYears(rest));
  for (const { groups } of fromFeasts.matchAll(/(?<feast>[a-z]?)(?<distance>-?\d+)/g))
    for (const feast of daysOfFeast(groups?.['feast'] ?? '')) days.add(addDays(feast, Number(groups?.['distance'])));
  for (const year of YEARS) {
    for (const code of fixed.match(/.{4}/g) ?? []) {
      const date = parseDay(`${year}-${code.slice(0, 2)}-${code.slice(2)}`);
      if (date !== null) days.add(date);
    }
    for (const [month = '1', nth, weekday] of weekdays.match(/.{3}/g) ?? []) {
      const found = nthWeekday(
        day(`${year}-${twoDigits(Number.parseInt(month, 36))}-01`),
        Number(weekday) as Weekday,
        nth === '9' ? -1 : Number(nth),
      );
      if (found !== null) days.add(found);
    }
  }
  return days;
}

const decoded = new Map<string, Holidays>();

/** The lines of the table that make up a country's or a region's days. */
function linesOf(code: string): string[] {
  const place = places().get(code);
  if (place === undefined) return [];
  return code === countryOf(code) ? [place.line] : [SHARED_DATA[countryOf(code)] ?? '', place.line];
}

/** The public holidays of a country or region, none for one that is not in the table: those of US hold Thursday 2026-11-26. Decoded once each. */
export function holidaysOf(country: string): Holidays {
  const known = decoded.get(country);
  if (known !== undefined) return known;
  const lines = linesOf(country);
  if (lines.length === 0) return NO_HOLIDAYS;
  const days = new Set(lines.flatMap((line) => [...decode(line)]));
  decoded.set(country, days);
  return days;
}
