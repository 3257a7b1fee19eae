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
import { HOLIDAYS_DATA, REGIONS_DATA, SHARED_DATA } from './holidays-data';
import { nthWeekday } from './nth-weekday';

const FIRST_YEAR = 2024;
const LAST_YEAR = 2036;

const COUNTRY_NAMES = new Intl.DisplayNames(['en'], { type: 'region' });

const countryOf = (code: string): string => code.slice(0, 2);

/** The regions by their codes, `GB-SCT`, each with its name and the line of its own days. */
const REGIONS = new Map<string, { readonly name: string; readonly line: string }>(
  Object.entries(REGIONS_DATA).flatMap(([country, regions]) =>
    regions.split(';').map((region) => {
      const [code = '', name = '', line = ''] = region.split('=');
      return [`${country}-${code}`, { name, line }] as const;
    }),
  ),
);

const nameOf = (code: string): string => {
  const country = COUNTRY_NAMES.of(countryOf(code)) ?? code;
  const region = REGIONS.get(code);
  return region === undefined ? country : `${country}, ${region.name}`;
};

/** The countries and regions that can be chosen, by their codes, in the order of their names: AR is Argentina, GB-SCT "United Kingdom, Scotland". */
export const COUNTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(HOLIDAYS_DATA), ...REGIONS.keys()]
    .map((code) => [code, nameOf(code)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, 'en')),
);

/** The days that one line of the table stands for. */
function decode(line: string): Holidays {
  const [fixed = '', easter = '', weekdays = '', rest = ''] = line.split('|');
  const leftOver = rest.split(' ');
  const days = new Set<Day>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const code of fixed.match(/.{4}/g) ?? []) {
      const date = parseDay(`${year}-${code.slice(0, 2)}-${code.slice(2)}`);
      if (date !== null) days.add(date);
    }
    for (const distance of easter === '' ? [] : easter.split(' ')) days.add(addDays(easterOf(year), Number(distance)));
    for (const [month = '1', nth, weekday] of weekdays.match(/.{3}/g) ?? []) {
      const found = nthWeekday(
        day(`${year}-${twoDigits(Number.parseInt(month, 36))}-01`),
        Number(weekday) as Weekday,
        nth === '9' ? -1 : Number(nth),
      );
      if (found !== null) days.add(found);
    }
    for (const code of leftOver[year - FIRST_YEAR]?.match(/.{2}/g) ?? [])
      days.add(addDays(day(`${year}-01-01`), Number.parseInt(code, 36)));
  }
  return days;
}

const decoded = new Map<string, Holidays>();

/** The lines of the table that make up a country's or a region's days. */
function linesOf(code: string): string[] {
  const region = REGIONS.get(code);
  if (region !== undefined) return [SHARED_DATA[countryOf(code)] ?? '', region.line];
  return Object.hasOwn(HOLIDAYS_DATA, code) ? [HOLIDAYS_DATA[code] ?? ''] : [];
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
